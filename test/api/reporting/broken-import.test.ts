import { Client } from 'pg';
import type { GraphqlClient, TestServer } from '../../harness';
import { key, open, startReporting, type Head } from './reporting-server';

const IMPORTS = `query ($id: ID!) { reportImports(reportId: $id) { id version state failure rowsWritten endedAt } }`;
const CANCEL = `mutation ($id: ID!, $key: String!, $version: Int!) {
  cancelReportImport(id: $id, idempotencyKey: $key, expectedVersion: $version) { id state } }`;
interface Import {
  id: string;
  version: number;
  state: string;
  failure: string | null;
  rowsWritten: number;
  endedAt: string | null;
}

let server: TestServer;
let clerk: GraphqlClient;
let report: Head;
let owner: Client;
beforeAll(async () => {
  server = await startReporting();
  clerk = await server.signedIn('reports@almaty-city.demo');
  report = await open(clerk, 'appendix-2', 2026, 3);
  owner = new Client({ connectionString: server.urls.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await server?.stop();
});

const imports = async () =>
  (await clerk.run<{ reportImports: Import[] }>(IMPORTS, { id: report.id })).reportImports;

/** An import as its process left it, last heard of so long ago. */
async function begun(silence: string, rowsRead = 9): Promise<void> {
  await owner.query(
    `insert into report_import (report_id, body_id, file_name, started_at, started_by, rows_read, rows_written, touched_at)
     select id, body_id, 'form.xlsx', now(), 'Clerk', $3, 3, clock_timestamp() - $2::interval from quarterly_report where id = $1`,
    [report.id, silence, rowsRead],
  );
}

describe('an import whose process ended', () => {
  it('is told to be broken off with nothing written, in three languages, and can be closed', async () => {
    await begun('1 hour');
    const told = [];
    for (const language of ['kk', 'ru', 'en'] as const) {
      clerk.language = language;
      const [last] = await imports();
      expect(last).toMatchObject({ state: 'FAILED', rowsWritten: 0, endedAt: expect.any(String) as string });
      told.push(last?.failure);
    }
    clerk.language = 'en';
    expect(new Set(told).size).toBe(3);
    expect(told[2]).toMatch(/^Broken off/);
    const [last] = await imports();
    if (!last) throw new Error('there is one');
    await clerk.run(CANCEL, { id: last.id, key: key(), version: last.version });
    const { rows } = await owner.query('select state, fail_code from report_import where id = $1', [last.id]);
    expect(rows).toEqual([{ state: 'FAILED', fail_code: 'REPORT_IMPORT_BROKEN_OFF' }]);
    const again = { id: last.id, key: key(), version: last.version + 1 };
    await clerk.expectRefusal('REPORT_IMPORT_NOT_RUNNING', CANCEL, again);
  });

  it('is told from one that is under way, which is only asked to stop', async () => {
    await begun('5 seconds');
    const [running] = await imports();
    if (!running) throw new Error('there is one');
    expect(running).toMatchObject({ state: 'RUNNING', failure: null, endedAt: null });
    await clerk.run(CANCEL, { id: running.id, key: key(), version: running.version });
    expect((await imports())[0]).toMatchObject({ id: running.id, state: 'RUNNING' });
  });

  it('is told from one that waits to be read, which ends at once when it is stopped', async () => {
    await begun('5 seconds', 0);
    const [waiting] = await imports();
    if (!waiting) throw new Error('there is one');
    await clerk.run(CANCEL, { id: waiting.id, key: key(), version: waiting.version });
    const ended = {
      id: waiting.id,
      state: 'CANCELLED',
      failure: null,
      endedAt: expect.any(String) as string,
    };
    expect((await imports())[0]).toMatchObject(ended);
  });
});
