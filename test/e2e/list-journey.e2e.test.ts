import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt } from './support/person';

// A half-year list from its draft to the body that stands on it, by the hands of the Agency and the eyes of the subject.
describe('the half-year list', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    browser = await openBrowser();
    page = await signInAt({
      browser,
      url: server.url,
      portal: 'agency',
      email: 'chair@agency.demo',
      at: 'half-year-lists',
    });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function send(button: string): Promise<void> {
    const dialog = page.getByRole('dialog');
    expect(await findBarriers(page, '.dialog')).toEqual([]);
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settle(page);
  }

  test('[clause 7] [clause 7-1] it is built, edited with a reason, frozen, approved, and seen by the subject', async () => {
    await page.getByRole('button', { name: 'Build the draft list' }).click();
    await send('Build the draft list');
    await page.waitForURL(/half-year-lists\/\d+$/);
    await page.locator('details.score summary').first().click();
    expect(await page.locator('details.score').first().innerText()).toContain('Potential risk');
    expect(await findBarriers(page)).toEqual([]);

    await page.getByRole('button', { name: 'Add a subject' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Inspected subject' }).fill('Karagandy');
    await dialog
      .getByRole('option', { name: /Karagandy/ })
      .first()
      .click();
    await dialog.getByLabel('Concrete fact').fill('Queue of four hours on 2 March');
    await dialog.getByLabel('Potential risk').fill('Terms of services may be violated');
    await dialog.getByLabel('Reason of the change').fill('Assignment of the Chair');
    await send('Add a subject');
    await page.getByText('Assignment of the Chair', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Freeze for approval' }).click();
    await send('Freeze for approval');
    await page.locator('code.hash').waitFor();
    await page.getByRole('button', { name: 'Approve by an order' }).click();
    await dialog.getByLabel('Number of the order').fill('412');
    await dialog.getByLabel('Date of the order').first().fill('19.03.2026');
    await send('Approve by an order');
    await page.getByRole('button', { name: 'Publish' }).waitFor();

    const subject = await signInAt({
      browser,
      url: server.url,
      portal: 'subject',
      email: 'head@karagandy.demo',
      at: 'lists',
    });
    const shown = await subject.locator('main').innerText();
    expect(shown).toContain('412');
    expect(shown).toContain('Queue of four hours on 2 March');
    expect(await findBarriers(subject)).toEqual([]);
  }, 90_000);
});
