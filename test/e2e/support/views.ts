import type { Page } from 'playwright-core';
import { findBarriers } from './axe';
import { settle, type PageLanguage } from './person';

/** A message that is missing shows its key: `kit.shell.skip`. Addresses and names of files look alike, but for their ends. */
const KEY =
  /(?<![\w@./-])[a-z]\w*(?:\.[a-z]\w*)*\.(?!(?:kz|demo|txt|pdf|csv|xlsx|docx|zip|png|jpg)\b)[a-z]\w*(?![\w@.])/g;

export interface FoundView {
  /** where the reader stands, which a page that is closed to them is not */
  readonly path: string;
  readonly barriers: readonly string[];
  readonly headings: number;
  readonly wider: boolean;
  readonly titled: boolean;
  readonly language: string | null;
  readonly missing: readonly string[];
}

export const cleanView = (path: string, language: PageLanguage): FoundView => ({
  path: path.replace(/\?.*/, ''),
  barriers: [],
  headings: 1,
  wider: false,
  titled: true,
  language,
  missing: [],
});

/** To another view of the portal that is open, by its router as the browser's own buttons lead there: nothing is loaded anew. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    window.history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, address);
  await settle(page);
}

/** Another language for the page as it stands, by the reader's own button. */
export async function chooseLanguage(page: Page, language: PageLanguage): Promise<void> {
  await page.locator(`.languages button[lang=${language}]`).click();
  await settle(page);
}

/**
 * A view as it stands.
 * @param base the address of the portal, which is left out of the path
 * @param thorough whether axe looks at everything, or only at what words can spoil
 */
export async function inspectView(
  page: Page,
  base: string,
  thorough: 'everything' | 'words',
): Promise<FoundView> {
  const words = await page.locator('body').innerText();
  return {
    path: new URL(page.url()).pathname.replace(base, ''),
    barriers: await findBarriers(page, 'html', thorough),
    headings: await page.locator('h1').count(),
    wider: await page.evaluate<boolean>(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    ),
    titled: (await page.title()).includes(' — '),
    language: await page.locator('html').getAttribute('lang'),
    missing: words.match(KEY) ?? [],
  };
}
