import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { signInAt } from './support/person';

/** Sends the grid what Ctrl+X or Ctrl+V would, with a clipboard of the moment. @returns what is on it then */
async function send(page: Page, type: 'cut' | 'paste', text = ''): Promise<string> {
  return page.locator(':focus').evaluate(
    (element, [what, block]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', block);
      const event = new ClipboardEvent(what, { clipboardData, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
      return clipboardData.getData('text/plain');
    },
    [type, text] as const,
  );
}

describe('the grid of a report in hands that know spreadsheets', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let district: Page;

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    server.clock.set('2026-04-02T10:00:00+05:00');
    browser = await openBrowser();
    district = await signInAt({
      browser,
      url: server.url,
      portal: 'subject',
      email: 'reports@bostandyk.demo',
    });
    await district.getByRole('button', { name: /Begin the report/ }).click();
    await district.getByRole('grid').waitFor();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const row = (page: Page, number: string) =>
    page.getByRole('row').filter({
      has: page.locator('.line-number', { hasText: new RegExp(`^${number.replace('.', '\\.')}$`) }),
    });
  const cell = (page: Page, number: string, column: number) =>
    row(page, number).first().getByRole('gridcell').nth(column);
  const said = async (number: string) => {
    const cells = await row(district, number).first().getByRole('gridcell').allTextContents();
    return cells.slice(0, 3).map((text) => text.replace(/\D/g, ''));
  };
  const saved = () => district.getByText('Everything is saved').waitFor();

  test('Ctrl+Enter writes what was typed into the whole block, which stays chosen while others are saved', async () => {
    await cell(district, '4', 0).click();
    await district.keyboard.press('Shift+ArrowDown');
    await district.keyboard.press('Shift+ArrowRight');
    await district.keyboard.type('7');
    expect(await district.locator('.chosen').count()).toBe(4);
    await district.keyboard.press('Control+Enter');
    expect([await said('4'), await said('5')]).toEqual([
      ['7', '7', ''],
      ['7', '7', ''],
    ]);
    await saved();
    expect(await district.locator('.chosen').count()).toBe(4);
  });

  test('Ctrl+X takes a block along, and one Ctrl+Z brings it back', async () => {
    expect(await send(district, 'cut')).toBe('7\t7\r\n7\t7');
    expect([await said('4'), await said('5')]).toEqual([Array(3).fill(''), Array(3).fill('')]);
    await saved();
    await district.keyboard.press('Control+z');
    expect(await said('5')).toEqual(['7', '7', '']);
    await cell(district, '4', 3).click();
    expect(await send(district, 'cut')).toBe('');
    await district.getByText('Nothing was cut').waitFor();
  });

  test('a block with a blank in front falls into an open cell as it stands', async () => {
    await cell(district, '6', 0).click();
    await cell(district, '6', 0).click();
    await send(district, 'paste', '\t5\t');
    expect(await said('6')).toEqual(['', '5', '']);
  });

  test('what was said of one paste is gone when the next is refused', async () => {
    await cell(district, '4', 0).click();
    await send(district, 'paste', '7\t7\r\n7\t7');
    const notice = district.getByRole('status').filter({ hasText: '4 cells pasted' });
    await notice.waitFor();
    await send(district, 'paste', '1\t2\t3\t4\t5');
    await district.getByRole('alert').filter({ hasText: 'does not fit and was not pasted' }).waitFor();
    expect(await notice.count()).toBe(0);
    await district.getByRole('alert').getByRole('button').click();
    await saved();
  });

  test('a whole left blank above filled parts is told beside the grid, and breaks no relation', async () => {
    await cell(district, '7.1', 0).click();
    await district.keyboard.type('3');
    await district.keyboard.press('Enter');
    const hint = district.getByRole('button', { name: '7, January: blank, the parts add up to 3' });
    await hint.waitFor();
    expect(await cell(district, '7', 0).textContent()).toContain('blank though its parts are filled');
    expect(await findBarriers(district)).toEqual([]);
    await hint.click();
    await district.getByRole('status').filter({ hasText: 'the parts add up to 3' }).waitFor();
    await district.keyboard.type('3');
    await district.keyboard.press('Enter');
    await hint.waitFor({ state: 'detached' });
    await cell(district, '7', 0).click();
    await district.keyboard.press('Shift+ArrowDown');
    await district.keyboard.press('Delete');
    await saved();
  });

  test('services that a block brings are added by one question', async () => {
    const taking = district
      .getByRole('row')
      .filter({ has: district.getByText('Add a service') })
      .first();
    const number = (await taking.locator('.line-number').textContent()) ?? '';
    await taking.getByRole('gridcell').first().click();
    const name = async () => (await taking.locator('.line-words').textContent())?.replace(number, '').trim();
    const block = [
      `${number}\t${await name()}\t9\t2\t3`,
      '21\tРегистрация перемены имени, отчества, фамилии\t5\t\t1',
      '124\tAnother\t4\t2\t2',
    ];
    await send(district, 'paste', block.join('\r\n'));
    const dialog = district.getByRole('dialog');
    await dialog.getByText('21 Registration of a change of name').waitFor();
    expect(await findBarriers(district, '.dialog')).toEqual([]);
    await dialog.getByRole('button', { name: 'Add and paste' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await district.getByText('9 cells pasted').waitFor();
    expect([await said(number), await said('21'), await said('124')]).toEqual([
      ['9', '2', '3'],
      ['5', '', '1'],
      ['4', '2', '2'],
    ]);
    expect(await findBarriers(district)).toEqual([]);
    await saved();
  });

  test('[clause 62] a remark is begun at its cell by the body that may return the report', async () => {
    await district.reload();
    await district.getByRole('grid').waitFor();
    await district.getByLabel('Text of the note').fill('Nothing else was held.');
    await district.getByRole('button', { name: 'Save the note' }).click();
    await district.getByText('The note has been saved.').waitFor();
    await district.getByRole('button', { name: 'Submit the report', exact: true }).click();
    await district.getByRole('dialog').getByRole('button', { name: 'Submit', exact: true }).click();
    await district.locator('.page-state').getByText('Submitted').waitFor();
    const city = await signInAt({
      browser,
      url: server.url,
      portal: 'subject',
      email: 'reports@almaty-city.demo',
      at: district.url(),
    });
    await city.getByRole('grid').waitFor();
    await cell(city, '5', 1).click();
    await city.keyboard.press('F2');
    const dialog = city.getByRole('dialog');
    await city.waitForFunction(() => document.activeElement?.matches('.dialog textarea'));
    await city.keyboard.type('Count it again.');
    await city.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await cell(city, '6', 2).click();
    await city.getByRole('button', { name: /^Remark on this cell/ }).click();
    await city.waitForFunction(() => document.activeElement?.matches('.dialog textarea'));
    await city.keyboard.type('And this one.');
    expect(await findBarriers(city, '.dialog')).toEqual([]);
    await dialog.getByRole('button', { name: 'Return', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await district.reload();
    for (const place of ['5, February', '6, March'])
      await district.getByRole('button', { name: place, exact: true }).first().waitFor();
  });
});
