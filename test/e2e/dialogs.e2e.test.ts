import type { Page } from 'playwright-core';
import { openBrowser, startPeopleServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { signInAt } from './support/person';
import { goTo } from './support/views';

jest.setTimeout(180_000);

/** Dialogs of external control that no journey goes through: who opens them, where, by which button. */
const dialogs = [
  [
    'head.almaty@agency.demo',
    [
      ['staff', /^Enter a leave/],
      ['staff', /^Hand work over/],
      ['specialists', /^Open an account/],
      ['complaints', /^Register a complaint/],
    ],
  ],
  [
    'chair@agency.demo',
    [
      ['assignments', /^Give an assignment/],
      ['acting-persons', /^Appoint/],
    ],
  ],
  [
    'admin@agency.demo',
    [
      ['calendar', /^Enter a decree/],
      ['controlling-bodies', /^Enter a body/],
    ],
  ],
  ['inspector.almaty@agency.demo', [['controls-without-visit', /^Open an analysis/]]],
] as const;

/** Nothing is filled: what is missing is marked, and the keyboard stands there. */
const AT_A_MARK = `document.activeElement.matches('.dialog [aria-invalid="true"], .dialog .field-error')
  || document.activeElement.closest('.dialog .field')?.querySelector('.field-error') != null`;

describe('a dialog at the keyboard', () => {
  let server: TestServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    server = await startPeopleServer();
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function walk(page: Page, path: string, button: RegExp): Promise<object> {
    await goTo(page, `/agency/${path}`);
    const opener = page.getByRole('main').getByRole('button', { name: button }).first();
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('.dialog') !== null);
    const barriers = await findBarriers(page, '.dialog');
    await dialog.locator('button[type=submit]').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(AT_A_MARK);
    const marked = await findBarriers(page, '.dialog');
    if (await page.evaluate('document.activeElement.getAttribute("role") === "combobox"')) {
      // The list of a search field, which opens when the keyboard comes, is closed first.
      await dialog.locator('[role=combobox][aria-expanded=true]').waitFor();
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.activeElement?.matches('main button') === true);
    const back = await opener.evaluate((element) => element === document.activeElement);
    return { path, barriers, marked, back };
  }

  test.each(dialogs)(
    '%s: axe finds nothing, what is missing takes the keyboard, Escape gives it back',
    async (email, openers) => {
      const page = await signInAt({ browser, url: server.url, portal: 'agency', email });
      const found: object[] = [];
      for (const [path, button] of openers) found.push(await walk(page, path, button));
      expect(found).toEqual(openers.map(([path]) => ({ path, barriers: [], marked: [], back: true })));
      await page.context().close();
    },
  );
});
