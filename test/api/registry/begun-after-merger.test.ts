import type { QueryRunner } from 'typeorm';
import { LookThroughWithdrawnMergers1763800000965 } from '../../../server/migrations/0965-look-through-withdrawn-mergers';
import { appointFollowUp, beginFollowUp } from '../../builders/follow-up';
import { dutiesOf, LATE, running, seen } from '../../builders/prescription';
import { bodyLike, joined, parted } from '../../builders/succession';
import { workerTurn } from '../../builders/worker-turn';
import { ALMATY_CITY, at, HEAD, INSPECTOR, notified } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';

const GROSS = 'GROSS_PRESCRIPTION_CONTROL';
const ACTS = `query ($id: ID) { subjectReorganisations(filter: { subjectId: $id }) { nodes {
  predecessors { openCaseNumbers appointmentsAnew } } } }`;

describe('an act of reorganisation and the inspections between its day and its end', () => {
  let world: World;
  let [old, heir] = ['', ''];
  beforeAll(async () => {
    world = await openWorld();
    old = await world.subjectOf(ALMATY_CITY);
    heir = await bodyLike(world, old, '190740000916');
  });
  afterAll(() => world?.stop());

  const told = async ({ id }: Case) =>
    (
      await world.read<{ findings: { code: string }[] }>(INSPECTOR, id, 'findings { code clause severity }')
    )?.findings.filter(({ code }) => code === 'GROUND_PRESCRIPTION_OF_OTHER_SUBJECT');

  test('[clause 8.1] begun on the successor, an inspection lets go of the predecessor’s points once the act is withdrawn: the duty stands again, both sides are told', async () => {
    const of = await running(world, ['GROSS', 'MET', 'MET']);
    world.at(at('2026-06-29'));
    const act = await joined(world, { from: old, to: heir, on: '2026-06-29' });
    world.at(LATE);
    await workerTurn(world);
    const begun = await beginFollowUp(world, await appointFollowUp(world, await seen(world, of), GROSS));
    expect(begun.state).toBe('IN_PROGRESS');
    expect(await dutiesOf(world, of)).toEqual([]);
    await parted(world, act);
    // As acts that were withdrawn before left it: nobody was asked to let go.
    await world.owner.query(`delete from outbox where job = 'successionWithdrawn' and done_at is null`);
    await workerTurn(world);
    expect((await seen(world, of)).violations).toMatchObject([{ takenOverBy: expect.any(String) }]);

    const query = async (text: string) => (await world.owner.query<object>(text)).rows;
    await new LookThroughWithdrawnMergers1763800000965().up({ query } as unknown as QueryRunner);
    await workerTurn(world);
    await world.owner.query(`update outbox set done_at = null where job = 'successionWithdrawn'`);
    await workerTurn(world);
    expect((await seen(world, of)).violations).toMatchObject([{ takenOverBy: null }]);
    expect(await dutiesOf(world, of)).toMatchObject([{ clause: '8.1' }]);
    expect(await told(begun)).toEqual([
      { code: 'GROUND_PRESCRIPTION_OF_OTHER_SUBJECT', clause: '8.1', severity: 'VOID' },
    ]);
    const reopened = await world.value<number>(
      `select count(*)::int as value from journal_entry where case_kind = 'prescription' and case_id = $1 and action = 'prescriptionReopened'`,
      [of.id],
    );
    expect(reopened).toBe(1);
  });

  test('[clause 9] [clause 12] the draft says which appointments are to be cancelled and made anew', async () => {
    const successor = await bodyLike(world, old, '190740000917');
    world.at(at('2026-06-02'));
    const before = await notified(world, { plannedStart: '2026-06-05' });
    world.at(at('2026-06-03'));
    const late = await notified(world, { plannedStart: '2026-06-05' });
    const admin = await world.as('admin@agency.demo');
    await admin.run(
      `mutation ($input: SuccessionInput!) { recordSuccession(input: $input, idempotencyKey: "entered-only") { id } }`,
      {
        input: {
          predecessorIds: [old],
          successorId: successor,
          kind: 'ACCESSION',
          actNumber: '7-Б',
          actDate: '2026-06-03',
          effectiveOn: '2026-06-03',
        },
      },
    );
    const read = async () =>
      (
        await admin.run<{
          subjectReorganisations: {
            nodes: { predecessors: { openCaseNumbers: string[]; appointmentsAnew: string[] }[] }[];
          };
        }>(ACTS, { id: successor })
      ).subjectReorganisations.nodes[0]?.predecessors[0];
    const draft = await read();
    expect(draft?.openCaseNumbers).toEqual(expect.arrayContaining([before.number, late.number]));
    expect(draft?.appointmentsAnew).toEqual([late.number]);
    await world.act(HEAD, 'cancelAppointment', late);
    expect((await read())?.appointmentsAnew).toEqual([]);
  });
});
