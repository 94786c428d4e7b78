import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt } from './support/person';

const EVENT = `{ controlEvents(first: 20, filter: { state: [ACT_SHOWN] }) { nodes { id } } }`;
const LETTER =
  'query ($id: ID!) { controlEvent(id: $id) { letter { deadlines { rule dueDate state } findings { code } } } }';

interface Letter {
  readonly controlEvent: {
    readonly letter: {
      readonly deadlines: readonly {
        readonly rule: string;
        readonly dueDate: string;
        readonly state: string;
      }[];
      readonly findings: readonly { readonly code: string }[];
    };
  };
}

// The end of a control activity by those who see it through: the unit, the head of the body, and the head of the object.
describe('a control activity from its decision to its end', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let id: string;
  const people: Page[] = [];

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    browser = await openBrowser();
    const unit = await server.signedIn('control@almaty-city.demo');
    const { controlEvents } = await unit.run<{ controlEvents: { nodes: { id: string }[] } }>(EVENT);
    id = controlEvents.nodes[0]?.id ?? '';
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** Somebody at the activity's page. */
  async function person(email: string): Promise<Page> {
    const at = `control-events/${id}`;
    const page = await signInAt({ browser, url: server.url, portal: 'subject', email, at });
    people.push(page);
    return page;
  }

  async function send(page: Page, button: string): Promise<void> {
    const dialog = page.getByRole('dialog');
    expect(await findBarriers(page, '.dialog')).toEqual([]);
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settle(page);
  }

  async function press(page: Page, button: string, fill?: () => Promise<void>): Promise<void> {
    await page.getByRole('button', { name: button, exact: true }).first().click();
    await fill?.();
    await send(page, button);
  }

  const state = (page: Page, words: string) => page.getByText(words, { exact: true }).first().waitFor();

  async function letter(): Promise<Letter['controlEvent']['letter']> {
    const object = await server.signedIn('object.head@almaty-polyclinic.demo');
    return (await object.run<Letter>(LETTER, { id })).controlEvent.letter;
  }

  test('[clause 53] [clause 54] the materials go to the head, who decides on a letter and sends it', async () => {
    const unit = await person('control@almaty-city.demo');
    await press(unit, 'Submit materials to the head');
    const head = await person('head@almaty-city.demo');
    await press(head, 'Decide on a letter on measures');
    await press(head, 'Send the letter', async () => {
      const dialog = head.getByRole('dialog');
      await dialog.getByRole('checkbox', { name: 'Remedy the violations' }).check();
      await dialog.getByRole('checkbox', { name: 'Improve internal procedures' }).check();
      await dialog.getByLabel('Information on the execution by').first().fill('29.05.2026');
      await dialog.getByLabel('Way of sending').selectOption({ label: 'Through the portal' });
    });
    await head
      .locator('#measures')
      .getByText(/^Letter on measures No\./)
      .waitFor();
    expect(await findBarriers(head)).toEqual([]);
    for (const page of people.splice(0)) await page.context().close();
  }, 90_000);

  test('[clause 55] [clause 56] [clause 57] the object plans on the fifth working day and informs of a row with its proof', async () => {
    const term = (await letter()).deadlines.find(({ rule }) => rule === 'P55_PLAN');
    // 20 March, then Nauryz and its days off; the fifth working day is in time to its last minute.
    expect(term).toMatchObject({ dueDate: '2026-03-31', state: 'RUNNING' });
    server.clock.set('2026-03-31T23:50:00+05:00');
    const object = await person('object.head@almaty-polyclinic.demo');
    const dialog = object.getByRole('dialog');
    await object.getByRole('button', { name: 'Hand in the action plan' }).click();
    await dialog.getByLabel('Measure').first().fill('A new order of registration');
    await dialog.getByLabel('Person responsible').first().fill('Deputy head');
    await dialog.getByLabel('Date').first().fill('20.05.2026');
    await dialog.getByLabel('Form of completion').first().fill('Order');
    await send(object, 'Hand in the plan');
    const planned = await letter();
    expect(planned.findings).toEqual([{ code: 'PLAN_IN_TIME' }]);
    expect(planned.deadlines).toContainEqual({ rule: 'P55_PLAN', dueDate: '2026-03-31', state: 'MET' });

    await object.getByRole('button', { name: 'Inform of the execution' }).click();
    await dialog.getByLabel('What was done').fill('The order is signed');
    await dialog.locator('input[type=file]').setInputFiles({
      name: 'order.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Order No. 12'),
    });
    await dialog.getByText('order.txt', { exact: true }).first().waitFor();
    await send(object, 'Send the information');
    await object.getByRole('button', { name: 'Report on the letter' }).click();
    await dialog.getByLabel('What came of the letter').fill('Procedures were improved');
    await send(object, 'Send the report');
    expect(await findBarriers(object)).toEqual([]);
  }, 90_000);

  test('[clause 57] the unit accepts row and report and closes; the object sees the end', async () => {
    const unit = await person('control@almaty-city.demo');
    await unit.locator('#measures').getByText('order.txt').waitFor();
    await unit.getByRole('button', { name: /^Accept the execution/ }).click();
    await send(unit, 'Accept the execution');
    await press(unit, 'Accept the information');
    const dialog = unit.getByRole('dialog');
    await press(unit, 'Record the outcome of a recommendation', async () => {
      await dialog.getByLabel('Recommendation').selectOption({ index: 1 });
      await dialog.getByLabel('It was fulfilled').check();
      await dialog.getByLabel('Day of the outcome').first().fill('31.03.2026');
    });
    await press(unit, 'Close the activity');
    await state(unit, 'Closed');
    expect(await unit.getByRole('button', { name: 'Close the activity' }).count()).toBe(0);
    expect(await findBarriers(unit)).toEqual([]);
    const [object] = people;
    await object?.reload();
    await state(object as Page, 'Closed');
  }, 60_000);
});
