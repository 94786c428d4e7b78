import type { Locator, Page } from 'playwright-core';
import type { TestBrowser } from '../../harness';

export type Portal = 'agency' | 'subject';
export type PageLanguage = 'kk' | 'ru' | 'en';

const DEMO_PASSWORD = 'demo-Qadagalau-1';

export interface SignInOptions {
  readonly browser: TestBrowser;
  readonly url: string;
  readonly portal: Portal;
  readonly email: string;
  readonly language?: PageLanguage;
  readonly width?: number;
}

/** A person at a browser of their own, signed in and standing on the portal's first page. */
export async function signInAt(options: SignInOptions): Promise<Page> {
  const { browser, url, portal, email, language = 'en', width = 1366 } = options;
  const context = await browser.newPerson({ viewport: { width, height: 900 } });
  await context.addInitScript((code: string) => {
    window.localStorage.setItem('qadagalau.language', code);
  }, language);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${url}/${portal}/sign-in`);
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(DEMO_PASSWORD);
  await page.locator('form button[type=submit]').click();
  await page.waitForURL((address) => !address.pathname.endsWith('/sign-in'));
  await page.locator('main h1').waitFor();
  return page;
}

/** Every request answered and nothing said to be loading. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('main h1').waitFor();
}

/** Asks for more of a list until something stands in it, or the list is whole. */
export async function showUntil(page: Page, wanted: Locator): Promise<void> {
  const more = page.getByRole('button', { name: 'Show more' }).first();
  const either = wanted.first().or(more);
  for (;;) {
    await either.first().waitFor();
    if ((await wanted.count()) > 0) return;
    // While a page is on its way the button waits with it, and with the last page it goes.
    const gone = await more.click({ timeout: 2000 }).then(
      () => false,
      () => true,
    );
    if (gone && (await more.count()) === 0) return;
    await settle(page);
  }
}
