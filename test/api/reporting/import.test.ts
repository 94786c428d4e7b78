import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestServer } from '../../harness';
import { realData, realDataPath } from '../../reporting/real-data';
import { parts, startReporting, totals } from './reporting-server';

const ROOT = join(__dirname, '..', '..', '..');
const ALMATY = '970440000014';

let server: TestServer;
let folder: string;
beforeAll(async () => {
  server = await startReporting();
  folder = mkdtempSync(join(tmpdir(), 'qadagalau-import-'));
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  code: number;
  lines: string[];
}

/** The command as a person gives it, on the server's database. */
function runImport(...args: string[]): Promise<Ended> {
  const { ownerUrl, appUrl, readerUrl } = server.urls;
  const env = {
    ...process.env,
    DATABASE_URL: ownerUrl,
    DATABASE_APP_URL: appUrl,
    DATABASE_READER_URL: readerUrl,
    DATA_DIR: folder,
  };
  return new Promise((resolve) => {
    const program = [join(ROOT, 'scripts', 'run-ts.cjs'), join(ROOT, 'server', 'src', 'import.ts'), ...args];
    execFile(process.execPath, program, { env, cwd: ROOT }, (error, stdout, stderr) => {
      resolve({
        code: typeof error?.code === 'number' ? error.code : 0,
        lines: `${stdout}${stderr}`.trim().split('\n'),
      });
    });
  });
}

const importReal = () => runImport('appendix-2', realDataPath('appendix-2-2017-half.tsv'), '--body', ALMATY);

describe('npm run import -- appendix-2', () => {
  it('refuses text in a number’s place with row and column and writes nothing', async () => {
    const file = join(folder, 'form-2017.tsv');
    writeFileSync(
      file,
      realData('appendix-2-2017-half.tsv').toString('utf8').replace('\t220286\t', '\tабв\t'),
    );
    const { code, lines } = await runImport('appendix-2', file, '--body', ALMATY);
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^refused row 58, column 3 \(C58\): .* "абв"$/),
      'nothing was taken: 1 refused',
    ]);
    const chair = await server.signedIn('chair@agency.demo');
    expect((await totals(chair, { year: 2017 })).reportCount).toBe(0);
  });

  it('[clause 62] takes the real form: every cell, the broken relations with both numbers, one report a quarter', async () => {
    const { code, lines } = await importReal();
    expect(lines.filter((line) => line.startsWith('warning'))).toHaveLength(15);
    expect(lines).toContain('warning 2/12.2, month 1: The row says 35, its services add up to 2376');
    expect(lines.at(-1)).toBe(
      'Akimat of Almaty city, appendix-2: 1134 cells taken in 189 rows, 1134 new, 0 changed, 0 removed, 15 warnings, 0 refused',
    );
    expect(code).toBe(0);
  });

  it('adds nothing the second time, and sees it add up', async () => {
    const { lines } = await importReal();
    expect(lines.at(-1)).toBe(
      'Akimat of Almaty city, appendix-2: 1134 cells taken in 189 rows, 0 new, 0 changed, 0 removed, 15 warnings, 0 refused',
    );
    const chair = await server.signedIn('chair@agency.demo');
    const half = await totals(chair, { year: 2017 });
    expect(half.reportCount).toBe(2);
    expect(half.rows.get('2/12')).toMatchObject({
      value: 223592 + 226729 + 218883 + 242569 + 223572 + 216327,
      parts: 6,
    });
    expect(half.rows.get('2/12.1/15')?.value).toBe(32 + 33 + 14 + 31 + 36 + 21);
    expect(half.rows.get('2/15')?.value).toBe(0);
    const cells = await parts(chair, { key: '2/12.1/15', year: 2017, quarter: 2 });
    expect(cells.map(({ month, value }) => [month, value])).toEqual([
      [4, 31],
      [5, 36],
      [6, 21],
    ]);
  });

  it('shows 10 and 11 as running sums, without term or lateness', async () => {
    const clerk = await server.signedIn('reports@almaty-city.demo');
    const { reports } = await clerk.run<{ reports: { nodes: Record<string, unknown>[] } }>(
      '{ reports(filter: { year: 2017 }) { nodes { quarter state historical dueDate deadlines { id } warnings { rowKey } rows(section: "2") { key standing total } } } }',
    );
    const standing = (rows: unknown) =>
      (rows as { key: string; standing: number }[]).filter(({ key }) => key === '2/10' || key === '2/11');
    expect(
      reports.nodes.map((report) => [
        report['quarter'],
        report['state'],
        report['historical'],
        report['dueDate'],
        report['deadlines'],
      ]),
    ).toEqual([
      [2, 'ACCEPTED', true, null, []],
      [1, 'ACCEPTED', true, null, []],
    ]);
    expect(standing(reports.nodes[0]?.['rows'])).toEqual([
      { key: '2/10', standing: 179, total: null },
      { key: '2/11', standing: 151, total: null },
    ]);
    expect(standing(reports.nodes[1]?.['rows'])).toEqual([
      { key: '2/10', standing: 165, total: null },
      { key: '2/11', standing: 151, total: null },
    ]);
    expect((reports.nodes[0]?.['warnings'] as object[]).length).toBe(8);
  });

  it('names what it cannot take: a body that is not registered, a folder', async () => {
    const file = realDataPath('appendix-2-2017-half.tsv');
    const unknown = await runImport('appendix-2', file, '--body', '123456789012');
    expect(unknown.code).toBe(1);
    expect(unknown.lines[0]).toBe('no body with the BIN 123456789012 is registered; one of');
    expect(unknown.lines).toContain('  970440000014  Akimat of Almaty city');
    expect(await runImport('appendix-2', folder, '--body', ALMATY)).toEqual({
      code: 1,
      lines: [`${folder} is a folder, not a file`],
    });
    expect(await runImport('appendix-2', file, '--body', ALMATY, '--year', 'abc')).toEqual({
      code: 1,
      lines: ['abc is no year of the figures: --year YYYY'],
    });
  });

  it('takes a file of nobody for a body of the demonstration, and says so; elsewhere it asks whose it is', async () => {
    const file = realDataPath('appendix-2-2017-half.tsv');
    const shown = await runImport('appendix-2', file);
    expect([shown.code, shown.lines[0]]).toEqual([
      0,
      `taken for the report of Akimat of Almaty city (${ALMATY}), as nobody said whose it is: --body BIN`,
    ]);
    expect(shown.lines.at(-1)).toMatch(
      /^Akimat of Almaty city, appendix-2: \d+ cells taken in .* 0 refused$/,
    );
    const owner = new Client({ connectionString: server.urls.ownerUrl });
    await owner.connect();
    await owner.query('update account set demo = false');
    const { code, lines } = await runImport('appendix-2', file).finally(() =>
      owner.query('update account set demo = true').then(() => owner.end()),
    );
    expect([code, lines[0]]).toEqual([1, 'say whose report it is: --body BIN, one of']);
    expect(lines).toContain('  970440000014  Akimat of Almaty city');
    expect(lines.join()).not.toContain('Ministry');
  });
});
