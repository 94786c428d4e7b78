import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt } from './support/person';
import { goTo } from './support/views';

// The informatisation body files appendix 3, the Agency sees who has filed, opens the report from the table and accepts it.
describe('who has filed, and the information of clause 63', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let ministry: Page;
  let chair: Page;

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    browser = await openBrowser();
    const common = { browser, url: server.url, at: 'reports' };
    ministry = await signInAt({ ...common, portal: 'subject', email: 'head@mindigital.demo' });
    chair = await signInAt({ ...common, portal: 'agency', email: 'chair@agency.demo' });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const line = (page: Page, form: RegExp) =>
    page.locator('main table').last().getByRole('row').filter({ hasText: form });

  test('[clause 63] appendix 3 is gone on with and filed', async () => {
    await ministry
      .getByRole('row')
      .filter({ hasText: /through the State Corporation/ })
      .getByRole('link', { name: 'Open' })
      .first()
      .click();
    await ministry.getByRole('grid').waitFor();
    expect(await ministry.getByText(/Branch: Karagandy Oblast/).count()).toBeGreaterThan(0);
    await ministry.getByLabel('Text of the note').fill('Fewer services were asked for on paper.');
    await ministry.getByRole('button', { name: 'Save the note' }).click();
    await ministry.getByText('The note has been saved.').waitFor();
    await ministry.getByRole('button', { name: 'Submit the report', exact: true }).click();
    const dialog = ministry.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Submit', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settle(ministry);
    expect(await ministry.locator('.page-state').textContent()).toContain('Submitted');
  }, 60_000);

  test('[clause 63] the Agency sees bodies and quarters on one screen, narrows them, writes them out', async () => {
    await chair.getByRole('link', { name: 'Who has filed' }).click();
    await settle(chair);
    await line(chair, /Akimat of Almaty city/)
      .first()
      .waitFor();
    expect(
      await line(chair, /Akimat of Almaty city/)
        .first()
        .innerText(),
    ).toContain('Submitted');
    expect(await findBarriers(chair)).toEqual([]);
    await chair.getByLabel('State').selectOption({ label: 'Filed late' });
    await line(chair, /through the State Corporation/)
      .first()
      .waitFor();
    await line(chair, /Akimat of Almaty city/)
      .first()
      .waitFor({ state: 'detached' });
    // The address says what is shown: it can be passed on, and the browser leads back.
    await chair.waitForURL(/state=LATE/);
    await chair.reload();
    await settle(chair);
    expect(await chair.getByLabel('State').inputValue()).toBe('LATE');
    await chair.goBack();
    await line(chair, /Akimat of Almaty city/)
      .first()
      .waitFor();
    expect(await chair.getByLabel('State').inputValue()).toBe('');
    await chair.goForward();
    await line(chair, /Akimat of Almaty city/)
      .first()
      .waitFor({ state: 'detached' });
    const waiting = chair.waitForEvent('download');
    await chair.getByRole('link', { name: 'Download as CSV' }).click();
    const lines = readFileSync(await (await waiting).path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('through the State Corporation');
  }, 60_000);

  test('[clause 63] a cell of the table leads to its report, which the Agency accepts', async () => {
    const link = line(chair, /through the State Corporation/)
      .getByRole('link')
      .first();
    await link.focus();
    await chair.keyboard.press('Enter');
    await chair.waitForURL(/\/reports\/\d+$/);
    await settle(chair);
    await chair.getByRole('button', { name: 'Accept the report' }).click();
    const dialog = chair.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Accept the report' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settle(chair);
    await chair.getByText('Accepted', { exact: true }).first().waitFor();
  }, 60_000);

  test('[clause 62] beside a city’s report that waits to be accepted stands which districts are missing', async () => {
    await goTo(chair, '/agency/reports/filings');
    await chair
      .getByRole('link', { name: /^Akimat of Almaty city, quarter/ })
      .first()
      .click();
    await chair.waitForURL(/\/reports\/\d+$/);
    await settle(chair);
    await chair.getByText(/^Not filed yet: \d+ of \d+/).waitFor();
    expect(await findBarriers(chair)).toEqual([]);
    await chair.getByRole('link', { name: 'Show in the table' }).click();
    await chair.waitForURL(/filings\?higher=/);
    await line(chair, /Bostandyk/)
      .first()
      .waitFor();
    expect(await line(chair, /Karagandy/).count()).toBe(0);
    await chair.getByRole('button', { name: 'Show all bodies' }).click();
    await line(chair, /Karagandy/)
      .first()
      .waitFor();
  }, 60_000);

  test('[clause 62] what of the address is not understood is named, and the table is not narrowed by it', async () => {
    const aside = (page: Page) => page.getByRole('status').filter({ hasText: 'not understood' });
    await chair.goto(`${server.url}/agency/reports/filings?year=2026&territory=999&higher=9999&form=zz`);
    await aside(chair).waitFor();
    expect(await aside(chair).textContent()).toContain('territory=999, higher=9999, form=zz');
    await line(chair, /Akimat of Almaty city/)
      .first()
      .waitFor();
    await chair.getByLabel('Form').selectOption({ index: 1 });
    await chair.waitForURL(/form=appendix-/);
    await chair.goto(`${server.url}/agency/reports/filings?year=2026&territory=750000000&form=appendix-2`);
    await line(chair, /Akimat of Almaty city/)
      .first()
      .waitFor();
    expect(await chair.getByLabel('Territory').inputValue()).toBe('750000000');
    expect([await aside(chair).count(), await line(chair, /Karagandy/).count()]).toEqual([0, 0]);
    for (const [page, said] of [
      ['aggregate?year=2026&form=zz', 'form=zz'],
      ['figures?form=zz&body=abc', 'form=zz, body=abc'],
    ] as const) {
      await chair.goto(`${server.url}/agency/reports/${page}`);
      await aside(chair).waitFor();
      expect(await aside(chair).textContent()).toContain(said);
      expect(await chair.getByLabel('Form').inputValue()).toMatch(/^appendix-/);
    }
    await ministry.goto(`${server.url}/subject/reports?year=2026&quarter=9`);
    await aside(ministry).waitFor();
    expect(await aside(ministry).textContent()).toContain('quarter=9');
    expect(await ministry.getByLabel('Year').inputValue()).toBe('2026');
    await ministry.goto(`${server.url}/subject/reports?year=2025&quarter=2`);
    await settle(ministry);
    expect([
      await ministry.getByLabel('Year').inputValue(),
      await ministry.getByLabel('Quarter', { exact: true }).inputValue(),
      await aside(ministry).count(),
    ]).toEqual(['2025', '2', 0]);
  }, 60_000);

  test('[clause 62] the map of a quarter: a tile opens its territory, a figure its cells, the table says the same', async () => {
    await goTo(chair, '/agency/reports/aggregate');
    await chair.getByLabel('Territory').selectOption({ label: 'Almaty city' });
    await chair.waitForURL(/territory=750000000/);
    await chair.getByLabel('Month').selectOption({ index: 1 });
    await chair.waitForURL(/month=\d/);
    await chair.goBack();
    await chair.waitForURL((url) => !url.searchParams.has('month'));
    expect(await chair.getByLabel('Territory').inputValue()).toBe('750000000');
    await chair.goBack();
    await chair.waitForURL((url) => !url.searchParams.has('territory'));
    await settle(chair);
    await chair.getByRole('link', { name: 'Map and charts' }).click();
    const tile = chair
      .getByRole('list', { name: /^Map of territories/ })
      .getByRole('button', { name: /^Almaty city/ });
    await tile.waitFor();
    await settle(chair);
    expect(await findBarriers(chair)).toEqual([]);
    const table = chair.getByRole('table', { name: 'Table: By territory' });
    const [written] = /[\d\u00a0 ]*\d/.exec((await tile.locator('strong').textContent()) ?? '') ?? [];
    expect(
      await table
        .getByRole('row', { name: /Almaty city/ })
        .first()
        .innerText(),
    ).toContain(written);
    await tile.focus();
    await chair.keyboard.press('Enter');
    await chair.getByText('Bostandyk', { exact: false }).first().waitFor();
    expect(await tile.getAttribute('aria-pressed')).toBe('true');
    await settle(chair);
    expect(await findBarriers(chair)).toEqual([]);
    // What opened the parts has the focus again when they are closed.
    await chair.getByRole('button', { name: 'Close' }).click();
    expect(await chair.evaluate('document.activeElement.textContent')).toContain('Almaty city');
    await chair.getByLabel('Compared with').selectOption({ label: 'Karagandy Oblast' });
    await chair.getByRole('columnheader', { name: 'Karagandy Oblast' }).waitFor();
    await chair.waitForURL(/territory=750000000.*second=350000000/);
    await chair.reload();
    await chair.getByRole('columnheader', { name: 'Karagandy Oblast' }).waitFor();
    await settle(chair);
    expect(await findBarriers(chair)).toEqual([]);
  }, 60_000);

  test('[clause 62] figures compared: bodies stand beside each other, and a figure opens into its cells', async () => {
    await goTo(chair, '/agency/reports/figures');
    await chair.getByRole('combobox', { name: 'A body' }).fill('Almaty city');
    await chair
      .getByRole('option', { name: /Akimat of Almaty city/ })
      .first()
      .click();
    await chair.waitForURL(/body=\d+/);
    await settle(chair);
    const figures = chair.getByRole('group', { name: 'Figures compared' });
    await figures.getByText('Akimat of Almaty city').first().waitFor();
    const figure = figures.locator('button.opens').first();
    await figure.click();
    await chair.getByRole('button', { name: 'Close' }).waitFor();
    await figures.getByRole('table').getByRole('link').first().waitFor();
    await settle(chair);
    expect(await findBarriers(chair)).toEqual([]);
    await chair.getByRole('button', { name: 'Close' }).click();
    expect(await chair.evaluate('document.activeElement.className')).toContain('opens');
  }, 60_000);

  test('on a telephone the counts have their caption on a line, and links do not touch what follows them', async () => {
    await chair.setViewportSize({ width: 375, height: 800 });
    await goTo(chair, '/agency/reports/filings');
    const caption = chair.locator('.filing-counts caption');
    expect((await caption.boundingBox())?.width).toBeGreaterThan(250);
    await goTo(chair, '/agency/reports/aggregate');
    const [link, panel] = [
      await chair.locator('main p.row a').last().boundingBox(),
      await chair.locator('main section.card').first().boundingBox(),
    ];
    if (!link || !panel) throw new Error('the page of totals has no links or no panel');
    expect(panel.y - link.y - link.height).toBeGreaterThanOrEqual(8);
    await chair.setViewportSize({ width: 1280, height: 800 });
  }, 60_000);

  test('a city watches its districts on the same screen', async () => {
    const city = await signInAt({
      browser,
      url: server.url,
      portal: 'subject',
      email: 'reports@almaty-city.demo',
      at: 'reports',
    });
    await city.getByRole('link', { name: 'Who has filed' }).click();
    await settle(city);
    await line(city, /Bostandyk/)
      .first()
      .waitFor();
    expect(
      await line(city, /Bostandyk/)
        .first()
        .innerText(),
    ).toContain('Accepted');
    expect(await findBarriers(city)).toEqual([]);
    expect(await city.locator('main').innerText()).not.toContain('Karagandy');
    // Beside its own report stands what it and its districts have together, cell by cell.
    const table = city.url();
    await city
      .getByRole('link', { name: /^Akimat of Almaty city, quarter/ })
      .first()
      .click();
    await city.getByText('Total: own figures and the districts').click();
    const sum = city.getByRole('table', { name: 'Total: own figures and the districts' });
    await sum
      .getByRole('button', { name: /^Cells: / })
      .first()
      .click();
    await sum.getByRole('table').getByRole('link').first().waitFor();
    await settle(city);
    expect(await findBarriers(city)).toEqual([]);
    await goTo(city, table);
    // Narrowed to those that file through it, it is not among them.
    const own = city
      .getByRole('rowheader', { name: /^Akimat of Almaty city/ })
      .or(line(city, /^Akimat of Almaty city/));
    await own.first().waitFor();
    await city.getByLabel('Higher body').selectOption({ label: 'Akimat of Almaty city' });
    await own.first().waitFor({ state: 'detached' });
    await line(city, /Bostandyk/)
      .first()
      .waitFor();
  }, 60_000);

  test('the administrator takes an edition of a form in, and is told its faults by their places', async () => {
    const admin = await signInAt({
      browser,
      url: server.url,
      portal: 'agency',
      email: 'admin@agency.demo',
      at: 'reports/forms',
    });
    expect(await findBarriers(admin)).toEqual([]);
    await admin.getByRole('button', { name: 'Take in an edition' }).click();
    const dialog = admin.getByRole('dialog');
    const file = {
      name: 'form.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"code":"appendix-3"}'),
    };
    await dialog.locator('input[type=file]').setInputFiles(file);
    await dialog.getByRole('button', { name: 'Take in an edition' }).click();
    await dialog.getByText('The file has faults').waitFor();
    expect(await dialog.innerText()).toContain('title: The value is missing.');
    expect(await findBarriers(admin, '.dialog')).toEqual([]);
  }, 60_000);
});
