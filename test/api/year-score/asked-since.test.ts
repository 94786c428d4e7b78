import { ALMATY_CITY, at } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import { ANALYST, ScoreWorld } from './score-world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

test('[clause 65] reports of quarters that the system asks of nobody bring no duty that came late or was missed', async () => {
  const scores = new ScoreWorld(world);
  // Filed by the body's own will, long after their terms.
  await scores.report(ALMATY_CITY, 1, '2026-11-27T10:00:00+05:00', { '1/3': 5 });
  await scores.report(ALMATY_CITY, 2, '2026-11-27T10:00:00+05:00', { '1/3': 5 });
  await scores.report(ALMATY_CITY, 3, '2026-10-09T10:00:00+05:00', { '1/3': 5 });
  await world.owner.query('delete from report_asking');
  await world.owner.query('insert into report_asking (from_quarter) values (2026 * 4 + 2)');
  world.at(at('2027-01-05'));
  const { id } = await scores.build(2026);
  const [line] = await scores.lines(ANALYST, { scoreId: id, bodyIds: [await world.subjectOf(ALMATY_CITY)] });
  if (!line) throw new Error('the city was not scored');
  const numbers = async (source: string) =>
    (await scores.facts(ANALYST, line.id, source)).map(({ number, outcomeTitle }) => [number, outcomeTitle]);
  expect(await numbers('REPORT_FILED')).toEqual([['appendix-2 2026-3', 'In time']]);
  expect((await numbers('MONITORING_DONE')).map(([number]) => number)).toEqual(['2026-3']);
});

test('[clause 65] [clause 42] the plan of a year that a body was not asked for, as its people came later, is none that it missed', async () => {
  const scores = new ScoreWorld(world);
  const plans = async (): Promise<(string | undefined)[]> => {
    const draft = (await scores.read(ANALYST, '1')) ?? (await scores.build(2026));
    const { id } = await scores.act(ANALYST, 'rescoreYear', draft);
    const bodyIds = [await world.subjectOf(ALMATY_CITY)];
    const [line] = await scores.lines(ANALYST, { scoreId: id, bodyIds });
    const facts = await scores.facts(ANALYST, line?.id ?? '', 'PLAN_APPROVED');
    return facts.map(({ outcomeTitle }) => outcomeTitle);
  };
  const peopleSince = (day: string) =>
    world.owner.query(
      `update capacity set valid_from = $2 where subject_id = (select id from inspected_subject where bin = $1)`,
      [ALMATY_CITY, day],
    );
  await peopleSince('2025-12-25');
  expect(await plans()).toEqual(['Not done']);
  await peopleSince('2025-12-26');
  expect(await plans()).toEqual([]);
});
