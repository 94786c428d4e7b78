import { LANGUAGES, type Language } from '../../platform/messages/language';
import { html, Html } from './html';
import { STYLE } from './style';
import { publicTexts } from './texts';

const OWN_NAMES: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

export interface Page {
  readonly language: Language;
  /** Path below the site, and the parameters that the language links keep. */
  readonly path: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly title: string;
  readonly content: Html;
}

/** An address of the public pages in a language. */
export function addressOf(
  path: string,
  language: Language,
  parameters: Readonly<Record<string, string>> = {},
): string {
  return `${path}?${new URLSearchParams({ ...parameters, lang: language })}`;
}

function languageLink(page: Page, language: Language): Html {
  const name = OWN_NAMES[language];
  if (language === page.language)
    return html`<li><span lang="${language}" aria-current="true">${name}</span></li>`;
  const address = addressOf(page.path, language, page.parameters);
  return html`<li><a href="${address}" lang="${language}" hreflang="${language}">${name}</a></li>`;
}

/** A whole page: works without script, by keyboard and in a screen reader. */
export function renderPage(page: Page): string {
  const texts = publicTexts[page.language];
  return html`<!doctype html>
    <html lang="${page.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title} – ${texts.product}</title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <a class="skip" href="#content">${texts.skip}</a>
        <header>
          <div class="bar">
            <a class="product" href="${addressOf('/public/', page.language)}">${texts.product}</a>
            <nav aria-label="${texts.languages}">
              <ul class="languages">
                ${LANGUAGES.map((language) => languageLink(page, language))}
              </ul>
            </nav>
          </div>
          <p class="line">${texts.productLine}</p>
        </header>
        <main id="content" tabindex="-1">${page.content}</main>
      </body>
    </html>`.text;
}
