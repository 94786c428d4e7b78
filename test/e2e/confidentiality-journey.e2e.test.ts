import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, showUntil, signInAt } from './support/person';
import { goTo } from './support/views';

const MATTER = /Сроки в информационной системе/;

// A secret in a running inspection: who needs it opens it, who does not sees its mark, a specialist of another body concludes.
describe('what an inspection keeps to itself', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let place: string | undefined;

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    browser = await openBrowser();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const as = (email: string, at?: string) =>
    signInAt({ browser, url: server.url, portal: 'agency', email, at });

  /** Somebody at the case, which is found in the list once and then opened by its address. */
  async function atCase(email: string): Promise<Page> {
    const page = await as(email, place ?? 'inspections');
    if (place === undefined) {
      const row = page.getByRole('row').filter({ hasText: MATTER });
      await showUntil(page, row);
      await row.getByRole('link').first().click();
      await page.waitForURL(/inspections\/\d+/);
      await settle(page);
      place = page.url();
    }
    return page;
  }

  test('[clause 31] the named inspector opens the marked answer, and the card tells who read it', async () => {
    const inspector = await atCase('inspector.almaty@agency.demo');
    const requests = inspector.locator('#requests');
    await requests.getByText('Commercial secret').first().waitFor();
    expect(await inspector.getByText('1 240 000').count()).toBe(0);
    await requests.getByRole('button', { name: /^Open: I-/ }).click();
    await requests.getByText(/1 240 000/).waitFor();
    await inspector.reload();
    await settle(inspector);
    const secrecy = inspector.locator('#secrecy');
    await secrecy.getByText('Read 1 time').click();
    await secrecy
      .getByText(/Қожахметова/)
      .last()
      .waitFor();
    expect(await findBarriers(inspector)).toEqual([]);
    await inspector.context().close();
  }, 60_000);

  test('[clause 31] an inspector of the same office who is not named sees the mark and is told why no more', async () => {
    const other = await atCase('deputy.almaty@agency.demo');
    const requests = other.locator('#requests');
    await requests.getByText('Commercial secret').first().waitFor();
    await requests.getByRole('button', { name: /^Open: I-/ }).click();
    await requests.getByText(/open only to the inspectors named in the case/).waitFor();
    expect(await other.getByText('1 240 000').count()).toBe(0);
    await other.context().close();
  }, 60_000);

  test('[clause 31] the head discloses a marked thing under a named law, and the letter stands with it', async () => {
    const head = await atCase('head.almaty@agency.demo');
    const secrecy = head.locator('#secrecy');
    await secrecy.getByRole('button', { name: 'Disclose under a law' }).click();
    const dialog = head.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Sign', exact: true }).click();
    // Nothing named: the keyboard is led to the first thing that is missing.
    await head.waitForFunction(() => document.activeElement?.matches('.dialog input[type=checkbox]'));
    expect(await findBarriers(head, '.dialog')).toEqual([]);
    await head.keyboard.press('Space');
    for (const [field, text] of [
      [/^Law/, 'Criminal Procedure Code'],
      [/^Article/, 'Article 99'],
      [/^To whom: the body/, 'Economic Investigations Service'],
      [/^Reason/, 'Demand No. 4-1'],
      [/^What exactly is disclosed/, 'The price of the contract'],
    ] as const)
      await dialog.getByLabel(field).fill(text);
    await dialog.getByRole('button', { name: 'Sign', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await secrecy.getByText('Economic Investigations Service').first().waitFor();
    expect(await head.getByText('1 240 000').count()).toBe(0);
    expect(await findBarriers(head, '#secrecy')).toEqual([]);
    await head.context().close();
  }, 60_000);

  test('[clause 11] the specialist finds the question in My work, sees its one case, and concludes', async () => {
    const specialist = await as('specialist@mindigital.demo');
    const row = specialist.getByRole('row').filter({ hasText: 'Give the conclusion asked for' });
    await row.getByRole('link').first().click();
    await settle(specialist);
    expect(await findBarriers(specialist)).toEqual([]);
    await specialist.getByRole('button', { name: 'Give the conclusion', exact: true }).click();
    const dialog = specialist.getByRole('dialog');
    await dialog.getByLabel(/^Conclusion/).fill('The failures lasted four hours in all');
    expect(await findBarriers(specialist, '.dialog')).toEqual([]);
    await dialog.getByRole('button', { name: 'Give the conclusion', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await specialist.getByText('The failures lasted four hours in all').waitFor();
    await goTo(specialist, '/agency/inspections');
    await specialist.getByRole('row').filter({ hasText: MATTER }).waitFor();
    expect(await specialist.locator('tbody tr').count()).toBe(1);
    await specialist.context().close();
  }, 60_000);
});
