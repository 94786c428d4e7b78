import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt, type PageLanguage } from './support/person';

const languages: readonly PageLanguage[] = ['kk', 'ru', 'en'];

// Every view of the subjects' portal, in every language, on a laptop and on the narrowest screen of WCAG's reflow.
describe('views of the subject’s portal', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let reportPath: string;
  let letterPath: string;

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    browser = await openBrowser();
    const clerk = await server.signedIn('reports@almaty-city.demo');
    const { openReport } = await clerk.run<{ openReport: { id: string } }>(
      'mutation { openReport(form: "appendix-2", year: 2025, quarter: 4, idempotencyKey: "a-view-of-a-report") { id } }',
    );
    reportPath = `reports/${openReport.id}`;
    const head = await server.signedIn('head@almaty-city.demo');
    const { waiting } = await head.run<{
      waiting: { nodes: { caseKind: string; caseId: string | null; inspectionId: string | null }[] };
    }>('{ waiting(first: 100) { nodes { caseKind caseId inspectionId } } }');
    const ofMonitoring = waiting.nodes.find(
      ({ caseKind, inspectionId }) => caseKind === 'letter-on-measures' && inspectionId === null,
    );
    letterPath = `letters/${ofMonitoring?.caseId ?? ''}`;
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function inspectView(page: Page, path: string): Promise<Record<string, unknown>> {
    await page.goto(`${server.url}/subject/${path}`);
    await settle(page);
    return {
      path,
      barriers: await findBarriers(page),
      headings: await page.locator('h1').count(),
      wider: await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      ),
      titled: (await page.title()).includes(' — '),
    };
  }

  const clean = (path: string) => ({ path, barriers: [], headings: 1, wider: false, titled: true });

  test.each(languages)(
    'axe finds nothing, in %s',
    async (language) => {
      const page = await signInAt({
        browser,
        url: server.url,
        portal: 'subject',
        email: 'head@almaty-city.demo',
        language,
        width: language === 'ru' ? 320 : 1366,
      });
      const paths = [
        '',
        'cases',
        'lists',
        'recommendations',
        'control-plans',
        'control-plans/1',
        'control-events',
        'control-events/1',
        'monitoring',
        'monitoring/1',
        letterPath,
        'reports',
        reportPath,
      ];
      for (const path of paths) {
        expect(await inspectView(page, path)).toEqual(clean(path));
      }
      await page.goto(`${server.url}/subject/cases`);
      await page.locator('[data-row-link]').first().waitFor();
      const cases = await page
        .locator('[data-row-link]')
        .evaluateAll((links) =>
          links.map((link) => (link as unknown as { pathname: string }).pathname.replace('/subject/', '')),
        );
      for (const path of cases.slice(0, 2)) expect(await inspectView(page, path)).toEqual(clean(path));
      await page.context().close();
    },
    240_000,
  );

  test('the sign-in page, before anybody has signed in', async () => {
    const context = await browser.newPerson();
    const page = await context.newPage();
    expect(await inspectView(page, 'sign-in')).toEqual(clean('sign-in'));
    await context.close();
  });

  test('somebody who may read no case is offered none', async () => {
    const page = await signInAt({
      browser,
      url: server.url,
      portal: 'subject',
      email: 'reports@bostandyk.demo',
    });
    const menu = page.getByRole('navigation').first();
    expect(await menu.getByRole('link').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('Reports')]),
    );
    expect(await menu.getByRole('link', { name: 'Inspections' }).count()).toBe(0);
    await page.context().close();
  });
});
