import type { QueryRunner } from 'typeorm';
import { CountLettersFromTheReturn1763800000999 } from '../../../server/migrations/0999-count-letters-from-the-return';
import { act, plan, readLetter, sentLetter, type Letter } from '../../builders/letter';
import { at, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

const informOn = (of: Letter, row: number) => {
  const rowId = of.plan?.rows[row]?.id;
  return act(world, SUBJECT, 'informOnPlanRow', of, { rowId, text: 'Done', fileIds: [] });
};
const giveBack = (of: Letter, row: number) => {
  const rowId = of.plan?.rows[row]?.id;
  return act(world, INSPECTOR, 'returnPlanRow', of, { rowId, reason: `Row ${row}: no act` });
};

/** Since when each step on a letter waits for its subject, or for the office. */
async function since({ id }: Letter, email = SUBJECT, ofKind = /_AGAIN$/): Promise<Record<string, string>> {
  const client = await world.as(email);
  const { waiting } = await client.run<{
    waiting: { nodes: { code: string; caseId: string; since: string }[] };
  }>('{ waiting(first: 200) { nodes { code caseId since } } }');
  const steps = waiting.nodes.filter(({ code, caseId }) => caseId === id && ofKind.test(code));
  return Object.fromEntries(steps.map((step) => [step.code, step.since]));
}
const instant = (day: string) => new Date(at(day)).toISOString();

test('[clause 30] [clause 34] what came waits for the office since the first of it came, whatever is added', async () => {
  const sent = await plan(world, await sentLetter(world));
  world.at(at('2026-06-11'));
  let of = await informOn(sent, 1);
  of = await act(world, SUBJECT, 'reportOnLetter', of, { text: 'Done', fileIds: [] });
  world.at(at('2026-06-15'));
  of = await act(world, SUBJECT, 'reportOnLetter', of, { text: 'The order is added', fileIds: [] });
  of = await informOn(await informOn(of, 1), 0);
  const waits = {
    STEP_JUDGE_LETTER_REPORT: instant('2026-06-11'),
    STEP_JUDGE_PLAN_ROW: instant('2026-06-11'),
  };
  expect(await since(of, INSPECTOR, /_JUDGE_/)).toEqual(waits);
  world.at(at('2026-06-16'));
  await giveBack(of, 1);
  expect(await since(of, INSPECTOR, /_JUDGE_/)).toEqual({
    ...waits,
    STEP_JUDGE_PLAN_ROW: instant('2026-06-15'),
  });
});

test('[clause 30] [clause 34] a report and rows that lay with the office wait for the subject since they were given back; both sides read the day', async () => {
  world.at(at('2026-06-11'));
  let of = await informOn(await informOn(await plan(world, await sentLetter(world)), 0), 1);
  of = await act(world, SUBJECT, 'reportOnLetter', of, { text: 'Done', fileIds: [] });
  world.at(at('2026-06-22'));
  of = await giveBack(of, 0);
  world.at(at('2026-06-23'));
  of = await act(world, INSPECTOR, 'returnLetterReport', of, { reason: 'Nobody was held to account' });
  world.at(at('2026-06-25'));
  of = await giveBack(of, 1);
  const waits = {
    STEP_INFORM_ON_PLAN_ROW_AGAIN: instant('2026-06-22'),
    STEP_REPORT_ON_LETTER_AGAIN: instant('2026-06-23'),
  };
  expect(await since(of)).toEqual(waits);
  for (const email of [INSPECTOR, SUBJECT])
    expect(await readLetter(world, email, of.id)).toMatchObject({
      reports: [{ returnedAt: instant('2026-06-23') }],
      plan: {
        rows: [
          { information: [{ returnedAt: instant('2026-06-22') }] },
          { information: [{ returnedAt: instant('2026-06-25') }] },
        ],
      },
    });
  // As it stood before the day was a fact.
  const query = async (text: string) => (await world.owner.query<object>(text)).rows;
  const migration = new CountLettersFromTheReturn1763800000999();
  await migration.down({ query } as unknown as QueryRunner);
  expect((await since(of))['STEP_REPORT_ON_LETTER_AGAIN']).not.toBe(waits.STEP_REPORT_ON_LETTER_AGAIN);
  await migration.up({ query } as unknown as QueryRunner);
  expect(await since(of)).toEqual(waits);
  // The one that waits longest is told of.
  await informOn(of, 0);
  expect(await since(of)).toEqual({
    ...waits,
    STEP_INFORM_ON_PLAN_ROW_AGAIN: instant('2026-06-25'),
  });
});
