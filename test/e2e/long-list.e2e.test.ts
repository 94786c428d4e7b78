import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { signInAt } from './support/person';

const MORE = 160;

// A list that somebody has gone on asking for, till the browser lays out only what is seen of it.
describe('a list that has grown long', () => {
  let server: TestServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    browser = await openBrowser();
    const owner = new Client({ connectionString: server.urls.ownerUrl });
    await owner.connect();
    await owner.query(
      `insert into inspected_subject (kind, bin, name_kk, name_ru, name_en, territory_id, authority_id)
       select kind, '99' || lpad(n::text, 10, '0'), name_kk || n, name_ru || n, name_en || n, territory_id, authority_id
       from generate_series(1, $1::int) n, (select * from inspected_subject where kind = 'ORGANISATION_OF_LOCAL' limit 1) s`,
      [MORE],
    );
    await owner.end();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const links = (page: Page) => page.locator('[data-row-link]');
  /** Where each column begins in the head and in a row, in whole pixels. */
  const edges = (page: Page, row: string) =>
    page
      .locator(`${row} > *`)
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left)));

  test.each([1366, 320])('keeps its columns, its rows and its keys, %d pixels wide', async (width) => {
    const page = await signInAt({
      browser,
      url: server.url,
      portal: 'agency',
      email: 'inspector@agency.demo',
      at: 'subjects',
      width,
    });
    const before = await edges(page, 'thead tr');
    const more = page.getByRole('button', { name: 'Show more' });
    while (await more.isVisible()) {
      const shown = await links(page).count();
      await more.click();
      await page.waitForFunction(
        (known) => document.querySelectorAll('[data-row-link]').length > known,
        shown,
      );
    }
    expect(await links(page).count()).toBeGreaterThan(MORE);
    expect(await page.locator('table.long').count()).toBe(1);
    await links(page).last().scrollIntoViewIfNeeded();
    if (width > 760) {
      const after = await edges(page, 'thead tr');
      expect(after.every((left, i) => Math.abs(left - (before[i] ?? 0)) <= 2)).toBe(true);
      expect(await edges(page, 'tbody:last-of-type tr:last-child')).toEqual(after);
    }
    await links(page).nth(49).focus();
    await page.keyboard.press('j');
    expect(
      await links(page)
        .nth(50)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    expect(await page.getByRole('row').count()).toBe((await links(page).count()) + 1);
    expect(await findBarriers(page, 'table')).toEqual([]);
    await page.context().close();
  });
});
