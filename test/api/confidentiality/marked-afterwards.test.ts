import { randomUUID } from 'node:crypto';
import { act as ofLetter, plan, sendLetterOf } from '../../builders/letter';
import { act as ofPrescription, seen as seenPrescription } from '../../builders/prescription';
import { at, completed, HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';
import { ANALYST, LIFT, mark, markInput, NEIGHBOUR_INSPECTOR, OPEN } from './secrets-world';

const SECRET = 'Zhetisu LLP was paid 41.7 per cent';
const CONCLUSION = 'SPECIALIST_CONCLUSION';
const REMEDIATION = 'REMEDIATION_INFORMATION';
const THINGS = [CONCLUSION, REMEDIATION, 'PLAN_ROW_INFORMATION', 'LETTER_REPORT'] as const;
type Thing = (typeof THINGS)[number];
const CHAIR = 'chair@agency.demo';
const OUTSIDERS = [ANALYST, NEIGHBOUR_INSPECTOR, CHAIR, 'inspector@agency.demo'];

const TEXTS = `conclusions { text mark markTitle } prescription { violations { information { text mark markTitle files { name } } } }
  letterOnMeasures { reports { text mark markTitle } plan { rows { information { text mark markTitle } } } }
  markedThings { thing title } journal(first: 100) { nodes { title details { label value } } }`;

let world: World;
let of: Case;
let ids: Readonly<Record<Thing, string>>;
let fileId: string;

/** A specialist was brought in and concluded. */
const concluded = (inspectionId: string) =>
  world.value<string>(
    `with brought as (insert into inspection_specialist (inspection_id, authority_id, kind, full_name, position, employer_id, account_id)
       select i.id, i.authority_id, 'SPECIALIST', 'A specialist', 'Surveyor', i.subject_id, (select min(id) from account)
       from inspection i where i.id = $1 returning id, inspection_id, authority_id, account_id)
     insert into specialist_conclusion (inspection_id, authority_id, specialist_id, account_id, state, question, due_date, asked_at,
       asked_by, text, given_at)
     select inspection_id, authority_id, id, account_id, 'GIVEN', 'What was paid?', '2026-06-09', now(), 'An inspector', $2, now()
     from brought returning id::text as value`,
    [inspectionId, SECRET],
  );
const newest = (table: string) =>
  world.value<string>(`select max(id)::text as value from ${table} where text = $1`, [SECRET]);

beforeAll(async () => {
  world = await openWorld();
  of = await completed(world);
  const conclusion = await concluded(of.id);
  const found = await world.read<{ prescription: { id: string } }>(INSPECTOR, of.id, 'prescription { id }');
  const prescription = await seenPrescription(world, found?.prescription ?? { id: '' });
  fileId = await world.upload(SUBJECT, 'zhetisu-contract.txt');
  const [violation] = prescription.violations;
  await ofPrescription(world, SUBJECT, 'provideRemediationInformation', prescription, {
    input: { items: [{ violationId: violation?.id, text: SECRET, fileIds: [fileId] }] },
  });
  const planned = await plan(world, await sendLetterOf(world, of));
  const row = { rowId: planned.plan?.rows[0]?.id, text: SECRET, fileIds: [] };
  const informed = await ofLetter(world, SUBJECT, 'informOnPlanRow', planned, row);
  await ofLetter(world, SUBJECT, 'reportOnLetter', informed, { text: SECRET, fileIds: [] });
  ids = {
    SPECIALIST_CONCLUSION: conclusion,
    REMEDIATION_INFORMATION: await newest('remediation_information'),
    PLAN_ROW_INFORMATION: await newest('plan_row_information'),
    LETTER_REPORT: await newest('letter_report'),
  };
}, 120_000);
afterAll(() => world?.stop());

const opened = async (email: string, thing: string) =>
  (await world.as(email)).ask<{ openMarkedText: { text: string } }>(OPEN, {
    thing,
    id: ids[thing as Thing],
    key: randomUUID(),
  });
const status = async (email: string, path: string) => (await (await world.as(email)).fetch(path)).status;
const shown = async (email: string) => JSON.stringify(await world.read(email, of.id, TEXTS));
const readings = () => world.value<number>('select count(*)::int as value from marked_reading');
const entries = () =>
  world.value<number>(
    `select count(*)::int as value from journal_entry where action = 'markedThingRead' and case_id = $1`,
    [of.id],
  );

describe('what came after the act of results', () => {
  const marks: Record<string, string> = {};

  test('[clause 31] conclusions, information and reports are marked by who keeps the secret, and withheld from all in passing', async () => {
    expect((await shown(ANALYST)).split(SECRET)).toHaveLength(THINGS.length + 1);
    for (const thing of THINGS) marks[thing] = await mark(world, of.id, markInput(thing, ids[thing]));
    for (const email of [...OUTSIDERS, HEAD, INSPECTOR, SUBJECT])
      expect([email, (await shown(email)).includes('Zhetisu')]).toEqual([email, false]);
    expect(await world.read(ANALYST, of.id, 'conclusions { text mark markTitle }')).toEqual({
      conclusions: [{ text: null, mark: 'COMMERCIAL', markTitle: 'Commercial secret' }],
    });
    const kept = THINGS.map((thing) => `select text from ${thing.toLowerCase()}`).join(' union all ');
    expect(
      await world.value(`select count(*)::int as value from (${kept}) t where text = $1`, [SECRET]),
    ).toBe(0);
  });

  test('[clause 31] who needs them opens them, each opening is noted; all others open nothing', async () => {
    const before = [await readings(), await entries()];
    for (const thing of THINGS)
      for (const email of OUTSIDERS)
        expect((await opened(email, thing)).errors?.[0]?.extensions.code).toBe(
          email === ANALYST ? 'FORBIDDEN' : 'NOT_FOUND',
        );
    expect([await readings(), await entries()]).toEqual(before);
    for (const thing of THINGS)
      for (const email of [HEAD, INSPECTOR])
        expect((await opened(email, thing)).data?.openMarkedText.text).toBe(SECRET);
    for (const thing of THINGS.slice(1))
      expect((await opened(SUBJECT, thing)).data?.openMarkedText.text).toBe(SECRET);
    expect([(await readings()) - (before[0] ?? 0), (await entries()) - (before[1] ?? 0)]).toEqual([11, 11]);
  });

  test('[clause 31] a file that came with them is marked like the files of the inspection', async () => {
    const id = await mark(world, of.id, markInput('FILE', fileId));
    for (const email of OUTSIDERS)
      expect([
        email,
        await status(email, `/files/${fileId}`),
        await status(email, `/marked-files/${fileId}`),
      ]).toEqual([email, 404, 404]);
    for (const email of [HEAD, INSPECTOR, SUBJECT])
      expect([email, await status(email, `/marked-files/${fileId}`)]).toEqual([email, 200]);
    expect(await shown(INSPECTOR)).not.toContain('zhetisu');
    await (await world.as(INSPECTOR)).run(LIFT, { id, key: randomUUID() });
    expect(await shown(ANALYST)).toContain('zhetisu-contract.txt');
  });

  test('[clause 31] what is lifted stands in its place again', async () => {
    for (const thing of THINGS)
      await (await world.as(HEAD)).run(LIFT, { id: marks[thing], key: randomUUID() });
    expect((await shown(ANALYST)).split(SECRET)).toHaveLength(THINGS.length + 1);
  });
});

test('[clause 7-1] [clause 31] a finding that is marked after a list was scored is withheld in its facts, till the mark is lifted', async () => {
  world.at(at('2026-06-30'));
  const { pointId, description, number } = (
    await world.read<{
      violations: { pointId: string; description: string; checklistPoint: { number: string } }[];
    }>(INSPECTOR, of.id, 'violations { pointId description checklistPoint { number } }')
  )?.violations.map(({ checklistPoint, ...one }) => ({ ...one, number: checklistPoint.number }))[0] ?? {
    pointId: '',
    description: '',
    number: '',
  };
  const office = await world.as('inspector@agency.demo');
  const { buildHalfYearList: list } = await office.run<{ buildHalfYearList: { id: string } }>(
    `mutation ($key: String!) { buildHalfYearList(year: 2027, half: 1, idempotencyKey: $key) { id } }`,
    { key: randomUUID() },
  );
  const facts = async (email: string) => {
    const answer = await (
      await world.as(email)
    ).run<{ halfYearListLines: { nodes: { parts: { facts: { caseId: string; text: string }[] }[] }[] } }>(
      `query ($filter: HalfYearListLineFilter) { halfYearListLines(filter: $filter, first: 200) { nodes { parts { facts { caseId text } } } } }`,
      { filter: { listId: list.id } },
    );
    return answer.halfYearListLines.nodes
      .flatMap(({ parts }) => parts.flatMap((part) => part.facts))
      .filter(({ caseId }) => caseId === of.id)
      .map(({ text }) => text);
  };
  const told = await facts(CHAIR);
  expect(told).toContain(`${number}. ${description}`);
  const id = await mark(world, of.id, markInput('FINDING', pointId, { ofSubject: false }));
  for (const email of [CHAIR, ANALYST, 'inspector@agency.demo'])
    expect([email, (await facts(email)).toSorted()]).toEqual([
      email,
      told.map((text) => (text === `${number}. ${description}` ? number : text)).toSorted(),
    ]);
  await (await world.as(INSPECTOR)).run(LIFT, { id, key: randomUUID() });
  expect((await facts(CHAIR)).toSorted()).toEqual(told.toSorted());
});
