import { act, plan, ROWS, sentLetter, termsOf } from '../../builders/letter';
import { IN_TIME, inform, LATE, recordPaper, running, stateOf } from '../../builders/prescription';
import { at, completed, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

/** What the rules said of how the terms of a case were kept, and by what of it was overtaken since. */
async function said(caseKind: string, { id }: { readonly id: string }): Promise<Record<string, unknown>> {
  const { rows } = await world.owner.query<{ code: string; by: string | null }>(
    `select code, overtaken_by as by from case_finding
     where case_kind = $1 and case_id = $2 and code ~ '_(IN_TIME|LATE)$' order by id`,
    [caseKind, id],
  );
  return Object.fromEntries(rows.map(({ code, by }) => [code, by]));
}

describe('what came in time, entered after what came late', () => {
  test('[clause 25] an objection on paper: the term is kept, the mark is overtaken and each objection keeps its own', async () => {
    const done = await completed(world);
    world.at(at('2026-06-22'));
    const late = await world.act(SUBJECT, 'fileObjection', done, {
      input: { text: 'We disagree', fileIds: [] },
    });
    const input = { text: 'Point 2 was met', fileIds: [], receivedAt: at('2026-06-15', '17:00:00') };
    const seen = { ...late, ...(await world.read<{ version: number }>(INSPECTOR, late.id, 'version')) };
    const of = await world.act(INSPECTOR, 'recordObjection', seen, { input });
    for (const email of [INSPECTOR, SUBJECT])
      expect(
        await world.read(
          email,
          of.id,
          'objections { late } deadlines { rule state } findings { code overtakenBy overtakenTitle }',
        ),
      ).toMatchObject({
        objections: [{ late: false }, { late: true }],
        deadlines: expect.arrayContaining([{ rule: 'P25_OBJECTION', state: 'MET' }]),
        findings: expect.arrayContaining([
          {
            code: 'OBJECTION_LATE',
            overtakenBy: 'EARLIER',
            overtakenTitle: 'What came earlier, in time, was entered since',
          },
          { code: 'OBJECTION_IN_TIME', overtakenBy: null, overtakenTitle: null },
        ]),
      });
  });

  test('[clause 30] [clause 34] a report and the execution of one row on paper: that row alone, and the report', async () => {
    let of = await plan(world, await sentLetter(world));
    const [first, second] = (of.plan?.rows ?? []).map(({ id }) => id);
    const given = { text: 'Done', fileIds: [] };
    world.at(at('2026-07-13'));
    of = await act(world, SUBJECT, 'reportOnLetter', of, given);
    of = await act(world, SUBJECT, 'informOnPlanRow', of, { ...given, rowId: first });
    world.at(at('2026-07-14'));
    of = await act(world, SUBJECT, 'informOnPlanRow', of, { ...given, rowId: second });
    of = await act(world, INSPECTOR, 'recordLetterReport', of, { ...given, receivedAt: at('2026-07-10') });
    expect(termsOf(of, 'P30_REPORT_BACK')).toEqual(['MET 2026-07-10']);
    of = await act(world, INSPECTOR, 'recordPlanRowInformation', of, {
      ...given,
      rowId: second,
      receivedAt: at('2026-07-03'),
    });
    expect(termsOf(of, 'P34_PLAN_ROW').sort()).toEqual(['MET 2026-07-03', 'MET_LATE 2026-06-24']);
    const { rows } = await world.owner.query<{ due: string; by: string | null }>(
      `select inputs->>'dueDate' as due, overtaken_by as by from case_finding
       where case_kind = 'letter-on-measures' and case_id = $1 and code = 'PLAN_ROW_LATE' order by id`,
      [of.id],
    );
    expect(rows).toEqual([
      { due: '2026-06-24', by: null },
      { due: '2026-07-03', by: 'EARLIER' },
    ]);
    expect(await said('letter-on-measures', of)).toMatchObject({
      LETTER_REPORT_LATE: 'EARLIER',
      LETTER_REPORT_IN_TIME: null,
      PLAN_ROW_IN_TIME: null,
    });
    // What came later than what is known changes nothing.
    of = await act(world, INSPECTOR, 'recordLetterReport', of, { ...given, receivedAt: at('2026-07-13') });
    expect(termsOf(of, 'P30_REPORT_BACK')).toEqual(['MET 2026-07-10']);
  });

  test('[clause 32] a plan on paper: the first to come decides', async () => {
    const sent = await sentLetter(world);
    world.at(at('2026-06-22'));
    const late = await plan(world, sent);
    expect(termsOf(late, 'P32_PLAN')).toEqual(['MET_LATE 2026-06-17']);
    const of = await act(world, INSPECTOR, 'recordActionPlan', late, {
      rows: ROWS,
      fileIds: [],
      receivedAt: at('2026-06-17'),
    });
    expect(termsOf(of, 'P32_PLAN')).toEqual(['MET 2026-06-17']);
    expect(of.findings.map(({ code }) => code)).toContain('PLAN_IN_TIME');
    expect(await said('letter-on-measures', of)).toMatchObject({ PLAN_LATE: 'EARLIER' });
  });

  test('[clause 28-1] information on each point: once the whole of it was there in time, nothing of it is late', async () => {
    const missed = await running(world);
    world.at(LATE);
    const partly = await inform(world, missed, 'MINOR');
    world.at(at('2026-07-02'));
    const whole = await inform(world, partly, 'SIGNIFICANT');
    const one = await recordPaper(world, whole, IN_TIME, 'MINOR');
    expect([stateOf(one, 'P28_1_REMEDIATION'), await said('prescription', one)]).toEqual([
      'MET_LATE',
      { INFORMATION_LATE: null },
    ]);
    const both = await recordPaper(world, one, IN_TIME, 'SIGNIFICANT');
    expect([stateOf(both, 'P28_1_REMEDIATION'), await said('prescription', both)]).toEqual([
      'MET',
      { INFORMATION_LATE: 'EARLIER', INFORMATION_IN_TIME: null },
    ]);
  });
});
