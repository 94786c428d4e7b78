import type { MessageCatalogue } from '../../../platform/messages/catalogue';
import type { Language } from '../../../platform/messages/language';
import {
  contentOfText,
  shownOf,
  type GoneResult,
  type publishedResult,
  type PublicResult,
  type PublishedFigures,
  type ShownPart,
  type ShownTable,
} from '../../published-result';
import { html, type Html } from '../html';
import { addressOf, renderPage } from '../page';
import { stackedTable } from '../table';
import { changedNote } from './figures-page';
import { resultTexts } from './results-texts';
import { dayOf, dayText, nameOf } from './words';

type Result = NonNullable<Awaited<ReturnType<typeof publishedResult>>>;

interface Reading {
  readonly language: Language;
  readonly messages: MessageCatalogue;
}

const tableOf = ({ caption, columns, figures, rows }: ShownTable, titled: boolean): Html =>
  stackedTable({
    caption,
    titled,
    columns,
    figures: (column) => figures && column > 0,
    rows: rows.map(({ head, cells }) => [head, ...cells]),
  });

const partOf = ({ title, text, table }: ShownPart): Html =>
  html`${title !== null && html`<h2>${title}</h2>`} ${text !== null && html`<p class="said">${text}</p>`}
  ${table && tableOf(table, title === table.caption)}`;

/** The answer of the body that it is about, which owes none to its own words, and where the media published it. */
function beside(result: Result, language: Language): Html {
  const texts = resultTexts[language];
  const awaited = result.publisherKind !== 'SUBJECT';
  return html`${(awaited || result.answers.length > 0) && html`<h2>${texts.answer}</h2>`}
  ${result.answersLeftOut > 0 && html`<p>${texts.answersLeftOut(result.answersLeftOut)}</p>`}
  ${awaited && result.answers.length === 0 && result.answersLeftOut === 0 && html`<p>${texts.noAnswer}</p>`}
  ${result.answers.map(
    ({ text, answeredAt, earlierAt }) =>
      html`<blockquote>
        <p class="said">${text}</p>
        <footer>
          ${dayText(dayOf(answeredAt), language)}${earlierAt && html`, ${texts.answeredEarlier(dayText(dayOf(earlierAt), language))}`}
        </footer>
      </blockquote>`,
  )}
  ${
    result.media.length > 0 &&
    html`<h2>${texts.media}</h2>
      <ul>
        ${result.media.map(
          ({ outlet, publishedOn, link, earlierAt }) =>
            html`<li>
              ${link ? html`<a href="${link}" rel="nofollow noopener">${outlet}</a>` : outlet},
              ${dayText(publishedOn, language)}${earlierAt && html`, ${texts.mediaEarlier(dayText(dayOf(earlierAt), language))}`}
            </li>`,
        )}
      </ul>`
  }`;
}

/** Where the figures of the whole country stand on a map and in charts. */
function chartsOf(
  { publisherKind }: PublicResult,
  figures: PublishedFigures,
  language: Language,
): Html | null {
  if (publisherKind === 'TERRITORIAL' && figures.regions.length === 1) return null;
  const { form, year, quarter } = figures;
  const asked = { form, year: String(year), quarter: String(quarter) };
  const { figures: words } = resultTexts[language];
  return html`<p>
    <a href="${addressOf('/public/figures', language, asked)}">${words.map}, ${words.chart}</a>
  </p>`;
}

/** One publication: its snapshot, the body's answer beside it, where the media published it. */
export function resultPage(result: Result, { language, messages }: Reading): string {
  const texts = resultTexts[language];
  const content = contentOfText(result.content);
  const { title, facts, parts } = shownOf(content, {
    language,
    text: (key) => messages.text(key, language),
  });
  const published = { label: texts.published, value: dayText(dayOf(result.publishedAt), language) };
  return renderPage({
    language,
    path: `/public/results/${result.id}`,
    title: nameOf(result, language),
    content: html`<h1>${title}</h1>
      <dl>
        ${[...facts, published].map(
          ({ label, value }) =>
            html`<dt>${label}</dt>
              <dd>${value}</dd>`,
        )}
      </dl>
      ${content.figures && changedNote(result, language)} ${parts.map(partOf)}
      ${content.figures && chartsOf(result, content.figures, language)}
      ${content.body && beside(result, language)}
      <h2>${texts.machine.title}</h2>
      <p><a href="/public/results/${result.id}.json">${texts.machine.json}</a></p>
      <dl>
        <dt>${texts.hash}</dt>
        <dd class="hash">${result.sha256}</dd>
      </dl>
      <p><a href="${addressOf('/public/results', language)}">${texts.all}</a></p>`,
  });
}

/** In the place of what no longer stands published, or never did: nothing of what it said. */
export function gonePage(id: number, gone: GoneResult | undefined, language: Language): string {
  const texts = resultTexts[language];
  const title = gone ? texts.gone.title : texts.missing;
  // What came in its place does not stand any more either.
  const isLost = gone?.state === 'REPLACED' && gone.replacedById === null;
  return renderPage({
    language,
    path: gone ? `/public/results/${id}` : '/public/results',
    title,
    content: html`<h1>${title}</h1>
      ${gone && html`<p>${texts.gone[isLost ? 'REPLACED_BY_GONE' : gone.state]}</p>`}
      ${gone?.reason && html`<p>${texts.gone.reason}: ${gone.reason}</p>`}
      ${
        gone?.replacedById &&
        html`<p>
          <a href="${addressOf(`/public/results/${gone.replacedById}`, language)}">${texts.gone.newer}</a>
        </p>`
      }
      <p><a href="${addressOf('/public/results', language)}">${texts.all}</a></p>`,
  });
}
