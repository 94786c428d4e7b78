import { type World } from '../../api/inspection/support/world';
import type { Ground } from './operation';

const UNIT = 'control@almaty-city.demo';
const HEAD = 'head@almaty-city.demo';

/** An approved plan of the city's akimat, and on its line an event at the polyclinic, of which the polyclinic was told. */
export async function holdControl(world: World): Promise<Pick<Ground, 'planId' | 'planLineId' | 'eventId'>> {
  const idOf = (text: string) => world.value<string>(text, []);
  const objectId = await idOf(
    `select c.subject_id::text as value from capacity c join account a on a.id = c.account_id
     where a.email = 'object.head@almaty-polyclinic.demo'`,
  );
  const executorIds = [await idOf(`select id::text as value from account where email = '${UNIT}'`)];
  let step = 0;
  const run = async (email: string, call: string, declared = '', variables: object = {}) => {
    step += 1;
    const client = await world.as(email);
    const text = `mutation ($key: String!${declared}) { ${call} { id version } }`;
    const answer = await client.run<Record<string, { id: string; version: number }>>(text, {
      key: `control-of-the-table-${step}`,
      ...variables,
    });
    return Object.values(answer)[0] as { id: string; version: number };
  };
  const on = (name: string, id: string, version: number, more = '') =>
    `${name}(${id}, expectedVersion: ${version}, idempotencyKey: $key${more})`;
  const draft = await run(UNIT, 'draftControlPlan(year: 2027, idempotencyKey: $key)');
  const plan = `id: "${draft.id}"`;
  const line = {
    objectId,
    questions: 'Terms',
    startsOn: '2027-02-01',
    endsOn: '2027-02-20',
    completion: 'Act',
    executorIds,
  };
  await run(UNIT, on('addControlPlanLine', plan, 1, ', input: $input'), ', $input: ControlPlanLineInput!', {
    input: line,
  });
  await run(UNIT, on('agreeControlPlan', plan, 2, ', agreedWith: "Health department"'));
  await run(HEAD, on('approveControlPlan', plan, 3));
  const planLineId = await idOf('select id::text as value from control_plan_line');
  const event = await run(
    UNIT,
    `draftPlannedControlEvent(planLineId: "${planLineId}", idempotencyKey: $key)`,
  );
  const target = `eventId: "${event.id}"`;
  const term = ', input: { plannedStart: "2027-02-01", endDate: "2027-02-20" }';
  await run(HEAD, on('appointControlEvent', target, 1, term));
  await run(UNIT, on('sendControlNotice', target, 2));
  return { planId: draft.id, planLineId, eventId: event.id };
}
