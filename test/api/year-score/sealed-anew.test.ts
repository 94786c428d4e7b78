import type { GraphqlRefusal } from '../../harness';
import { ALMATY_CITY, at } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import { ANALYST, CHAIR, ScoreWorld, type ScoreLine, type YearScore } from './score-world';

/** The day after the last term of the fourth quarter of 2026 is over. */
const OVER = '2027-01-26';
const ORDER = { input: { orderNumber: '65-1', orderDate: OVER } };

let world: World;
let scores: ScoreWorld;
let draft: YearScore;

beforeAll(async () => {
  world = await openWorld();
  scores = new ScoreWorld(world);
  await scores.fillYearOfCity();
  world.at(at(OVER));
  draft = await scores.build(2026);
});
afterAll(() => world?.stop());

async function cityLine(): Promise<ScoreLine> {
  const bodyIds = [await world.subjectOf(ALMATY_CITY)];
  const [line] = await scores.lines(ANALYST, { scoreId: draft.id, bodyIds });
  if (!line) throw new Error('the city was not scored');
  return line;
}
const codes = (refusal: GraphqlRefusal) => refusal.findings.map(({ code, clause }) => `${clause} ${code}`);

describe('sealed is what stands', () => {
  test('[clause 65] what was computed before the last terms were over is computed anew before it is sealed', async () => {
    const computed = await world.value<string>(
      'select computed_at::text as value from year_score where id = $1',
      [draft.id],
    );
    const set = (instant: string) =>
      world.owner.query('update year_score set computed_at = $2 where id = $1', [draft.id, instant]);
    await set('2026-11-26T10:00:00+05:00');
    expect(codes(await scores.refused('REFUSED_BY_LAW', CHAIR, 'sealYearScore', draft, ORDER))).toEqual([
      '65 YEAR_SCORE_COMPUTED_AFTER_TERMS',
    ]);
    const [action] = (await scores.read(CHAIR, draft.id))?.actions ?? [];
    expect(action).toMatchObject({ allowed: false });
    expect(action?.refusals[0]?.message).toContain('compute them anew');
    await set(computed);
  });

  test.each([
    [
      'a report was accepted',
      `update quarterly_report set state = 'ACCEPTED' where quarter = 3 and year = 2026`,
      `update quarterly_report set state = 'SUBMITTED' where quarter = 3 and year = 2026`,
    ],
    [
      'a report was corrected',
      `update report_row w set m1 = m1 + 1 from quarterly_report r where r.id = w.report_id and r.quarter = 1 and r.year = 2026 and w.row_key = '2/13.2'`,
      `update report_row w set m1 = m1 - 1 from quarterly_report r where r.id = w.report_id and r.quarter = 1 and r.year = 2026 and w.row_key = '2/13.2'`,
    ],
    [
      'a prescription was fulfilled late',
      `update prescription set informed_at = '2027-01-20' where subject_id = (select id from inspected_subject where bin = '${ALMATY_CITY}')`,
      `update prescription set informed_at = null where subject_id = (select id from inspected_subject where bin = '${ALMATY_CITY}')`,
    ],
  ])(
    '[clause 65] [clause 64] facts that changed since are counted before it is sealed: %s',
    async (_, change, back) => {
      await world.owner.query(change);
      const refusal = await scores.refused('REFUSED_BY_LAW', CHAIR, 'sealYearScore', draft, ORDER);
      expect(codes(refusal)).toEqual(['65 YEAR_SCORE_FACTS_STAND']);
      expect(refusal.findings[0]?.message).toContain('the facts of bodies changed: 1.');
      const before = await cityLine();
      draft = await scores.act(ANALYST, 'rescoreYear', draft);
      const after = await cityLine();
      expect([after.pointsBefore, after.placeBefore]).toEqual([before.points, before.place]);
      await world.owner.query(back);
      await scores.refused('REFUSED_BY_LAW', CHAIR, 'sealYearScore', draft, ORDER);
      draft = await scores.act(ANALYST, 'rescoreYear', draft);
      expect((await cityLine()).points).toBe(before.points);
    },
  );
});

describe('a year in which nobody had to report', () => {
  /** Reports are asked from a quarter on: here from the first of 2026. */
  const ASKED = `insert into report_asking (from_quarter) values (2026 * 4) on conflict (one) do update set from_quarter = excluded.from_quarter`;

  test('[clause 65] it is not scored; a draft of nobody is not listed, and is filled once there is somebody', async () => {
    await world.owner.query(ASKED);
    const client = await world.as(ANALYST);
    const listed = async () =>
      (
        await client.run<{ yearScores: { nodes: { year: number }[] } }>('{ yearScores { nodes { year } } }')
      ).yearScores.nodes.map(({ year }) => year);
    const before = await listed();
    await scores.refuseBuild('YEAR_SCORE_OF_NOBODY', 2019);
    expect(await world.value('select count(*)::int as value from year_score where year = 2019')).toBe(0);

    const id = await world.value<number>(
      `insert into year_score (version, year, state, authority_id, edition_id, last_term, computed_at, line_count)
       select 1, 2019, 'DRAFT', authority_id, edition_id, last_term, computed_at, 0 from year_score where id = $1
       returning id as value`,
      [draft.id],
    );
    expect(await listed()).toEqual(before);
    await scores.refuseBuild('YEAR_SCORE_OF_NOBODY', 2019);
    await scores.refused('YEAR_SCORE_OF_NOBODY', ANALYST, 'rescoreYear', { id: String(id), version: 1 });
    await world.owner.query('delete from report_asking');
    const built = await scores.build(2019);
    expect(built).toMatchObject({ id: String(id), version: 2, state: 'DRAFT' });
    expect(built.lineCount).toBeGreaterThan(0);
    expect(await listed()).toEqual([...before, 2019]);
    await scores.refuseBuild('YEAR_SCORE_EXISTS', 2019);
  });
});
