import { ALMATY_BIN } from '../../builders/monitoring';
import { at } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

const HEADINGS = ['bin', 'service', 'month', 'rendered', 'late', 'refused'];
type Row = readonly (string | number)[];

let world: World;
let service: string;
beforeAll(async () => {
  world = await openWorld();
  world.at(at('2026-06-10'));
  service = await world.value('select code as value from public_service order by id limit 1');
});
afterAll(() => world?.stop());

const rowsOf = (late: number): Row[] => [
  [ALMATY_BIN, service, '2025-07', 100, late, 1],
  [ALMATY_BIN, service, '2025-08', 90, 0, 0],
];

test('[clause 36.1] a workbook of the old kind is told to be saved as XLSX, in three languages', async () => {
  const client = await world.as('analyst@agency.demo');
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const told = [];
  for (const language of ['kk', 'ru', 'en'] as const) {
    client.language = language;
    const body = new FormData();
    body.append('file', new Blob([Buffer.from([...head, ...Buffer.alloc(1000, 0xff)])]), 'figures.xls');
    const headers = { 'x-qadagalau': '1' };
    const response = await client.fetch('/monitoring/figures', { method: 'POST', body, headers });
    told.push((await response.json()) as { code: string; message: string });
  }
  client.language = 'en';
  expect(told.map(({ code }) => code)).toEqual(['OLD_WORKBOOK', 'OLD_WORKBOOK', 'OLD_WORKBOOK']);
  expect(new Set(told.map(({ message }) => message)).size).toBe(3);
  for (const { message } of told) expect(message).toMatch(/\.xls.*XLSX/);
});

async function send(text: string, again = false): Promise<{ code?: string; rowsChanged?: number }> {
  const client = await world.as('analyst@agency.demo');
  const body = new FormData();
  body.append('file', new Blob([text]), 'figures.csv');
  const response = await client.fetch(`/monitoring/figures${again ? '?again=true' : ''}`, {
    method: 'POST',
    body,
    headers: { 'x-qadagalau': '1' },
  });
  return (await response.json()) as { code?: string; rowsChanged?: number };
}

const csv = (rows: readonly Row[], { mark = ';', end = '\n', before = '' } = {}) =>
  before + [HEADINGS, ...rows].map((row) => row.join(mark)).join(end);
const late = () => world.value<number>(`select late as value from service_figure where month = '2025-07-01'`);

test('[clause 36.1] figures that were taken before are known however their file was saved anew, and put nothing back unless it is meant', async () => {
  await send(csv(rowsOf(10)));
  expect(await send(csv(rowsOf(12)))).toMatchObject({ rowsChanged: 1 });
  for (const anew of [
    csv(rowsOf(10), { before: '\ufeff', end: '\r\n' }),
    csv(rowsOf(10), { mark: ',' }),
    csv(rowsOf(10).toReversed()),
    csv(rowsOf(10).map((row) => row.map((cell) => (cell === '2025-07' ? '07.2025' : cell)))),
  ])
    expect([anew, (await send(anew)).code, await late()]).toEqual([anew, 'FIGURES_TAKEN_BEFORE', 12]);
  expect(await send(csv(rowsOf(10), { end: '\r\n' }), true)).toMatchObject({ rowsChanged: 1 });
  expect(await late()).toBe(10);
  // Other figures are a correction, whatever rows of a file that was taken before they keep.
  expect(await send(csv(rowsOf(11)))).toMatchObject({ rowsChanged: 1 });
});
