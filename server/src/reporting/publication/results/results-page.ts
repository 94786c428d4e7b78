import type { Language } from '../../../platform/messages/language';
import type { BodyYear, FirstLevelTerritory, PublicFilter, PublicResult } from '../../published-result';
import { html, type Html } from '../html';
import { addressOf, renderPage } from '../page';
import { programTexts } from '../programs-texts';
import { stackedTable } from '../table';
import { resultTexts } from './results-texts';
import { barChart } from './svg';
import { dayOf, dayText, figureText, nameOf, textOf } from './words';

/** A filter as the parameters of an address. */
export function parametersOf({ body, territory, year, kind }: PublicFilter): Record<string, string> {
  return {
    ...(body ? { body } : {}),
    ...(territory ? { territory } : {}),
    ...(year ? { year: String(year) } : {}),
    ...(kind ? { kind } : {}),
  };
}

function searchForm(
  path: string,
  filter: PublicFilter,
  territories: readonly FirstLevelTerritory[],
  language: Language,
): Html {
  const { search } = resultTexts[language];
  return html`<form method="get" action="${path}" role="search">
    <input type="hidden" name="lang" value="${language}" />
    <p class="entry">
      <label for="body">${search.body}</label>
      <input class="words" type="text" id="body" name="body" value="${filter.body ?? ''}" maxlength="100" />
    </p>
    <p class="entry">
      <label for="territory">${search.territory}</label>
      <select id="territory" name="territory">
        <option value="">${search.any}</option>
        ${territories.map(
          ({ code, nameKk, nameRu, nameEn }) =>
            html`<option value="${code}" ${code === filter.territory && 'selected'}>
              ${textOf(nameKk, nameRu, nameEn, language)}
            </option>`,
        )}
      </select>
    </p>
    <p class="entry">
      <label for="year">${search.year}</label>
      <input
        class="words"
        type="text"
        id="year"
        name="year"
        inputmode="numeric"
        pattern="[0-9]{4}"
        value="${filter.year ? filter.year : ''}"
      />
    </p>
    <button type="submit">${search.button}</button>
  </form>`;
}

/** Where programs find the same. */
/** What of a page a program is given: its data, and what is new of it. */
export function machineLinks(
  dataset: string,
  filter: Record<string, string>,
  language: Language,
  ofFeed: Record<string, string> = filter,
): Html {
  const { machine } = resultTexts[language];
  const query = new URLSearchParams(filter).toString();
  const asked = query === '' ? '' : `?${query}`;
  return html`<h2>${machine.title}</h2>
    <p>${machine.lead}</p>
    <ul>
      <li><a href="/public/data/${dataset}.json${asked}">${machine.json}</a></li>
      <li><a href="/public/data/${dataset}.csv${asked}">${machine.csv}</a></li>
      <li><a href="${addressOf('/public/feed.atom', language, ofFeed)}">${machine.feed}</a></li>
      <li><a href="/public/catalog.jsonld">${machine.catalog}</a></li>
      <li><a href="${addressOf('/public/programs', language)}">${programTexts[language].title}</a></li>
    </ul>`;
}

export interface ResultsPage {
  readonly language: Language;
  readonly filter: PublicFilter;
  readonly results: readonly PublicResult[];
  readonly territories: readonly FirstLevelTerritory[];
  /** The id to go on from, where there is more. */
  readonly next: number | null;
  readonly begun: boolean;
  /** Of the address, as it was written. */
  readonly notUnderstood: readonly string[];
}

/** What of the address was left aside. */
export function leftAside(notUnderstood: readonly string[], language: Language): Html | false {
  if (notUnderstood.length === 0) return false;
  return html`<p class="fault" role="status">
    ${resultTexts[language].notUnderstood(notUnderstood.join(', '))}
  </p>`;
}

/** Published results, the newest first, by body, territory and year, a page at a time. */
export function resultsPage({
  language,
  filter,
  results,
  territories,
  next,
  begun,
  notUnderstood,
}: ResultsPage): string {
  const texts = resultTexts[language];
  const parameters = parametersOf(filter);
  return renderPage({
    language,
    path: '/public/results',
    parameters,
    title: texts.title,
    content: html`<h1>${texts.title}</h1>
      <p>${texts.lead}</p>
      ${leftAside(notUnderstood, language)} ${searchForm('/public/results', filter, territories, language)}
      ${results.length === 0 && html`<p>${texts.none}</p>`}
      <ol class="results">
        ${results.map(
          (result) =>
            html`<li>
              <a href="${addressOf(`/public/results/${result.id}`, language)}">${nameOf(result, language)}</a>
              <br />${textOf(result.publisherKk, result.publisherRu, result.publisherEn, language)},
              ${dayText(dayOf(result.publishedAt), language)}
            </li>`,
        )}
      </ol>
      ${
        begun &&
        html`<p><a href="${addressOf('/public/results', language, parameters)}">${texts.first}</a></p>`
      }
      ${
        next !== null &&
        html`<p>
          <a
            rel="next"
            href="${addressOf('/public/results', language, { ...parameters, before: String(next) })}"
            >${texts.next}</a
          >
        </p>`
      }
      <p><a href="${addressOf('/public/comparison', language)}">${texts.comparison.title}</a></p>
      <p><a href="${addressOf('/public/figures', language)}">${texts.figures.title}</a></p>
      ${machineLinks('results', parameters, language)}`,
  });
}

/** Bodies beside each other, and each over the years: a chart with its table. */
export function comparisonPage({
  language,
  filter,
  rows,
  territories,
  notUnderstood,
}: Pick<ResultsPage, 'language' | 'filter' | 'territories' | 'notUnderstood'> & {
  readonly rows: readonly BodyYear[];
}): string {
  const texts = resultTexts[language];
  const { comparison } = texts;
  const name = (row: BodyYear) => textOf(row.nameKk, row.nameRu, row.nameEn, language);
  const bars = rows.slice(0, 30).map((row) => ({ label: `${row.year} · ${name(row)}`, value: row.points }));
  return renderPage({
    language,
    path: '/public/comparison',
    parameters: parametersOf(filter),
    title: comparison.title,
    content: html`<h1>${comparison.title}</h1>
      <p>${comparison.lead}</p>
      ${leftAside(notUnderstood, language)} ${searchForm('/public/comparison', filter, territories, language)}
      ${
        rows.length === 0
          ? html`<p>${comparison.none}</p>`
          : html`${barChart('bodies', comparison.points, bars, (value) => figureText(value, language))}
            ${stackedTable({
              caption: comparison.title,
              columns: [texts.body, comparison.year, comparison.results, comparison.points],
              figures: (column) => column > 1,
              rows: rows.map((row) => [
                html`<a
                  href="${addressOf('/public/results', language, {
                    body: row.bin ?? '',
                    year: String(row.year),
                  })}"
                  >${name(row)}</a
                >`,
                row.year,
                figureText(row.results, language),
                figureText(row.points, language),
              ]),
            })}`
      }
      <p><a href="${addressOf('/public/results', language)}">${texts.all}</a></p>`,
  });
}
