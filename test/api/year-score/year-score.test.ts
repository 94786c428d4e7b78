import { randomUUID } from 'node:crypto';
import type { GraphqlRefusal } from '../../harness';
import { ALMATY_CITY, at } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import { CRITERIA_OURS } from '../../../server/src/reporting/score/criteria-ours';
import {
  ADMINISTRATOR,
  ANALYST,
  CHAIR,
  SAVE,
  ScoreWorld,
  WEIGH,
  type ScoreLine,
  type Weighed,
  type YearScore,
} from './score-world';

const CITY_HEAD = 'head@almaty-city.demo';
const KARAGANDY_OFFICE = 'head.karagandy@agency.demo';
const ALMATY_OFFICE = 'head.almaty@agency.demo';
/** The day after the last term of the fourth quarter of 2026 is over. */
const OVER = '2027-01-26';
const ORDER = { input: { orderNumber: '65-1', orderDate: OVER } };

let world: World;
let scores: ScoreWorld;
let draft: YearScore;
let inspectionId: string;

/** The akimat of Almaty: an inspection with violations, three reports of four, one late, one with a broken relation. */
beforeAll(async () => {
  world = await openWorld();
  scores = new ScoreWorld(world);
  inspectionId = await scores.fillYearOfCity();
  world.at(at('2026-12-31'));
  draft = await scores.build(2026);
});
afterAll(() => world?.stop());
beforeEach(() => world.at(at(OVER)));

async function cityLine(email = ANALYST): Promise<ScoreLine> {
  const [line] = await scores.lines(email, {
    scoreId: draft.id,
    bodyIds: [await world.subjectOf(ALMATY_CITY)],
  });
  if (!line) throw new Error('the city was not scored');
  return line;
}
const part = (line: ScoreLine, source: string) => line.parts.find((one) => one.source === source);
const criterion = (source: string) => draft.edition.criteria.find((one) => one.source === source)?.id ?? '';

describe('a draft, computed while reports come in', () => {
  test('[clause 65] every body that files reports is scored once a year by criteria that say they are ours', async () => {
    expect(draft).toMatchObject({ state: 'DRAFT', lastTerm: '2027-01-25', edition: { edition: '2019-1' } });
    expect(draft.edition).toMatchObject({ official: false, source: CRITERIA_OURS.source.en });
    const filers = await world.value<number>(
      'select count(distinct body_id)::int as value from report_duty where year = 2026',
    );
    expect(draft.lineCount).toBe(filers);
    await scores.refuseBuild('YEAR_SCORE_EXISTS', 2026);
    await scores.refuseBuild('INVALID_INPUT', 2028);
    await scores.refuseBuild('INVALID_INPUT', 2018);
    await scores.refuseBuild('FORBIDDEN', 2025, CHAIR);
  });

  test('[clause 65] the same key twice builds once, two at once build one', async () => {
    const key = randomUUID();
    const first = await scores.build(2020, ANALYST, key);
    expect((await scores.build(2020, ANALYST, key)).id).toBe(first.id);
    const race = await Promise.allSettled([scores.build(2021), scores.build(2021)]);
    expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('[clause 65] a duty that is not due yet counts for nothing; computed anew after its term it is missed', async () => {
    // On the last day of the year the fourth quarter's report is still to come.
    expect(part(await cityLine(), 'REPORT_FILED')).toMatchObject({
      factCount: 3,
      reason: 'In time: 2; late: 1; not done: 0.',
      points: 1250,
    });
    draft = await scores.act(ANALYST, 'rescoreYear', draft);
    expect(part(await cityLine(), 'REPORT_FILED')).toMatchObject({
      factCount: 4,
      reason: 'In time: 2; late: 1; not done: 1.',
      points: 938,
    });
  });

  test('[clause 65] the points add up to the score, and each opens into the reports and cases that it is made of', async () => {
    const line = await cityLine();
    expect(line.points).toBe(line.parts.reduce((sum, { points }) => sum + points, 0));
    expect(line.parts.map(({ source }) => source)).toEqual(
      CRITERIA_OURS.criteria.map(({ source }) => source),
    );
    const facts = (source: string) => scores.facts(ANALYST, line.id, source);

    const reports = await facts('REPORT_FILED');
    expect(reports.map(({ outcomeTitle, date, counted }) => [outcomeTitle, date, counted])).toEqual([
      ['In time', '2026-04-10', 100],
      ['Late', '2026-07-10', 50],
      ['In time', '2026-10-10', 100],
      ['Not done', '2027-01-10', 0],
    ]);
    expect(reports[0]).toMatchObject({ number: 'appendix-2 2026-1', caseKind: 'report' });
    expect(reports[3]).toMatchObject({ caseKind: null, caseId: null });

    expect((await facts('RELATIONS_HELD')).map(({ outcomeTitle }) => outcomeTitle)).toEqual([
      'Relations hold',
      'Relations are broken',
    ]);
    // 18 refusals among 18,000: one in a thousand.
    expect(part(line, 'REFUSAL_WITHOUT_GROUND')).toMatchObject({ points: 400, factCount: 2 });
    expect(part(line, 'SERVICE_LATE')).toMatchObject({ points: 800 });
    expect(part(line, 'RIGHTS_RESTORED')).toMatchObject({ points: 320 });
    expect(await facts('COMPLAINT_FOUNDED')).toMatchObject([{ number: 'Ш-1', caseKind: 'complaint' }]);

    const violations = await Promise.all(
      ['GROSS', 'SIGNIFICANT', 'MINOR'].map((of) => facts(`${of}_VIOLATION`)),
    );
    const found = await world.value<number>(
      'select count(*)::int as value from violation where inspection_id = $1',
      [inspectionId],
    );
    expect(violations.flat().length).toBe(found);
    for (const one of violations.flat())
      expect(one).toMatchObject({ caseKind: 'inspection', caseId: inspectionId });
    expect(await facts('PRESCRIPTION_FULFILLED')).toMatchObject([
      { outcomeTitle: 'Not done', caseKind: 'inspection', caseId: inspectionId },
    ]);
    expect(await facts('MONITORING_DONE')).toHaveLength(4);
    expect(await facts('PLAN_APPROVED')).toMatchObject([{ outcomeTitle: 'Not done' }]);
  });

  test('[clause 65] [clause 27] a prescription whose every point was withdrawn is nobody’s duty that was missed', async () => {
    const scored = async (phase: string) => {
      await world.owner.query(
        `update prescription set phase = $2, closed_at = case when $2 = 'WITHDRAWN' then now() end where inspection_id = $1`,
        [inspectionId, phase],
      );
      draft = await scores.act(ANALYST, 'rescoreYear', draft);
      return scores.facts(ANALYST, (await cityLine()).id, 'PRESCRIPTION_FULFILLED');
    };
    expect(await scored('WITHDRAWN')).toEqual([]);
    expect(await scored('RUNNING')).toMatchObject([{ outcomeTitle: 'Not done' }]);
  });

  test('[clause 65] no body sees a draft; an office sees its region alone', async () => {
    expect(await scores.lines(CITY_HEAD)).toEqual([]);
    expect(await scores.read(CITY_HEAD, draft.id)).toBeNull();
    const city = await cityLine(ALMATY_OFFICE);
    expect(city.points).toBe((await cityLine()).points);
    const elsewhere = await scores.lines(KARAGANDY_OFFICE, { scoreId: draft.id });
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(elsewhere.map(({ id }) => id)).not.toContain(city.id);
    expect(await scores.facts(KARAGANDY_OFFICE, city.id, 'REPORT_FILED')).toEqual([]);
  });
});

describe('weights', () => {
  const only = (source: string) =>
    draft.edition.criteria.map(({ id, source: of }) => ({
      criterionId: id,
      weight: of === source ? 100 : 0,
    }));
  const same = () => draft.edition.criteria.map(({ id, weight }) => ({ criterionId: id, weight }));

  test('[clause 65] other weights give another order beside the present one, and nothing is stored', async () => {
    const client = await world.as(CHAIR);
    const before = await scores.lines(ANALYST, { scoreId: draft.id });
    const asked = { id: draft.id, first: 200 };
    const unchanged = (await client.run<Weighed>(WEIGH, { ...asked, weights: same() })).weighYearScore;
    expect(unchanged).toMatchObject({ count: before.length, moved: 0 });
    expect(unchanged.bodies.map(({ points }) => points)).toEqual(before.map(({ points }) => points));

    const { weighYearScore } = await client.run<Weighed>(WEIGH, { ...asked, weights: only('REPORT_FILED') });
    const [first] = weighYearScore.bodies;
    expect(first).toMatchObject({ bodyId: await world.subjectOf(ALMATY_CITY), points: 6250, place: 1 });
    expect(first?.presentPlace).toBe((await cityLine()).place);
    expect(weighYearScore.moved).toBeGreaterThan(0);
    const rest = await client.run<Weighed>(WEIGH, { ...asked, skip: 1, weights: only('REPORT_FILED') });
    expect(rest.weighYearScore.bodies).toEqual(weighYearScore.bodies.slice(1));
    expect(await scores.lines(ANALYST, { scoreId: draft.id })).toEqual(before);
  });

  test('[clause 65] weights are whole, of every criterion once, and the Agency’s to try', async () => {
    const client = await world.as(ANALYST);
    const refuse = (code: string, weights: object[]) =>
      client.expectRefusal(code, WEIGH, { id: draft.id, weights });
    await refuse(
      'SCORE_WEIGHTS',
      same().with(0, { criterionId: draft.edition.criteria[0]?.id ?? '', weight: 16 }),
    );
    const [first, second, ...rest] = same();
    const keep = (weights: object[]) =>
      client.expectRefusal('SCORE_WEIGHT_RANGE', SAVE, {
        input: { editionId: draft.edition.id, name: 'Below nothing', weights },
        key: randomUUID(),
      });
    for (const weight of [-5, 101]) {
      const sum = (first?.weight ?? 0) + (second?.weight ?? 0);
      const weights = [{ ...first, weight: sum - weight }, { ...second, weight }, ...rest];
      for (const refusal of [await refuse('SCORE_WEIGHT_RANGE', weights), await keep(weights)])
        expect(refusal.errors[0]?.extensions['field']).toMatch(/^weights\.[01]\.weight$/);
    }
    await refuse('SCORE_WEIGHTS_OF_EDITION', same().slice(1));
    await refuse('SCORE_WEIGHTS_OF_EDITION', [...same(), ...same().slice(0, 1)]);
    for (const email of [ALMATY_OFFICE, CITY_HEAD])
      await (await world.as(email)).expectRefusal('FORBIDDEN', WEIGH, { id: draft.id, weights: same() });
  });

  test('[clause 65] kept under a name they are a draft edition: a score is computed by it and never sealed', async () => {
    const client = await world.as(ANALYST);
    const input = { editionId: draft.edition.id, name: 'Reports alone', weights: only('REPORT_FILED') };
    const { saveScoreWeights } = await client.run<{ saveScoreWeights: { id: string; draft: boolean } }>(
      SAVE,
      {
        input,
        key: randomUUID(),
      },
    );
    expect(saveScoreWeights).toMatchObject({ edition: 'Reports alone', draft: true });
    await client.expectRefusal('SCORE_EDITION_EXISTS', SAVE, {
      input: { ...input, weights: same() },
      key: randomUUID(),
    });
    const tried = await scores.act(ANALYST, 'rescoreYear', draft, { editionId: saveScoreWeights.id });
    expect((await cityLine()).points).toBe(6250);
    const refusal = await scores.refused('REFUSED_BY_LAW', CHAIR, 'sealYearScore', tried, ORDER);
    expect(refusal.findings.map(({ code }) => code)).toEqual(['YEAR_SCORE_BY_LOADED_EDITION']);
    draft = await scores.act(ANALYST, 'rescoreYear', tried);
    expect(draft.edition).toMatchObject({ edition: '2019-1', draft: false });
  });
});

describe('criteria as data', () => {
  const IMPORT = `mutation ($input: ImportScoreCriteriaInput!, $key: String!) {
    importScoreCriteria(input: $input, idempotencyKey: $key) { id edition official draft criteria { source weight } } }`;
  const METHOD = {
    ...CRITERIA_OURS,
    edition: 'Method 2027',
    source: { kk: 'Әдістеме', ru: 'Методика', en: 'Method' },
    official: true,
    validFrom: '2027-06-01',
  };
  const take = async (content: unknown, email = ADMINISTRATOR) =>
    (await world.as(email)).run<{ importScoreCriteria: { id: string } }>(IMPORT, {
      input: { content: typeof content === 'string' ? content : JSON.stringify(content) },
      key: randomUUID(),
    });
  const editions = () => world.value<number>('select count(*)::int as value from score_edition');

  test('[clause 65] the official method is loaded by the administrator, and the same file twice adds nothing', async () => {
    const { importScoreCriteria } = await take(METHOD);
    expect(importScoreCriteria).toMatchObject({ edition: 'Method 2027', official: true, draft: false });
    const count = await editions();
    expect((await take(`\ufeff${JSON.stringify(METHOD)}`)).importScoreCriteria.id).toBe(
      importScoreCriteria.id,
    );
    expect(await editions()).toBe(count);
    for (const email of [ANALYST, CHAIR, CITY_HEAD])
      await expect(take(METHOD, email)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('[clause 65] what is unsound is refused by its own code, and nothing of it is kept', async () => {
    const { criteria } = CRITERIA_OURS;
    const [filed] = criteria;
    const other = (more: object) => ({ ...METHOD, edition: 'Other', ...more });
    const cases: [code: string, content: unknown][] = [
      ['SCORE_CRITERIA_NO_JSON', '{'],
      ['SCORE_CRITERIA_FIELD', other({ validFrom: '2027-02-30' })],
      ['SCORE_CRITERIA_FIELD', other({ criteria: [] })],
      ['SCORE_CRITERIA_FIELD', other({ more: 1 })],
      ['SCORE_CRITERIA_FIELD', other({ criteria: criteria.with(0, { ...filed, weight: 14.5 } as never) })],
      ['SCORE_WEIGHTS', other({ criteria: criteria.slice(1) })],
      [
        'SCORE_SOURCE_UNKNOWN',
        other({ criteria: criteria.with(0, { ...filed, source: 'RUMOUR' } as never) }),
      ],
      ['SCORE_SOURCE_TWICE', other({ criteria: [...criteria, filed] })],
      ['SCORE_GRADES', other({ criteria: criteria.map((one) => ({ ...one, grades: [] })) })],
      ['SCORE_EDITION_EXISTS', { ...METHOD, latePercent: 10 }],
    ];
    const count = await editions();
    for (const [code, content] of cases) await expect(take(content)).rejects.toMatchObject({ code });
    // In the names of the file, which the words of a form are not.
    const graded = { ...filed, grades: [{ from: 'x', percent: 5 }] };
    await expect(take(other({ criteria: criteria.with(0, graded as never) }))).rejects.toThrow(
      ': criteria[0].grades[0].from.',
    );
    expect(await editions()).toBe(count);
  });
});

describe('sealing', () => {
  const codes = (refusal: GraphqlRefusal) => refusal.findings.map(({ code, clause }) => `${clause} ${code}`);

  test('[clause 65] not before the year is over, nor before the last term of its reports has passed; the action says until when', async () => {
    world.at(at('2026-12-31'));
    expect(await scores.waitsFor(ANALYST, '2025')).toEqual(['STEP_BUILD_YEAR_SCORE']);
    const refuseOn = async (day: string) => {
      world.at(at(day, '23:59:00'));
      return codes(await scores.refused('REFUSED_BY_LAW', CHAIR, 'sealYearScore', draft, ORDER));
    };
    expect(await refuseOn('2026-12-31')).toEqual(['65 YEAR_SCORE_YEAR_OVER', '63 YEAR_SCORE_REPORTS_DUE']);
    expect(await refuseOn('2027-01-25')).toEqual(['63 YEAR_SCORE_REPORTS_DUE']);
    const actions = (await scores.read(CHAIR, draft.id))?.actions ?? [];
    expect(actions).toMatchObject([{ name: 'sealYearScore', allowed: false }]);
    expect(actions[0]?.refusals[0]?.message).toContain('2027');
    expect(await scores.waitsFor(CHAIR, '2026')).toEqual([]);
    world.at(at(OVER, '00:00:01'));
    expect(await scores.waitsFor(CHAIR, '2026')).toEqual(['STEP_SEAL_YEAR_SCORE']);
  });

  test('[clause 65] the Chair seals it once, under its hash, with an order; the bodies learn their own score', async () => {
    await scores.refused('FORBIDDEN', ANALYST, 'sealYearScore', draft, ORDER);
    const early = { input: { orderNumber: '65-1', orderDate: '2027-01-25' } };
    expect(codes(await scores.refused('REFUSED_BY_LAW', CHAIR, 'sealYearScore', draft, early))).toEqual([
      '65 YEAR_SCORE_ORDER_AFTER_COMPUTING',
    ]);
    const key = randomUUID();
    const sealed = await scores.act(CHAIR, 'sealYearScore', draft, ORDER, key);
    expect(sealed).toMatchObject({
      state: 'SEALED',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      orderNumber: '65-1',
      documents: [{ kind: 'YEAR_SCORE_ORDER', number: '65-1' }],
    });
    expect((await scores.act(CHAIR, 'sealYearScore', draft, ORDER, key)).version).toBe(sealed.version);
    const { code = '' } = sealed.documents[0] ?? {};
    const checked = await (
      await fetch(new URL(`/public/check?lang=en&code=${code}`, scores.world.server.url))
    ).text();
    expect(checked).toContain(`Bodies scored: ${sealed.lineCount}`);
    expect(checked).not.toContain('<dd lang="ru"');
    await scores.refused('STALE_VERSION', ANALYST, 'rescoreYear', draft);
    await scores.refused('WRONG_STATE', ANALYST, 'rescoreYear', sealed);
    await scores.refused('WRONG_STATE', CHAIR, 'sealYearScore', sealed, ORDER);
    expect(await scores.waitsFor(CHAIR, '2026')).toEqual([]);

    const [own, ...others] = await scores.lines(CITY_HEAD);
    expect(others).toEqual([]);
    expect([own?.pointsBefore, own?.placeBefore]).toEqual([null, null]);
    expect(own).toMatchObject({ points: (await cityLine()).points, score: { year: 2026, state: 'SEALED' } });
    expect(own?.parts).toEqual((await cityLine()).parts);
    expect(await scores.facts(CITY_HEAD, own?.id ?? '', 'REPORT_FILED')).toHaveLength(4);
    const bostandyk = (await scores.lines(ANALYST, { scoreId: draft.id })).find(({ body }) =>
      body.nameEn.includes('Bostandyk'),
    );
    expect(await scores.facts(CITY_HEAD, bostandyk?.id ?? '', 'REPORT_FILED')).toEqual([]);
    draft = sealed;
  });

  test('[clause 65] [clause 64] a corrected report is shown as a difference beside the sealed score, for the body as for the Agency', async () => {
    const before = await cityLine();
    expect(before.differences).toEqual([]);
    await world.owner.query(
      `update report_row w set m1 = 9 from quarterly_report r where r.id = w.report_id and r.quarter = 2 and r.year = 2026 and w.row_key = '2/13'`,
    );
    const expected = [{ criterionId: criterion('RELATIONS_HELD'), sealedPoints: 250, presentPoints: 500 }];
    const after = await cityLine();
    expect(after.differences).toEqual(expected);
    expect((await scores.lines(CITY_HEAD))[0]?.differences).toEqual(expected);
    expect((await cityLine(ALMATY_OFFICE)).differences).toEqual(expected);
    expect({ ...after, differences: [] }).toEqual(before);
    expect((await scores.read(CHAIR, draft.id))?.sha256).toBe(draft.sha256);
  });

  test('[clause 65] bodies are compared over the years, the newest first', async () => {
    const bodyIds = [await world.subjectOf(ALMATY_CITY)];
    const lines = await scores.lines(CHAIR, { bodyIds });
    expect(lines.map(({ score }) => score.year)).toEqual([2026, 2021, 2020]);
    const { points = 0, place = 0 } = lines[0] ?? {};
    const chair = await world.as(CHAIR);
    const csv = await (await chair.fetch(`/score-comparison.csv?bodies=${bodyIds.join()}`)).text();
    const [about, editions, empty, heads, row] = csv.trim().split('\r\n');
    expect([about, empty]).toEqual(['Scores compared,of 100 points', '']);
    expect(editions).toBe('Edition of the criteria,2026: 2019-1; 2021: 2019-1; 2020: 2019-1');
    expect(heads).toContain('2026, points","2026, place"');
    expect(row).toMatch(new RegExp(`^[^,]+,${points / 100},${place},`));
    const workbook = await chair.fetch(`/score-comparison.xlsx?bodies=${bodyIds.join()}`);
    expect([workbook.status, workbook.headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="score-comparison.xlsx"',
    ]);
    expect((await chair.fetch('/score-comparison.csv')).status).toBe(400);
    // An office asks in vain for a body that is not of its region: nothing of it is told.
    const office = await world.as(KARAGANDY_OFFICE);
    const foreign = await (await office.fetch(`/score-comparison.csv?bodies=${bodyIds.join()}`)).text();
    expect(foreign).not.toContain('2026');
    const [, , note] = foreign.trim().split('\r\n');
    expect(note).toBe(
      'Note,"The chosen bodies have no score open to you: no year was scored, or no score was approved."',
    );
  });
});
