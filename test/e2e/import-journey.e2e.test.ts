import { STARTED, NOTIFIED, TODAY, type Row } from '../api/inspection/support/running-cases';
import { openWorld, type World } from '../api/inspection/support/world';
import { workerTurn } from '../builders/worker-turn';
import { openBrowser, type TestBrowser } from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt } from './support/person';

// A file of running cases: tried, taken in by the keyboard, and its cases opened by whoever reads them.
jest.setTimeout(90_000);

const ROWS: readonly Row[] = [
  { act_number: 'J-1', ...STARTED },
  { act_number: 'J-2', ...NOTIFIED },
  { act_number: 'J-3', ...STARTED, subject_bin: '000000000001' },
];

describe('an administrator takes in a file of running cases', () => {
  let world: World;
  let browser: TestBrowser;
  beforeAll(async () => {
    world = await openWorld();
    world.at(TODAY);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  const columns = [...new Set(ROWS.flatMap((row) => Object.keys(row)))];
  const file = [columns, ...ROWS.map((row) => columns.map((name) => `"${row[name] ?? ''}"`))].join('\n');

  test('the trial shows what would be taken in and why a row is not; then the cases stand with their links', async () => {
    const { url } = world.server;
    const page = await signInAt({ browser, url, portal: 'agency', email: 'admin@agency.demo' });
    await page.getByRole('link', { name: 'Cases from files', exact: true }).click();
    await settle(page);
    expect(await findBarriers(page)).toEqual([]);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'running.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    await page.getByRole('heading', { level: 1, name: 'running.csv' }).waitFor();
    await page.getByText('The trial looks at the rows').waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await workerTurn(world);
    await page.getByText('Would be taken in: 2. Known already: 0. With faults: 1.').waitFor();
    await page.getByText('No inspected subject has this BIN.').waitFor();
    await page.getByRole('cell', { name: 'J-2' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Rows left out, CSV' }).click();
    expect((await download).suggestedFilename()).toMatch(/^left-out-\d+\.csv$/);

    const takeIn = page.getByRole('button', { name: /^Take in/ });
    await takeIn.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Being taken in: 0 of 3').waitFor();
    expect(await page.evaluate('document.activeElement?.textContent')).toContain('Being taken in');
    await workerTurn(world);
    await page.getByText('Taken in: 2. Known already: 0. With faults: 1.').waitFor();
    const address = page.url();
    await page.context().close();

    const chair = await signInAt({ browser, url, portal: 'agency', email: 'chair@agency.demo', at: address });
    expect(await findBarriers(chair)).toEqual([]);
    await chair
      .getByRole('link', { name: /^Open case/ })
      .first()
      .click();
    await chair.getByText('running.csv').waitFor();
    await chair.context().close();
  });
});
