import { appointFollowUp, beginFollowUp, tellOfFollowUp } from '../../builders/follow-up';
import {
  act,
  askForTime,
  dueOf,
  dutiesOf,
  inform,
  LATE,
  read,
  refused,
  running,
  seen,
  sendRequest,
  stateOf,
  wishOf,
  type Prescription,
} from '../../builders/prescription';
import { workerTurn } from '../../builders/worker-turn';
import { at, draftInput, HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';

const GROSS = 'GROSS_PRESCRIPTION_CONTROL';
const MILDER = 'PRESCRIPTION_CONTROL';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

async function silent(): Promise<Prescription> {
  const of = await running(world, ['GROSS', 'MINOR', 'MET']);
  world.at(LATE);
  await workerTurn(world);
  return seen(world, of);
}

/** The gross point goes to an inspection, the minor one stays. */
async function grossTaken(): Promise<{ of: Prescription; appointed: Case }> {
  const before = await silent();
  const appointed = await appointFollowUp(world, before, GROSS);
  return { of: await seen(world, before), appointed };
}

const only = (of: Prescription, severity: string) =>
  of.violations.filter((violation) => violation.severity === severity).map(({ id }) => id);
/** Since when the office is asked to judge what was informed of a prescription. */
async function judgedSince({ id }: Prescription): Promise<string[]> {
  const { waiting } = await (
    await world.as(INSPECTOR)
  ).run<{
    waiting: { nodes: { code: string; caseId: string; since: string }[] };
  }>('{ waiting(first: 200) { nodes { code caseId since } } }');
  return waiting.nodes
    .filter(({ code, caseId }) => caseId === id && code === 'STEP_JUDGE_REMEDIATION')
    .map(({ since }) => since);
}
const numbers = (of: Prescription | null) => of?.violations.map(({ takenOverBy }) => takenOverBy);
const acceptOnly = (of: Prescription, severity: string) =>
  act(world, INSPECTOR, 'acceptRemediation', of, { input: { violationIds: only(of, severity) } });

describe('an inspection on ground 1 alone', () => {
  test('[clause 8.1] [clause 28-2] takes over the gross points; of the others the request, its term and the duty go on (D47)', async () => {
    const { of, appointed } = await grossTaken();
    expect([of.state, stateOf(of, 'P28_2_REQUEST'), await dutiesOf(world, of)]).toEqual([
      'INFORMATION_MISSED',
      'DUE_SOON',
      [],
    ]);
    expect(numbers(of)).toEqual([appointed.number, null]);
    const sent = await sendRequest(world, of);
    expect([sent.state, dueOf(sent, 'P28_3_ANSWER')]).toEqual(['REQUEST_SENT', '2026-07-07']);
    world.at(at('2026-07-08'));
    await workerTurn(world);
    expect(await dutiesOf(world, of)).toMatchObject([{ code: 'DUTY_INSPECTION_GROUND_2' }]);
    // The draft of the duty checks the minor point alone.
    const [draft] = (await dutiesOf(world, of)).map((duty) => duty.draft?.id);
    expect(
      await world.value(
        'select count(*)::int as value from inspection_checklist_point where inspection_id = $1',
        [draft],
      ),
    ).toBe(1);
  });

  test('[clause 28-1] the case does not close while a point is neither accepted nor taken over; with the last of them the prescription ends', async () => {
    const { of, appointed } = await grossTaken();
    const refusal = await world.refused('REFUSED_BY_LAW', INSPECTOR, 'closeInspection', of.inspection);
    expect(refusal.findings).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'PRESCRIPTION_NOT_SETTLED' })]),
    );
    const informed = await inform(world, (await read(world, SUBJECT, of)) ?? of);
    const office = await seen(world, informed);
    // What the inspection checks is not accepted beside it.
    await refused(world, 'NOTHING_TO_JUDGE', INSPECTOR, 'acceptRemediation', office, {
      input: { violationIds: only(office, 'GROSS') },
    });
    const accepted = await acceptOnly(office, 'MINOR');
    expect(accepted.state).toBe('CLOSED_BY_INSPECTION');
    await world.act(HEAD, 'cancelAppointment', appointed);
    expect((await seen(world, of)).state).toBe('INFORMATION_GIVEN');
  });

  test('[clause 28-1] what was informed of is to be judged since the first of it came, but of what the inspection checks', async () => {
    const { of } = await grossTaken();
    const informed = await inform(world, (await read(world, SUBJECT, of)) ?? of, 'GROSS');
    expect(await judgedSince(of)).toEqual([]);
    world.at(at('2026-07-02'));
    const first = await inform(world, informed, 'MINOR');
    world.at(at('2026-07-03'));
    await inform(world, first, 'MINOR');
    expect(await judgedSince(of)).toEqual([new Date(at('2026-07-02')).toISOString()]);
  });

  test('[clause 16] the subject reads its prescription as it was till the notice, and then which point was taken over', async () => {
    const { appointed, of } = await grossTaken();
    const before = await read(world, SUBJECT, of);
    expect([before?.state, numbers(before)]).toEqual(['INFORMATION_MISSED', [null, null]]);
    await tellOfFollowUp(world, appointed);
    const after = await read(world, SUBJECT, of);
    expect([after?.state, numbers(after)]).toEqual(['INFORMATION_MISSED', [appointed.number, null]]);
    // The minor point is all that is owed now.
    const informed = await inform(world, after ?? of, 'MINOR');
    expect([informed.state, stateOf(informed, 'P28_1_REMEDIATION')]).toEqual([
      'INFORMATION_GIVEN',
      'MET_LATE',
    ]);
    const [entry] = await world.value<string[]>(
      `select array_agg(action order by id) as value from journal_entry
       where case_kind = 'prescription' and case_id = $1 and action like 'prescription%Disclosed'`,
      [of.id],
    );
    expect(entry).toBe('prescriptionTakingOverDisclosed');
  });

  test('[clause 8.1] cancelled, its points are of the prescription again, with the duty', async () => {
    const { of, appointed } = await grossTaken();
    await world.act(HEAD, 'cancelAppointment', await tellOfFollowUp(world, appointed));
    const again = await seen(world, of);
    expect([again.state, numbers(again)]).toEqual(['INFORMATION_MISSED', [null, null]]);
    expect(await dutiesOf(world, of)).toMatchObject([{ code: 'DUTY_INSPECTION_GROUND_1' }]);
    expect(stateOf(again, 'P28_1_REMEDIATION')).toBe('OVERDUE');
  });

  test('[clause 28] more time for the other points is asked and given; of what the inspection checks it is recorded and refused', async () => {
    const { of } = await grossTaken();
    const paper = { ...wishOf(of), receivedAt: at('2026-06-12') };
    const recorded = await act(world, INSPECTOR, 'recordExtensionRequest', of, { input: paper });
    expect(recorded.extensions).toMatchObject([{ state: 'ASKED', late: false, violations: [{}, {}] }]);
    const decision = (severity: string) => ({
      extensionId: recorded.extensions[0]?.id,
      items: only(recorded, severity).map((violationId) => ({ violationId, remedyBy: '2026-07-31' })),
      reportBy: '2026-08-05',
      reason: 'The procurement is proved by papers',
    });
    await refused(world, 'NOT_FOUND', HEAD, 'extendRemediation', recorded, { input: decision('GROSS') });
    const extended = await act(world, HEAD, 'extendRemediation', recorded, { input: decision('MINOR') });
    expect([extended.state, stateOf(extended, 'P28_2_REQUEST')]).toEqual(['RUNNING', 'CANCELLED']);
  });
});

describe('inspections on every point', () => {
  test('[clause 28] what was asked in time is recorded after the appointment, and refused with its reasons', async () => {
    const of = await running(world, ['GROSS', 'MET', 'MET']);
    world.at(LATE);
    await workerTurn(world);
    await appointFollowUp(world, await seen(world, of), GROSS);
    const closed = await seen(world, of);
    expect(closed.state).toBe('CLOSED_BY_INSPECTION');
    const input = { ...wishOf(of), receivedAt: at('2026-06-12') };
    const recorded = await act(world, INSPECTOR, 'recordExtensionRequest', closed, { input });
    expect(recorded.extensions).toMatchObject([{ state: 'ASKED', late: false }]);
    // The subject, which has no notice of the inspection, may ask as before.
    const asked = await askForTime(world, (await read(world, SUBJECT, of)) ?? of);
    expect(asked.extensions.at(-1)).toMatchObject({ state: 'ASKED', late: true });
    const refusing = { extensionId: recorded.extensions[0]?.id, reason: 'The point is inspected' };
    const office = await seen(world, of);
    const decided = await act(world, HEAD, 'refuseExtension', office, { input: refusing });
    expect(decided.extensions[0]?.state).toBe('REFUSED');
  });

  test('[clause 8.1] [clause 8.2] another one on the same ground is not appointed while the first stands, and may be once it is cancelled', async () => {
    const sent = await sendRequest(world, await silent());
    world.at(at('2026-07-08'));
    await workerTurn(world);
    const both = await seen(world, sent);
    const leftOver = (await dutiesOf(world, both)).find(({ code }) => code.endsWith('2'))?.draft as Case;
    const first = await appointFollowUp(world, both, GROSS, MILDER);
    const ground = {
      kind: MILDER,
      basisText: '',
      prescriptionId: sent.id,
      factDate: '2026-06-10',
      fileIds: [],
    };
    const more = { grounds: [ground], plannedStart: '2026-07-14' };
    const drafted = async () =>
      world.act(INSPECTOR, 'recordPreparation', await world.draft(INSPECTOR, await draftInput(world, more)), {
        input: { materials: ['Law on public services'] },
      });
    const prepared = await drafted();
    // The system's own is laid aside by the system, with its reason; what a person drafted is that person's.
    await workerTurn(world);
    const journal = await world.read<{ state: string; journal: { nodes: object[] } }>(
      HEAD,
      leftOver.id,
      'state journal { nodes { action details { value } } }',
    );
    expect(journal?.state).toBe('WITHDRAWN');
    expect(JSON.stringify(journal?.journal.nodes)).toContain(first.number);
    const refusal = await world.refused('REFUSED_BY_LAW', HEAD, 'appointInspection', prepared);
    expect(refusal.findings).toMatchObject([
      { clause: '8.2', code: 'GROUND_UNDER_INSPECTION', message: expect.stringContaining(first.number) },
    ]);
    await world.act(HEAD, 'cancelAppointment', first);
    // Signed at the same moment one is appointed, and the others see it.
    const race = await Promise.allSettled(
      [prepared, await drafted(), await drafted()].map((of) => world.act(HEAD, 'appointInspection', of)),
    );
    const [second, ...others] = race.flatMap((done) => (done.status === 'fulfilled' ? [done.value] : []));
    if (!second || others.length > 0) throw new Error(`${others.length} more were appointed`);
    expect(
      race.filter(
        (done) => done.status === 'rejected' && /GROUND_UNDER_INSPECTION/.test(String(done.reason)),
      ),
    ).toHaveLength(2);
    const again = await seen(world, sent);
    expect([again.state, numbers(again)]).toEqual(['REQUEST_UNANSWERED', [null, second.number]]);
    expect(await dutiesOf(world, sent)).toMatchObject([{ code: 'DUTY_INSPECTION_GROUND_1' }]);
  });

  test('[clause 8.2] [clause 28-3] points that were accepted after the silence are inspected all the same: the act fulfils the duty, and a second is refused (D2)', async () => {
    const sent = await sendRequest(world, await silent());
    world.at(at('2026-07-08'));
    await workerTurn(world);
    const informed = await inform(world, await seen(world, sent));
    const accepted = await act(world, INSPECTOR, 'acceptRemediation', informed, {
      input: { violationIds: informed.violations.map(({ id }) => id) },
    });
    const duties = async () => (await dutiesOf(world, sent)).map(({ code }) => code);
    expect(await duties()).toContain('DUTY_INSPECTION_GROUND_2');
    const first = await appointFollowUp(world, accepted, MILDER);
    expect(await duties()).not.toContain('DUTY_INSPECTION_GROUND_2');
    const ground = {
      kind: MILDER,
      basisText: '',
      prescriptionId: sent.id,
      factDate: '2026-06-10',
      fileIds: [],
    };
    const byHand = await world.draft(
      INSPECTOR,
      await draftInput(world, { grounds: [ground], plannedStart: '2026-07-14' }),
    );
    const refusal = await world.refused('REFUSED_BY_LAW', HEAD, 'appointInspection', byHand);
    expect(JSON.stringify(refusal.findings)).toContain(first.number);
  });

  test('[clause 28-1] [clause 22-1] the case is not closed over points whose inspection has not begun; begun, it is no more in the way', async () => {
    const of = await running(world, ['GROSS', 'MET', 'MET']);
    world.at(LATE);
    await workerTurn(world);
    const appointed = await appointFollowUp(world, await seen(world, of), GROSS);
    expect((await seen(world, of)).state).toBe('CLOSED_BY_INSPECTION');
    const codes = async () =>
      (await world.refused('REFUSED_BY_LAW', INSPECTOR, 'closeInspection', of.inspection)).findings;
    expect(await codes()).toContainEqual(
      expect.objectContaining({
        clause: '28-1',
        code: 'INSPECTION_OF_POINTS_NOT_BEGUN',
        message: expect.stringContaining(appointed.number),
      }),
    );
    await beginFollowUp(world, appointed);
    expect((await codes()).map(({ code }: { code: string }) => code)).not.toContain(
      'INSPECTION_OF_POINTS_NOT_BEGUN',
    );
  });
});

test('[clause 8.1] the duty leads to a draft made by hand once that of the system was given up', async () => {
  const of = await silent();
  const [duty] = await dutiesOf(world, of);
  await world.act(INSPECTOR, 'withdrawInspectionDraft', duty?.draft as Case);
  expect(await dutiesOf(world, of)).toMatchObject([{ code: 'DUTY_INSPECTION_GROUND_1', draft: null }]);
  const ground = { kind: GROSS, basisText: '', prescriptionId: of.id, factDate: '2026-06-10', fileIds: [] };
  const more = { grounds: [ground], plannedStart: '2026-07-07' };
  const { id } = await world.draft(INSPECTOR, await draftInput(world, more));
  expect(await dutiesOf(world, of)).toMatchObject([{ draft: { id, state: 'DRAFT' } }]);
  // One that comes beside it does not take its place.
  await world.draft(INSPECTOR, await draftInput(world, more));
  expect(await dutiesOf(world, of)).toMatchObject([{ draft: { id } }]);
});

test('[clause 8.2] [clause 28-3] the system’s later draft on a ground serves the other open duty of that ground whose own draft was given up', async () => {
  const sent = await sendRequest(world, await silent());
  world.at(at('2026-07-08'));
  await workerTurn(world);
  const silence = async () =>
    (await dutiesOf(world, sent)).find(({ code }) => code === 'DUTY_INSPECTION_GROUND_2');
  await world.act(INSPECTOR, 'withdrawInspectionDraft', (await silence())?.draft as Case);
  expect(await silence()).toMatchObject({ draft: null });
  const informed = await inform(world, await seen(world, sent));
  await act(world, INSPECTOR, 'returnRemediation', informed, {
    input: { violationIds: only(informed, 'MINOR'), reason: 'Nothing was done' },
  });
  await workerTurn(world);
  const duties = (await dutiesOf(world, sent)).filter(({ code }) => code.endsWith('GROUND_2'));
  expect(duties.map(({ code }) => code).sort()).toEqual([
    'DUTY_INSPECTION_GROUND_2',
    'DUTY_UNREMEDIED_GROUND_2',
  ]);
  const [one, other] = duties.map(({ draft }) => draft?.id);
  expect(one).toBeDefined();
  expect(other).toBe(one);
});
