import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { ALMATY_CITY, at, completed, HEAD, INSPECTOR } from '../api/inspection/support/course';
import { openWorld, type Case, type World } from '../api/inspection/support/world';
import { openBrowser, type TestBrowser } from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt, type Portal } from './support/person';

// What offices need beside the procedures: a wrong fact put right, a password of one's own, bodies that merge.
jest.setTimeout(60_000);

const EMPLOYEE = 'expert@almaty.demo';
const OWN_PASSWORD = 'Ekspert-2026-Oz-Sozi';
const REGISTER = `mutation ($input: RegisterSpecialistInput!, $key: String!) {
  registerSpecialist(input: $input, idempotencyKey: $key) { capacityId password } }`;
const paper = { name: 'receipt.txt', mimeType: 'text/plain', buffer: Buffer.from('Received on 9 June') };

describe('the life of an office', () => {
  let world: World;
  let browser: TestBrowser;
  let of: Case;
  let old: string;
  beforeAll(async () => {
    world = await openWorld();
    of = await completed(world);
    old = await world.subjectOf(ALMATY_CITY);
    world.at(at('2026-06-11'));
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  const open = (portal: Portal, email: string, at: string): Promise<Page> =>
    signInAt({ browser, url: world.server.url, portal, email, at });
  async function send(page: Page, button: string): Promise<void> {
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settle(page);
  }

  test('[clause 23] a wrongly recorded hour is corrected by the dialog, and the head signs it', async () => {
    const page = await open('agency', INSPECTOR, `inspections/${of.id}`);
    await page.getByRole('button', { name: 'Correct a recorded fact' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await findBarriers(page, '.dialog')).toEqual([]);
    const fact = dialog.getByLabel('What was recorded wrongly');
    const options = await fact.locator('option').allTextContents();
    const label = options.find((option) => /result act/i.test(option));
    await fact.selectOption({ label });
    await dialog.getByRole('textbox', { name: 'When it happened in truth' }).first().fill('11.06.2026');
    await dialog.getByRole('textbox', { name: 'When it happened in truth: Time' }).fill('09:30');
    await dialog.getByLabel('Why it was recorded otherwise').fill('The receipt bears another day');
    await dialog.locator('input[type=file]').setInputFiles(paper);
    await dialog.getByRole('button', { name: `Remove: ${paper.name}` }).waitFor();
    await send(page, 'Correct a recorded fact');

    const head = await open('agency', HEAD, `inspections/${of.id}`);
    await head.getByRole('button', { name: 'Sign the correction of a fact' }).first().click();
    await send(head, 'Sign');
    // What was corrected is history: it stands folded.
    await head.getByText('The receipt bears another day').first().waitFor({ state: 'attached' });
    expect(await world.read(HEAD, of.id, 'completedOn')).toEqual({ completedOn: '2026-06-11' });
  });

  test('[clause 11] a lost first password is given anew by the administrator, and its owner sets another one', async () => {
    const input = {
      email: EMPLOYEE,
      fullName: 'Aigerim Sadykova',
      positionKk: 'Сарапшы',
      positionRu: 'Эксперт',
      positionEn: 'Expert',
      employerBin: ALMATY_CITY,
    };
    const client = await world.as(HEAD);
    const { registerSpecialist: first } = await client.run<{ registerSpecialist: { password: string } }>(
      REGISTER,
      { input, key: randomUUID() },
    );
    const admin = await open('agency', 'admin@agency.demo', 'specialists');
    await admin.getByRole('button', { name: 'New first password: Aigerim Sadykova' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByRole('button', { name: 'New first password' }).click();
    await dialog.getByRole('status').filter({ hasText: 'shown only once' }).waitFor();
    const given = (await dialog.locator('.secret').textContent())?.trim() ?? '';
    expect(given).not.toBe(first.password);
    expect(await findBarriers(admin, '.dialog')).toEqual([]);

    const page = await (await browser.newPerson({})).newPage();
    page.setDefaultTimeout(30_000);
    await page.addInitScript(() => window.localStorage.setItem('qadagalau.language', 'en'));
    await page.goto(`${world.server.url}/agency/sign-in`);
    await page.locator('input[type=email]').fill(EMPLOYEE);
    const password = page.locator('input[autocomplete=current-password]');
    const enter = page.locator('form button[type=submit]');
    await password.fill(first.password);
    await enter.click();
    await page.getByRole('alert').first().waitFor();
    expect(await page.locator('input[autocomplete=new-password]').count()).toBe(0);
    await password.fill(given);
    await enter.click();
    await page.locator('input[autocomplete=new-password]').first().waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('[autocomplete=new-password]'));
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.type(OWN_PASSWORD);
    await page.getByLabel('Repeat the new password').fill(OWN_PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL((address) => !address.pathname.endsWith('/sign-in'));
    await page.locator('main h1').waitFor();
  });

  test('a leave of an inspector is entered by the head, and stands beside the load until it is withdrawn', async () => {
    const page = await open('agency', HEAD, 'staff');
    const row = page.getByRole('row').filter({ hasText: 'Қожахметова' });
    await row.getByRole('button', { name: /^Enter a leave/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'First day' }).fill('15.06.2026');
    await dialog.getByRole('textbox', { name: 'Last day' }).fill('26.06.2026');
    await dialog.getByLabel('Reason').fill('Yearly leave, order No. 31');
    expect(await findBarriers(page, '.dialog')).toEqual([]);
    await send(page, 'Enter a leave');
    await row.getByText('Yearly leave, order No. 31').waitFor();
    await row.getByRole('button', { name: /^Withdraw the leave/ }).click();
    expect(await findBarriers(page, '.dialog')).toEqual([]);
    await dialog.getByRole('textbox').fill('Called back');
    await send(page, 'Withdraw the leave');
    expect(await row.getByText('Yearly leave, order No. 31').count()).toBe(0);
  });

  test('a merger of two bodies is entered by the keyboard and confirmed by another person', async () => {
    const page = await open('agency', 'admin@agency.demo', `subjects/${old}`);
    await page.getByRole('button', { name: 'Record a reorganisation' }).click();
    const dialog = page.getByRole('dialog');
    // A division ends one body and may name several successors, among whom its open cases are shared out.
    await dialog.getByLabel('What happened').selectOption({ label: 'Divided' });
    await dialog.getByText(/whoever confirms the act says which open case goes to whom/).waitFor();
    await dialog.getByRole('combobox', { name: 'One more successor' }).waitFor();
    expect(await findBarriers(page, '.dialog')).toEqual([]);
    expect(await dialog.getByRole('combobox', { name: 'Another body that ends' }).count()).toBe(0);
    await dialog.getByLabel('What happened').selectOption({ label: 'Merged with others' });
    await dialog.getByLabel('Number of the act').fill('114');
    await dialog.getByRole('textbox', { name: 'Date of the act' }).fill('11.06.2026');
    await dialog.getByRole('textbox', { name: 'In force from' }).fill('11.06.2026');
    const take = async (field: string, name: string) => {
      await dialog.getByRole('combobox', { name: field }).fill(name);
      // The list of all comes first, that of the words typed a moment later.
      await dialog.locator('[role=option][aria-selected=true]').filter({ hasText: name }).waitFor();
      await page.keyboard.press('Enter');
    };
    await take('Legal successor', 'Karagandy');
    await dialog.getByRole('button', { name: 'Record a reorganisation' }).click();
    await dialog.getByText('A merger joins two bodies or more: name the others').waitFor();
    await take('Another body that ends', 'Medeu');
    await take('Another body that ends', 'Bostandyk');
    const takeOff = dialog.getByRole('button', { name: /^Take off: .*Medeu/ });
    await takeOff.focus();
    await page.keyboard.press('Enter');
    // What is left on the list has the focus.
    await page.waitForFunction(() =>
      /Bostandyk/.test(document.activeElement?.getAttribute('aria-label') ?? ''),
    );
    expect(await dialog.getByRole('combobox', { name: 'Another body that ends' }).inputValue()).toBe('');
    expect(await findBarriers(page, '.dialog')).toEqual([]);
    await send(page, 'Record a reorganisation');
    const card = page.locator('#reorganisations');
    await card
      .getByText(/Bostandyk/)
      .first()
      .waitFor();
    expect(await card.getByText(/Medeu/).count()).toBe(0);
    expect(await findBarriers(page, '#reorganisations')).toEqual([]);

    const chair = await open('agency', 'chair@agency.demo', `subjects/${old}`);
    expect(await findBarriers(chair, '#reorganisations')).toEqual([]);
    await chair.getByRole('button', { name: /^Confirm the act/ }).click();
    await send(chair, 'Confirm the act');
    await chair
      .locator('#reorganisations')
      .getByText(/^Confirmed by/)
      .waitFor();
  });

  test('the head of the legal successor reads and answers the case of its predecessor', async () => {
    const page = await open('subject', 'head@karagandy.demo', `cases/${of.id}`);
    expect(await page.locator('main').innerText()).toContain(of.number);
    const objections = page.getByRole('region', { name: /^Remarks and objections/ });
    await objections.getByRole('button', { name: 'File an objection' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/Remarks and \(or\) objections/).fill('The successor does not agree.');
    await send(page, 'File the objection');
    await objections.getByText('The successor does not agree.').waitFor();
    expect(await objections.textContent()).toContain('In time');
  });
});
