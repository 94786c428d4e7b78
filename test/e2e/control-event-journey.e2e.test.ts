import type { Locator, Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt } from './support/person';
import { goTo } from './support/views';

// A control activity after a monitoring, from its order and its extension to an objection against its act, by all three who take part.
describe('a control activity with an objection', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let unit: Page;
  let head: Page;
  let dialog: Locator;

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
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settle(page);
  }

  async function press(page: Page, button: string, fill?: () => Promise<void>): Promise<void> {
    await page.getByRole('button', { name: button, exact: true }).first().click();
    await fill?.();
    await send(page, button);
  }

  /** Prepares an activity after a monitoring in the list of activities, and stands on its page. */
  async function begin(first: string, last: string): Promise<void> {
    await unit.getByRole('button', { name: 'Prepare after a monitoring' }).click();
    await dialog
      .getByLabel('Monitoring held before the system, and its number')
      .fill('Monitoring of the quarter, No. 7');
    await dialog.getByLabel('Date of the monitoring').first().fill('02.02.2026');
    await dialog.getByRole('combobox', { name: 'Object of control' }).fill('polyclinic');
    await dialog
      .getByRole('option', { name: /polyclinic/i })
      .first()
      .click();
    await dialog.getByLabel('Questions').fill('Refusals of services');
    await dialog.getByLabel('First day').first().fill(first);
    await dialog.getByLabel('Last day').first().fill(last);
    await dialog.getByRole('checkbox').first().check();
    expect(await findBarriers(unit, '.dialog')).toEqual([]);
    await send(unit, 'Prepare an activity after a monitoring');
    await unit.waitForURL(/control-events\/\d+$/);
  }

  test('[clause 42] [clause 45] [clause 47] [clause 50] [clause 52] appointed, begun, extended by order, drawn up, shown and objected to', async () => {
    const person = (email: string, at = '', portal: 'agency' | 'subject' = 'subject') =>
      signInAt({ browser, url: server.url, portal, email, at });
    unit = await person('control@almaty-city.demo', 'control-events');
    dialog = unit.getByRole('dialog');
    await begin('31.03.2026', '20.04.2026');
    const address = unit.url();

    head = await person('head@almaty-city.demo', address);
    await press(head, 'Appoint by order');
    await unit.reload();
    await settle(unit);
    await press(unit, 'Tell the object');

    server.clock.set('2026-03-31T09:00:00+05:00');
    await unit.reload();
    await settle(unit);
    // The notice went by post: the body that sent it notes who received it.
    const receipt = unit.getByRole('button', { name: /^Record who received it/ });
    await receipt.click();
    await dialog.getByLabel('Received at').first().fill('30.03.2026');
    await dialog.getByLabel('Received at: Time').fill('16:30');
    await dialog.getByLabel('Who received it: name, position').fill('A. Clerk, registry');
    await dialog.getByLabel(/^Proof/).fill('Postal receipt 118');
    expect(await findBarriers(unit, '.dialog')).toEqual([]);
    await send(unit, 'Record who received it');
    await unit
      .getByText(/A\. Clerk, registry/)
      .first()
      .waitFor();
    expect(await receipt.count()).toBe(0);
    await press(unit, 'Hand the order over through the portal');
    await press(unit, 'Submit an extension', async () => {
      await dialog.getByLabel('Reason').fill('The register of requests came late');
      await dialog.getByLabel('Last day').first().fill('30.04.2026');
    });
    await head.reload();
    await settle(head);
    await press(head, 'Extend by order');
    await head
      .getByText(/30 Apr(il)? 2026/)
      .first()
      .waitFor();
    await unit.reload();
    await settle(unit);
    await press(unit, 'Draw up the act', async () => {
      await dialog.getByRole('textbox', { name: 'Place', exact: true }).fill('Almaty');
      await dialog.getByLabel('Place of the activity').fill('Almaty');
      await dialog.getByLabel('Period looked at: from').first().fill('01.01.2026');
      await dialog.getByLabel('Period looked at: to').first().fill('31.03.2026');
      await dialog.getByLabel('Analysis of the object’s activity').fill('Four services');
      await dialog.getByLabel('Results, facts of violations').fill('Kept');
      await dialog.getByLabel('Causes and consequences').fill('None');
      await dialog.getByLabel('Name of the checklist').fill('Checklist of organisations');
      await dialog.getByLabel('Points checked').fill('1, 4');
      expect(await findBarriers(unit, '.dialog')).toEqual([]);
      // It is read through before it is signed.
      await dialog.getByRole('button', { name: 'Look it over before signing' }).click();
      await dialog.getByText('Four services').waitFor();
      expect(await findBarriers(unit, '.dialog')).toEqual([]);
    });
    server.clock.set('2026-03-31T10:00:00+05:00');
    await press(unit, 'Record that the act was shown', async () => {
      await dialog
        .getByLabel(/When it was shown/)
        .first()
        .fill('31.03.2026');
      await dialog.getByLabel('When it was shown: Time').fill('09:30');
    });

    await press(unit, 'Record a penalty', async () => {
      await dialog.getByLabel(/^Penalty/).selectOption({ label: 'Reprimand' });
      await dialog.getByLabel('Full name and position').fill('C. Clerk, registrar');
      await dialog.getByLabel('Whose staff').selectOption({ label: 'Of a subordinate organisation' });
      await dialog.getByLabel('Day of the penalty').first().fill('31.03.2026');
      await dialog.getByLabel('Number and date of the order').fill('No. 3 of 31 March');
    });
    await unit
      .getByText(/C\. Clerk, registrar/)
      .first()
      .waitFor();

    const object = await person('object.head@almaty-polyclinic.demo');
    await object
      .getByRole('heading', { name: /Objections to the act/ })
      .first()
      .waitFor();
    await goTo(object, address);
    expect(await findBarriers(object)).toEqual([]);
    await press(object, 'Object', async () => {
      await object.getByRole('dialog').getByLabel('Text').fill('The act leaves out our own check');
    });
    await object.getByText('The act leaves out our own check').waitFor();

    const ofOffice = address.replace('/subject/', '/agency/');
    const office = await person('inspector.almaty@agency.demo', ofOffice, 'agency');
    await office.getByText('The act leaves out our own check').waitFor();
    // It reads the papers of the body, and does nothing with them.
    expect(await office.getByRole('button', { name: /^(Record who received|Keep the signed)/ }).count()).toBe(
      0,
    );
    expect(await office.getByRole('link', { name: /^To edit/ }).count()).toBe(0);
    expect(await findBarriers(office)).toEqual([]);
  }, 150_000);

  test('[clause 49] [clause 42] an expert is tied to the object or brought in; an activity that did not begin is cancelled by order', async () => {
    await goTo(unit, '/subject/control-events');
    await begin('13.04.2026', '30.04.2026');
    const address = unit.url();
    await unit.getByRole('button', { name: 'Bring in an expert', exact: true }).click();
    await dialog.getByLabel('Full name').fill('D. Expert');
    await dialog.getByRole('textbox', { name: 'Position', exact: true }).fill('Archivist');
    await dialog.getByLabel(/^Employer \(its name/).fill('Institute of archives');
    await dialog.getByLabel('Field of knowledge').fill('Archives');
    await dialog.getByLabel('Declaration of no ties to the object').fill('In writing, of 10 April');
    await dialog.getByLabel('Has a civil-law relation to the object').selectOption('no');
    const tie = dialog.getByLabel('Has a labour relation to the object');
    await tie.selectOption('yes');
    await dialog.getByRole('button', { name: 'Bring in an expert', exact: true }).click();
    await dialog.getByText(/clause 49/).waitFor();
    expect(await findBarriers(unit, '.dialog')).toEqual([]);
    expect(await dialog.getByLabel('Full name').inputValue()).toBe('D. Expert');
    await tie.selectOption('no');
    await send(unit, 'Bring in an expert');
    await unit
      .getByText(/D\. Expert/)
      .first()
      .waitFor();
    expect(await findBarriers(unit)).toEqual([]);
    await goTo(head, address);
    await press(head, 'Appoint by order');
    await press(head, 'Cancel by order', () =>
      head.getByRole('dialog').getByLabel('Reason').fill('The object is being merged'),
    );
    await head.getByText('The object is being merged').first().waitFor();
    await unit.reload();
    await settle(unit);
    await unit.getByText('Cancelled', { exact: true }).first().waitFor();
  }, 90_000);
});
