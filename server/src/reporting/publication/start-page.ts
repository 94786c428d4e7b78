import type { Language } from '../../platform/messages/language';
import { codeForm } from './check-page';
import { complaintTexts } from './complaint-texts';
import { html } from './html';
import { listTexts } from './lists-texts';
import { addressOf, renderPage } from './page';
import { programTexts } from './programs-texts';
import { resultTexts } from './results/results-texts';
import { publicTexts } from './texts';

/** What the product is, where the portals are, and the form to check a document. */
export function startPage(language: Language): string {
  const { start, check, portals } = publicTexts[language];
  return renderPage({
    language,
    path: '/public/',
    title: start.title,
    content: html`<h1>${start.title}</h1>
      <p>${start.lead}</p>
      <ul>
        ${start.what.map((line) => html`<li>${line}</li>`)}
      </ul>
      <h2>${check.title}</h2>
      <p>${check.lead}</p>
      ${codeForm(language, '')}
      <h2>${resultTexts[language].title}</h2>
      <p>${resultTexts[language].lead}</p>
      <ul>
        <li><a href="${addressOf('/public/results', language)}">${resultTexts[language].all}</a></li>
        <li>
          <a href="${addressOf('/public/figures', language)}">${resultTexts[language].figures.title}</a>
        </li>
        <li>
          <a href="${addressOf('/public/comparison', language)}">${resultTexts[language].comparison.title}</a>
        </li>
        <li><a href="/public/catalog.jsonld">${resultTexts[language].machine.catalog}</a></li>
        <li><a href="${addressOf('/public/programs', language)}">${programTexts[language].title}</a></li>
      </ul>
      <h2>${listTexts[language].title}</h2>
      <p><a href="${addressOf('/public/lists', language)}">${listTexts[language].all}</a></p>
      <h2>${complaintTexts[language].title}</h2>
      <p>${complaintTexts[language].lead}</p>
      <p><a href="${addressOf('/public/complaint', language)}">${complaintTexts[language].title}</a></p>
      <p>
        <a href="${addressOf('/public/complaint/check', language)}">${complaintTexts[language].toCheck}</a>
      </p>
      <h2>${portals.title}</h2>
      <ul>
        <li><a href="/agency/">${portals.agency}</a>. ${portals.agencyLine}</li>
        <li><a href="/subject/">${portals.subject}</a>. ${portals.subjectLine}</li>
      </ul>`,
  });
}
