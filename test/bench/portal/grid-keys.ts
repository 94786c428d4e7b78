import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { BY_SERVICE_NUMBERS } from '../../../server/src/reporting/form/indicator-numbers';
import { signInAt } from '../../e2e/support/person';
import type { GraphqlClient } from '../../harness';
import type { Figures } from '../api/figures';
import { median } from '../bench-database';
import { SHORT } from '../short-form';
import type { ServedPortals } from './served-portals';

/** As many cells as 200 rows of 15: a row of the form has three months and their total. */
const ROWS = (SHORT ? 200 * 4 : 200 * 15) / 4;
const GOAL_MS = 50;
const CLERK = 'reports@karagandy.demo';
/** Figures typed, put right and taken, the next cell by Tab, a step up. */
const KEYS = ['4', '2', 'Enter', '7', 'Backspace', '8', 'Tab', '1', 'Enter', 'ArrowUp'];
const TIMES = 5;

interface Draft {
  readonly id: string;
  readonly version: number;
  readonly quarter: number;
  readonly rows: readonly { readonly key: string }[];
}
interface Answer {
  readonly reports: { readonly nodes: readonly Draft[] };
}

const READ = `query { reports(first: 1, filter: { state: [DRAFT] }) { nodes { id version quarter rows { key } } } }`;
const SAVE = `mutation ($id: ID!, $cells: [ReportCellInput!]!, $key: String!, $version: Int!) {
  saveReportCells(reportId: $id, cells: $cells, idempotencyKey: $key, expectedVersion: $version) {
    saved refused { code } } }`;

/** Brings the clerk's draft to its rows by figures of one service after the other. @returns its id */
async function fillDraft(client: GraphqlClient): Promise<string> {
  const { reports } = await client.run<Answer>(READ);
  const [draft] = reports.nodes;
  if (!draft) throw new Error(`${CLERK} has no draft`);
  const present = new Set(draft.rows.map(({ key }) => key));
  // A service is told by its number, whether the register holds it by now or not.
  const free = Array.from({ length: ROWS }, (_, i) => String(i + 1)).flatMap((service) =>
    [...BY_SERVICE_NUMBERS]
      .filter((indicator) => !present.has(`2/${indicator}/${service}`))
      .map((indicator) => ({ section: '2', indicator, service })),
  );
  const cells = free
    .slice(0, ROWS - draft.rows.length)
    .flatMap((row) =>
      [0, 1, 2].map((column) => ({ ...row, month: draft.quarter * 3 - 2 + column, value: '12' })),
    );
  const { saveReportCells } = await client.run<{ saveReportCells: { saved: number } }>(SAVE, {
    id: draft.id,
    cells,
    key: randomUUID(),
    version: draft.version,
  });
  if (saveReportCells.saved < cells.length) throw new Error('not every figure was taken');
  return draft.id;
}

/** From here on the page notes of each key how long it was till the frame that answers it had been painted. */
async function watchKeys(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    const painted = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then));
    const note = (event: KeyboardEvent) =>
      painted(() => void times.push(performance.now() - event.timeStamp));
    window.addEventListener('keydown', note, { capture: true });
  });
  let known = 0;
  return async () => {
    const handle = await page.waitForFunction(
      (at) => (window as unknown as { keyTimes: number[] }).keyTimes[at],
      known,
    );
    known += 1;
    return (await handle.jsonValue()) as number;
  };
}

/** A report with as many cells as a large one has: how long after a key its answer is seen. */
export async function measureGridKeys({ url, browser, signedIn }: ServedPortals): Promise<Figures> {
  const id = await fillDraft(await signedIn(CLERK));
  const page = await signInAt({ browser, url, portal: 'subject', email: CLERK, language: 'kk' });
  await page.goto(`${url}/subject/reports/${id}`);
  await page.getByRole('grid').waitFor();
  const folded = page.locator('.line-tool[aria-expanded=false]');
  while ((await folded.count()) > 0) await folded.first().click();
  const rows = await page.locator('.report-table tr:has([data-at])').count();
  if (rows < ROWS) throw new Error(`the grid shows ${rows} rows instead of ${ROWS}`);
  await page
    .locator('tr.service [data-at]')
    .nth(ROWS * 2)
    .click();
  await page.keyboard.press('Home');
  const nextTime = await watchKeys(page);
  const times = new Map<string, number[]>(KEYS.map((key) => [key, []]));
  for (let time = 0; time < TIMES; time += 1) {
    for (const key of KEYS) {
      await page.keyboard.press(key);
      times.get(key)?.push(await nextTime());
    }
  }
  await page.context().close();
  const all = [...times.values()].flat();
  const figures = {
    'portal.grid.key.median-milliseconds': Number(median(all).toFixed(1)),
    'portal.grid.key.worst-milliseconds': Number(Math.max(...all).toFixed(1)),
  };
  process.stdout.write(`${rows} rows, ${all.length} keys, goal ${GOAL_MS} ms\n`);
  console.table(
    [...times].map(([key, own]) => ({
      key,
      'median ms': Number(median(own).toFixed(1)),
      'worst ms': Number(Math.max(...own).toFixed(1)),
    })),
  );
  return figures;
}
