import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt } from './support/person';

/** Puts a spreadsheet's block on the clipboard of the moment and drops it on the cell that has the focus, or on something else. */
async function paste(page: Page, text: string, on = ':focus'): Promise<void> {
  const drop = (element: Element, block: string) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', block);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  };
  await page.locator(on).first().evaluate(drop, text);
}

// A district fills its quarter in the grid, the city returns it with a remark by cell, and takes it the second time.
describe('a quarterly report, filled in the grid', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let district: Page;
  let city: Page;

  beforeAll(async () => {
    // Before the district's day of clause 62 for the first quarter, which is the fifth of April.
    server = await startTestServer({ demo: true });
    server.clock.set('2026-04-02T10:00:00+05:00');
    browser = await openBrowser();
    district = await person('reports@bostandyk.demo');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const person = (email: string, at?: string): Promise<Page> =>
    signInAt({ browser, url: server.url, portal: 'subject', email, at });

  /** A cell by the number of its row and its column, 0 for January. */
  const cell = (page: Page, number: string, column: number) =>
    page
      .getByRole('row')
      .filter({
        has: page.locator('.line-number', { hasText: new RegExp(`^${number.replace('.', '\\.')}$`) }),
      })
      .first()
      .getByRole('gridcell')
      .nth(column);
  const said = async (page: Page, number: string, column: number) =>
    (await cell(page, number, column).textContent())?.replace(/[^\d-]/g, '');
  const saved = (page: Page) => page.getByText('Everything is saved').waitFor();

  async function confirm(page: Page, action: string, button: string): Promise<void> {
    await page.getByRole('button', { name: action, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await findBarriers(page, '.dialog')).toEqual([]);
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settle(page);
  }

  test('[clause 62] the duty leads to the report', async () => {
    await district.getByRole('button', { name: /Begin the report/ }).click();
    await district.waitForURL(/\/reports\/\d+$/);
    await district.getByRole('grid').waitFor();
    expect(await district.locator('h1').textContent()).toContain('first quarter of 2026');
  });

  test('what stands in the way of submitting goes with the first figure saved; a letter is answered', async () => {
    const acts = district.getByRole('region', { name: 'Act', exact: true });
    const noFigures = acts.getByText(/no figure/i);
    await noFigures.waitFor({ state: 'attached' });
    await cell(district, '4', 0).click();
    await district.keyboard.type('a');
    await district.getByText('A cell takes numbers only.').first().waitFor();
    expect(await said(district, '4', 0)).toBe('');
    await district.keyboard.type('1');
    await district.keyboard.press('Enter');
    await saved(district);
    await noFigures.waitFor({ state: 'detached' });
  });

  test('figures are typed, added up, checked and saved by themselves', async () => {
    await cell(district, '1', 0).click();
    await district.keyboard.type('3');
    await district.keyboard.press('Tab');
    await district.keyboard.type('1 000');
    await district.keyboard.press('Enter');
    expect(await said(district, '1', 3)).toBe('1003');
    await cell(district, '1.1', 0).click();
    await paste(district, '2\t1000\r\n0\t0\r\n');
    expect(await said(district, '1.2', 1)).toBe('0');
    const relations = district.getByRole('region', { name: 'Control relations' });
    expect(await relations.textContent()).toContain('1, January: stands 3, by the relation 2');
    await saved(district);
    await district.reload();
    await district.getByRole('grid').waitFor();
    expect(await said(district, '1', 1)).toBe('1000');
    expect(await said(district, '1.1', 0)).toBe('2');
    // The first press upon the first cell chooses it, as any other; the second opens it.
    const opened = () => district.evaluate('document.activeElement.tagName');
    await cell(district, '1', 0).click();
    expect(await opened()).toBe('TD');
    await cell(district, '1', 0).click();
    expect(await opened()).toBe('INPUT');
    await district.keyboard.press('Escape');
  });

  test('what is not a number stays in its cell beside the reason, and can be taken back', async () => {
    await cell(district, '4', 0).click();
    await district.keyboard.type('1x');
    await district.keyboard.press('Enter');
    await district.getByText('1 cell was not taken').waitFor();
    expect(await cell(district, '4', 0).getAttribute('aria-invalid')).toBe('true');
    expect(await findBarriers(district)).toEqual([]);
    await district.keyboard.press('Control+z');
    await saved(district);
  });

  test('Tab keeps what was typed as Enter does, and stays in the grid', async () => {
    const at = () => district.evaluate('document.activeElement.closest("[data-at]")?.dataset.at');
    await cell(district, '4', 0).click();
    const start = await at();
    await district.keyboard.type('1x');
    await district.keyboard.press('Tab');
    await district.getByText('1 cell was not taken').waitFor();
    expect(await cell(district, '4', 0).getAttribute('aria-invalid')).toBe('true');
    expect(await at()).toBe(start?.toString().replace(':0', ':1'));
    await district.keyboard.press('Escape');
    await district.keyboard.press('Control+z');
    await saved(district);
    await cell(district, '5', 0).click();
    const next = await at();
    await district.keyboard.type('abc');
    await district.keyboard.press('Tab');
    expect(await at()).toBe(next);
    await district.keyboard.press('Tab');
    expect(await at()).not.toBe(next);
  });

  test('a figure stays in its cell when the mouse goes on to another one', async () => {
    await cell(district, '4', 1).click();
    await district.keyboard.type('3');
    await cell(district, '5', 1).click();
    await district.keyboard.type('7');
    await cell(district, '4', 2).click();
    expect([await said(district, '4', 1), await said(district, '5', 1)]).toEqual(['3', '7']);
    await saved(district);
    for (const taken of ['5', '4']) {
      await district.keyboard.press('Control+z');
      expect(await said(district, taken, 1)).toBe('');
    }
    await saved(district);
  });

  test('a cell that a script or a screen reader focused is the current one: the next key is typed into it', async () => {
    await cell(district, '4', 0).click();
    const left = await said(district, '4', 0);
    await cell(district, '6', 2).focus();
    await district.keyboard.type('5');
    await district.keyboard.press('Enter');
    expect([await said(district, '4', 0), await said(district, '6', 2)]).toEqual([left, '5']);
    await district.keyboard.press('Control+z');
    expect(await said(district, '6', 2)).toBe('');
    await saved(district);
  });

  test('a cell left in the middle of its figure is open again after a reload; a new row takes the keyboard', async () => {
    await cell(district, '6', 0).click();
    await district.keyboard.type('12');
    await district.reload();
    await district.getByRole('grid').waitFor();
    await district.waitForFunction(() => document.activeElement?.matches('.cell-input'));
    await district.keyboard.type('3');
    await district.keyboard.press('Enter');
    expect(await said(district, '6', 0)).toBe('123');
    await saved(district);
    await cell(district, '6', 0).click();
    await district.keyboard.press('Delete');
    await saved(district);
    await district.getByRole('button', { name: 'Add a service' }).first().click();
    const dialog = district.getByRole('dialog');
    await dialog.getByRole('combobox').fill('a');
    await dialog.getByRole('option').first().click();
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await district.waitForFunction(() => {
      const at = document.activeElement;
      return at?.matches('[data-at$=":0"]') && at.closest('tr')?.matches('.service');
    });
  });

  test('a click on the name of a row chooses its first month; where no cell is chosen nothing is pasted', async () => {
    const first = cell(district, '6', 0);
    await first.locator('..').locator('.line-words').click();
    expect(await first.evaluate((one) => one === document.activeElement)).toBe(true);
    await district.getByRole('columnheader').first().click();
    await paste(district, '5\t6\t7', '[role=columnheader]');
    expect(await said(district, '6', 0)).toBe('');
  });

  test('a block that names other rows is not pasted, and says which', async () => {
    await cell(district, '4', 0).click();
    await paste(district, 'Nobody knows this row\t1\t2\t3\r\n');
    const why = district.getByRole('alert').filter({ hasText: 'No cell has changed.' });
    await why.getByText(/“Nobody knows this row”/).waitFor();
    expect(await findBarriers(district, '.misfits')).toEqual([]);
    await why.getByRole('button', { name: 'Close' }).click();
    await why.waitFor({ state: 'detached' });
  });

  test('two people at once: nothing is lost, and the disputed cell waits for a choice', async () => {
    const colleague = await person('reports@bostandyk.demo', district.url());
    await colleague.getByRole('grid').waitFor();
    await cell(district, '5', 0).click();
    await district.keyboard.type('7');
    await district.keyboard.press('Enter');
    await saved(district);
    await cell(colleague, '5', 0).click();
    await colleague.keyboard.type('8');
    await colleague.keyboard.press('Tab');
    await colleague.keyboard.type('9');
    await colleague.keyboard.press('Enter');
    await colleague
      .getByRole('button', { name: /Keep mine: 8/ })
      .first()
      .waitFor();
    await colleague
      .getByText(/wrote 7 at/)
      .first()
      .waitFor();
    await colleague
      .getByRole('button', { name: /Take theirs: 7/ })
      .first()
      .click();
    await saved(colleague);
    expect([await said(colleague, '5', 0), await said(colleague, '5', 1)]).toEqual(['7', '9']);
    await colleague.context().close();
  });

  test('a block is copied for a spreadsheet and made anew after it was taken back', async () => {
    await cell(district, '1.1', 0).click();
    await district.keyboard.press('Shift+ArrowDown');
    await district.keyboard.press('Shift+ArrowRight');
    const copied = await district.evaluate(() => {
      const clipboardData = new DataTransfer();
      const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      return clipboardData.getData('text/plain');
    });
    expect(copied).toBe('2\t1000\r\n0\t0');
    await district.keyboard.press('Delete');
    expect(await said(district, '1.2', 1)).toBe('');
    await district.keyboard.press('Control+z');
    expect(await said(district, '1.1', 1)).toBe('1000');
    await district.keyboard.press('Control+y');
    expect(await said(district, '1.1', 1)).toBe('');
    await district.keyboard.press('Control+z');
    await saved(district);
  });

  test('the system’s own figures stand beside with a reason; an earlier quarter is shown on demand; the form is downloaded', async () => {
    const computed = district.getByRole('region', { name: 'Figures computed by the system' });
    await computed
      .getByLabel('Reason for the difference, 1', { exact: true })
      .fill('Held before the system was in use.');
    await computed.getByRole('button', { name: 'Keep the reason' }).click();
    await district.getByText('The reason is kept.').first().waitFor({ state: 'attached' });
    const beside = district.getByLabel('Show beside');
    await beside.selectOption({ index: 1 });
    await district.getByRole('columnheader', { name: /fourth quarter of 2025/ }).waitFor();
    expect(await findBarriers(district)).toEqual([]);
    await beside.selectOption({ index: 0 });
    const link = district.getByRole('link', { name: 'XLSX, quarter' });
    const answer = await district.request.get(`${server.url}${await link.getAttribute('href')}`);
    expect([answer.status(), answer.headers()['content-disposition']]).toEqual([
      200,
      'attachment; filename="appendix-2-2026-1.xlsx"',
    ]);
  });

  test('[clause 62] a filled form is taken from a file, or refused by row and column', async () => {
    const form = (first: string) =>
      [
        '№\tIndicator\tЯнварь\tФевраль\tМарт',
        '1. Информация о результатах контрольных мероприятий',
        `1\tКоличество проведенных контрольных мероприятий, всего из них:\t${first}\t1000\t2`,
        '1.1\tСогласно утвержденному годовому плану контрольных мероприятий\t2\t1000\t2',
        '1.2\tПо результатам мониторинга качества оказания государственных услуг\t0\t0\t0',
      ].join('\n');
    const file = (first: string) => ({
      name: 'appendix-2-2017.tsv',
      mimeType: 'text/tab-separated-values',
      buffer: Buffer.from(form(first)),
    });
    await district.reload();
    await district.getByRole('grid').waitFor();
    await district.getByRole('button', { name: 'Take from a file' }).click();
    const dialog = district.getByRole('dialog');
    await dialog.getByText('January to March 2026').waitFor();
    // Closed while the file is on its way, the dialog stops it there.
    const line = await district.context().newCDPSession(district);
    const conditions = { offline: false, latency: 0, downloadThroughput: -1 };
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', { ...conditions, uploadThroughput: 20_000 });
    const long = { ...file('9'), buffer: Buffer.from(`${form('9')}${'\n'.repeat(1_000_000)}`) };
    await dialog.locator('input[type=file]').setInputFiles(long);
    await dialog.getByLabel('Year of the figures in the file').fill('2026');
    const sent = district.waitForRequest('**/import?*');
    await dialog.getByRole('button', { name: 'Take the file' }).click();
    await sent;
    const stopped = district.waitForEvent('requestfailed');
    await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
    expect((await stopped).url()).toContain('/import?');
    await line.send('Network.emulateNetworkConditions', { ...conditions, uploadThroughput: -1 });
    await dialog.waitFor({ state: 'hidden' });
    await district.getByRole('button', { name: 'Take from a file' }).click();
    await dialog.locator('input[type=file]').setInputFiles(file('many'));
    const year = dialog.getByLabel('Year of the figures in the file');
    expect(await year.inputValue()).toBe('2017');
    await dialog.getByRole('button', { name: 'Take the file' }).click();
    await dialog.getByText('This report is for 2026').waitFor();
    expect(await year.getAttribute('aria-invalid')).toBe('true');
    expect(await findBarriers(district, '.dialog')).toEqual([]);
    await year.fill('2026');
    await dialog.getByRole('button', { name: 'Take the file' }).click();
    await dialog.getByRole('rowheader', { name: 'C3' }).waitFor();
    expect(await dialog.getByRole('row').nth(1).textContent()).toContain(
      'Text stands in the place of a number.',
    );
    expect(await findBarriers(district, '.dialog')).toEqual([]);
    expect(await said(district, '1', 0)).toBe('3');
    await dialog.locator('input[type=file]').setInputFiles(file('3'));
    await year.fill('2026');
    await dialog.getByRole('button', { name: 'Take the file' }).click();
    await dialog.getByText('9 figures are taken from the file.').waitFor();
    await dialog.getByText('The row says 3, its parts add up to').first().waitFor();
    expect((await findBarriers(district)).filter((barrier) => !barrier.startsWith('region:'))).toEqual([]);
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await said(district, '1', 2)).toBe('2');
    const files = district.getByRole('region', { name: /^Files sent to the report/ });
    await files.getByText('appendix-2-2017.tsv').nth(1).waitFor();
    expect(await files.textContent()).toContain('Refused: its places are named');
  });

  test('[clause 62] the note is written and the report submitted with its warnings', async () => {
    await district.reload();
    await district.getByRole('grid').waitFor();
    await district.getByLabel('Text of the note').fill('Two planned events were held.');
    await district.getByRole('button', { name: 'Save the note' }).click();
    await district.getByText('The note has been saved.').waitFor();
    await confirm(district, 'Submit the report', 'Submit');
    expect(await district.locator('.page-state').textContent()).toContain('Submitted');
    expect(await district.getByText('The figures can only be read in this state.').count()).toBe(1);
  });

  test('[clause 62] the city returns it with a remark that leads to its cell, and then accepts it', async () => {
    city = await person('reports@almaty-city.demo', 'reports');
    const waiting = city.getByRole('region', { name: /^Waiting for your acceptance/ });
    await waiting.getByRole('link').first().click();
    await city.getByRole('grid').waitFor();
    await city.getByRole('button', { name: 'Return the report with remarks' }).click();
    const dialog = city.getByRole('dialog');
    await dialog.getByLabel('Row').selectOption({ index: 1 });
    await dialog.getByLabel('Month').selectOption({ label: 'January' });
    await dialog.getByLabel('Remark').fill('Three events, but only two are listed below.');
    await dialog.getByRole('button', { name: 'Add a remark' }).click();
    await dialog.getByLabel('Row').nth(1).selectOption({ index: 2 });
    await dialog
      .getByLabel(/^Remark/)
      .nth(1)
      .fill('The whole row is to be looked at.');
    await dialog.getByRole('button', { name: 'Return', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });

    await district.reload();
    await district.getByRole('grid').waitFor();
    expect(await district.getByRole('button', { name: '1.1', exact: true }).count()).toBe(1);
    await district.getByRole('button', { name: '1, January', exact: true }).first().click();
    await district.waitForFunction(() => document.activeElement?.getAttribute('data-at') === '0:0');
    await district.keyboard.type('2');
    await district.keyboard.press('Enter');
    await saved(district);
    await confirm(district, 'Submit the report', 'Submit');

    await city.reload();
    await city.getByRole('grid').waitFor();
    await confirm(city, 'Accept the report', 'Accept');
    expect(await city.locator('.page-state').textContent()).toContain('Accepted');
    expect(await said(city, '1', 3)).toBe('1004');
  });
});
