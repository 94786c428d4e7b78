import { Pool } from 'pg';
import type { GraphqlClient, TestServer } from '../../harness';
import { key, open, startReporting } from './reporting-server';

let server: TestServer;
let pool: Pool;
let admin: GraphqlClient;

interface Fault {
  path: string;
  code: string;
}
interface Loaded {
  formId: string | null;
  added: boolean;
  faults: Fault[];
  keptReports: number;
}

const LOAD = `mutation ($content: String!, $key: String!) {
  loadReportForm(input: { content: $content }, idempotencyKey: $key) { formId added faults { path code } keptReports } }`;
const load = async (content: unknown): Promise<Loaded> =>
  (await admin.run<{ loadReportForm: Loaded }>(LOAD, { content: JSON.stringify(content), key: key() }))
    .loadReportForm;

/** What a preview finds wrong. */
async function faultsShown(content: object, more: object = {}): Promise<Fault[]> {
  const { previewReportForm } = await admin.run<{ previewReportForm: { faults: Fault[] } }>(
    'query ($input: LoadReportFormInput!) { previewReportForm(input: $input) { faults { path code } } }',
    { input: { content: JSON.stringify(content), ...more } },
  );
  return previewReportForm.faults;
}

const texts = (text: string) => ({ kk: text, ru: text, en: text });
const ROWS = [
  { number: '1', title: texts('All') },
  { number: '1.1', title: texts('Part'), byService: true },
];
const NEW_FORM = {
  code: 'appendix-2',
  edition: '2026-order-5',
  clause: '62',
  from: '2026-11-15',
  title: texts('New form'),
  scope: texts('Everybody'),
  filers: [
    { kind: 'OBLAST_EXECUTIVE', rule: 'P36_QUARTERLY' },
    { kind: 'AKIM_CITY_DISTRICT', rule: 'P62_DISTRICT_REPORT', throughHigherBody: true },
  ],
  sections: [{ key: '1', title: texts('Section'), indicators: ROWS }],
  relations: [{ kind: 'SUM_OF_CHILDREN', left: '1/1', right: ['1/1.1'] }],
};
/** Far from its first quarter. */
const LATE = {
  ...NEW_FORM,
  edition: 'late',
  from: '2030-01-01',
  relations: [],
  sections: [
    { key: '1', title: texts('S'), indicators: [ROWS[0], { number: '2', title: texts('Drivers') }] },
  ],
};

beforeAll(async () => {
  server = await startReporting('2027-01-04T10:00:00+05:00');
  pool = new Pool({ connectionString: server.urls.ownerUrl, max: 1 });
  admin = await server.signedIn('admin@agency.demo');
});
afterAll(async () => {
  await pool?.end();
  await server?.stop();
});

describe('an edition of a form that is loaded', () => {
  it('is told every fault by its path, and nothing of such a file is kept', async () => {
    const wrong = {
      ...NEW_FORM,
      colour: 'green',
      clause: '64',
      title: { kk: 'x', ru: 'x' },
      sections: [{ key: '1', title: texts('x'), indicators: [{ number: 'one', title: texts('x') }] }],
    };
    expect((await load(wrong)).faults).toEqual([
      { path: 'clause', code: 'FORM_VALUE_NOT_LISTED' },
      { path: 'title.en', code: 'FORM_VALUE_MISSING' },
      { path: 'sections[0].indicators[0].number', code: 'FORM_ROW_NUMBER_WRONG' },
      { path: 'colour', code: 'FORM_FIELD_UNKNOWN' },
    ]);
    const crooked = {
      ...NEW_FORM,
      filers: [
        { rule: 'P36_QUARTERLY' },
        { kind: 'OBLAST_EXECUTIVE', rule: 'P36_QUARTERLY', sections: ['7'] },
        { kind: 'OBLAST_EXECUTIVE', rule: 'P36_QUARTERLY' },
      ],
      sections: [
        { key: '1', title: texts('x'), indicators: [...ROWS, ROWS[1], { number: '4.1', title: texts('x') }] },
      ],
      relations: [
        { kind: 'SUM_OF_CHILDREN', left: '1/9', right: [] },
        { kind: 'SUM_OF_SERVICES', left: '1/1' },
        { kind: 'EQUAL', left: '1/1', right: ['1/1'] },
      ],
    };
    expect((await load(crooked)).faults).toEqual([
      { path: 'filers[0]', code: 'FORM_FILER_UNCLEAR' },
      { path: 'filers[1].sections[0]', code: 'FORM_SECTION_UNKNOWN' },
      { path: 'filers[2]', code: 'FORM_GIVEN_TWICE' },
      { path: 'sections[0].indicators[2].number', code: 'FORM_GIVEN_TWICE' },
      { path: 'sections[0].indicators[3].number', code: 'FORM_PARENT_MISSING' },
      { path: 'relations[0].left', code: 'FORM_ROW_UNKNOWN' },
      { path: 'relations[0].right', code: 'FORM_RELATION_EMPTY' },
      { path: 'relations[1].left', code: 'FORM_RELATION_EMPTY' },
      { path: 'relations[2].right[0]', code: 'FORM_RELATION_WITH_ITSELF' },
    ]);
    const { loadReportForm } = await admin.run<{ loadReportForm: Loaded }>(LOAD, {
      content: 'no form',
      key: key(),
    });
    expect(loadReportForm.faults).toEqual([{ path: '', code: 'FORM_NOT_JSON' }]);
    const { rows } = await pool.query('select from report_form where not built_in');
    expect(rows).toEqual([]);
  });

  it('[clause 62] does not begin with a quarter of which a report was filed; the day from which it may is told', async () => {
    const FILED = `insert into quarterly_report (form_code, form_edition, body_id, year, quarter, state, historical, rule, authority_id,
        lead_body_id, lead_authority_id, due_date, opened_at, first_submitted_at, submitted_at)
      select 'appendix-2', '2018-11-28', id, 2026, 3, 'ACCEPTED', false, 'P36_QUARTERLY', authority_id, id, authority_id, '2026-10-10',
        now(), now(), now() from inspected_subject where kind = 'OBLAST_EXECUTIVE' limit 1`;
    await pool.query(FILED);
    const early = { ...NEW_FORM, edition: 'back-dated', from: '2026-07-01' };
    expect(await faultsShown(early)).toEqual([{ path: 'from', code: 'FORM_QUARTER_FILED' }]);
    const told = await admin.expectRefusal('FORM_QUARTER_FILED', LOAD, {
      content: JSON.stringify(early),
      key: key(),
    });
    expect(told.message).toContain('01.10.2026');
    expect(await faultsShown({ ...early, from: '2026-10-01' })).toEqual([]);
    await pool.query('delete from quarterly_report');
  });

  it('[clause 62] applies to the quarters that begin after its day; a report keeps the edition it was opened by', async () => {
    const clerk = await server.signedIn('reports@bostandyk.demo');
    // The day lies within the fourth quarter of 2026: the first quarter of 2027 is the first to be filed by it.
    const early = await open(clerk, 'appendix-2', 2027, 1);
    expect(await load(NEW_FORM)).toMatchObject({ added: true, faults: [], keptReports: 1 });
    const editionOf = async (client: GraphqlClient, id: string) =>
      (
        await client.run<{ report: { form: { edition: string }; rows: { key: string }[] } }>(
          `{ report(id: "${id}") { form { edition } rows { key } } }`,
        )
      ).report;
    expect((await editionOf(clerk, early.id)).form.edition).toBe('2018-11-28');
    const last = await open(clerk, 'appendix-2', 2026, 4);
    expect((await editionOf(clerk, last.id)).form.edition).toBe('2018-11-28');
    const other = await server.signedIn('reports@medeu.demo');
    const first = await open(other, 'appendix-2', 2027, 1);
    expect(await editionOf(other, first.id)).toMatchObject({
      form: { edition: '2026-order-5' },
      rows: [{ key: '1/1' }, { key: '1/1.1' }],
    });
    // Who files follows the edition: the city is no longer among its filers.
    const dutiesOf = async (year: number, quarter: number) =>
      (
        await (
          await server.signedIn('reports@almaty-city.demo')
        ).run<{ reportDuties: { nodes: { body: { nameEn: string } }[] } }>(
          `{ reportDuties(year: ${year}, quarter: ${quarter}, first: 100) { nodes { body { nameEn } } } }`,
        )
      ).reportDuties.nodes.map(({ body }) => body.nameEn);
    expect(await dutiesOf(2026, 4)).toContain('Akimat of Almaty city');
    expect(await dutiesOf(2027, 1)).not.toContain('Akimat of Almaty city');
    expect(await dutiesOf(2027, 1)).toEqual(expect.arrayContaining([expect.stringContaining('Bostandyk')]));
  });

  it('twice adds nothing; under the same name otherwise, or not newer, it is refused', async () => {
    expect(await load(NEW_FORM)).toMatchObject({ added: false, faults: [] });
    const document = LOAD;
    const content = (more: object) => JSON.stringify({ ...NEW_FORM, ...more });
    // What would be refused is shown before, and what adds nothing is no fault.
    expect(await faultsShown({ ...NEW_FORM, from: '2028-01-01' })).toEqual([
      { path: 'edition', code: 'FORM_EDITION_STANDS' },
    ]);
    expect(await faultsShown({ ...NEW_FORM, edition: 'older', from: '2020-01-01' })).toEqual([
      { path: 'from', code: 'FORM_NOT_NEWER' },
    ]);
    expect(await faultsShown(NEW_FORM)).toEqual([]);
    await admin.expectRefusal('FORM_EDITION_STANDS', document, {
      content: content({ from: '2028-01-01' }),
      key: key(),
    });
    await admin.expectRefusal('FORM_NOT_NEWER', document, {
      content: content({ edition: 'older', from: '2020-01-01' }),
      key: key(),
    });
    const { rows } = await pool.query('select edition from report_form where not built_in');
    expect(rows).toEqual([{ edition: '2026-order-5' }]);
    const { reportFormEditions } = await admin.run<{ reportFormEditions: object[] }>(
      '{ reportFormEditions { code edition fromYear fromQuarter builtIn standsIn title rowsOfSections } }',
    );
    expect(reportFormEditions).toContainEqual({
      code: 'appendix-2',
      edition: '2026-order-5',
      fromYear: 2027,
      fromQuarter: 1,
      builtIn: false,
      standsIn: false,
      title: 'New form',
      rowsOfSections: [2],
    });
    expect(reportFormEditions).toHaveLength(9);
  });

  it('[clause 62] hides nothing of a year: its totals have the rows of every edition in force in it', async () => {
    const indicators = [ROWS[0], { number: '2', title: texts('Later') }];
    const middle = {
      edition: '2027-order-9',
      from: '2027-05-02',
      sections: [{ key: '1', title: texts('S'), indicators }],
    };
    expect(await load({ ...NEW_FORM, ...middle, relations: [] })).toMatchObject({ added: true, faults: [] });
    const chair = await server.signedIn('chair@agency.demo');
    const rowsOf = async (quarter: number | null) =>
      (
        await chair.run<{
          reportAggregate: { form: { edition: string }; rows: { key: string; title: string }[] };
        }>(
          `query ($quarter: Int) { reportAggregate(form: "appendix-2", year: 2027, quarter: $quarter) {
            form { edition } rows { key title } } }`,
          { quarter },
        )
      ).reportAggregate;
    const [all, part, later] = [
      { key: '1/1', title: 'All' },
      { key: '1/1.1', title: 'Part' },
      { key: '1/2', title: 'Later' },
    ];
    expect(await rowsOf(null)).toEqual({ form: { edition: '2027-order-9' }, rows: [all, part, later] });
    expect((await rowsOf(2)).rows).toEqual([all, part]);
    expect((await rowsOf(3)).rows).toEqual([all, later]);
    const { reportFigures } = await chair.run<{ reportFigures: { nodes: { key: string }[] } }>(
      `{ reportFigures(form: "appendix-2", year: 2026, toYear: 2027, period: YEAR, keys: ["1/2", "2/12", "1/1.1"], first: 10) { nodes { key } } }`,
    );
    expect(reportFigures.nodes.map((node) => node.key)).toEqual(['1/1.1', '1/2', '2/12']);
    const csv = await (await chair.fetch('/report-totals.csv?form=appendix-2&year=2027')).text();
    expect(csv.trim().split('\r\n')).toHaveLength(9);
  });

  it('is shown before it is taken in, and says what a value may be', async () => {
    const PREVIEW = `query ($content: String!) { previewReportForm(input: { content: $content }) { faults { path message }
      fromYear fromQuarter before filers changes { part difference title } form { controlRelations { message } } } }`;
    const preview = async (content: object) =>
      (
        await admin.run<{ previewReportForm: { faults: { message: string }[]; changes: object[] } }>(
          PREVIEW,
          {
            content: JSON.stringify(content),
          },
        )
      ).previewReportForm;
    const wrong = await preview({ ...LATE, filers: [{ kind: 'MINISTRY', rule: 'P36_QUARTERLY' }] });
    expect(wrong.faults).toEqual([
      { path: 'filers[0].kind', message: expect.stringContaining('OBLAST_EXECUTIVE') as string },
    ]);
    expect((await preview({ ...LATE, clause: '61' })).faults).toEqual([
      { path: 'clause', message: expect.stringContaining('62') as string },
    ]);
    const own = {
      kind: 'NOT_WITHOUT',
      left: '1/2',
      right: ['1/1'],
      message: texts('No drivers without buses'),
    };
    const relations = [{ kind: 'EQUAL', left: '1/2', right: ['1/1'] }, own];
    const shown = await preview({ ...LATE, relations });
    expect(shown).toMatchObject({
      faults: [],
      fromYear: 2030,
      fromQuarter: 1,
      before: '2027-order-9',
      form: {
        controlRelations: [
          { message: '2 “Drivers” equals: 1 “All”' },
          { message: 'No drivers without buses' },
        ],
      },
    });
    expect(shown.changes).toEqual(
      expect.arrayContaining([
        { part: 'ROW', difference: 'CHANGED', title: '2 Drivers' },
        { part: 'RELATION', difference: 'ADDED', title: '2 “Drivers” equals: 1 “All”' },
      ]),
    );
    const { rows } = await pool.query(`select from report_form where edition = 'late'`);
    expect(rows).toEqual([]);
  });

  it('is taken back or replaced before its first quarter, with a reason; one that has begun is not', async () => {
    const editions = async () =>
      (
        await admin.run<{
          reportFormEditions: { id: string; edition: string; mayBeWithdrawn: boolean; file: string }[];
        }>('{ reportFormEditions { id edition mayBeWithdrawn file } }')
      ).reportFormEditions;
    const idOf = async (edition: string) =>
      (await editions()).find((one) => one.edition === edition)?.id ?? '';
    const WITHDRAW = `mutation ($id: ID!, $reason: String!, $key: String!) {
      withdrawReportForm(formId: $id, reason: $reason, idempotencyKey: $key) }`;
    const filings = async () =>
      (
        await pool.query(
          'select form_id, from_quarter, to_quarter from report_filing order by form_id, position',
        )
      ).rows as object[];
    const before = await filings();
    const formId = String((await load(LATE)).formId);
    const known = await editions();
    expect(known.filter((one) => one.mayBeWithdrawn).map(({ edition }) => edition)).toEqual([
      'late',
      '2027-order-9',
    ]);
    // A present edition is a file that may be taken in again.
    expect(await load(JSON.parse(known.find(({ id }) => id === formId)?.file ?? ''))).toMatchObject({
      formId,
      added: false,
    });

    const REPLACE = `mutation ($input: LoadReportFormInput!, $key: String!) {
      loadReportForm(input: $input, idempotencyKey: $key) { formId added faults { path } } }`;
    const content = JSON.stringify({ ...LATE, scope: texts('Everybody else') });
    const input = { content, replaces: formId };
    expect(await faultsShown(JSON.parse(content) as object)).toEqual([
      { path: 'edition', code: 'FORM_EDITION_STANDS' },
    ]);
    expect(await faultsShown(JSON.parse(content) as object, { replaces: formId })).toEqual([]);
    await admin.expectRefusal('FORM_REASON_MISSING', REPLACE, { input, key: key() });
    const { loadReportForm } = await admin.run<{ loadReportForm: { formId: string; added: boolean } }>(
      REPLACE,
      {
        input: { ...input, reason: 'The scope was wrong' },
        key: key(),
      },
    );
    expect(loadReportForm.added).toBe(true);
    const chair = await server.signedIn('chair@agency.demo');
    await chair.expectRefusal('FORBIDDEN', WITHDRAW, { id: loadReportForm.formId, reason: 'x', key: key() });
    const given = { id: loadReportForm.formId, reason: 'Taken in by mistake', key: key() };
    await admin.run(WITHDRAW, given);
    expect(await filings()).toEqual(before);
    expect(await idOf('late')).toBe('');
    const { rows } = await pool.query(
      `select action, details ->> 'reason' as reason from journal_entry where case_kind = 'report-form' order by id desc limit 3`,
    );
    expect(rows).toEqual([
      { action: 'reportFormWithdrawn', reason: 'Taken in by mistake' },
      { action: 'reportFormLoaded', reason: null },
      { action: 'reportFormWithdrawn', reason: 'The scope was wrong' },
    ]);
    const begunId = await idOf('2026-order-5');
    expect(
      await faultsShown({ ...LATE, edition: 'other', from: '2031-01-01' }, { replaces: begunId }),
    ).toEqual([{ path: '', code: 'FORM_EDITION_BEGUN' }]);
    const begun = { id: begunId, reason: 'x', key: key() };
    await admin.expectRefusal('FORM_EDITION_BEGUN', WITHDRAW, begun);
    // What was taken back is known to nobody: its quarter is filed by the edition before it.
    const { reportForms } = await admin.run<{ reportForms: { edition: string }[] }>(
      '{ reportForms { edition } }',
    );
    expect(reportForms.map(({ edition }) => edition)).not.toContain('late');
  });
});
