import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { settle, signInAt } from './support/person';

// What somebody types is theirs until it is sent or given up, whatever else happens to the page or the case.
jest.setTimeout(120_000);

const INSPECTOR = 'inspector.almaty@agency.demo';

describe('what was typed', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let page: Page;
  let other: Page;
  let path: string;

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    browser = await openBrowser();
    const client = await server.signedIn(INSPECTOR);
    const { inspections } = await client.run<{ inspections: { nodes: { id: string }[] } }>(
      '{ inspections(first: 5, filter: { state: [IN_PROGRESS] }) { nodes { id } } }',
    );
    path = `${server.url}/agency/inspections/${inspections.nodes[0]?.id}`;
    const common = { browser, url: server.url, portal: 'agency' as const, email: INSPECTOR, at: path };
    page = await signInAt(common);
    other = await signInAt(common);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const point = (on: Page, n: number) => on.locator('#checklist li.point').nth(n);
  const answer = (on: Page, n: number, name: string) => point(on, n).getByRole('radio', { name }).check();
  const saved = (on: Page, n: number) =>
    on
      .getByText(`Answer to point ${n + 1} saved`)
      .first()
      .waitFor();

  test('stays in a point of the checklist when another point is saved, here and on another screen', async () => {
    await answer(page, 2, 'Violated');
    await point(page, 2).getByLabel('Description of the violation').fill('Twelve days late');
    await point(page, 2).getByLabel('Severity of the violation').selectOption('GROSS');
    await answer(page, 1, 'Met');
    await saved(page, 1);
    await settle(page);
    expect(await point(page, 2).getByLabel('Description of the violation').inputValue()).toBe(
      'Twelve days late',
    );
    await answer(other, 0, 'Met');
    await saved(other, 0);
    await page.evaluate('window.scrollTo(0, 0)');
    await point(page, 2)
      .getByRole('button', { name: /Save the answer/ })
      .click();
    await saved(page, 2);
    await point(page, 2)
      .getByRole('button', { name: /Save the answer/ })
      .waitFor({ state: 'detached' });
  });

  test('is not sent over somebody else’s answer to the same point unseen; the next try is', async () => {
    await answer(other, 2, 'Not applicable');
    await point(other, 2).getByLabel('Reason').fill('No such service here');
    await point(other, 2)
      .getByRole('button', { name: /Save the answer/ })
      .click();
    await other.getByText('Twelve days late').first().waitFor();
    await settle(other);
    expect(await point(other, 2).getByLabel('Reason').inputValue()).toBe('No such service here');
    await point(other, 2)
      .getByRole('button', { name: /Save the answer/ })
      .click();
    await saved(other, 2);
  });

  test('stays in a dialog that Escape closed, and the keyboard is back on its button', async () => {
    const button = page.getByRole('button', { name: 'Ask the subject', exact: true });
    await button.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Text').fill('Journal of applications');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('is kept in this window').first().waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.trim() === 'Ask the subject');
    await button.press('Enter');
    expect(await dialog.getByLabel('Text').inputValue()).toBe('Journal of applications');
    await dialog.getByRole('button', { name: 'Give up what was typed' }).click();
    expect(await dialog.getByLabel('Text').inputValue()).toBe('');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.activeElement?.textContent?.trim() === 'Ask the subject');
  });

  test('stays in a draft that was left by the menu', async () => {
    await page.goto(`${server.url}/agency/inspections/new`);
    await page.getByLabel('Subject-matter of the inspection').fill('Terms of giving certificates');
    await page.getByRole('link', { name: 'Inspections' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Inspections' }).waitFor();
    await page.goBack();
    await page.getByText('has not been sent and is kept here').waitFor();
    expect(await page.getByLabel('Subject-matter of the inspection').inputValue()).toBe(
      'Terms of giving certificates',
    );
  });

  test('a time in a dialog is the time of its opening, and says when it cannot be', async () => {
    await page.goto(path);
    await settle(page);
    await page.clock.install();
    await page.clock.fastForward('02:00:00');
    await page.getByRole('button', { name: 'Draw up a protocol of refusal' }).click();
    const dialog = page.getByRole('dialog');
    const time = dialog.getByRole('textbox', { name: /Time$/ });
    expect(await time.inputValue()).toMatch(/^12:0\d$/);
    await time.fill('23:59');
    await dialog.getByText('This time has not come yet').waitFor();
    await dialog.getByRole('textbox', { name: 'When it happened', exact: true }).fill('01.01.2026');
    await dialog.getByText('the order to inspect was signed').waitFor();
  });
});
