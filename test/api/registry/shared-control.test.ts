import { randomUUID } from 'node:crypto';
import { bodyLike } from '../../builders/succession';
import { ALMATY_CITY, at, HEAD, INSPECTOR } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import { lineOf, listOf, opened } from '../preventive-control/control';

const RECORD = `mutation ($input: SuccessionInput!, $key: String!) {
  recordSuccession(input: $input, idempotencyKey: $key) { id version } }`;
const CONFIRM = `mutation ($id: ID!, $version: Int!, $key: String!, $shares: [CaseShareInput!]) {
  confirmSuccession(id: $id, expectedVersion: $version, idempotencyKey: $key, shares: $shares) { id version } }`;

describe('a control that was appointed before its subject was divided', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.stop());

  test('[clause 7] given to another successor than the line, it is carried out, and whoever reads it is told whose it is', async () => {
    const list = await listOf(world, [ALMATY_CITY]);
    const line = await lineOf(world, list, ALMATY_CITY);
    const old = await world.subjectOf(ALMATY_CITY);
    const first = await bodyLike(world, old, '190740000915');
    const second = await bodyLike(world, old, '190740000923');
    world.at(at('2026-06-01'));
    const draft = await opened(world, line.id);
    const appointed = await world.act(HEAD, 'appointInspection', draft);
    world.at(at('2026-06-02'));
    const act = {
      predecessorIds: [old],
      successorId: first,
      furtherSuccessorIds: [second],
      kind: 'DIVISION',
      actNumber: '112',
      actDate: '2026-06-02',
      effectiveOn: '2026-06-02',
    };
    const { recordSuccession } = await (
      await world.as('admin@agency.demo')
    ).run<{ recordSuccession: object }>(RECORD, { input: act, key: randomUUID() });
    const shares = [{ caseKind: 'inspection', caseId: draft.id, successorId: second }];
    await (
      await world.as('chair@agency.demo')
    ).run(CONFIRM, { ...recordSuccession, shares, key: randomUUID() });
    expect(await world.act(INSPECTOR, 'registerAppointment', appointed)).toMatchObject({
      state: 'REGISTERED',
    });
    const fields = 'succession { successorId successorName actNumber }';
    expect(await world.read(INSPECTOR, draft.id, fields)).toEqual({
      succession: { successorId: second, successorName: 'Successor', actNumber: '112' },
    });
  });
});
