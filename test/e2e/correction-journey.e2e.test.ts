import type { Page } from 'playwright-core';
import { openBrowser, type TestBrowser, type TestServer } from '../harness';
import { startPeopleServer } from '../harness/people-server';
import { file, perform, row } from '../api/reporting/reporting-server';
import { findBarriers } from './support/axe';
import { settle, signInAt } from './support/person';
import { goTo } from './support/views';

const PDF =
  '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

// A body asks for the correction of an accepted report, the territorial body corrects it in part, both compare the versions.
describe('the correction of a report', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let clerk: Page;
  let reportId: string;

  beforeAll(async () => {
    server = await startPeopleServer({ now: '2026-03-19T10:00:00+05:00' });
    const filed = await file(await server.signedIn('reports@almaty-city.demo'), 'appendix-2', 2025, 1, [
      ...row('2/12', 1, [10, 11, 12]),
      ...row('2/15', 1, [1, 1, 5]),
    ]);
    const head = await server.signedIn('head.almaty@agency.demo');
    reportId = (await perform(head, 'acceptReport', filed)).id;
    browser = await openBrowser();
    clerk = await signInAt({
      browser,
      url: server.url,
      portal: 'subject',
      email: 'reports@almaty-city.demo',
      at: `reports/${reportId}`,
    });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function send(page: Page, button: string): Promise<void> {
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settle(page);
  }

  test('[clause 64] the body asks with proof, and is told what is missing', async () => {
    expect(await clerk.getByText('No action is open to you now').count()).toBe(0);
    await clerk.getByRole('link', { name: 'Ask for a correction' }).click();
    expect(await clerk.evaluate(() => document.activeElement?.textContent)).toContain(
      'Correction (clause 64)',
    );
    await clerk.getByRole('button', { name: 'Ask for a correction' }).click();
    const dialog = clerk.getByRole('dialog');
    await dialog.waitFor();
    expect(await findBarriers(clerk, '.dialog')).toEqual([]);
    await dialog.getByLabel('Indicator').selectOption('2/12');
    await dialog.getByLabel('Month').selectOption('2');
    await dialog.getByText('Stands now: 11').waitFor();
    await dialog.getByLabel('Should stand').fill('110');
    await dialog.getByLabel(/^Why/).fill('Digits were exchanged');
    await dialog.getByRole('button', { name: 'Another cell' }).click();
    const second = dialog.getByRole('group', { name: 'Cell 2' });
    await second.getByLabel('Indicator').selectOption('2/16');
    await second.getByLabel('Month').selectOption('3');
    await second.getByLabel('Should stand').fill('4');
    // Complaints are five by row 15: it is said while one types, and hinders nobody.
    await dialog.getByText('Breaks control relations of the form').waitFor();
    await dialog.getByText(/Would stand 4, by the relation 5/).waitFor();
    await second.getByLabel(/^Why/).fill('The same');
    await dialog.getByLabel('Reason of the correction').fill('The journal was counted anew');
    await dialog.getByRole('button', { name: 'Ask for a correction' }).click();
    await dialog.getByText('Attach at least one file.').waitFor();
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'journal.pdf', mimeType: 'application/pdf', buffer: Buffer.from(PDF) });
    await dialog.getByText('journal.pdf', { exact: true }).first().waitFor();
    await send(clerk, 'Ask for a correction');
    await clerk.getByText('Being decided on', { exact: true }).first().waitFor();
    expect(await findBarriers(clerk)).toEqual([]);
  }, 60_000);

  test('[clause 64] the territorial body finds it in its work, corrects it but for one cell, and compares the versions', async () => {
    const office = await signInAt({
      browser,
      url: server.url,
      portal: 'agency',
      email: 'head.almaty@agency.demo',
    });
    await office.getByText('Decide on the request for correction of a report').first().waitFor();
    await goTo(office, `/agency/reports/${reportId}`);
    // Its buttons stand far below the figures: what may be done is said at the top, and led to.
    expect(await office.getByText('No action is open to you now').count()).toBe(0);
    await office.getByRole('link', { name: 'Decide on the request for correction' }).click();
    expect(await office.evaluate(() => document.activeElement?.textContent)).toContain(
      'Correction (clause 64)',
    );
    await office.getByRole('button', { name: 'Correct the report' }).click();
    const dialog = office.getByRole('dialog');
    await dialog.waitFor();
    await dialog.getByText('The row says 4, the rows that it equals say 5').waitFor();
    expect(await findBarriers(office, '.dialog')).toEqual([]);
    await dialog.getByLabel('Correct this cell').nth(1).uncheck();
    await dialog.getByLabel('Why the cell stays as it stands').fill('The journal shows 12');
    await send(office, 'Correct the report');
    await office.getByText('Corrected in part').first().waitFor();
    await office.getByText('Act of correction of a report').first().waitFor();
    expect(await findBarriers(office)).toEqual([]);
    await office.getByRole('link', { name: 'Compare the versions cell by cell' }).click();
    await office.waitForURL(/versions$/);
    await office.getByText('110').first().waitFor();
    expect(await office.getByRole('row').count()).toBe(2);
    expect(await office.locator('main').innerText()).toContain('+99');
    expect(await findBarriers(office)).toEqual([]);
  }, 60_000);

  test('[clause 64] the body takes note of the decision and compares the versions too', async () => {
    await clerk.reload();
    await settle(clerk);
    await clerk.getByText('left as it stood: The journal shows 12').waitFor();
    await clerk.getByRole('button', { name: 'Take note of the decision' }).click();
    await send(clerk, 'Take note of the decision');
    await clerk.getByText(/The body took note of it/).waitFor();
    await clerk.getByRole('link', { name: 'Compare the versions cell by cell' }).click();
    await clerk.getByText('110').first().waitFor();
    expect(await findBarriers(clerk)).toEqual([]);
  }, 60_000);
});
