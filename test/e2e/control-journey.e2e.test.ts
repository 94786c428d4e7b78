import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt } from './support/person';

// A preventive control from its line of the list to gross violations, the duty that follows, and the appointment of the inspection.
jest.setTimeout(150_000);

/** How much of the page moved by itself since it was opened. */
const SHIFTED = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0));
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(0), 500);
})`;

describe('a preventive control with a visit', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let inspector: Page;
  let head: Page;

  beforeAll(async () => {
    server = await startTestServer({ demo: true, worker: true });
    browser = await openBrowser();
    inspector = await person('inspector.almaty@agency.demo', 'half-year-lists');
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const person = (email: string, at: string): Promise<Page> =>
    signInAt({ browser, url: server.url, portal: 'agency', email, at });

  const stateIs = (page: Page, title: string) =>
    page.locator('header.page-header .tag').filter({ hasText: title }).first().waitFor();

  async function act(page: Page, action: string, confirm: string, fill?: () => Promise<void>): Promise<void> {
    await page.getByRole('button', { name: action, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await fill?.();
    if (fill) expect(await findBarriers(page, '.dialog')).toEqual([]);
    await dialog.getByRole('button', { name: confirm, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settle(page);
  }

  async function again(page: Page, instant: string): Promise<void> {
    server.clock.set(instant);
    await page.reload();
    await settle(page);
  }

  test('[clause 7] it is opened from a line of the approved list', async () => {
    await inspector.getByRole('link', { name: /First half-year of 2026/ }).click();
    await inspector.getByRole('link', { name: /^Open a control: .*Bostandyk/ }).click();
    await inspector.getByLabel('Subject-matter of the inspection').fill('Terms of housing assistance');
    await inspector.getByLabel('Objects that are visited').fill('Front office');
    await inspector.getByRole('textbox', { name: 'Start of the inspected period' }).fill('01.07.2025');
    await inspector.getByRole('textbox', { name: 'End of the inspected period' }).fill('31.12.2025');
    await inspector.getByRole('checkbox', { name: /entrepreneurship/ }).check();
    await inspector.getByLabel('Term, working days').fill('15');
    await inspector.getByRole('textbox', { name: 'Planned start' }).fill('24.03.2026');
    await inspector.getByLabel('Reason for the term').fill('Forty applications of one quarter');
    expect(await findBarriers(inspector)).toEqual([]);
    await inspector.getByRole('button', { name: 'Save the draft' }).click();
    await inspector.waitForURL(/\/inspections\/\d+$/);
    await settle(inspector);
    await stateIs(inspector, 'Draft');
    expect(await inspector.getByText(/order No\. 7-1\/261/).count()).toBeGreaterThan(0);
    // Opened again it stands as it was written.
    await inspector.getByRole('button', { name: 'Edit the draft of the control', exact: true }).click();
    await inspector.waitForURL(/\/inspections\/\d+\/control$/);
    await settle(inspector);
    expect(await inspector.getByLabel('Objects that are visited').inputValue()).toBe('Front office');
    expect(await findBarriers(inspector)).toEqual([]);
    await inspector.getByLabel('Objects that are visited').fill('Front office and its archive');
    await inspector.getByRole('button', { name: 'Save the draft' }).click();
    await inspector.waitForURL(/\/inspections\/\d+$/);
    await settle(inspector);
    await inspector.getByText('Front office and its archive').first().waitFor();
  });

  test('[clause 12] [clause 16] [clause 17] appointed, told of a day before, begun', async () => {
    head = await person('head.almaty@agency.demo', inspector.url());
    await act(head, 'Sign the act of appointment of the control', 'Sign');
    const register = 'Register with the legal-statistics body';
    await act(head, register, register);
    await inspector.reload();
    await settle(inspector);
    await act(inspector, 'Send the notice of the start', 'Send the notice of the start');
    await stateIs(inspector, 'Subject notified');
    await again(inspector, '2026-03-24T10:00:00+05:00');
    await act(inspector, 'Hand over the act of appointment', 'Hand over the act of appointment', async () => {
      await inspector.getByLabel('Representative of the subject').fill('Сапаров Е. Т.');
      await inspector.getByRole('checkbox').check();
    });
    await stateIs(inspector, 'In progress');
    // What a control has not is not offered: it is neither suspended nor followed by a letter on measures.
    expect(await inspector.getByRole('button', { name: 'Suspend the inspection' }).count()).toBe(0);
  });

  test('[clause 6-1] an administrative case, and a gross violation with its order to remedy', async () => {
    const record = 'Record a case on an administrative offence';
    await act(inspector, record, record, async () => {
      await inspector.getByLabel('Number of the case').fill('75-26-118');
      await inspector.getByLabel('Article').fill('465 (1)');
      await inspector.getByLabel('Official: name and position').fill('A. Nurlanov, head of a department');
    });
    await inspector.getByText(/No\. 75-26-118/).waitFor();
    const points = inspector.getByRole('radiogroup');
    const count = await points.count();
    for (let index = 1; index < count; index += 1) {
      await points.nth(index).getByRole('radio', { name: 'Met' }).check();
      await inspector.getByText(`${index} of ${count} points answered`).waitFor();
    }
    await points.first().getByRole('radio', { name: 'Violated' }).check();
    await inspector.getByLabel('Description of the violation').fill('Refused without a ground');
    await inspector.getByLabel('Severity of the violation').selectOption('GROSS');
    await inspector.getByRole('button', { name: /Save the answer/ }).click();
    await inspector.getByText(`${count} of ${count} points answered`).waitFor();
    await settle(inspector);
    await act(inspector, 'Draw up the result act of the control', 'Sign', async () => {
      await inspector.getByLabel('Place of drawing up').fill('Almaty');
      await inspector.getByLabel('Results of the inspection').fill('One gross violation');
      await inspector.getByRole('textbox', { name: /^Remedy point/ }).fill('20.04.2026');
      await inspector.getByRole('textbox', { name: 'Information on remedying due by' }).fill('20.04.2026');
    });
    await act(inspector, 'Hand over the result act', 'Hand over the result act', async () => {
      await inspector.getByLabel('Representative of the subject').fill('Сапаров Е. Т.');
    });
    expect(await inspector.getByRole('heading', { name: /[Ll]etter on measures/ }).count()).toBe(0);
    expect(await findBarriers(inspector)).toEqual([]);
  });

  test('[clause 6-2] the duty alarms the head; the draft is ordered earlier, with the reason, and signed', async () => {
    const alarm = () => head.locator('#alarms li').filter({ hasText: 'Bostandyk' });
    for (
      let turn = 0;
      turn < 20 &&
      (await alarm()
        .getByRole('link', { name: /^Draft/ })
        .count()) === 0;
      turn += 1
    ) {
      await head.goto(`${server.url}/agency/`);
      await settle(head);
    }
    expect(await alarm().innerText()).toContain('a preventive control found gross violations');
    expect(await findBarriers(head, '#alarms')).toEqual([]);
    // However late it comes, it pushes nothing down under a reader's eyes.
    await head.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('"Alarms"')) await head.waitForTimeout(900);
      await route.continue();
    });
    await head.goto(`${server.url}/agency/`);
    await alarm().waitFor();
    await settle(head);
    expect(await head.evaluate<number>(SHIFTED)).toBe(0);
    await head.unroute('**/graphql');
    await alarm()
      .getByRole('link', { name: /^Draft/ })
      .click();
    await head.waitForURL(/\/inspections\/\d+$/);
    await settle(head);
    await act(head, 'Tick off the preparation (clause 15)', 'Tick off the preparation (clause 15)', () =>
      head.getByLabel('Legal acts and materials studied').fill('Law on public services'),
    );
    const order = 'Order the appointment before the remedy-by date';
    await act(head, order, 'Sign', () =>
      head.getByLabel('Why it cannot wait for the remedy-by date').fill('Refusals go on every day'),
    );
    await act(head, 'Sign the order to inspect', 'Sign');
    await stateIs(head, 'Appointed');
    await head.goto(`${server.url}/agency/`);
    await settle(head);
    expect(await alarm().count()).toBe(0);
  });
});
