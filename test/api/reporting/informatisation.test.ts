import { computeDeadline } from '../../../server/src/law';
import type { GraphqlClient, TestServer } from '../../harness';
import {
  act,
  file,
  key,
  open,
  parts,
  row,
  save,
  startReporting,
  totals,
  type Head,
} from './reporting-server';

let server: TestServer;
let ministry: GraphqlClient;

/** The 25th is the last day (D6, D35), counted in Almaty. */
const ON_THE_LAST_DAY = '2026-10-25T23:59:30+05:00';
const A_MINUTE_LATER = '2026-10-26T00:00:30+05:00';

const FORMS = ['appendix-3', 'appendix-4'] as const;

async function duties(client: GraphqlClient, year: number, quarter: number) {
  const { reportDuties } = await client.run<{ reportDuties: { nodes: Record<string, unknown>[] } }>(
    `query ($year: Int!, $quarter: Int!) { reportDuties(year: $year, quarter: $quarter, first: 200) {
      nodes { id form clause termClause dueDate late overdue addressee report { state } } } }`,
    { year, quarter },
  );
  return reportDuties.nodes.filter(({ form }) => FORMS.includes(form as (typeof FORMS)[number]));
}

beforeAll(async () => {
  server = await startReporting('2026-10-02T10:00:00+05:00');
  ministry = await server.signedIn('head@mindigital.demo');
});
afterAll(() => server?.stop());

describe('what the authorised body for informatisation files', () => {
  let third: Head;
  let fourth: Head;

  it('[clause 63] it owes both appendices by the 25th, to the Agency, beside its own report of appendix 1', async () => {
    const due = await duties(ministry, 2026, 3);
    expect(due.map(({ form, clause, termClause, dueDate }) => [form, clause, termClause, dueDate])).toEqual(
      FORMS.map((form) => [form, '63', '63', '2026-10-25']),
    );
    for (const { addressee } of due) expect(addressee).toMatch(/Agency/);
    expect(due[0]?.['dueDate']).toBe(
      computeDeadline({ rule: 'P63_INFORMATIZATION', from: '2026-07-01' }).dueDate,
    );
    // Nobody else owes them: neither an oblast nor another central body.
    expect(await duties(await server.signedIn('reports@karagandy.demo'), 2026, 3)).toEqual([]);
    const clerk = await server.signedIn('reports@karagandy.demo');
    await clerk.expectRefusal(
      'FORM_NOT_FILED',
      'mutation ($key: String!) { openReport(form: "appendix-3", year: 2026, quarter: 3, idempotencyKey: $key) { id } }',
      { key: key() },
    );
  });

  it('[clause 63] it waits for the body among its duties with the day', async () => {
    const { waiting } = await ministry.run<{ waiting: { nodes: Record<string, unknown>[] } }>(
      '{ waiting(first: 100) { nodes { code clause dueDate caseNumber } } }',
    );
    const forms = waiting.nodes.filter(({ clause }) => clause === '63');
    expect(forms.map(({ code, dueDate, caseNumber }) => [code, dueDate, caseNumber])).toEqual(
      FORMS.map((form) => ['STEP_OPEN_REPORT', '2026-10-25', `${form} 2026-3`]),
    );
  });

  it('[clause 63] services by branch and month, figures refused by their place as in every form', async () => {
    const opened = await open(ministry, 'appendix-3', 2026, 3);
    const saved = await save(ministry, opened, [
      ...row('1/1', 3, [30, 40, 50]),
      ...row('1/1.18', 3, [30, 40, 50]),
      ...row('1/1.18/672', 3, [30, 40, '5.5']),
      ...row('1/1.22', 3, [1]),
    ]);
    expect(saved.refused.map(({ cell, code }) => [cell.indicator, cell.month, code])).toEqual([
      ['1.18', 9, 'FRACTION'],
      ['1.22', 7, 'UNKNOWN_ROW'],
    ]);
    const { report } = await ministry.run<{
      report: { form: { title: string; clause: string; standsIn: boolean }; warnings: object[] };
    }>(
      `{ report(id: "${opened.id}") { form { title clause standsIn } warnings { relation rowKey month } } }`,
    );
    expect(report).toMatchObject({ form: { clause: '63', standsIn: true }, warnings: [] });
  });

  it('[clause 63] filed on the 25th it is in time, a minute after midnight late; the Agency accepts', async () => {
    server.clock.set(ON_THE_LAST_DAY);
    third = await file(ministry, 'appendix-3', 2026, 3, row('1/1.18/672', 3, [30, 40, 50]));
    server.clock.set(A_MINUTE_LATER);
    fourth = await file(ministry, 'appendix-4', 2026, 3, row('1/1.21/672', 3, [1, 2, 3]));
    expect([third.dueDate, fourth.dueDate]).toEqual(['2026-10-25', '2026-10-25']);
    const chair = await server.signedIn('chair@agency.demo');
    const territorial = await server.signedIn('head.almaty@agency.demo');
    expect((await duties(chair, 2026, 3)).map(({ form, late }) => [form, late])).toEqual([
      ['appendix-3', false],
      ['appendix-4', true],
    ]);
    for (const report of [third, fourth]) {
      const variables = { id: report.id, key: key(), version: report.version };
      await territorial.expectRefusal('NOT_FOUND', act('acceptReport'), variables);
      // Twice the same press: accepted once.
      const both = await Promise.all(
        [1, 2].map(() => chair.run<{ acceptReport: Head }>(act('acceptReport'), variables)),
      );
      expect(both.map(({ acceptReport }) => acceptReport.state)).toEqual(['ACCEPTED', 'ACCEPTED']);
    }
  });

  it('[clause 63] accepted figures add up for the republic and open into their cells', async () => {
    const chair = await server.signedIn('chair@agency.demo');
    const { reportCount, rows } = await totals(chair, { form: 'appendix-3', year: 2026, quarter: 3 });
    expect([reportCount, rows.get('1/1.18/672')?.value]).toEqual([1, 120]);
    const cells = await parts(chair, { form: 'appendix-3', key: '1/1.18/672', year: 2026, quarter: 3 });
    expect(cells.map(({ value, report }) => [value, report.id])).toEqual(
      [30, 40, 50].map((n) => [n, third.id]),
    );
  });
});

describe('which body is authorised', () => {
  const DESIGNATE = `mutation ($bodyId: ID!, $year: Int!, $quarter: Int!, $key: String!) {
    designateInformatisationBody(bodyId: $bodyId, year: $year, quarter: $quarter, idempotencyKey: $key) { fromYear fromQuarter body { nameEn } } }`;
  const LATER = { year: 2027, quarter: 2 };

  it('[clause 63] the administrator names another central body from a quarter on; the duty goes over with that quarter', async () => {
    const admin = await server.signedIn('admin@agency.demo');
    const { registerSubject } = await admin.run<{ registerSubject: { id: string } }>(
      `mutation ($key: String!) { registerSubject(idempotencyKey: $key, input: { kind: CENTRAL_BODY, nameKk: "Жаңа министрлік",
        nameRu: "Новое министерство", nameEn: "New ministry" }) { id } }`,
      { key: key() },
    );
    const bodyId = registerSubject.id;
    const { reportDuties } = await admin.run<{
      reportDuties: { nodes: { form: string; body: { id: string } }[] };
    }>('{ reportDuties(year: 2026, quarter: 3, first: 200) { nodes { form body { id } } } }');
    const district = reportDuties.nodes.find(({ form }) => form === 'appendix-2')?.body.id;
    await admin.expectRefusal('NO_CENTRAL_BODY', DESIGNATE, { bodyId: district, ...LATER, key: key() });
    await admin.expectRefusal('INVALID_INPUT', DESIGNATE, { bodyId, year: 2027, quarter: 5, key: key() });
    // The third quarter of 2026 was opened by the ministry.
    await admin.expectRefusal('QUARTER_OF_ANOTHER', DESIGNATE, {
      bodyId,
      year: 2026,
      quarter: 2,
      key: key(),
    });
    await (
      await server.signedIn('analyst@agency.demo')
    ).expectRefusal('FORBIDDEN', DESIGNATE, { bodyId, ...LATER, key: key() });
    const done = await admin.run<{ designateInformatisationBody: object }>(DESIGNATE, {
      bodyId,
      ...LATER,
      key: key(),
    });
    expect(done.designateInformatisationBody).toEqual({
      fromYear: 2027,
      fromQuarter: 2,
      body: { nameEn: 'New ministry' },
    });
    expect(await duties(ministry, 2027, 1)).toHaveLength(2);
    expect(await duties(ministry, 2027, 2)).toEqual([]);
    expect(await duties(admin, 2027, 2)).toHaveLength(2);
  });
});
