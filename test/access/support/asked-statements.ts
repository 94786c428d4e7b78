import type { Statement } from '../../../server/src/platform/reading/read-packet';
import type { ReadingLanes } from '../../../server/src/platform/reading/reading-lanes';

/** Every statement that is read from now on, as it is asked; whoever reads takes out what it has seen. */
export function listenTo(lanes: ReadingLanes): Statement[] {
  const asked: Statement[] = [];
  for (const way of ['printed', 'rows'] as const) {
    const original = lanes[way].bind(lanes) as (as: object, statement: Statement) => Promise<never>;
    lanes[way] = ((as: object, statement: Statement) => {
      asked.push(statement);
      return original(as, statement);
    }) as never;
  }
  return asked;
}
