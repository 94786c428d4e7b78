import { computeDeadline } from '../../../server/src/law';
import { accept, inform, running, type Prescription } from '../../builders/prescription';
import {
  answered,
  at,
  consumerGround,
  draftInput,
  HEAD,
  INSPECTOR,
  MONDAY,
  PERSON,
  registered,
  started,
  SUBJECT,
} from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

const WAITING = `query ($first: Int, $after: String, $filter: WaitingFilter) {
  waiting(first: $first, after: $after, filter: $filter) {
    totals { overdue dueSoon running undated }
    nodes { id kind code title clause caseNumber caseId inspectionId reference dueDate state workingDaysLeft
      deadline { rule } report { form year quarter } }
    pageInfo { endCursor hasNextPage } } }`;

const OTHER_SUBJECT = 'head@bostandyk.demo';

interface Item {
  id: string;
  code: string;
  title: string;
  clause: string;
  caseNumber: string;
  inspectionId: string | null;
  reference: string | null;
  dueDate: string | null;
  state: string | null;
  report: { form: string; year: number; quarter: number } | null;
}
interface Answer {
  waiting: {
    totals: Record<'overdue' | 'dueSoon' | 'running' | 'undated', number>;
    nodes: Item[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
}

describe('what waits for somebody', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(() => world.at(at(MONDAY)));
  afterAll(() => world.stop());

  async function waiting(email: string, variables: object = {}): Promise<Answer['waiting']> {
    const client = await world.as(email);
    return (await client.run<Answer>(WAITING, { first: 200, ...variables })).waiting;
  }
  const codes = async (email: string, inspectionId: string) =>
    (await waiting(email)).nodes.filter((item) => item.inspectionId === inspectionId).map(({ code }) => code);

  test('[clause 12] a draft waits for whoever signs it; once its planned start is past, for whoever revises it', async () => {
    const draft = await world.draft(INSPECTOR, await draftInput(world));
    expect(await codes(HEAD, draft.id)).toEqual(['STEP_SIGN_APPOINTMENT']);
    expect(await codes(INSPECTOR, draft.id)).toEqual(['STEP_PREPARE']);
    expect(await codes('head.karagandy@agency.demo', draft.id)).toEqual([]);
    // What one does next oneself: the head signs, the inspector prepares; neither has the other's.
    const mine = async (email: string) =>
      (await waiting(email, { filter: { mine: true } })).nodes
        .filter(({ inspectionId }) => inspectionId === draft.id)
        .map(({ code }) => code);
    expect(await mine(HEAD)).toEqual(['STEP_SIGN_APPOINTMENT']);
    expect(await mine(INSPECTOR)).toEqual(['STEP_PREPARE']);
    const [item] = (await waiting(HEAD)).nodes.filter(({ inspectionId }) => inspectionId === draft.id);
    expect(item).toMatchObject({
      clause: '12',
      dueDate: '2026-06-03',
      state: 'DUE_SOON',
      caseNumber: draft.number,
    });
    world.at(at('2026-06-04'));
    expect((await codes(INSPECTOR, draft.id)).sort()).toEqual(['STEP_PREPARE', 'STEP_REVISE_DRAFT']);
    const signed = await world.draft(INSPECTOR, await draftInput(world, { plannedStart: '2026-06-10' }));
    const act = await world.act(HEAD, 'appointInspection', signed);
    expect(await codes(HEAD, act.id)).not.toContain('STEP_SIGN_APPOINTMENT');
    const ofHead = (await waiting(HEAD, { filter: { mine: true } })).nodes.filter(
      ({ inspectionId }) => inspectionId === act.id,
    );
    expect(await codes(HEAD, act.id)).not.toEqual([]);
    expect(ofHead).toEqual([]);
    const asked = await codes(INSPECTOR, act.id);
    expect(asked).toEqual(['P16_START_NOTICE', 'STEP_PREPARE', 'STEP_REGISTER_APPOINTMENT']);
  });

  test('[clause 17] a registered act waits for the notice first, then for its handing over', async () => {
    const of = await registered(world);
    expect(await codes(INSPECTOR, of.id)).toEqual(['P16_START_NOTICE']);
    const input = { way: 'ELECTRONIC', recipient: 'Akim of Almaty' };
    await world.act(INSPECTOR, 'sendStartNotice', of, { input });
    expect(await codes(INSPECTOR, of.id)).toEqual(['STEP_HAND_OVER_APPOINTMENT']);
  });

  test('[clause 17] from the planned day the subject’s head is asked to take the act; after half a start both sides see what is left', async () => {
    const of = await registered(world);
    const notice = { way: 'ELECTRONIC', recipient: 'Akim of Almaty' };
    const notified = await world.act(INSPECTOR, 'sendStartNotice', of, { input: notice });
    world.at(at('2026-06-02', '23:59:59'));
    // Announced, with its notice that nobody has opened: neither has a day of its own, both stand among those that have.
    expect(await codes(SUBJECT, of.id)).toEqual(['STEP_AWAIT_INSPECTION', 'STEP_READ_NOTICE']);
    expect(
      (await waiting(SUBJECT)).nodes.find(
        ({ code, inspectionId }) => code === 'STEP_AWAIT_INSPECTION' && inspectionId === of.id,
      )?.title,
    ).toMatch(/checklist: it starts from 03\.06\.2026$/);
    world.at(at('2026-06-03', '09:30:00'));
    expect((await codes(SUBJECT, of.id)).sort()).toEqual(['STEP_READ_NOTICE', 'STEP_TAKE_APPOINTMENT']);
    const input = { ...PERSON, checklistAcquainted: false };
    const half = await world.act(INSPECTOR, 'handOverAppointment', notified, { input });
    expect(half.state).toBe('NOTIFIED');
    expect(await codes(INSPECTOR, of.id)).toEqual(['STEP_SHOW_CHECKLIST']);
    expect((await codes(SUBJECT, of.id)).sort()).toEqual(['STEP_READ_CHECKLIST', 'STEP_READ_NOTICE']);
    expect((await world.act(SUBJECT, 'acknowledgeAppointment', half)).state).toBe('IN_PROGRESS');
    // It runs: what it asks of the subject, and till when it does.
    const [running] = (await waiting(SUBJECT)).nodes.filter(({ inspectionId }) => inspectionId === of.id);
    expect(running).toMatchObject({ code: 'STEP_ASSIST_INSPECTION', clause: '5', state: null });
    expect(running?.title).toMatch(/it ends by 17\.06\.2026$/);
    expect(await codes(OTHER_SUBJECT, of.id)).toEqual([]);
    expect(await codes(INSPECTOR, of.id)).not.toContain('STEP_SHOW_CHECKLIST');
  });

  test('[clause 15] what is not prepared waits before the handing over; the term of completion says what is done next', async () => {
    const grounds = [await consumerGround(world)];
    const unprepared = await world.draft(INSPECTOR, await draftInput(world, { grounds }));
    const signed = await world.act(HEAD, 'appointInspection', unprepared);
    const of = await world.act(INSPECTOR, 'registerAppointment', signed);
    expect(await codes(INSPECTOR, of.id)).toEqual(['STEP_PREPARE']);
    // Grounds 3 and 8 need no notice, and none is offered (16).
    const offered = await world.read<{ actions: { name: string }[] }>(INSPECTOR, of.id, 'actions { name }');
    expect(offered?.actions.map(({ name }) => name)).not.toContain('sendStartNotice');
    const materials = { input: { materials: ['Law on public services'] } };
    const prepared = await world.act(INSPECTOR, 'recordPreparation', of, materials);
    expect(await codes(INSPECTOR, of.id)).toEqual(['STEP_HAND_OVER_APPOINTMENT']);
    const input = { ...PERSON, checklistAcquainted: true };
    let running = await world.act(INSPECTOR, 'handOverAppointment', prepared, { input });
    const titles = async (email: string, filter = {}) =>
      (await waiting(email, { filter })).nodes
        .filter(({ inspectionId, code }) => inspectionId === of.id && code === 'P23_COMPLETION')
        .map(({ title }) => title.split(': ')[1]);
    expect(await titles(INSPECTOR)).toEqual(['answer the checklist (0 / 3)']);
    running = await answered(world, running, ['MET', 'MET', 'MET']);
    expect(await titles(INSPECTOR)).toEqual(['draw up the inspection report']);
    const report = { place: 'Almaty', conclusions: 'All points were looked at', remedy: [], reportBy: null };
    await world.act(INSPECTOR, 'drawUpResultAct', running, { input: report });
    expect(await titles(INSPECTOR)).toEqual(['hand over the inspection report']);
    // The subject learns of the report with its handing over (22 to 24).
    expect(await titles(SUBJECT, { party: 'AUTHORITY' })).toEqual([undefined]);
  });

  test('[clause 5] a request for documents waits for the subject till its day, among the terms', async () => {
    const of = await started(world);
    const input = { text: 'Journals', items: ['Journal of applications'], dueDate: '2026-06-08' };
    await world.act(INSPECTOR, 'sendDocumentRequest', of, { input });
    const { nodes, totals } = await waiting(SUBJECT);
    const item = nodes.find(
      ({ inspectionId, code }) => inspectionId === of.id && code !== 'STEP_ASSIST_INSPECTION',
    );
    expect(item).toMatchObject({
      code: 'STEP_ANSWER_DOCUMENT_REQUEST',
      clause: '5',
      reference: `${of.number}/1`,
      dueDate: '2026-06-08',
      caseNumber: of.number,
    });
    expect(Object.values(totals).reduce((sum, count) => sum + count)).toBe(nodes.length);
    const dates = nodes.flatMap(({ dueDate }) => dueDate ?? []);
    expect(dates).toEqual([...dates].sort());
    expect(await codes('reports@almaty-city.demo', of.id)).toEqual([]);
    expect(await codes('head@bostandyk.demo', of.id)).toEqual([]);
    // Who asked sees that it is the subject's turn.
    const theirs = (await waiting(INSPECTOR, { filter: { party: 'SUBJECT' } })).nodes;
    expect(theirs.map(({ reference }) => reference)).toContain(`${of.number}/1`);
    world.at(at('2026-06-09', '00:00:00'));
    const late = await waiting(SUBJECT, { filter: { state: ['OVERDUE'] } });
    expect(late.nodes.map(({ reference }) => reference)).toContain(`${of.number}/1`);
  });

  test('[clause 28-1] information on remedying waits to be judged, then to be confirmed', async () => {
    let of: Prescription = await running(world);
    // The letter on measures is owed all along (clause 30).
    const letter = 'DUTY_LETTER_ON_MEASURES';
    expect(await codes(INSPECTOR, of.inspection.id)).toEqual([letter]);
    of = await inform(world, of);
    for (const email of [INSPECTOR, HEAD])
      expect(await codes(email, of.inspection.id)).toEqual(['STEP_JUDGE_REMEDIATION', letter]);
    await accept(world, of);
    expect(await codes(INSPECTOR, of.inspection.id)).toEqual(['STEP_CONFIRM_REMEDIATION', letter]);
  });

  test('[clause 62] a report that nobody has begun waits for the body whose quarter is over, and for nobody else', async () => {
    world.at(at('2026-07-02'));
    const { nodes, totals } = await waiting('reports@bostandyk.demo');
    expect(nodes.map(({ code, dueDate, report }) => [code, dueDate, report])).toEqual([
      ['STEP_OPEN_REPORT', '2026-07-05', { form: 'appendix-2', year: 2026, quarter: 2 }],
    ]);
    expect(totals).toEqual({ overdue: 0, dueSoon: 1, running: 0, undated: 0 });
    const city = await waiting('reports@almaty-city.demo');
    expect(city.nodes.map(({ dueDate }) => dueDate)).toEqual(['2026-07-10']);
  });

  test('[clause 36] [clause 62] the days of reports in SQL are the kernel’s', async () => {
    const { rows } = await world.owner.query<{
      rule: string;
      year: number;
      quarter: number;
      due: string;
      over: Date;
    }>(
      `select distinct d.rule, d.year, d.quarter, w.due_date::text as due, w.due_at as over
       from waiting_reports w join report_duty d on w.id = 'OPEN_REPORT-' || d.id where d.year between 2019 and 2027`,
    );
    expect(rows.length).toBeGreaterThan(50);
    for (const { rule, year, quarter, due, over } of rows) {
      const month = String(quarter * 3 - 2).padStart(2, '0');
      const { dueDate, dueAt } = computeDeadline({ rule, from: `${year}-${month}-01` });
      expect([due, over.toISOString()]).toEqual([dueDate, new Date(dueAt).toISOString()]);
    }
  });

  test('pages follow each other without a gap, those without a date last', async () => {
    const all = (await waiting(HEAD)).nodes;
    const paged: Item[] = [];
    let after: string | null = null;
    do {
      const page: Answer['waiting'] = await waiting(HEAD, { first: 3, after });
      paged.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    const firstUndated = all.findIndex(({ dueDate }) => dueDate === null);
    expect(all.slice(firstUndated).every(({ dueDate }) => dueDate === null)).toBe(true);
    for (const { title } of all) expect(title).not.toMatch(/^(STEP|DUTY|P\d)/);
  });
});
