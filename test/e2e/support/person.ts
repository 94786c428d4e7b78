import type { Locator, Page } from 'playwright-core';
import { untilAnswered, type TestBrowser } from '../../harness';

export type Portal = 'agency' | 'subject';
export type PageLanguage = 'kk' | 'ru' | 'en';

const DEMO_PASSWORD = 'demo-Qadagalau-1';

export interface SignInOptions {
  readonly browser: TestBrowser;
  readonly url: string;
  readonly portal: Portal;
  readonly email: string;
  /** what is opened: a path in the portal or a whole address; its first page if nothing is said */
  readonly at?: string;
  readonly language?: PageLanguage;
  readonly width?: number;
}

const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { account { id } } }';

async function newPage({ browser, language = 'en', width = 1366 }: SignInOptions): Promise<Page> {
  const context = await browser.newPerson({ viewport: { width, height: 900 } });
  await context.addInitScript((code: string) => {
    window.localStorage.setItem('qadagalau.language', code);
  }, language);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return page;
}

/** Signed in, and the page that was opened stands whole. */
async function arrive(page: Page): Promise<Page> {
  await page.waitForURL((address) => !address.pathname.endsWith('/sign-in'));
  await page.locator('#navigation').waitFor({ state: 'attached' });
  await settle(page);
  return page;
}

/**
 * A person at a browser of their own who had signed in before: the cookie is there, the form was not shown. To load a portal
 * is most of what a journey costs, so say `at` what is wanted rather than go on from the first page, and later `goTo` it.
 */
export async function signInAt(options: SignInOptions): Promise<Page> {
  const { url, portal, email, at = '' } = options;
  const page = await newPage(options);
  const answer = await page.context().request.post(`${url}/graphql`, {
    data: { query: SIGN_IN, variables: { email, password: DEMO_PASSWORD } },
  });
  const { errors } = (await answer.json()) as { errors?: unknown };
  if (errors !== undefined) throw new Error(`${email} may not sign in: ${JSON.stringify(errors)}`);
  await page.goto(new URL(at, `${url}/${portal}/`).href);
  return arrive(page);
}

/** A person who signs in at the form: for what is seen or reached only on the way from there. */
export async function signInByForm(options: SignInOptions): Promise<Page> {
  const { url, portal, email } = options;
  const page = await newPage(options);
  await page.goto(`${url}/${portal}/sign-in`);
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(DEMO_PASSWORD);
  await page.locator('form button[type=submit]').click();
  return arrive(page);
}

/** Every request answered and nothing said to be loading. */
export async function settle(page: Page): Promise<void> {
  await untilAnswered(page);
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
