import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt } from './support/person';

// The course of a running inspection, by the hands of the head and the inspector and before the eyes of the subject.
jest.setTimeout(120_000);

const REASON = 'The journals of a second quarter are to be read';
const ABROAD = 'Request No. 14 to the register of another state';
const ARRIVED = 'Extract No. 77 of the register';

describe('an inspection is extended, suspended and resumed', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let head: Page;
  let inspector: Page;
  let subject: Page;

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    browser = await openBrowser();
    const client = await server.signedIn('head@almaty-city.demo');
    type Cases = { inspections: { nodes: { id: string; extension: object | null }[] } };
    const { inspections } = await client.run<Cases>(
      '{ inspections(first: 20, filter: { state: [IN_PROGRESS] }) { nodes { id extension { id } } } }',
    );
    const id = inspections.nodes.find(({ extension }) => extension === null)?.id;
    const person = (portal: 'agency' | 'subject', email: string, at: string) =>
      signInAt({ browser, url: server.url, portal, email, at });
    head = await person('agency', 'head.almaty@agency.demo', `inspections/${id}`);
    inspector = await person('agency', 'inspector.almaty@agency.demo', `inspections/${id}`);
    subject = await person('subject', 'head@almaty-city.demo', `cases/${id}`);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function again(page: Page): Promise<void> {
    await page.reload();
    await settle(page);
  }

  async function act(page: Page, action: string, confirm: string, fill?: () => Promise<void>): Promise<void> {
    await page.getByRole('button', { name: action, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await fill?.();
    expect(await findBarriers(page, '.dialog')).toEqual([]);
    await dialog.getByRole('button', { name: confirm, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settle(page);
  }

  const stateIs = (page: Page, title: string) =>
    page.locator('header.page-header .tag').filter({ hasText: title }).first().waitFor();
  /** What may not be done now, with its reasons. */
  const blocked = (page: Page) => page.locator('details.blocked').first().textContent();
  const course = (page: Page) => page.locator('#course').innerText();

  test('[clause 14] the head signs the additional act, it is registered, the subject is told and sees why its end moved', async () => {
    await act(head, 'Sign the additional act of extension', 'Sign', async () => {
      await head.getByLabel('Working days to add').selectOption('4');
      await head.getByLabel('Reason of the extension').fill(REASON);
    });
    expect(await course(head)).toContain('not in force yet');
    await act(head, 'Register the additional act', 'Register the additional act');
    await again(inspector);
    await act(inspector, 'Send the notice of extension', 'Send the notice of extension', () =>
      inspector.getByRole('textbox', { name: 'Recipient' }).fill('Chancellery of the akimat'),
    );
    expect(await inspector.getByRole('link', { name: /In Kazakh \(PDF\)/ }).count()).toBeGreaterThan(0);
    await again(subject);
    expect(await course(subject)).toContain(REASON);
    expect(await course(subject)).toContain('Chancellery of the akimat');
    // The deadline itself says what moved it.
    const completion = subject
      .locator('details.explanation')
      .filter({ hasText: 'Extended by additional act' });
    await completion.first().locator('summary').first().click();
    expect(await completion.first().innerText()).toContain(REASON);
    expect(await subject.locator('ol.timeline').first().innerText()).toContain('Extension');
    for (const page of [head, inspector, subject]) expect(await findBarriers(page)).toEqual([]);
    // Once only, and the button says by which clause.
    await again(head);
    expect(await blocked(head)).toContain('extended only once');
  });

  test('[clause 19] [clause 20] [clause 21] suspended it stands still; what came resumes it with the days that were left', async () => {
    await act(head, 'Suspend the inspection', 'Sign', async () => {
      await head.getByLabel('What is asked for or examined, and of whom').fill(ABROAD);
      await head.getByRole('textbox', { name: 'Expected on' }).fill('20.05.2026');
    });
    await stateIs(head, 'Suspended');
    await again(inspector);
    expect(await blocked(inspector)).toContain('its term stands still');
    await act(inspector, 'Send the notice of suspension', 'Send the notice of suspension');
    await again(subject);
    await stateIs(subject, 'Suspended');
    expect(await course(subject)).toContain(ABROAD);

    server.clock.set('2026-03-26T10:00:00+05:00');
    await again(inspector);
    await act(inspector, 'Record what came and resume', 'Sign', async () => {
      await inspector.getByRole('textbox', { name: 'Came on' }).fill('26.03.2026');
      await inspector.getByLabel('What came, and from whom').fill(ARRIVED);
    });
    await stateIs(inspector, 'In progress');
    expect(await course(inspector)).toContain('draft, not sent yet');
    await act(inspector, 'Send the notice of resumption', 'Send the notice of resumption');
    await again(subject);
    await stateIs(subject, 'In progress');
    expect(await course(subject)).toContain(ARRIVED);
    const completion = subject.locator('details.explanation').filter({ hasText: 'given back' });
    await completion.first().locator('summary').first().click();
    expect(await completion.first().innerText()).toContain('Suspended on 19 March 2026');
    expect(await subject.locator('ol.timeline').first().innerText()).toContain('Resumption');
    for (const page of [inspector, subject]) expect(await findBarriers(page)).toEqual([]);
  });

  test('[clause 11] [clause 12] an additional act brings an expert in; registered, both sides read it', async () => {
    await again(head);
    await act(head, 'Change who inspects', 'Sign', async () => {
      const dialog = head.getByRole('dialog');
      expect(await dialog.getByRole('checkbox').first().isChecked()).toBe(true);
      await dialog.getByLabel('Reason').fill('Accounts of an information system');
      await dialog.getByLabel('Who is brought in').selectOption('EXPERT');
      await dialog.getByLabel('Name of the person brought in').fill('Қуанышев Ерболат');
      await dialog.getByLabel('Position of the person brought in').fill('Senior expert');
      await dialog.getByLabel('BIN of the employer').fill('970740000302');
    });
    await head.locator('#course').getByText('not registered yet').waitFor();
    expect(await course(head)).toContain('not registered yet');
    await act(
      head,
      'Register the additional act on who inspects',
      'Register the additional act on who inspects',
    );
    await again(subject);
    for (const page of [head, subject]) {
      expect(await course(page)).toContain('Қуанышев Ерболат');
      expect(await course(page)).not.toContain('not registered yet');
      expect(await findBarriers(page)).toEqual([]);
    }
  });
});
