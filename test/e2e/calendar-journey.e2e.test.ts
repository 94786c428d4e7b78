import type { Page } from 'playwright-core';
import { at } from '../api/inspection/support/course';
import { openWorld, type World } from '../api/inspection/support/world';
import { LATE, running, seen, sendRequest } from '../builders/prescription';
import { workerTurn } from '../builders/worker-turn';
import { openBrowser, type TestBrowser } from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt } from './support/person';

// A decree comes when a term has been missed by a day: what was, what is, and what a person decides.
jest.setTimeout(120_000);

const REASON = 'National mourning';

describe('an administrator enters a decree', () => {
  let world: World;
  let browser: TestBrowser;
  let inspectionId: string;

  beforeAll(async () => {
    world = await openWorld();
    browser = await openBrowser();
    const of = await running(world, ['MINOR', 'MET', 'MET']);
    world.at(LATE);
    await sendRequest(world, await seen(world, of));
    inspectionId = await world.value('select inspection_id::text as value from prescription where id = $1', [
      of.id,
    ]);
    // The answer was due on the 7th: the notice of the missed term goes out, an inspection is drafted.
    world.at(at('2026-07-08'));
    await workerTurn(world);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  const open = (portal: 'agency' | 'subject', email: string, at: string): Promise<Page> =>
    signInAt({ browser, url: world.server.url, portal, email, at });

  test('[clause 28-3] it is previewed, entered and counted through', async () => {
    const page = await open('agency', 'admin@agency.demo', 'calendar');
    await page.getByRole('button', { name: 'Enter a decree' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What changes').selectOption({ label: 'Day of national mourning (off)' });
    await dialog.getByLabel(/^Day/).first().fill('03.07.2026');
    await dialog.getByLabel('Number of the decree').fill('41');
    await dialog.getByLabel('Date of the decree').first().fill('01.07.2026');
    await dialog.getByLabel('Issued by').fill('Decree of the President');
    await dialog.getByLabel('Reason').fill(REASON);
    await dialog.getByRole('button', { name: 'See how many deadlines it touches' }).click();
    await dialog.getByText(/Open deadlines touched: [1-9]/).waitFor();
    expect(await findBarriers(page, '.dialog')).toEqual([]);
    await dialog.getByRole('button', { name: 'Enter a decree', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await workerTurn(world);
    await page.reload();
    await settle(page);
    await page.getByText(/Looked at: \d+, moved: [1-9]/).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test.each([
    ['agency', 'inspector.almaty@agency.demo', 'inspections'],
    ['subject', 'head@almaty-city.demo', 'cases'],
  ] as const)(
    '[clause 28-3] in the %s portal %s sees both dates and the reason',
    async (portal, email, path) => {
      const page = await open(portal, email, `${path}/${inspectionId}`);
      await page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
      const text = await page.locator('main').innerText();
      expect(text).toMatch(/7 July 2026/);
      expect(text).toMatch(/8 July 2026/);
      expect(text).toContain('day of national mourning: Decree of the President, № 41');
    },
  );

  test('[clause 28-3] the head confirms what followed from the earlier date, with a reason', async () => {
    const page = await open('agency', 'head.almaty@agency.demo', 'calendar');
    const notice = page.getByRole('row').filter({ hasText: 'Notice of a missed term' });
    await notice.getByRole('button', { name: /^Confirm/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('The subject was told by telephone as well');
    expect(await findBarriers(page, '.dialog')).toEqual([]);
    await dialog.getByRole('button', { name: 'Confirm', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await notice.getByText('The subject was told by telephone as well').waitFor();
  });
});
