import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt } from './support/person';

// One inspection of the Agency's side, from the complaint to the report handed over, by mouse and keyboard alone.
jest.setTimeout(120_000);

describe('the Agency’s portal carries an inspection', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let inspector: Page;
  let head: Page;

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    browser = await openBrowser();
    inspector = await person('inspector.almaty@agency.demo', 'inspections/new');
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
    if (fill) expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: confirm, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settle(page);
  }

  test('[clause 8.3] a complaint becomes a draft with its basis', async () => {
    await inspector.getByRole('combobox', { name: 'Inspected subject' }).fill('Medeu');
    await inspector.locator('li[role=option]:visible').first().waitFor();
    await inspector.keyboard.press('Enter');
    await inspector.getByLabel('Person or organisation that applied').fill('Ерболова Айгүл');
    await inspector.getByLabel('Which right is violated').fill('The certificate was given eleven days late');
    const service = inspector.getByRole('combobox', { name: 'Public service' });
    await service.fill('1');
    await inspector.getByRole('button', { name: 'Save the draft' }).click();
    await inspector.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
    expect(await service.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await service.inputValue()).toBe('1');
    await inspector.getByText('Nothing is chosen yet').waitFor();
    await service.fill('');
    await inspector.locator('li[role=option]:visible').first().waitFor();
    await inspector.keyboard.press('Enter');
    await inspector.getByRole('textbox', { name: 'Date of the fact' }).fill('02.03.2026');
    await inspector.getByLabel('Number of the basis document').fill('ЖТ-118');
    await inspector
      .getByRole('textbox', { name: 'Date of the basis document' })
      .pressSequentially('16032026');
    await inspector
      .getByLabel('What the basis says')
      .fill('The applicant asked on 12 February and was answered on 2 March.');
    const file = { name: 'address.txt', mimeType: 'text/plain', buffer: Buffer.from('Address ЖТ-118') };
    await inspector.locator('input[type=file]').setInputFiles(file);
    await inspector.getByText('address.txt', { exact: true }).first().waitFor();
    await inspector.getByLabel('Subject-matter of the inspection').fill('Terms of giving certificates');
    await inspector.getByRole('checkbox', { name: /Қожахметова/ }).check();
    await inspector.getByLabel('Term, working days').fill('5');
    await inspector.getByRole('textbox', { name: 'Planned start' }).fill('24.03.2026');
    await inspector.getByLabel('Reason for the term').fill('One fact, one service');
    expect(await findBarriers(inspector)).toEqual([]);
    await inspector.getByRole('button', { name: 'Save the draft' }).click();
    await inspector.waitForURL(/\/inspections\/\d+$/);
    await settle(inspector);
    await stateIs(inspector, 'Draft');
  });

  test('[clause 13] the draft is opened again as it was written, and what is changed stands on the case', async () => {
    await inspector.getByRole('button', { name: 'Edit the draft', exact: true }).click();
    await inspector.waitForURL(/\/inspections\/\d+\/edit$/);
    await settle(inspector);
    const value = (name: string) => inspector.getByLabel(name).first().inputValue();
    expect(await value('Which right is violated')).toBe('The certificate was given eleven days late');
    expect(await value('Person or organisation that applied')).toBe('Ерболова Айгүл');
    expect(await inspector.getByRole('checkbox', { name: /Қожахметова/ }).isChecked()).toBe(true);
    await inspector.getByText('address.txt').first().waitFor();
    expect(await findBarriers(inspector)).toEqual([]);
    await inspector.getByLabel('Term, working days').fill('4');
    await inspector.getByLabel('Reason for the term').fill('One fact, one service, one office');
    await inspector.getByRole('button', { name: 'Save the draft' }).click();
    await inspector.waitForURL(/\/inspections\/\d+$/);
    await settle(inspector);
    await inspector.getByText('One fact, one service, one office').first().waitFor();
  });

  test('[clause 12] the head signs and the act is registered, the inspector may not sign', async () => {
    expect(await inspector.getByRole('button', { name: 'Sign the order to inspect' }).count()).toBe(0);
    await act(inspector, 'Tick off the preparation (clause 15)', 'Tick off the preparation (clause 15)', () =>
      inspector.getByLabel('Legal acts and materials studied').fill('Law on public services'),
    );
    head = await person('head.almaty@agency.demo', inspector.url());
    await act(head, 'Sign the order to inspect', 'Sign');
    await stateIs(head, 'Appointed');
    await act(head, 'Register with the legal-statistics body', 'Register with the legal-statistics body');
    await stateIs(head, 'Registered');
    expect(await head.getByRole('link', { name: /In Kazakh \(PDF\)/ }).count()).toBeGreaterThan(0);
  });

  test('[clause 17] both facts on one day start the inspection', async () => {
    server.clock.set('2026-03-24T10:00:00+05:00');
    await inspector.reload();
    await settle(inspector);
    await act(inspector, 'Hand over the order to inspect', 'Hand over the order to inspect', async () => {
      await inspector.getByLabel('Representative of the subject').fill('Сапаров Е. Т., head of office');
      await inspector.getByLabel('Basis of the power to represent').fill('Order No. 4 of 2026');
      await inspector.getByRole('checkbox').check();
    });
    await stateIs(inspector, 'In progress');
  });

  test('[clause 3] every point is answered, one of them is a gross violation', async () => {
    const points = inspector.getByRole('radiogroup');
    const count = await points.count();
    expect(count).toBeGreaterThan(2);
    for (let index = 1; index < count; index += 1) {
      await points.nth(index).getByRole('radio', { name: 'Met' }).check();
      await inspector.getByText(`${index} of ${count} points answered`).waitFor();
    }
    await points.first().getByRole('radio', { name: 'Violated' }).check();
    await inspector.getByLabel('Description of the violation').fill('Certificate given eleven days late');
    await inspector.getByLabel('Severity of the violation').selectOption('GROSS');
    await inspector.getByRole('button', { name: /Save the answer/ }).click();
    await inspector.getByText(`${count} of ${count} points answered`).waitFor();
    await settle(inspector);
    expect(await findBarriers(inspector)).toEqual([]);
  });

  test('[clause 22-1] the result act and the order to remedy', async () => {
    await act(inspector, 'Draw up the inspection report', 'Sign', async () => {
      await inspector.getByLabel('Place of drawing up').fill('Almaty');
      await inspector.getByLabel('Results of the inspection').fill('One gross violation');
      await inspector.getByRole('textbox', { name: /^Remedy point/ }).fill('20.04.2026');
      await inspector.getByRole('textbox', { name: 'Information on remedying due by' }).fill('20.04.2026');
    });
    await stateIs(inspector, 'Inspection report drawn up');
    await act(inspector, 'Hand over the inspection report', 'Hand over the inspection report', async () => {
      await inspector.getByLabel('Representative of the subject').fill('Сапаров Е. Т., head of office');
      await inspector.getByLabel('Basis of the power to represent').fill('Order No. 4 of 2026');
    });
    expect(
      await inspector.getByRole('heading', { name: /Order to remedy violations/ }).count(),
    ).toBeGreaterThan(0);
    expect(await findBarriers(inspector)).toEqual([]);
  });

  test('[clause 25] the objection’s three days explain themselves', async () => {
    const deadlines = inspector.getByRole('region', { name: /^Deadlines/ });
    const objection = deadlines.getByRole('listitem').filter({ hasText: 'clause 25 of the Rules' }).first();
    await objection.getByText('How the date was counted').click();
    expect(await objection.locator('.explanation-days li.counted').count()).toBe(3);
  });

  test('what cannot be done yet says why, with its clause', async () => {
    const blocked = head.locator('details.blocked');
    await head.reload();
    await settle(head);
    await blocked.first().locator('summary').click();
    const button = blocked.first().getByRole('button').first();
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    const described = await button.getAttribute('aria-describedby');
    expect(await head.locator(`[id="${described}"]`).textContent()).toMatch(/\S{3,}/);
  });
});
