import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt } from './support/person';
import { chooseLanguage, cleanView, goTo, inspectView, type FoundView } from './support/views';

// Every view of the Agency's portal, in every language, on a laptop and on the narrowest screen of WCAG's reflow.
const views = [
  '',
  'inspections',
  'inspections/new',
  'complaints',
  'paper-register',
  'paper-register?year=&show=outgoing',
  'controls-without-visit',
  'control-events',
  'control-events/1',
  'control-plans',
  'control-plans/1',
  'internal-monitoring',
  'internal-monitoring?year=2025&quarter=&show=bodies',
  'internal-monitoring?year=2025&quarter=&show=findings',
  'internal-monitoring?year=2025&quarter=&show=proposals',
  'internal-monitoring/1',
  'monitoring',
  'monitoring/figures',
  'reports',
  'reports/aggregate',
  'reports/charts',
  'subjects',
  'territories',
  'acting-persons',
  'assignments',
  'staff',
  'deadlines',
  'commissions/1',
  'commissions/2',
];
/** Views that nobody else of the tests opens as a page of its own, by who may; in one language, on the narrowest screen. */
const further = [
  [
    'chair@agency.demo',
    [
      'monitoring/figures',
      'reports/filings',
      'reports/forms',
      'reports/figures',
      'half-year-lists',
      'half-year-lists/1',
      'papers',
      'publications',
      'publications/1',
      'scores',
      'scores/1',
      'controls-without-visit/1',
      'complaints/1',
      'control-events/1',
      'control-plans/1',
      'monitoring/1',
      'reports/1',
      'reports/1/versions',
      'subjects/1',
      'calendar',
      'case-imports/1',
    ],
  ],
  [
    'admin@agency.demo',
    ['', 'api-tokens', 'calendar', 'controlling-bodies', 'specialists', 'case-imports', 'case-imports/1'],
  ],
  ['inspector.almaty@agency.demo', ['field', 'field/1', 'inspections/new']],
] as const;
/** Axe looks at everything once on each screen; the language between them proves what words can change. */
const languages = [
  ['kk', 1366, 'everything', 'axe finds nothing on a laptop'],
  ['ru', 320, 'words', 'nothing lacks its words or is too wide for 320 px'],
  ['en', 320, 'everything', 'axe finds nothing at 320 px'],
] as const;

jest.setTimeout(180_000);

describe('views of the Agency’s portal', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let head: Page;

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    browser = await openBrowser();
    head = await signInAt({
      browser,
      url: server.url,
      portal: 'agency',
      email: 'head.almaty@agency.demo',
      language: 'kk',
    });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function look(page: Page, path: string, thorough: 'everything' | 'words'): Promise<FoundView> {
    await goTo(page, `/agency/${path}`);
    return inspectView(page, '/agency/', thorough);
  }

  test.each(languages)('in %s at %i px (%s): %s', async (language, width, thorough) => {
    await head.setViewportSize({ width, height: 900 });
    await chooseLanguage(head, language);
    for (const path of views) expect(await look(head, path, thorough)).toEqual(cleanView(path, language));
    await goTo(head, '/agency/inspections');
    await head.locator('[data-row-link]').first().waitFor();
    const cases = await head
      .locator('[data-row-link]')
      .evaluateAll((links) =>
        links.map((link) => (link as unknown as { pathname: string }).pathname.replace('/agency/', '')),
      );
    expect(cases.length).toBeGreaterThan(0);
    for (const path of cases.slice(0, 6))
      expect(await look(head, path, thorough)).toEqual(cleanView(path, language));
  });

  test.each(further)('axe finds nothing in what is further open to %s', async (email, paths) => {
    const page = await signInAt({
      browser,
      url: server.url,
      portal: 'agency',
      email,
      language: 'kk',
      width: 320,
    });
    const found: FoundView[] = [];
    for (const path of paths) found.push(await look(page, path, 'everything'));
    expect(found).toEqual(paths.map((path) => cleanView(path, 'kk')));
    await page.context().close();
  });

  test('the sign-in page, before anybody has signed in', async () => {
    const context = await browser.newPerson({ locale: 'ru-RU' });
    const page = await context.newPage();
    await page.goto(`${server.url}/agency/sign-in`);
    await settle(page);
    expect(await inspectView(page, '/agency/', 'everything')).toEqual(cleanView('sign-in', 'ru'));
    await context.close();
  });

  test('a subject is entered in the register, and a refused number says so at its field', async () => {
    const page = await signInAt({
      browser,
      url: server.url,
      portal: 'agency',
      email: 'admin@agency.demo',
      at: 'subjects',
    });
    await page.getByRole('button', { name: 'Register a subject' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Kind').selectOption('LEGAL_PERSON');
    await dialog.getByLabel('Name in Kazakh').fill('«Ақ жол» ЖШС');
    await dialog.getByLabel('Name in Russian').fill('ТОО «Ак жол»');
    await dialog.getByLabel('Name in English').fill('Ak Zhol LLP');
    const number = dialog.getByLabel('BIN/IIN', { exact: true });
    await number.fill('970440000015');
    await dialog.getByRole('combobox', { name: 'Territory' }).fill('Almaty');
    await page.locator('li[role=option]:visible').first().waitFor();
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Enter in the register' }).click();
    await dialog.getByText('its check digit must fit').waitFor();
    expect(await number.getAttribute('aria-invalid')).toBe('true');
    expect(await findBarriers(page, '.dialog')).toEqual([]);
    await number.fill('');
    await dialog.getByRole('button', { name: 'Enter in the register' }).click();
    await page.waitForURL(/subjects\/\d+$/);
    await page.getByRole('heading', { level: 1, name: 'Ak Zhol LLP' }).waitFor();
    await page.context().close();
  });

  test('a date is typed, or chosen with the keyboard in a calendar of the reader’s language', async () => {
    const page = await signInAt({
      browser,
      url: server.url,
      portal: 'agency',
      email: 'head.almaty@agency.demo',
      at: 'deadlines',
      language: 'kk',
    });
    const field = page.getByRole('textbox', { name: 'Қай күннен бастап' });
    await field.fill('31.04.2026');
    await page.getByRole('button', { name: 'Есептеу' }).click();
    await page.getByText('Мұндай күн жоқ').waitFor();
    await field.fill('');
    await field.pressSequentially('19032026');
    expect(await field.inputValue()).toBe('19.03.2026');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const calendar = page.getByRole('dialog', { name: 'Күнді таңдау' });
    await calendar.getByText('2026 жыл, наурыз').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await calendar.waitFor({ state: 'hidden' });
    expect(await field.inputValue()).toBe('26.04.2026');
    await page.context().close();
  });

  test('keyboard alone: skip link, menu, a page and back, the heading takes the focus', async () => {
    const page = await signInAt({
      browser,
      url: server.url,
      portal: 'agency',
      email: 'head.almaty@agency.demo',
    });
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement?.textContent')).toContain('Skip to the main content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement?.id')).toBe('main');
    await page.getByRole('link', { name: 'Inspections', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/inspections$/);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(await page.evaluate('document.activeElement?.textContent')).toBe('Inspections');
    await page.context().close();
  });
});
