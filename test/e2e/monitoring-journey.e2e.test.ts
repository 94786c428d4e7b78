import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, showUntil, signInAt } from './support/person';
import { goTo } from './support/views';

// Monitoring of both sides: a quarter of the body's own with a proposal followed up, and the letter after the Agency's.
describe('monitoring', () => {
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

  const person = (portal: 'agency' | 'subject', email: string, at?: string) =>
    signInAt({ browser, url: server.url, portal, email, at });

  async function send(page: Page, button: string): Promise<void> {
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settle(page);
  }

  test('[clause 58] [clause 59] [clause 60] a quarter is filled, a proposal goes through the leadership and is followed up', async () => {
    const unit = await person('subject', 'control@almaty-city.demo', 'monitoring');
    expect(await findBarriers(unit)).toEqual([]);
    await unit.getByRole('link', { name: 'Open monitoring 2025-4' }).click();
    await unit.getByText('Answered: 6 of 13').waitFor();
    expect(await findBarriers(unit)).toEqual([]);
    const dialog = unit.getByRole('dialog');
    for (let number = 7; number <= 13; number += 1) {
      await unit.getByRole('button', { name: `Answer point ${number}`, exact: true }).click();
      await dialog.getByRole('combobox', { name: /^Answer/ }).selectOption(number === 8 ? 'VIOLATED' : 'MET');
      await dialog.getByLabel(/^What was studied/).fill('Records of the quarter');
      if (number === 7) expect(await findBarriers(unit, '.dialog')).toEqual([]);
      await send(unit, 'Answer a point');
    }
    await unit.getByText('Answered: 13 of 13').waitFor();

    await unit.getByRole('button', { name: 'Record a finding' }).click();
    await dialog.getByRole('combobox', { name: /^Point/ }).selectOption('8');
    await dialog.getByLabel('Violation or observation').selectOption('VIOLATION');
    await dialog.getByLabel('What was found').fill('A paper beyond the standard was demanded');
    await send(unit, 'Record a finding');
    await unit.getByRole('button', { name: 'Work out a proposal' }).click();
    await dialog.getByLabel('Kind of proposal').selectOption('3');
    await dialog.getByLabel('What is proposed').fill('Demand nothing beyond the standard');
    await dialog
      .getByRole('combobox', { name: 'Object of control that it is sent on to' })
      .fill('polyclinic');
    await dialog
      .getByRole('option', { name: /polyclinic/i })
      .first()
      .click();
    await dialog.getByLabel('Day to inform of the measures').first().fill('20.04.2026');
    expect(await findBarriers(unit, '.dialog')).toEqual([]);
    await send(unit, 'Work out a proposal');
    await unit.getByRole('button', { name: 'Put the proposals before the leadership' }).click();
    await send(unit, 'Put the proposals before the leadership');

    const head = await person('subject', 'head@almaty-city.demo', unit.url());
    await head.getByRole('button', { name: 'Send the proposals on' }).click();
    await send(head, 'Send the proposals on');
    await head.getByText('Answer awaited').first().waitFor();

    // The object reads what was sent on to it, and informs of the measures.
    const clinic = await person('subject', 'object.head@almaty-polyclinic.demo', 'proposals');
    await clinic.getByText('Demand nothing beyond the standard').waitFor();
    await clinic.getByRole('heading', { name: 'Covering letter' }).waitFor();
    expect(await findBarriers(clinic)).toEqual([]);
    await clinic.getByRole('button', { name: /^Inform of the measures/ }).click();
    await clinic
      .getByRole('dialog')
      .getByLabel('Which measures were taken, or why none')
      .fill('Lists were put up');
    expect(await findBarriers(clinic, '.dialog')).toEqual([]);
    await send(clinic, 'Inform of the measures');
    await clinic.getByText('Lists were put up').waitFor();

    await unit.reload();
    await settle(unit);
    await unit.getByText(/The addressee informed on .*Lists were put up/).waitFor();
    // The clock of the test stands still, that of the browser does not.
    server.clock.set('2026-03-19T10:30:00+05:00');
    await unit.getByRole('button', { name: 'Record the outcome' }).first().click();
    await dialog.getByLabel('Result').selectOption('yes');
    await dialog.getByLabel('Which measures were taken, or why none').fill('The staff was instructed');
    await send(unit, 'Record the outcome of a proposal');
    await unit.getByText('The staff was instructed').waitFor();
    expect(await findBarriers(unit)).toEqual([]);

    // The office follows a figure to the proposal that it counts, and the proposal to its quarter.
    const office = await person('agency', 'inspector.almaty@agency.demo', 'internal-monitoring');
    expect(await findBarriers(office)).toEqual([]);
    await office.getByRole('link', { name: /^3\).*Fulfilled: 1, open$/ }).click();
    await settle(office);
    await office.getByText('The staff was instructed').waitFor();
    expect(await office.evaluate('document.activeElement?.id')).toBe('made-of');
    await office.locator('#made-of [data-row-link]').first().click();
    await office.getByRole('heading', { level: 1, name: 'Quarter 4 of 2025' }).waitFor();
    await office.getByText('Demand nothing beyond the standard').first().waitFor();
    expect(await findBarriers(office)).toEqual([]);
  }, 120_000);

  test('[clause 37] [clause 37.1] the head sends a letter after external monitoring and materials with signs of an offence; the body reports on the letter', async () => {
    const head = await person('agency', 'head.almaty@agency.demo', 'monitoring/figures');
    expect(await findBarriers(head)).toEqual([]);
    await goTo(head, '/agency/monitoring');
    expect(await findBarriers(head)).toEqual([]);
    await head.getByLabel('State').selectOption('SUBMITTED');
    await settle(head);
    await head.locator('main a[href*="/monitoring/"]').first().click();
    await head.getByRole('button', { name: 'Send a letter on measures' }).click();
    const dialog = head.getByRole('dialog');
    await dialog.getByLabel('Date to report back').first().fill('20.04.2026');
    await dialog.getByLabel('Reason of the decision').fill('A violation was found');
    expect(await findBarriers(head, '.dialog')).toEqual([]);
    await dialog.getByRole('button', { name: 'Sign', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await head.getByText('Letter on measures', { exact: true }).first().waitFor();
    expect(await findBarriers(head)).toEqual([]);

    // Signs of an offence: who monitors proposes, the head sends the materials; the body sees nothing of it (clause 37).
    const inspector = await person('agency', 'inspector.almaty@agency.demo', head.url());
    const proposing = 'Propose to send the materials to the competent body';
    await inspector.getByRole('button', { name: proposing, exact: true }).click();
    const proposal = inspector.getByRole('dialog');
    await proposal.getByLabel('Officials: name, position').fill('B. Ospanov, head of the unit');
    await proposal.getByRole('button', { name: proposing, exact: true }).click();
    // Without the signs it stays where it was.
    expect(await proposal.isVisible()).toBe(true);
    expect(await findBarriers(inspector, '.dialog')).toEqual([]);
    await proposal.getByLabel('What signs were found, in which acts').fill('Money was taken');
    await send(inspector, proposing);
    await inspector.getByText('Money was taken').waitFor();
    await head.reload();
    await settle(head);
    await head.getByRole('button', { name: 'Send the materials to the competent body', exact: true }).click();
    await dialog.getByLabel('Competent body').fill('Police department of Almaty');
    expect(await findBarriers(head, '.dialog')).toEqual([]);
    await dialog.getByRole('button', { name: 'Sign', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await head
      .getByText(/Police department of Almaty/)
      .first()
      .waitFor();
    expect(await findBarriers(head)).toEqual([]);

    const id = await head.evaluate(() => location.pathname.split('/').pop());
    expect(id).toMatch(/^\d+$/);
    const body = await person('subject', 'head@almaty-city.demo');
    const letter = body.getByRole('link', { name: /^Open letter No\. 115-/ });
    await showUntil(body, letter);
    await letter.first().click();
    await body.getByRole('heading', { level: 1, name: 'Letter on measures after monitoring' }).waitFor();
    expect(await findBarriers(body)).toEqual([]);
    expect(await body.getByText(/Police department|Money was taken/).count()).toBe(0);
    await body.getByRole('button', { name: 'Report on the letter' }).click();
    await body.getByRole('dialog').getByLabel('What came of the letter').fill('The standard was placed');
    await body.getByRole('dialog').getByRole('button').last().click();
    await body.getByText('The standard was placed').waitFor();
  }, 120_000);

  test('[clause 36.1] a figure opens into its rows, an outlier says why, and a file that is not taken in says so', async () => {
    const analyst = await person('agency', 'analyst@agency.demo', 'monitoring/figures');
    await analyst.getByText(/% were late; the median is/).waitFor();
    await analyst.getByText(/The share of late services grew from/).waitFor();
    expect(await findBarriers(analyst)).toEqual([]);
    await analyst.getByRole('link', { name: /^Communications Inspectorate.*, Late: \d+, open$/ }).click();
    await analyst
      .locator('#made-of')
      .getByText(/^monitoring-/)
      .first()
      .waitFor();
    expect(await analyst.evaluate('document.activeElement?.id')).toBe('made-of');
    expect(await findBarriers(analyst)).toEqual([]);

    const LACKS = /lacks these columns: .*late.*с нарушением срока/;
    const sent = (name: string, text: string) =>
      analyst
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await sent('half.csv', 'bin;month\n1;2');
    await analyst.getByText(LACKS).first().waitFor();
    // What was said stands with the file for whoever comes later.
    await analyst.reload();
    await settle(analyst);
    await analyst.getByText(LACKS).waitFor();
    await sent('faults.csv', 'bin;service;month;rendered;late;refused\n1;2;2026-01;=1+1;0;0');
    await analyst.getByText('Read: 1, new: 0, changed: 0, known: 0, refused: 1').waitFor();
    await analyst.getByText('Rows refused: 1').click();
    await analyst.getByText(/line 2: Rendered, «=.*», the cell holds a formula/).waitFor();
    expect(await findBarriers(analyst)).toEqual([]);
  }, 90_000);
});
