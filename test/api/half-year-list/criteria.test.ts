import { randomUUID } from 'node:crypto';
import { CRITERIA_2018 } from '../../../server/src/external-control/half-year-list/criteria-2018';
import { CRITERIA_COLUMNS } from '../../../server/src/external-control/half-year-list/read-criteria';
import { CHAIR, INSPECTOR, ListWorld } from './list-world';

const ANALYST = 'analyst@agency.demo';
const ADMINISTRATOR = 'admin@agency.demo';
const IMPORT = `mutation ($input: ImportRiskCriteriaInput!, $key: String!) { importRiskCriteria(input: $input, idempotencyKey: $key) {
  edition source validFrom listedFrom criteria { name weight grades { from percent } } } }`;
const SOURCE = { kk: '2026 жылғы бұйрық', ru: 'Приказ 2026 года', en: 'Order of 2026' };

const edition = (more: object = {}) => ({
  ...CRITERIA_2018,
  edition: '2026-1',
  source: SOURCE,
  validFrom: '2026-11-01',
  listedFrom: 1,
  ...more,
});

let world: ListWorld;
beforeAll(async () => {
  world = await ListWorld.start();
});
afterAll(() => world?.stop());

async function take(email: string, content: string, format = 'JSON', key: string = randomUUID()) {
  const client = await world.as(email);
  return (await client.run<{ importRiskCriteria: object }>(IMPORT, { input: { content, format }, key }))
    .importRiskCriteria;
}

async function refused(code: string, content: string, format = 'JSON') {
  const client = await world.as(ANALYST);
  return client.expectRefusal(code, IMPORT, { input: { content, format }, key: randomUUID() });
}

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The same edition as a table. */
function table({ edition: name, criteria }: ReturnType<typeof edition>): string {
  const rows = criteria.map((one) =>
    [
      name, '2026-12-01', 12, 15, 15, 40,
      ...Object.values(SOURCE), ...Object.values(one.name), ...Object.values(one.risk),
      one.source, one.weight, one.grades.map(({ from, percent }) => `${from}:${percent}`).join(' '),
    ].map((value) => cell(String(value))).join(','),
  ); // prettier-ignore
  return [CRITERIA_COLUMNS.join(','), ...rows].join('\r\n');
}

test('[clause 7-1] an edition is taken in with its source; a frozen list keeps its own, a draft takes the new one when scored anew', async () => {
  const built = await world.build();
  const subjectId = await world.subject('%Almaty%');
  const added = await world.act(INSPECTOR, 'addListLine', built, {
    subjectId,
    fact: 'Queue of four hours',
    risk: 'Terms may be broken',
    reason: 'Assignment of the leadership',
  });
  const frozen = await world.act(INSPECTOR, 'freezeHalfYearList', added);
  const later = await world.build(2027, 2);
  const key = randomUUID();
  const taken = await take(ANALYST, JSON.stringify(edition()), 'JSON', key);
  expect(taken).toMatchObject({
    edition: '2026-1',
    source: SOURCE.en,
    validFrom: '2026-11-01',
    listedFrom: 1,
  });
  expect(await take(ANALYST, JSON.stringify(edition()), 'JSON', key)).toEqual(taken);

  const kept = await world.read(INSPECTOR, frozen.id);
  expect([kept?.criteria.edition, kept?.sha256]).toEqual(['2018-1', frozen.sha256]);
  const order = { orderNumber: '412', orderDate: '2026-12-01' };
  expect((await world.act(CHAIR, 'approveHalfYearList', frozen, order)).criteria.edition).toBe('2018-1');
  expect((await world.act(INSPECTOR, 'rescoreHalfYearList', later)).criteria.edition).toBe('2026-1');
  await refused('CRITERIA_EDITION_EXISTS', JSON.stringify(edition({ listedFrom: 50 })));
});

test('[clause 7-1] a table says the same as JSON, and the administrator may bring it', async () => {
  const given = edition({ edition: '2026-2' });
  const taken = await take(ADMINISTRATOR, `\ufeff${table(given)}`, 'CSV');
  expect(taken).toMatchObject({
    edition: '2026-2',
    criteria: given.criteria.map(({ name, weight, grades }) => ({ name: name.en, weight, grades })),
  });
});

test('[clause 7-1] an edition that stands is the example of the next: it is given as the table that one is taken in as', async () => {
  const client = await world.as(ANALYST);
  const { riskCriteriaEditions } = await client.run<{
    riskCriteriaEditions: { edition: string; table: string }[];
  }>('{ riskCriteriaEditions { edition table } }');
  const stands = riskCriteriaEditions.find((one) => one.edition === '2018-1')?.table ?? '';
  const next = stands.replaceAll('"2018-1"', '"2026-3"');
  const { criteria } = CRITERIA_2018;
  expect(await take(ANALYST, next, 'CSV')).toMatchObject({
    edition: '2026-3',
    source: CRITERIA_2018.source.en,
    criteria: criteria.map(({ name, weight, grades }) => ({ name: name.en, weight, grades })),
  });
});

test.each([
  ['CRITERIA_FIELD', 'JSON', '[]', '{}'],
  ['CRITERIA_FIELD', 'JSON', JSON.stringify(edition({ more: 1 })), 'more'],
  [
    'CRITERIA_FIELD',
    'JSON',
    JSON.stringify(
      edition({ criteria: [{ ...CRITERIA_2018.criteria[0], grades: [{ from: 'x', percent: 5 }] }] }),
    ),
    'criteria[0].grades[0].from',
  ],
  ['CRITERIA_GRADES_FORM', 'CSV', table(edition()).replace(/"1:[^"]*"/, '"1=50;5=100"'), 'grades (2)'],
  [
    'CRITERIA_FIELD',
    'CSV',
    table(edition()).replace('"12"', '"a year"').replaceAll('"12"', '"a year"'),
    'months',
  ],
])(
  '[clause 7-1] what is wrong in a file is told in the names of the file: %s of %s',
  async (code, format, content, place) => {
    const { message } = await refused(code, content, format);
    expect(message).toContain(`: ${place}.`);
    expect(message).not.toContain('«');
  },
);

test.each([
  ['CRITERIA_NO_JSON', 'JSON', '{'],
  ['CRITERIA_COLUMNS', 'CSV', 'edition,weight\n1,2'],
  ['CRITERIA_FIELD', 'JSON', JSON.stringify(edition({ validFrom: '2026-02-30' }))],
  ['CRITERIA_FIELD', 'JSON', JSON.stringify(edition({ criteria: [] }))],
  ['CRITERIA_FIELD', 'JSON', JSON.stringify(edition({ more: 1 }))],
  ['CRITERIA_WEIGHTS', 'JSON', JSON.stringify(edition({ criteria: CRITERIA_2018.criteria.slice(1) }))],
  ['CRITERIA_THRESHOLDS', 'JSON', JSON.stringify(edition({ mediumFrom: 50, highFrom: 40 }))],
  [
    'CRITERIA_SOURCE_TWICE',
    'JSON',
    JSON.stringify(edition({ criteria: [...CRITERIA_2018.criteria, CRITERIA_2018.criteria[0]] })),
  ],
  [
    'CRITERIA_SOURCE_UNKNOWN',
    'JSON',
    JSON.stringify(
      edition({ criteria: CRITERIA_2018.criteria.map((one) => ({ ...one, source: 'RUMOUR' })) }),
    ),
  ],
  [
    'CRITERIA_GRADES',
    'JSON',
    JSON.stringify(
      edition({
        criteria: CRITERIA_2018.criteria.map((one) => ({
          ...one,
          grades: [...one.grades, { from: 1, percent: 5 }],
        })),
      }),
    ),
  ],
])('[clause 7-1] %s: nothing of it is kept', async (code, format, content) => {
  const count = () => world.id('select count(*)::int as id from risk_criteria_edition');
  const before = await count();
  await refused(code, content, format);
  expect(await count()).toBe(before);
});
