import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, showUntil, signInAt } from './support/person';
import { goTo } from './support/views';

const COURT = 'Specialised inter-district economic court of Almaty';

// From a plan that never came to the higher body, the prosecutor and the court, by the hands of the inspector and the head.
describe('measures that were not taken', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let address: string;

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** The inspection whose letter was received and whose plan never came. */
  async function planMissed(): Promise<string> {
    const client = await server.signedIn('inspector.almaty@agency.demo');
    const { lettersOnMeasures, waiting } = await client.run<{
      lettersOnMeasures: { nodes: { plan: object | null; inspection: { id: string } | null }[] };
      waiting: { nodes: { code: string; inspectionId: string }[] };
    }>(`{ lettersOnMeasures(first: 50, filter: { state: [RECEIVED] }) { nodes { plan { id } inspection { id } } }
      waiting(first: 200) { nodes { code inspectionId } } }`);
    const found = lettersOnMeasures.nodes.find(
      ({ plan, inspection }) =>
        plan === null &&
        inspection !== null &&
        waiting.nodes.some(
          ({ code, inspectionId }) =>
            code === 'STEP_ESTABLISH_NON_FULFILMENT' && inspectionId === inspection.id,
        ),
    );
    if (!found?.inspection) throw new Error('no plan is missed in the story');
    return found.inspection.id;
  }

  const as = (portal: 'agency' | 'subject', email: string, at?: string) =>
    signInAt({ browser, url: server.url, portal, email, at });

  const ofSubject = () => address.replace('/agency/inspections/', '/subject/cases/');

  async function send(page: Page, button: string): Promise<void> {
    const dialog = page.getByRole('dialog');
    expect(await findBarriers(page, '.dialog')).toEqual([]);
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settle(page);
  }

  test('[clause 35] the inspector finds it suggested among the work and establishes it with an entry', async () => {
    const id = await planMissed();
    const page = await as('agency', 'inspector.almaty@agency.demo');
    const suggested = page.getByText('Dates were missed: consider whether no measures were taken');
    await showUntil(page, suggested);
    await suggested.first().waitFor();
    await goTo(page, `/agency/inspections/${id}`);
    address = page.url();
    const card = page.locator('#escalation');
    await card.getByRole('button', { name: 'Establish that no measures were taken' }).click();
    await page.getByRole('dialog').getByLabel('What was not done').fill('No plan was handed in');
    await send(page, 'Establish that no measures were taken');
    await card.getByText('No plan was handed in').waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }, 90_000);

  test('[clause 35] the head sends the letter on liability and the notice to the prosecutor, and the duty ends', async () => {
    const page = await as('agency', 'head.almaty@agency.demo', address);
    const card = page.locator('#escalation');
    for (const recipient of ['Deputy Prime Minister', 'Prosecutor of Almaty city']) {
      await card.getByRole('button', { name: 'Send a paper of clause 35' }).click();
      await page.getByRole('dialog').getByLabel('Name of the body or person').fill(recipient);
      await send(page, 'Sign');
      await card.getByText(recipient).waitFor();
    }
    await card.getByText('Sent to the higher body and the prosecutor’s office', { exact: true }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }, 90_000);

  test('[clause 35] another state body and the court have the package too; who took it and what was answered stands on the case', async () => {
    const page = await as('agency', 'head.almaty@agency.demo', address);
    const card = page.locator('#escalation');
    const paper = async (kind: string, recipient: string) => {
      await card.getByRole('button', { name: 'Send a paper of clause 35' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('To whom').selectOption({ label: kind });
      await dialog.getByLabel('Name of the body or person').fill(recipient);
      await send(page, 'Sign');
      await card.getByText(recipient).waitFor();
    };
    await paper('Other state body: notice', 'Civil service agency');
    await paper('Court: claim', COURT);
    // The paper itself names what goes along: act of appointment, result act, prescription, letter of 30.
    const documents = page.locator('#documents');
    for (const title of ['Claim to court', 'Letter on measures', 'Inspection report'])
      await documents.getByText(title).first().waitFor();

    server.clock.set('2026-03-20T10:00:00+05:00');
    await page.reload();
    await settle(page);
    // The browser's clock goes on, the server's stands: facts are told a while after they happened.
    const ofCourt = async (
      action: string,
      toldAt: string,
      fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
    ) => {
      await card.getByRole('button', { name: action }).click();
      const dialog = page.getByRole('dialog');
      const options = await dialog.getByLabel('Paper').getByRole('option').allInnerTexts();
      await dialog.getByLabel('Paper').selectOption({ label: options.find((text) => text.includes(COURT)) });
      await fill(dialog);
      server.clock.set(toldAt);
      await send(page, action);
    };
    await ofCourt('Record the delivery of a paper (35)', '2026-03-20T10:30:00+05:00', (dialog) =>
      dialog.getByLabel('Proof').fill('Registry of the court, No 812'),
    );
    await ofCourt('Record the answer to a paper (35)', '2026-03-20T11:30:00+05:00', (dialog) =>
      dialog.getByRole('textbox', { name: 'Answer', exact: true }).fill('The claim was accepted'),
    );
    await card.getByText(/^Delivered: .*Registry of the court, No 812$/).waitFor();
    await card.getByText('The claim was accepted').waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }, 120_000);

  test('[clause 35] the subject learns of it on its own page of the case', async () => {
    const page = await as('subject', 'head@almaty-city.demo', ofSubject());
    const card = page.locator('#measures');
    await card.getByText('Prosecutor of Almaty city').waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }, 60_000);

  test('[clause 32] [clause 33] the plan is filled from the keyboard in a small table; what a row lacks is named', async () => {
    const page = await as('subject', 'head@almaty-city.demo', ofSubject());
    await page.locator('#measures').getByRole('button', { name: 'Hand in the action plan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Measure').first().fill('Set up a queue');
    await dialog.getByRole('button', { name: 'Add a row' }).focus();
    await page.keyboard.press('Enter');
    // The new row's first field has the focus.
    await page.keyboard.type('Train the staff');
    expect(await dialog.getByLabel('Measure').nth(1).inputValue()).toBe('Train the staff');
    await dialog.getByRole('button', { name: 'Hand in the plan' }).click();
    await dialog.getByText('Row 1 names no person responsible.').waitFor();
    expect(await findBarriers(page, '.dialog')).toEqual([]);
  }, 60_000);
});
