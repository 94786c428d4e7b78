import type { GraphqlClient, TestServer } from '../../harness';
import { key, open, row, save, startReporting, type Head } from './reporting-server';

const SECTION = '1. Информация о результатах контрольных мероприятий';

let server: TestServer;
let clerk: GraphqlClient;
beforeAll(async () => {
  server = await startReporting();
  clerk = await server.signedIn('reports@almaty-city.demo');
});
afterAll(() => server?.stop());

interface Warning {
  kind: string;
  rowKey: string;
  month: number | null;
  message: string;
}

async function upload(report: Head, version: number, ...rows: string[]) {
  const form = new FormData();
  const text = ['№\tМера\tИюль\tАвгуст\tСентябрь', SECTION, ...rows].join('\n');
  form.set('file', new Blob([text]), 'form.tsv');
  const response = await clerk.fetch(`/reports/${report.id}/import?expectedVersion=${version}`, {
    method: 'POST',
    body: form,
    headers: { 'x-qadagalau': '1', 'idempotency-key': key() },
  });
  const body = (await response.json()) as { version: number; warnings: Warning[] };
  const told = (kind: string) =>
    body.warnings
      .filter((one) => one.kind === kind)
      .map(({ rowKey, month, message }) => [rowKey, month, message]);
  return { version: body.version, told };
}

test('[clause 62] relations are those of the report: a row typed by hand that the file lacks counts in its sum', async () => {
  const report = await open(clerk, 'appendix-2', 2026, 3);
  const typed = await save(clerk, report, row('1/2.2', 3, [8, 4, 8]));
  const whole = await upload(
    report,
    typed.report.version,
    '2\tx\t12\t8\t12',
    '2.1\tx\t4\t4\t4',
    '2.3\tx\t0\t0\t0',
  );
  expect(whole.told('ROW_KEPT').map(([place]) => place)).toEqual(['1/2.2']);
  expect(whole.told('SUM_OF_CHILDREN')).toEqual([]);

  // What the kept row breaks is told with its figure in the sum.
  const other = await upload(report, whole.version, '2\tx\t12\t8\t20', '2.1\tx\t4\t4\t4', '2.3\tx\t0\t0\t0');
  const broken = [['1/2', 9, 'The row says 20, its parts add up to 12']];
  expect(other.told('SUM_OF_CHILDREN')).toEqual(broken);
  const { reportImports, report: standing } = await clerk.run<{
    reportImports: { warnings: { place: string; message: string }[] }[];
    report: { warnings: { rowKey: string; month: number }[] };
  }>(
    `{ reportImports(reportId: "${report.id}") { warnings { place message } }
       report(id: "${report.id}") { warnings { rowKey month } } }`,
  );
  expect(standing.warnings).toEqual([{ rowKey: '1/2', month: 9 }]);
  const kept = reportImports[0]?.warnings.filter(({ message }) => message.includes('its parts'));
  expect(kept).toEqual([{ place: '1/2', message: 'The row says 20, its parts add up to 12' }]);
});
