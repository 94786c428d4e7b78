import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { settle, signInAt, signInByForm } from './support/person';
import { chooseLanguage, cleanView, goTo, inspectView, type FoundView } from './support/views';

/** Axe looks at everything once on each screen; the language between them proves what words can change. */
const languages = [
  ['kk', 1366, 'everything', 'axe finds nothing on a laptop'],
  ['en', 320, 'words', 'nothing lacks its words or is too wide for 320 px'],
  ['ru', 320, 'everything', 'axe finds nothing at 320 px'],
] as const;

// Every view of the subjects' portal, in every language, on a laptop and on the narrowest screen of WCAG's reflow. The
// portal is loaded once; one goes on by its router and changes the language by its button.
describe('views of the subject’s portal', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let person: Page;
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
    person = await signInAt({
      browser,
      url: server.url,
      portal: 'subject',
      email: 'head@almaty-city.demo',
      language: 'kk',
    });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function look(path: string, thorough: 'everything' | 'words'): Promise<FoundView> {
    await goTo(person, `/subject/${path}`);
    return inspectView(person, '/subject/', thorough);
  }

  test.each(languages)(
    'in %s at %i px (%s): %s',
    async (language, width, thorough) => {
      await person.setViewportSize({ width, height: 900 });
      await chooseLanguage(person, language);
      const paths = [
        '',
        'cases',
        'lists',
        'recommendations',
        'control-plans',
        'control-plans/1',
        'control-objects',
        'control-events',
        'control-events/1',
        'monitoring',
        'monitoring/1',
        'proposals',
        letterPath,
        'reports',
        reportPath,
      ];
      for (const path of paths) expect(await look(path, thorough)).toEqual(cleanView(path, language));
      await goTo(person, '/subject/cases');
      await person.locator('[data-row-link]').first().waitFor();
      const cases = await person
        .locator('[data-row-link]')
        .evaluateAll((links) =>
          links.map((link) => (link as unknown as { pathname: string }).pathname.replace('/subject/', '')),
        );
      for (const path of cases.slice(0, 2))
        expect(await look(path, thorough)).toEqual(cleanView(path, language));
    },
    240_000,
  );

  test('the sign-in page, before anybody has signed in', async () => {
    const context = await browser.newPerson();
    const page = await context.newPage();
    await page.goto(`${server.url}/subject/sign-in`);
    await settle(page);
    expect(await inspectView(page, '/subject/', 'everything')).toEqual(cleanView('sign-in', 'en'));
    await context.close();
  });

  test('[clause 38] a territorial subdivision is offered its monitoring, and no activity or plan of its own', async () => {
    const email = 'control@shymkent-inspectorate.demo';
    const page = await signInAt({ browser, url: server.url, portal: 'subject', email });
    const menu = page.getByRole('navigation').first();
    expect(await menu.getByRole('link', { name: 'Control activities' }).count()).toBe(0);
    await goTo(page, '/subject/control-events');
    await page.getByText('Your body holds no control activities').waitFor();
    expect(await page.locator('main').getByRole('button').allTextContents()).toEqual([]);
    expect(await menu.getByRole('link', { name: 'Control plans' }).count()).toBe(0);
    await goTo(page, '/subject/control-plans');
    await page.getByText('Your body holds no control activities').waitFor();
    expect(await page.getByRole('button', { name: 'Begin a plan' }).count()).toBe(0);
    await menu.getByRole('link', { name: 'Internal monitoring' }).click();
    await page.getByRole('button', { name: 'Begin the monitoring of a quarter' }).waitFor();
    await page.context().close();
  });

  test('somebody who may read no case is offered none', async () => {
    const page = await signInByForm({
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
