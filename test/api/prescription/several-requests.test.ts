import { act, askForTime, read, running, seen, wishOf, type Prescription } from '../../builders/prescription';
import { at, HEAD, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

const REASON = 'The procurement is proved by papers';
const pointOf = (of: Prescription, index: number) => of.violations[index]?.id ?? '';
const decide = (of: Prescription, extension: number, point: number, remedyBy: string) =>
  act(world, HEAD, 'extendRemediation', of, {
    input: {
      extensionId: of.extensions[extension]?.id,
      items: [{ violationId: pointOf(of, point), remedyBy }],
      reportBy: '2026-08-31',
      reason: REASON,
    },
  });

test('[clause 28] a late request does not take the place of one that came in time, whose days for deciding stay (D19)', async () => {
  const of = await running(world);
  world.at(at('2026-06-15'));
  const first = await askForTime(world, of);
  world.at(at('2026-06-16'));
  const both = await askForTime(world, (await read(world, SUBJECT, first)) ?? first);
  expect(both.extensions.map(({ state, late }) => [state, late])).toEqual([
    ['ASKED', false],
    ['ASKED', true],
  ]);
  const terms = both.deadlines.filter(({ rule }) => rule === 'P28_EXTENSION_DECISION');
  expect(terms.map(({ dueDate, state }) => [dueDate, state])).toEqual([
    ['2026-06-18', 'DUE_SOON'],
    ['2026-06-19', 'DUE_SOON'],
  ]);
  expect(both.findings.map(({ code }) => code)).not.toContain('EXTENSION_REPLACES');
  // Of two late ones the later is decided.
  world.at(at('2026-06-17'));
  const third = await askForTime(world, both);
  expect(third.extensions.map(({ state }) => state)).toEqual(['ASKED', 'REPLACED', 'ASKED']);
});

test('[clause 28] a decision prints of the points that it leaves the term in force, and the decision that set it', async () => {
  const of = await running(world);
  world.at(at('2026-06-11'));
  const first = await askForTime(world, of);
  const items = [{ violationId: pointOf(of, 1), remedyBy: '2026-08-31' }];
  const both = await askForTime(world, first, wishOf(first, { items }));
  const later = await decide(await seen(world, both), 1, 1, '2026-08-31');
  const done = await decide(later, 0, 0, '2026-07-31');
  const [number] = later.extensions.flatMap((extension) => extension.number ?? []);
  const data = await world.value<{ violations: object[]; reportByInForce: string }>(
    `select data as value from issued_document where case_kind = 'prescription' and case_id = $1 and kind = 'EXTENSION_DECISION'
     order by id desc limit 1`,
    [done.id],
  );
  expect(data.violations).toMatchObject([
    { remedyBy: '2026-07-31' },
    { remedyBy: null, earlierRemedyBy: '2026-06-26', inForce: '2026-08-31', byDecision: number },
  ]);
  expect(data.reportByInForce).toBe('2026-08-31');
});
