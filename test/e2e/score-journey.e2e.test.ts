import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt } from './support/person';

// A yearly score by the hands of the analyst and the Chair and the eyes of a body: weights tried out, points opened, sealed.
describe('the yearly score', () => {
  let server: TestServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    // The demonstration's bodies; the fourth quarter's terms of 2025 have passed.
    server = await startTestServer({ demo: true });
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const agency = (email: string): Promise<Page> =>
    signInAt({ browser, url: server.url, portal: 'agency', email });

  async function send(page: Page, button: string): Promise<void> {
    const dialog = page.getByRole('dialog');
    expect(await findBarriers(page, '.dialog')).toEqual([]);
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settle(page);
  }

  test('[clause 65] it is computed, weighed otherwise without being stored, opened, approved, and read by the body', async () => {
    const analyst = await agency('analyst@agency.demo');
    await analyst.goto(`${server.url}/agency/scores`);
    await settle(analyst);
    await analyst.getByRole('button', { name: 'Compute the scores' }).click();
    await analyst.getByRole('dialog').getByLabel('Year').selectOption('2024');
    await send(analyst, 'Compute the scores');
    await analyst.waitForURL(/scores\/\d+$/);
    await settle(analyst);
    const address = analyst.url();
    await analyst.locator('details.score summary').first().click();
    await analyst.getByText('Quarterly reports filed in time').nth(1).waitFor();
    await analyst.getByText('Cases and reports: 4').first().click();
    await analyst.getByText('Not done').first().waitFor();
    expect(await findBarriers(analyst)).toEqual([]);

    // Weights that do not make a hundred are refused in words.
    const reports = analyst.getByRole('spinbutton', { name: 'Quarterly reports filed in time' });
    await reports.fill('20');
    await analyst.getByText('Weights add up to 105 of 100').waitFor();
    await analyst.getByRole('button', { name: 'Show the order' }).click();
    await analyst.getByText('The weights must add up to 100; they are 105.').waitFor();
    await analyst.getByRole('spinbutton', { name: 'Gross violations found by external control' }).fill('5');
    await analyst.getByRole('button', { name: 'Show the order' }).click();
    await analyst.getByText(/Bodies that would stand elsewhere: \d+ of \d+/).waitFor();
    expect(await findBarriers(analyst)).toEqual([]);
    await analyst.getByRole('button', { name: 'Keep as a draft edition' }).click();
    await analyst.getByRole('dialog').getByLabel('Name of the edition').fill('More for reports');
    await send(analyst, 'Keep as a draft edition');

    const chair = await agency('chair@agency.demo');
    await chair.goto(address);
    await settle(chair);
    await chair.getByRole('button', { name: 'Approve by an order' }).click();
    const dialog = chair.getByRole('dialog');
    await dialog.getByLabel('Number of the order').fill('65-7');
    await dialog.getByLabel('Date of the order').first().fill('19.03.2026');
    await send(chair, 'Approve by an order');
    await chair.locator('code.hash').waitFor();
    expect(await chair.getByRole('button', { name: 'Approve by an order' }).count()).toBe(0);

    const subject = await signInAt({
      browser,
      url: server.url,
      portal: 'subject',
      email: 'head@karagandy.demo',
    });
    await subject.goto(`${server.url}/subject/scores`);
    await settle(subject);
    expect(await subject.locator('main').innerText()).toContain('65-7');
    await subject.getByText('Cases and reports: 4').first().click();
    await subject.getByText('Not done').first().waitFor();
    expect(await findBarriers(subject)).toEqual([]);
  }, 120_000);
});
