import { Client } from 'pg';
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
    // As where reports were asked for long before the story begins.
    const owner = new Client({ connectionString: server.urls.ownerUrl });
    await owner.connect();
    await owner.query('delete from report_asking');
    await owner.end();
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const agency = (email: string, at: string): Promise<Page> =>
    signInAt({ browser, url: server.url, portal: 'agency', email, at });

  async function send(page: Page, button: string): Promise<void> {
    const dialog = page.getByRole('dialog');
    expect(await findBarriers(page, '.dialog')).toEqual([]);
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settle(page);
  }

  test('[clause 65] it is computed, weighed otherwise without being stored, opened, approved, and read by the body', async () => {
    const analyst = await agency('analyst@agency.demo', 'scores');
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

    const chair = await agency('chair@agency.demo', address);
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
      at: 'scores',
    });
    expect(await subject.locator('main').innerText()).toContain('65-7');
    await subject.getByText('Cases and reports: 4').first().click();
    await subject.getByText('Not done').first().waitFor();
    expect(await findBarriers(subject)).toEqual([]);
  }, 120_000);

  // The story has the city's report submitted, Medeu's returned, and the oblast of Karagandy's a draft: none of these is counted.
  test('[clause 62] [clause 66] a clerk’s figures are accepted and published, one is held back; a journalist reads them', async () => {
    const filings = 'reports/filings?year=2025&quarter=4&form=appendix-2';
    const office = await agency('head.almaty@agency.demo', filings);
    await office.getByRole('link', { name: /^Akimat of Almaty city, quarter 4 of 2025/ }).click();
    await office.waitForURL(/\/reports\/\d+$/);
    await settle(office);
    await office.getByRole('button', { name: 'Accept the report' }).click();
    await send(office, 'Accept the report');

    const chair = await agency('chair@agency.demo', 'publications');
    await chair.getByText('Publish the figures of a quarter').click();
    await chair.getByLabel('Year', { exact: true }).fill('2025');
    await chair.getByLabel('Quarter', { exact: true }).selectOption('4');
    await chair.getByRole('button', { name: 'Publish', exact: true }).click();
    await chair.waitForURL(/publications\/\d+$/);

    const journalist = await (await browser.newPerson({ locale: 'en-GB' })).newPage();
    await journalist.goto(
      `${server.url}/public/figures?form=appendix-2&year=2025&quarter=4&key=2%2F12&lang=en`,
    );
    const table = journalist.getByRole('table').first();
    const figureOf = async (name: RegExp) =>
      (await table.getByRole('row', { name }).getByRole('cell').innerText()).replaceAll(/\D/g, '');
    const figure = await figureOf(/^Almaty city/);
    expect(Number(figure)).toBeGreaterThan(1000);
    expect(await figureOf(/^Karagandy/)).toBe('');
    const address = await journalist.getByRole('link', { name: 'CSV' }).getAttribute('href');
    const lines = (await (await fetch(new URL(address ?? '', server.url))).text()).trim().split('\r\n');
    expect(lines.find((line) => line.includes(',750000000,'))).toMatch(new RegExp(`,${figure},$`));
    expect(lines.some((line) => line.includes(',350000000,'))).toBe(false);
  }, 60_000);
});
