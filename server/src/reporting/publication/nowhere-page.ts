import type { Language } from '../../platform/messages/language';
import { html } from './html';
import { addressOf, renderPage } from './page';
import { publicTexts } from './texts';

/** An address under `/public/` at which there is nothing: said in words, with the way to where there is. */
export function nowherePage(language: Language): string {
  const { nowhere, start } = publicTexts[language];
  return renderPage({
    language,
    path: '/public/',
    title: nowhere,
    content: html`<h1>${nowhere}</h1>
      <p><a href="${addressOf('/public/', language)}">${start.title}</a></p>`,
  });
}
