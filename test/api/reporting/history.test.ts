import { Client } from 'pg';
import { readEnvironment } from '../../../server/src/config';
import { yearFormImporter } from '../../../server/src/import/year-form';
import type { TestServer } from '../../harness';
import { file, open, perform, row, startReporting, totals } from './reporting-server';

const ALMATY = '970440000014';

let server: TestServer;
beforeAll(async () => {
  server = await startReporting();
});
afterAll(() => server?.stop());

const chair = () => server.signedIn('chair@agency.demo');

/** A year form of two rows, with one value for every month of a quarter. */
function form(values: Readonly<Record<number, number | ''>>, ...keys: string[]): string {
  const months = [
    ['Январь', 'Февраль', 'Март'],
    ['Апрель', 'Май', 'Июнь'],
    ['Июль', 'Август', 'Сентябрь'],
    ['Октябрь', 'Ноябрь', 'Декабрь'],
  ];
  const quarters = Object.keys(values).map(Number);
  const line = (key: string) => [
    key.slice(2),
    'x',
    ...quarters.flatMap((quarter) => [1, 2, 3].map(() => String(values[quarter]))),
  ];
  return [
    ['№', 'Мера', ...quarters.flatMap((quarter) => months[quarter - 1] ?? [])],
    ['2. Информация о результатах мониторинга качества оказания государственных услуг'],
    ...(keys.length > 0 ? keys : ['2/20', '2/21']).map(line),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');
}

/** The command's importer on the server's database. */
async function take(text: string, year = '2017'): Promise<{ complete: boolean; lines: string[] }> {
  const lines: string[] = [];
  const complete = await yearFormImporter('appendix-2')({
    file: 'form.tsv',
    content: Buffer.from(text),
    options: { body: ALMATY, year },
    environment: readEnvironment({}),
    urls: server.urls,
    say: (line) => lines.push(line),
  });
  return { complete, lines: lines.filter((line) => !line.startsWith('warning')) };
}

async function quartersOf(year: number): Promise<object[]> {
  const clerk = await server.signedIn('reports@almaty-city.demo');
  const { reports } = await clerk.run<{ reports: { nodes: object[] } }>(
    `{ reports(filter: { year: ${year} }) { nodes { quarter state filledCells } } }`,
  );
  return reports.nodes;
}

describe('quarters before the edition', () => {
  const duties = async (year: number, quarter: number) => {
    const chair = await server.signedIn('chair@agency.demo');
    const { reportDuties } = await chair.run<{ reportDuties: { nodes: Record<string, unknown>[] } }>(
      `{ reportDuties(year: ${year}, quarter: ${quarter}) { nodes { form dueDate termClause late overdue addressee actions { name } } } }`,
    );
    return reportDuties.nodes;
  };

  it('[clause 62] are nobody’s duty up to the fourth of 2018; every later one has its day', async () => {
    expect(await duties(2018, 4)).toEqual([]);
    const first = await duties(2019, 1);
    // The form of a district is the oblast's as well (62); the day of everybody else is that of clause 36.
    expect(
      new Set(
        first.map((one) => `${String(one['form'])} ${String(one['dueDate'])} ${String(one['termClause'])}`),
      ),
    ).toEqual(
      new Set([
        'appendix-1 2019-04-10 36',
        'appendix-2 2019-04-10 36',
        'appendix-2 2019-04-05 62',
        'appendix-3 2019-04-25 63',
        'appendix-4 2019-04-25 63',
      ]),
    );
  });

  it('[clause 62] are opened without a term, the fourth of 2018 as any other', async () => {
    const clerk = await server.signedIn('reports@bostandyk.demo');
    for (const quarter of [3, 4]) expect((await open(clerk, 'appendix-2', 2018, quarter)).dueDate).toBeNull();
    expect((await open(clerk, 'appendix-2', 2019, 1)).dueDate).toBe('2019-04-05');
    const ministry = await server.signedIn('head@mindigital.demo');
    expect((await open(ministry, 'appendix-1', 2018, 4)).dueDate).toBeNull();
  });
});

describe('history taken in by a file', () => {
  it('[clause 62] has no report of a quarter that is blank in the file, and takes it when it comes filled', async () => {
    const blank = await take(form({ 1: 5, 2: 6, 3: '', 4: 8 }));
    expect(blank.lines).toContain('2017 quarter 3: blank in the file, left as it was');
    expect(await quartersOf(2017)).toEqual([
      { quarter: 4, state: 'ACCEPTED', filledCells: 6 },
      { quarter: 2, state: 'ACCEPTED', filledCells: 6 },
      { quarter: 1, state: 'ACCEPTED', filledCells: 6 },
    ]);
    const filled = await take(form({ 1: 5, 2: 6, 3: 7, 4: 8 }));
    expect(filled.lines).toContain('2017 quarter 3: 6 cells, 6 new, 0 changed, 0 removed; Accepted');
    expect((await totals(await chair(), { year: 2017 })).rows.get('2/20')?.value).toBe(3 * (5 + 6 + 7 + 8));
  });

  it('[clause 62] is mended by a newer file: the earlier version stays readable, the journal says what changed', async () => {
    const { lines, complete } = await take(form({ 1: 50, 2: 6, 3: 7, 4: 8 }, '2/20'));
    expect(complete).toBe(true);
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^2017 quarter 1, 2\/21: The file no longer has a figure for this row/),
        '2017 quarter 1: 3 cells, 0 new, 3 changed, 3 removed; Accepted; history replaced, its version 3 stays readable',
      ]),
    );
    const { rows } = await totals(await chair(), { year: 2017 });
    expect([rows.get('2/20')?.value, rows.get('2/21')?.value]).toEqual([3 * (50 + 6 + 7 + 8), null]);
    const { reports } = await (
      await chair()
    ).run<{ reports: { nodes: { earlierVersions: object[]; journal: { nodes: object[] } }[] } }>(
      `{ reports(filter: { year: 2017, quarter: 1 }) { nodes {
         earlierVersions { version rows { key number months } }
         journal(first: 1) { nodes { action details { label value } } } } } }`,
    );
    expect(reports.nodes[0]?.earlierVersions).toEqual([
      {
        version: 3,
        rows: [
          { key: '2/20', number: '20', months: [5, 5, 5] },
          { key: '2/21', number: '21', months: [5, 5, 5] },
        ],
      },
    ]);
    expect(reports.nodes[0]?.journal.nodes).toEqual([
      {
        action: 'reportHistoryReplaced',
        details: expect.arrayContaining([
          { label: 'Number', value: 'appendix-2 2017-1' },
          { label: 'Earlier version', value: '3' },
          { label: 'New figures', value: '0' },
          { label: 'Changed figures', value: '3' },
          { label: 'Removed figures', value: '3' },
        ]) as object[],
      },
    ]);
    expect((await take(form({ 1: 50, 2: 6, 3: 7, 4: 8 }, '2/20'))).lines).toContain(
      '2017 quarter 1: 3 cells, 0 new, 0 changed, 0 removed; Accepted',
    );
  });

  it('[clause 62] leaves the totals that a full rebuild gives, and touches only those of rows that changed', async () => {
    const owner = new Client({ connectionString: server.urls.ownerUrl });
    await owner.connect();
    const kept = async () =>
      (
        await owner.query(
          'select * from report_rollup where year = 2017 order by quarter, scope, scope_id, row_key',
        )
      ).rows as object[];
    const written = async () =>
      (
        await owner.query<{ key: string; at: string }>(
          'select row_key as key, xmin::text as at from report_rollup where year = 2017 and quarter = 2 order by scope, scope_id, row_key',
        )
      ).rows;
    try {
      await take(form({ 2: 6 }, '2/20', '2/21'));
      const before = await written();
      expect((await take(form({ 2: 9 }, '2/20'))).lines).toContainEqual(
        expect.stringMatching(
          /^2017 quarter 2: 3 cells, 0 new, 3 changed, 3 removed; Accepted; history replaced/,
        ),
      );
      await take(form({ 2: 9 }, '2/20', '2/21'));
      const after = await written();
      expect(before.length).toBeGreaterThan(0);
      // 2/20 was as it is since the file before: its totals were left alone by the last one.
      expect(new Set(after.filter(({ key }) => key === '2/20').map(({ at }) => at))).not.toEqual(
        new Set(after.filter(({ key }) => key === '2/21').map(({ at }) => at)),
      );
      const totalsNow = await kept();
      for (const quarter of [1, 2, 3, 4])
        await owner.query(`select rebuild_report_rollup('appendix-2', 2017, $1)`, [quarter]);
      expect(await kept()).toEqual(totalsNow);
    } finally {
      await owner.end();
    }
  });

  it('[clause 64] is not what a body filed itself, whatever the quarter', async () => {
    const clerk = await server.signedIn('reports@almaty-city.demo');
    const filed = await file(clerk, 'appendix-2', 2018, 2, row('2/20', 2, [1, 2, 3]));
    await perform(await server.signedIn('head.almaty@agency.demo'), 'acceptReport', filed);
    await expect(take(form({ 1: 1, 2: 9 }), '2018')).rejects.toThrow(
      'quarter 2: The report is accepted: its figures change only under clause 64.',
    );
    expect(await quartersOf(2018)).toEqual([{ quarter: 2, state: 'ACCEPTED', filledCells: 3 }]);
  });

  it('that holds no figure is not taken', async () => {
    expect(await take(form({ 1: '', 2: '' }))).toEqual({
      complete: false,
      lines: ['the file holds no figure: nothing was taken'],
    });
  });
});
