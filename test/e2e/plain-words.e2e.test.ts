import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt, type PageLanguage, type Portal } from './support/person';
import { goTo } from './support/views';

jest.setTimeout(180_000);

/** What is meant for programs: form and checklist codes, ids of readings, joined clauses, an hour that nobody recorded. */
const CODES = /appendix-\d|PS-(?:BODY|ORGANISATION)|\bD\d+ түсіндірмесі:|\d;\d|, 00:00|::/;

// What people read is in their language and says what it means.
describe('the words of both portals', () => {
  let server: TestServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const enter = (portal: Portal, email: string, language: PageLanguage, width = 1280): Promise<Page> =>
    signInAt({ browser, url: server.url, portal, email, language, width });

  async function open(page: Page, path: string): Promise<string> {
    await goTo(page, path);
    await page.evaluate("document.querySelectorAll('main details').forEach((it) => { it.open = true; })");
    await settle(page);
    return page.locator('main').innerText();
  }

  async function caseOf(email: string, state: string): Promise<string> {
    const { inspections } = await (
      await server.signedIn(email)
    ).run<{ inspections: { nodes: { id: string }[] } }>(
      `{ inspections(first: 1, filter: { state: [${state}] }) { nodes { id } } }`,
    );
    return inspections.nodes[0]?.id ?? 'none';
  }

  test.each(['kk', 'ru', 'en'] as const)('pages read in %s show no codes', async (language) => {
    const email = 'head.almaty@agency.demo';
    const page = await enter('agency', email, language);
    const found = [await open(page, '/agency/'), await open(page, '/agency/deadlines')];
    for (const state of ['HANDED_OVER', 'IN_PROGRESS', 'DRAFT'])
      found.push(await open(page, `/agency/inspections/${await caseOf(email, state)}`));
    expect(found.flatMap((text) => text.split('\n').filter((line) => CODES.test(line)))).toEqual([]);
    await page.context().close();
  });

  test('[clause 64] a returned report says what is asked, by whom, and what its term says of that', async () => {
    const page = await enter('subject', 'reports@medeu.demo', 'en');
    const reports = await (
      await server.signedIn('reports@medeu.demo')
    ).run<{ reports: { nodes: { id: string }[] } }>(
      '{ reports(filter: { state: [RETURNED] }) { nodes { id } } }',
    );
    const text = await open(page, `/subject/reports/${reports.reports.nodes[0]?.id}`);
    expect(text).toContain('What is asked now');
    expect(text).toMatch(/Returned on \d\d\.\d\d\.\d{4}, \d\d:\d\d by \S+/);
    expect(text).toContain('submit the report again');
    expect(text).toMatch(/The term (ended on|still runs, till) \d+ \w+ \d{4}/);
    expect(await findBarriers(page, 'main')).toEqual([]);
    await page.context().close();
  });

  test.each([1280, 390])(
    'at %i px the cells of a figure open under its row and close again',
    async (width) => {
      const page = await enter('agency', 'analyst@agency.demo', 'kk', width);
      await goTo(page, '/agency/reports/aggregate');
      await page.locator('main select').first().selectOption('appendix-2');
      const button = page.locator('[data-opens]').first();
      await button.focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.matches('tr.opened .parts'));
      expect(await page.locator('tr:has([data-opens]) + tr.opened').count()).toBe(1);
      expect(await page.locator('main').innerText()).not.toContain('::');
      expect(await findBarriers(page, 'tr.opened')).toEqual([]);
      await page.locator('tr.opened .card-head button').press('Enter');
      await page.waitForFunction(() => document.activeElement?.hasAttribute('data-opens'));
      const height = (await page.evaluate('document.documentElement.scrollHeight')) as number;
      expect(height).toBeLessThan(6000);
      await page.context().close();
    },
  );
});
