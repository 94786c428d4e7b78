import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt } from './support/person';

// A yearly plan from its first line to the order, by the hands of the unit and the head, and before the eyes of the office above.
describe('the yearly plan of control activities', () => {
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

  test('[clause 42] [clause 43] it is drafted, agreed, approved by order, and read by the office', async () => {
    const person = (email: string, at: string, portal: 'agency' | 'subject' = 'subject') =>
      signInAt({ browser, url: server.url, portal, email, at });
    const unit = await person('control@almaty-city.demo', 'control-plans');
    await unit.getByRole('button', { name: 'Begin a plan' }).click();
    await unit.getByRole('dialog').getByLabel('Year').fill('2028');
    await send(unit, 'Begin the draft plan');
    await unit.waitForURL(/control-plans\/\d+$/);
    await unit.getByRole('button', { name: 'Add an activity' }).click();
    const dialog = unit.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Object of control' }).fill('polyclinic');
    await dialog
      .getByRole('option', { name: /polyclinic/i })
      .first()
      .click();
    await dialog.getByLabel('Questions').fill('Terms of the services');
    await dialog.getByLabel('First day').first().fill('01.02.2028');
    await dialog.getByLabel('Last day').first().fill('25.02.2028');
    await dialog.getByLabel('Form of completion').fill('Act');
    await dialog.getByRole('checkbox').first().check();
    await send(unit, 'Add an activity');
    expect(await unit.locator('table.year').innerText()).toContain('1–25');
    expect(await findBarriers(unit)).toEqual([]);
    await unit.getByRole('button', { name: 'Mark as agreed' }).click();
    await dialog.getByLabel('Agreed with').fill('Health department');
    await send(unit, 'Mark as agreed');

    const head = await person('head@almaty-city.demo', unit.url());
    await head.getByRole('button', { name: 'Approve by order' }).click();
    await send(head, 'Approve by order');
    await head.getByText('Approved', { exact: true }).first().waitFor();

    const office = await person('inspector.almaty@agency.demo', 'control-plans', 'agency');
    await office.getByRole('row', { name: /2028/ }).getByRole('link').first().click();
    await office.getByText('Terms of the services').waitFor();
    expect(await findBarriers(office)).toEqual([]);

    // What an order takes out is told by its dates and questions, not by the object alone.
    const id = unit.url().split('/').at(-1) ?? '';
    const leadership = await server.signedIn('head@almaty-city.demo');
    const { controlPlan } = await leadership.run<{
      controlPlan: { version: number; lines: { id: string }[] };
    }>('query ($id: ID!) { controlPlan(id: $id) { version lines { id } } }', { id });
    await leadership.run(
      `mutation ($id: ID!, $version: Int!, $input: ChangeControlPlanInput!) {
        changeControlPlan(id: $id, idempotencyKey: "${randomUUID()}", expectedVersion: $version, input: $input) { id } }`,
      {
        id,
        version: controlPlan.version,
        input: { kind: 'REMOVED', lineId: controlPlan.lines[0]?.id, reason: 'Reorganised' },
      },
    );
    await office.reload();
    await settle(office);
    const takenOut = await office.locator('li.line', { hasText: 'Line taken out' }).innerText();
    expect(takenOut).toContain('Terms of the services');
    expect(takenOut).toMatch(/01\.02\.2028|1 Feb/);
  }, 120_000);

  test('[clause 42] a plan that was never approved is withdrawn without an order, the unit lists it only when asked, the office never', async () => {
    const unit = await signInAt({
      browser,
      url: server.url,
      portal: 'subject',
      email: 'control@almaty-city.demo',
      at: 'control-plans',
    });
    await unit.getByRole('button', { name: 'Begin a plan' }).click();
    await unit.getByRole('dialog').getByLabel('Year').fill('2027');
    await send(unit, 'Begin the draft plan');
    await unit.waitForURL(/control-plans\/\d+$/);
    await unit.getByRole('button', { name: 'Withdraw the plan' }).click();
    const said = await unit.getByRole('dialog').innerText();
    expect([said.includes('without an order'), said.includes('number of the order')]).toEqual([true, false]);
    await send(unit, 'Withdraw the plan');
    await unit.goto(`${server.url}/subject/control-plans`);
    await settle(unit);
    const row = unit.getByRole('row', { name: /2027/ });
    expect(await row.count()).toBe(0);
    await unit.getByRole('checkbox', { name: 'With withdrawn ones' }).check();
    await row.first().waitFor();
    expect(await row.first().innerText()).toContain('Withdrawn');
    // The choice stands in the address: a reload keeps it.
    await unit.waitForURL(/withdrawn=yes/);
    await unit.reload();
    await row.first().waitFor();
    expect(await unit.getByRole('checkbox', { name: 'With withdrawn ones' }).isChecked()).toBe(true);

    const office = await signInAt({
      browser,
      url: server.url,
      portal: 'agency',
      email: 'inspector.almaty@agency.demo',
      at: 'control-plans',
    });
    expect(await office.getByRole('row', { name: /2027/ }).count()).toBe(0);
    expect(await findBarriers(office)).toEqual([]);
  }, 120_000);
});
