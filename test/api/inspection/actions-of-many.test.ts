import { actionsOf } from '../../../server/src/external-control/inspection/graphql/actions';
import type { RequestContext } from '../../../server/src/platform/graphql/request-context';
import { systemActor } from '../../../server/src/platform/access/actor';

test('the facts of fifty cases are one statement', async () => {
  const asked: unknown[][] = [];
  const stores = new Map<string, unknown>();
  const context = {
    now: new Date('2026-06-01T05:00:00Z'),
    actor: systemActor,
    store: (name: string, make: () => unknown) => {
      if (!stores.has(name)) stores.set(name, make());
      return stores.get(name);
    },
    reader: {
      query: async (text: string, values: unknown[]) => {
        if (text.includes('from calendar_in_force')) return [{ version: 0, stamp: 'no decree' }];
        if (text.includes('from calendar_decree')) return [];
        asked.push(values);
        return [];
      },
    },
  } as unknown as RequestContext;
  const ids = Array.from({ length: 50 }, (_, i) => i + 1);
  expect(await Promise.all(ids.map((id) => actionsOf(context, id)))).toEqual(ids.map(() => []));
  expect(asked).toEqual([[ids, '2026-06-01']]);
});
