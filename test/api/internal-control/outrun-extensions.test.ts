import type { QueryRunner } from 'typeorm';
import { LapseOutrunExtensions1763800000960 } from '../../../server/migrations/0960-lapse-outrun-extensions';
import { workerTurn } from '../../builders/worker-turn';
import { paperOf, started } from './control-steps';
import { ControlWorld, type Event, HEAD, UNIT } from './control-world';

let world: ControlWorld;
beforeAll(async () => {
  world = await ControlWorld.start();
});
afterAll(() => world?.stop());

const reason = 'Papers are missing';
const submit = (event: Event, endDate: string) =>
  world.onEvent(UNIT, 'submitControlExtension', event, { endDate, reason });

const stand = ({ id }: Event, state: string) =>
  world.owner.query('update control_extension set state = $2 where event_id = $1', [id, state]);

async function migrate(): Promise<void> {
  const query = async (text: string) => (await world.owner.query<object>(text)).rows;
  await new LapseOutrunExtensions1763800000960().up({ query } as unknown as QueryRunner);
  await workerTurn(world);
}

async function standing({ id }: Event) {
  const { rows } = await world.owner.query<{ state: string; by: string | null }>(
    `select x.state, d.cancelled_by as by from control_extension x
     join issued_document d on d.case_kind = 'control-event' and d.case_id = x.event_id and d.kind = 'CONTROL_EXTENSION_SUBMISSION'
     where x.event_id = $1`,
    [id],
  );
  return rows;
}

const noted = async ({ id }: Event) =>
  (
    await world.owner.query(
      `select from journal_entry where case_kind = 'control-event' and case_id = $1 and action = 'controlExtensionLapsed'`,
      [id],
    )
  ).rows.length;

test('[clause 45] a submission that was open when its activity was shortened lapses with an entry where it did not lapse then; one that counts from the end that holds stays', async () => {
  const waiting = await submit(await started(world), '2027-01-10');
  let jammed = await submit(await started(world), '2027-01-25');
  world.at('2026-12-08T10:00:00+05:00');
  // Shortening does not see it, as none was seen before they were laid aside.
  await stand(jammed, 'LAPSED');
  jammed = await world.onEvent(HEAD, 'shortenControlEvent', jammed, {
    endDate: '2026-12-20',
    reason: 'Fewer services',
  });
  const order = paperOf(jammed, 'CONTROL_SHORTENING_ORDER').number;
  await stand(jammed, 'ASKED');
  expect(await world.refused(submit(jammed, '2026-12-25'))).toContain('CONTROL_EXTENSION_NOT_ASKED');

  await migrate();
  expect(await standing(jammed)).toEqual([{ state: 'LAPSED', by: `${order}, 2026-12-08` }]);
  expect([await noted(jammed), await noted(waiting)]).toEqual([1, 0]);
  expect(await standing(waiting)).toEqual([{ state: 'ASKED', by: null }]);

  await migrate();
  expect(await noted(jammed)).toBe(1);
});
