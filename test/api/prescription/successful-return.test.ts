import type { QueryRunner } from 'typeorm';
import { KnowWhenInformationWasReturned1763800000998 } from '../../../server/migrations/0998-know-when-information-was-returned';
import { at, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { counterEntries } from '../inspection/support/counter-entries';
import { openWorld, type Case, type World } from '../inspection/support/world';
import {
  accept,
  act,
  dutiesOf,
  inform,
  itemsOf,
  LATE,
  proofOf,
  read,
  recordPaper,
  running,
  seen,
  type Prescription,
} from '../../builders/prescription';
import { workerTurn } from '../../builders/worker-turn';

/** Violations are to be remedied by Friday 26 June. */
const BEFORE_REMEDY_BY = at('2026-06-24');
const AFTER_REMEDY_BY = at('2026-06-27', '00:00:00');
const REASON = 'The order is not signed';

interface JournalNode {
  readonly id: string;
  readonly action: string;
  readonly details: readonly { readonly value: string }[];
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

function giveBack(of: Prescription): Promise<Prescription> {
  const violationIds = of.violations.filter(({ state }) => state === 'INFORMED').map(({ id }) => id);
  return act(world, INSPECTOR, 'returnRemediation', of, { input: { violationIds, reason: REASON } });
}
const codes = async (of: Prescription) => (await dutiesOf(world, of)).map(({ code }) => code);

/** Terms of single violations: all but that of the whole prescription. */
const corrections = (of: Prescription) =>
  of.deadlines
    .filter(({ rule, dueDate }) => rule === 'P28_1_REMEDIATION' && dueDate !== of.reportBy)
    .map(({ state, dueDate, party }) => `${party} ${dueDate} ${state}`);

describe('information that is given back', () => {
  test('[clause 28-1] before its remedy-by date the subject still has it, as the state and the list say', async () => {
    const of = await running(world, ['MINOR', 'MET', 'MET']);
    world.at(BEFORE_REMEDY_BY);
    const returned = await giveBack(await inform(world, of));
    expect(returned.state).toBe('RETURNED');
    expect(corrections(returned)).toEqual(['SUBJECT 2026-06-26 DUE_SOON']);
    expect(await codes(of)).toEqual([]);
    const corrected = await inform(world, await seen(world, of));
    expect([corrected.state, corrections(corrected)]).toEqual([
      'INFORMATION_GIVEN',
      ['SUBJECT 2026-06-26 MET'],
    ]);
    world.at(AFTER_REMEDY_BY);
    await workerTurn(world);
    expect(await codes(of)).toEqual([]);
  });

  test('[clause 8.2] when the remedy-by date passes, an inspection on ground two is drafted with the reason', async () => {
    const of = await running(world, ['SIGNIFICANT', 'MET', 'MET']);
    world.at(BEFORE_REMEDY_BY);
    await giveBack(await inform(world, of));
    world.at(AFTER_REMEDY_BY);
    await workerTurn(world);
    const [duty] = await dutiesOf(world, of);
    expect([duty?.code, duty?.clause, duty?.draft?.state]).toEqual([
      'DUTY_UNREMEDIED_GROUND_2',
      '8.2',
      'DRAFT',
    ]);
    const { rows } = await world.owner.query<{ kind: string; basis_text: string }>(
      'select kind, basis_text from inspection_ground where inspection_id = $1',
      [duty?.draft?.id],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['PRESCRIPTION_CONTROL']);
    expect(rows[0]?.basis_text).toContain(REASON);
  });

  test('[clause 8.1] after the remedy-by date a gross one opens ground one at once; late correction waits for acceptance', async () => {
    const of = await running(world, ['GROSS', 'MET', 'MET']);
    world.at(BEFORE_REMEDY_BY);
    const informed = await inform(world, of);
    world.at(AFTER_REMEDY_BY);
    const returned = await giveBack(informed);
    expect([returned.state, corrections(returned), await codes(of)]).toEqual([
      'RETURNED',
      [],
      ['DUTY_UNREMEDIED_GROUND_1'],
    ]);
    const corrected = await inform(world, returned);
    expect(await codes(of)).toEqual(['DUTY_UNREMEDIED_GROUND_1']);
    const again = await giveBack(corrected);
    const accepted = await accept(world, await inform(world, again));
    expect([accepted.state, await codes(of)]).toEqual(['INFORMATION_GIVEN', []]);
  });

  test('[clause 8.2] [clause 28-1] what came in time and lay with the office stands as not remedied since it was given back, not since its term; both sides read that day', async () => {
    const of = await running(world, ['MINOR', 'MET', 'MET']);
    world.at(BEFORE_REMEDY_BY);
    const informed = await inform(world, of);
    world.at(at('2026-07-13'));
    await giveBack(informed);
    world.at(at('2026-07-20'));
    await workerTurn(world);
    const since = () =>
      world.value<string>(
        `select to_char(since at time zone 'Asia/Almaty', 'YYYY-MM-DD HH24:MI') as value from duty where case_id = $1 and case_kind = 'prescription' and closed_at is null`,
        [of.id],
      );
    expect([await codes(of), await since()]).toEqual([['DUTY_UNREMEDIED_GROUND_2'], '2026-07-13 10:00']);
    for (const email of [INSPECTOR, SUBJECT])
      expect((await read(world, email, of))?.violations[0]?.information).toMatchObject([
        { returnReason: REASON, returnedAt: new Date(at('2026-07-13')).toISOString() },
      ]);
    // As it stood before the day was a fact.
    await world.owner.query('alter table remediation_information drop column returned_at');
    await world.owner.query(`update duty set since = $2 where case_id = $1 and case_kind = 'prescription'`, [
      of.id,
      AFTER_REMEDY_BY,
    ]);
    const query = async (text: string) => (await world.owner.query<object>(text)).rows;
    await new KnowWhenInformationWasReturned1763800000998().up({ query } as unknown as QueryRunner);
    expect(await since()).toBe('2026-07-13 10:00');
  });

  test('[clause 28-1] [clause 12] the hour at which it came is corrected to none after it was given back', async () => {
    const of = await running(world, ['MINOR', 'MET', 'MET']);
    world.at(BEFORE_REMEDY_BY);
    const early = new Date(Date.parse(BEFORE_REMEDY_BY) - 3_600_000).toISOString();
    await giveBack(await recordPaper(world, of, early, 'MINOR'));
    world.at(AFTER_REMEDY_BY);
    const { propose, current } = counterEntries(world);
    const inspection = await current(of.inspection as Case);
    await expect(propose(inspection, 'REMEDIATION_INFORMATION', at('2026-06-25'))).rejects.toMatchObject({
      code: 'COUNTER_ENTRY_AFTER_FOLLOWING',
    });
    await propose(inspection, 'REMEDIATION_INFORMATION', at('2026-06-23'));
  });

  test('[clause 8.2] a duty that acceptance had closed stands anew when another violation fails', async () => {
    const of = await running(world, ['MINOR', 'SIGNIFICANT', 'MET']);
    world.at(LATE);
    await giveBack(await inform(world, of, 'MINOR'));
    const minor = await inform(world, await seen(world, of), 'MINOR');
    await accept(world, minor);
    expect(await codes(of)).toEqual([]);
    await giveBack(await inform(world, await seen(world, of), 'SIGNIFICANT'));
    expect(await codes(of)).toEqual(['DUTY_UNREMEDIED_GROUND_2']);
  });
});

test('[clause 28-1] information without a file is kept, with a warning that both sides see', async () => {
  const of = await running(world, ['MINOR', 'MET', 'MET']);
  world.at(BEFORE_REMEDY_BY);
  const input = { items: itemsOf(of) };
  const informed = await act(world, SUBJECT, 'provideRemediationInformation', of, { input });
  expect(proofOf(informed).map(({ clause, severity }) => `${clause} ${severity}`)).toEqual(['28-1 WARNING']);
  expect(proofOf(await seen(world, of))).toEqual(proofOf(informed));
});

test('[clause 28-1] [clause 3] the journal of the case tells the whole chain, to each side what it may see', async () => {
  const of = await running(world, ['SIGNIFICANT', 'MET', 'MET']);
  world.at(BEFORE_REMEDY_BY);
  const returned = await giveBack(await inform(world, of));
  const corrected = await accept(world, await inform(world, await seen(world, returned)));
  await act(world, INSPECTOR, 'confirmRemediation', corrected);
  const inspectionId = await world.value<string>(
    'select inspection_id::text as value from prescription where id = $1',
    [of.id],
  );
  const CHAIN = ['Confirmed', 'Accepted', 'InformationGiven', 'Returned', 'InformationGiven'];
  for (const reader of [INSPECTOR, SUBJECT]) {
    const { journal } = (await world.read<{ journal: { nodes: JournalNode[] } }>(
      reader,
      inspectionId,
      'journal(first: 50) { nodes { id action details { value } } }',
    ))!;
    const actions = journal.nodes.map(({ action }) => action);
    expect(actions.slice(0, 5)).toEqual(CHAIN.map((what) => `remediation${what}`));
    expect(journal.nodes[3]?.details).toContainEqual({ value: REASON });
    // In one order, of which the drawing up is told to the office alone.
    const ids = journal.nodes.map(({ id }) => Number(id));
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
    expect(actions.includes('prescriptionDrawnUp')).toBe(reader === INSPECTOR);
    expect(actions).toContain('prescriptionHandedOver');
  }
});
