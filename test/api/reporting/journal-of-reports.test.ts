import type { GraphqlClient, TestServer } from '../../harness';
import { file, key, perform, row, startReporting, type Head } from './reporting-server';

let server: TestServer;
beforeAll(async () => {
  server = await startReporting();
});
afterAll(() => server?.stop());

async function entries(client: GraphqlClient, id: string): Promise<string[]> {
  const { report } = await client.run<{ report: { journal: { nodes: { action: string }[] } } }>(
    `{ report(id: "${id}") { journal(first: 50) { nodes { action } } } }`,
  );
  return report.journal.nodes.map(({ action }) => action);
}

test('[clause 62] the body above reads what became of a district’s report since it was filed', async () => {
  const [medeu, clerk, head] = (await Promise.all(
    ['reports@medeu.demo', 'reports@almaty-city.demo', 'head@almaty-city.demo'].map((mail) =>
      server.signedIn(mail),
    ),
  )) as [GraphqlClient, GraphqlClient, GraphqlClient];
  const filed: Head = await file(medeu, 'appendix-2', 2026, 3, row('1/2', 3, [1, 2, 3]));
  const remarks = [{ rowKey: '1/2', month: 7, text: 'Check it.' }];
  await clerk.run(
    `mutation ($id: ID!, $remarks: [ReportRemarkInput!]!, $key: String!, $version: Int!) {
      returnReport(reportId: $id, remarks: $remarks, idempotencyKey: $key, expectedVersion: $version) { id } }`,
    { id: filed.id, remarks, key: key(), version: filed.version },
  );
  const again = await perform(medeu, 'submitReport', { ...filed, version: filed.version + 1 });
  await perform(clerk, 'acceptReport', again);

  const since = ['reportAccepted', 'reportSubmitted', 'reportReturned', 'reportSubmitted'];
  const own = await entries(medeu, filed.id);
  expect(own.slice(0, 4)).toEqual(since);
  expect(own.length).toBeGreaterThan(4);
  expect(await entries(clerk, filed.id)).toEqual(since);
  expect(await entries(head, filed.id)).toEqual(since);
});
