import type { Page } from 'playwright-core';
import { signInAt } from '../../e2e/support/person';
import type { Figures } from '../api/figures';
import { SHORT } from '../short-form';
import { fillVolume } from '../volume/fill-volume';
import type { ServedPortals } from './served-portals';

const ROWS = SHORT ? 1000 : 10_000;
const GOAL_MS = 100;
const INSPECTOR = 'inspector@agency.demo';
const WHEEL_PIXELS = 2500;
const LONGEST_MS = 10 * 60_000;

interface Watching {
  longTasks: number[];
}

/** Tasks of the page that took longer than fifty milliseconds, since they were last asked for. */
async function longestTask(page: Page): Promise<number> {
  const tasks = await page.evaluate(() => (window as unknown as Watching).longTasks.splice(0));
  return Math.round(Math.max(0, ...tasks));
}

/** Presses the list's button for more until it shows so many rows. @returns how many it shows */
async function showRows(page: Page, wanted: number): Promise<number> {
  return page.evaluate(async (most) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const shown = () => document.querySelectorAll('[data-row-link]').length;
    for (;;) {
      const before = shown();
      const more = document.querySelector<HTMLButtonElement>('.list-foot button');
      if (before >= most || !more) return before;
      more.click();
      while (shown() === before) await frame();
    }
  }, wanted);
}

/** Turns the wheel till the page's end is seen. */
async function scrollDown(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.mouse.move(640, 450);
  const below = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          requestAnimationFrame(() =>
            resolve(document.documentElement.scrollHeight - window.innerHeight - window.scrollY),
          ),
        ),
    );
  while ((await below()) > 1) await page.mouse.wheel(0, WHEEL_PIXELS);
}

/**
 * A list pages by a button, so that many rows are there only once it has been pressed for each page of them: that is done
 * first, then the whole is scrolled from its beginning to its end.
 */
export async function measureLongList({ url, browser, ownerUrl }: ServedPortals): Promise<Figures> {
  await fillVolume(ownerUrl, { cases: ROWS, quarters: 1 }, () => undefined);
  const page = await signInAt({ browser, url, portal: 'agency', email: INSPECTOR, language: 'kk' });
  page.setDefaultTimeout(LONGEST_MS);
  await page.addInitScript(() => {
    const longTasks: number[] = [];
    Object.assign(window, { longTasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(`${url}/agency/inspections`);
  await page.locator('[data-row-link]').first().waitFor();
  await longestTask(page);
  const shown = await showRows(page, ROWS);
  const adding = await longestTask(page);
  if (shown < ROWS) throw new Error(`the list ends after ${shown} rows`);
  await scrollDown(page);
  const scrolling = await longestTask(page);
  await page.context().close();
  process.stdout.write(`${shown} rows shown page by page, then scrolled to the end; goal ${GOAL_MS} ms\n`);
  const figures = {
    [`portal.list-${ROWS}.more.longest-task-milliseconds`]: adding,
    [`portal.list-${ROWS}.scroll.longest-task-milliseconds`]: scrolling,
  };
  console.table(figures);
  return figures;
}
