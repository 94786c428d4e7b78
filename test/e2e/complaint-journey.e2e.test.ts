import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt } from './support/person';

// A complaint from the public form to the inspection that is drafted on it, and back to whoever complained.
describe('a complaint', () => {
  let server: TestServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function send(page: Page, button: string): Promise<void> {
    const dialog = page.getByRole('dialog');
    expect(await findBarriers(page, '.dialog')).toEqual([]);
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settle(page);
  }

  test('[clause 8.3] [clause 9] it is made without script, decided by the competent office, and followed by its code', async () => {
    const context = await browser.newPerson({ javaScriptEnabled: false });
    const consumer = await context.newPage();
    await consumer.goto(`${server.url}/public/?lang=en`);
    await consumer.getByRole('link', { name: 'Make a complaint' }).click();
    await consumer.getByLabel('Name', { exact: true }).fill('Consumer C');
    await consumer.getByRole('button', { name: 'Send' }).click();
    await consumer.getByText('The complaint was not sent').waitFor();
    expect(await consumer.getByLabel('What happened').getAttribute('aria-invalid')).toBe('true');
    expect(await consumer.getByLabel('Name', { exact: true }).inputValue()).toBe('Consumer C');
    await consumer.getByLabel('Whom you complain about').fill('Unknown to the register');
    await consumer.getByLabel('Where it is').selectOption({ label: 'Almaty city' });
    await consumer.getByLabel('What happened').fill('I waited for thirty days');
    await consumer.getByRole('button', { name: 'Send' }).click();
    await consumer.getByText('The complaint is received.').waitFor();
    const [number = '', code = ''] = await consumer.locator('dd.hash').allInnerTexts();

    const page = await signInAt({
      browser,
      url: server.url,
      portal: 'agency',
      email: 'inspector.almaty@agency.demo',
      at: 'complaints',
    });
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('link', { name: number }).first().click();
    await page.getByRole('heading', { level: 1, name: `Complaint No. ${number}` }).waitFor();
    await page.getByText('Consumer C').waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await page.getByRole('button', { name: 'Clarify' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Inspected subject' }).fill('Medeu');
    await dialog.getByRole('option').first().click();
    await dialog.getByRole('combobox', { name: 'Public service' }).fill('1');
    await dialog.getByRole('option').first().click();
    await dialog.getByLabel('Day of the fact').first().fill('10.03.2026');
    await dialog.getByLabel('Violated right').fill('Term');
    await send(page, 'Clarify');
    await page.getByRole('button', { name: 'Draft an inspection' }).click();
    await send(page, 'Draft an inspection');
    await page.waitForURL(/inspections\/\d+$/);
    await settle(page);
    await page.getByText('Consumer C').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('link', { name: `Complaint No. ${number}` }).click();
    await page.getByText('Taken as a ground').first().waitFor();
    // The clock of the test stands still, that of the browser does not.
    server.clock.set('2026-03-19T10:30:00+05:00');
    await page.getByRole('button', { name: 'Record that the complainant was told' }).click();
    await send(page, 'Record that the complainant was told');

    await consumer.getByRole('link', { name: 'What became of a complaint?' }).click();
    await consumer.getByLabel('Number of the complaint').fill(number);
    await consumer.getByLabel('Secret code').fill(code);
    await consumer.getByRole('button', { name: 'See' }).click();
    await consumer.getByText('taken as the ground of an inspection').waitFor();
  }, 120_000);

  test('the inspected subject finds nothing of any complaint in its portal', async () => {
    const page = await signInAt({
      browser,
      url: server.url,
      portal: 'subject',
      email: 'head@almaty-city.demo',
    });
    expect(await page.locator('body').innerText()).not.toMatch(/complaint/i);
    await page.context().close();
  });

  test.each(['kk', 'ru', 'en'] as const)('axe finds nothing in the register, in %s', async (language) => {
    const page = await signInAt({
      browser,
      url: server.url,
      portal: 'agency',
      email: 'head.almaty@agency.demo',
      at: 'complaints',
      language,
      width: language === 'en' ? 320 : 1366,
    });
    await page.locator('[data-row-link]').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.locator('[data-row-link]').last().click();
    await settle(page);
    expect(await findBarriers(page)).toEqual([]);
    await page.context().close();
  });
});
