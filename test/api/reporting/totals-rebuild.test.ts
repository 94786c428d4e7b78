import { spawn } from 'node:child_process';
import { Pool } from 'pg';
import type { TestServer } from '../../harness';
import { closedFolder, ROOT } from '../../process/server-process';
import { file, IN_TIME, perform, row, startReporting, totals } from './reporting-server';

const COMMAND = ['scripts/run-ts.cjs', 'server/src/totals-rebuild.ts'];
const QUARTER = { year: 2026, quarter: 3 };

let server: TestServer;
let owner: Pool;
const folder = closedFolder();
beforeAll(async () => {
  server = await startReporting(IN_TIME);
  owner = new Pool({ connectionString: server.urls.ownerUrl, max: 1 });
  const report = await file(await server.signedIn('reports@karagandy.demo'), 'appendix-2', 2026, 3, [
    ...row('1/2.3', 3, [5, 6, 7]),
    ...row('2/20', 3, [700, 800, 900]),
  ]);
  await perform(await server.signedIn('head.karagandy@agency.demo'), 'acceptReport', report);
}, 120_000);
afterAll(async () => {
  folder.remove();
  await owner?.end();
  await server?.stop();
});

async function rebuild(...argv: string[]): Promise<{ code: number | null; out: string[]; error: string }> {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, DATABASE_URL: server.urls.ownerUrl, DATA_DIR: folder.path };
  const child = spawn(process.execPath, [...COMMAND, ...argv], { cwd: ROOT, env });
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, out: out.trim().split('\n'), error };
}

const kept = async (): Promise<unknown[]> =>
  (await owner.query('select * from report_rollup order by scope, scope_id, row_key')).rows;
const shown = async (): Promise<[string, number | null][]> => {
  const { rows } = await totals(await server.signedIn('chair@agency.demo'), QUARTER);
  return [...rows].map(([key, { value }]) => [key, value]);
};

test('[clause 62] totals counted anew are those that acceptance has kept', async () => {
  const before = await kept();
  expect(before.length).toBeGreaterThan(5);
  expect(await rebuild()).toEqual({
    code: 0,
    out: [`appendix-2 2026/3: ${before.length} totals, none differs`],
    error: '',
  });
  expect(await kept()).toEqual(before);
});

test('[clause 62] what somebody has written in by hand is named, and goes once it is not only looked at', async () => {
  const [before, pages] = [await kept(), await shown()];
  await owner.query(`update report_rollup set m2 = 801 where scope = 'REPUBLIC' and row_key = '2/20'`);
  await owner.query(`delete from report_rollup where scope = 'REPUBLIC' and row_key = '1/2.3'`);
  await owner.query(`update report_rollup set n1 = 2 where scope = 'TERRITORY' and row_key = '2/20'`);
  await owner.query(`insert into report_rollup (form_code, year, quarter, scope, scope_id, row_key, m1, n1, n2, n3)
    values ('appendix-2', 2026, 2, 'REPUBLIC', 0, '2/20', 4, 1, 0, 0)`);
  const spoilt = await kept();
  const told = [
    'appendix-2 2026/2: 0 totals, 1 differ',
    '  2/20, the republic: 4 – – stood, nothing counted',
    `appendix-2 2026/3: ${before.length} totals, 3 differ`,
    '  1/2.3, the republic: nothing stood, 5 6 7 counted',
    '  2/20, the republic: 700 801 900 stood, 700 800 900 counted',
    "  2/20, territory 350000000: 700 800 900 as before, but of other cells or another body's to see",
  ];
  expect(await rebuild('--check')).toEqual({ code: 1, out: [...told, 'nothing was changed'], error: '' });
  expect(await kept()).toEqual(spoilt);
  expect(await rebuild('2026')).toEqual({
    code: 1,
    out: [...told, 'what was counted stands now'],
    error: '',
  });
  expect(await kept()).toEqual(before);
  expect(await shown()).toEqual(pages);
  expect((await rebuild('2026/3', '--check')).out).toEqual([told[2]?.replace('3 differ', 'none differs')]);
});

test('what it does not know it does not take for all quarters', async () => {
  expect(await rebuild('2026/5')).toEqual({
    code: 1,
    out: [''],
    error: 'usage: npm run totals:rebuild -- [2026 | 2026/3] [--check]\n',
  });
});
