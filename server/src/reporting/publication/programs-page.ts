import type { Language } from '../../platform/messages/language';
import { html, type Html } from './html';
import { addressOf, renderPage } from './page';
import { programTexts } from './programs-texts';
import { resultTexts } from './results/results-texts';

const TOTALS =
  '{ reportAggregate(form: "appendix-2", year: 2026, quarter: 2) { title reportCount rows { key number title value parts } } }';

/** A line as it is typed: it breaks where it must, and is read as one. */
const command = (text: string): Html => html`<dd class="hash">${text}</dd>`;

/** How a program asks for what is published, and for reports with a token. */
export function programsPage(publicUrl: string, language: Language): string {
  const texts = programTexts[language];
  const { examples } = texts;
  const asked = (address: string) => command(`curl "${publicUrl}${address}"`);
  return renderPage({
    language,
    path: '/public/programs',
    title: texts.title,
    content: html`<h1>${texts.title}</h1>
      <p>${texts.lead}</p>
      <h2>${texts.open}</h2>
      <p>${texts.openLead} ${resultTexts[language].machine.lead}</p>
      <dl>
        <dt>${examples.catalog}</dt>
        ${asked('/public/catalog.jsonld')}
        <dt>${examples.results}</dt>
        ${asked('/public/data/results.json?year=2026')} ${asked('/public/data/results.csv?year=2026')}
        <dt>${examples.figures}</dt>
        ${asked('/public/data/figures.json?form=appendix-2&year=2026&quarter=2&key=2/20')}
        ${asked('/public/data/figures.csv?form=appendix-2&year=2026&quarter=2&key=2/20')}
        <dt>${examples.lists}</dt>
        ${asked('/public/data/half-year-lists.json')} ${asked('/public/data/half-year-lists.csv')}
        <dt>${examples.feed}</dt>
        ${asked(`/public/feed.atom?lang=${language}`)}
      </dl>
      <table>
        <caption>
          ${texts.filters}
        </caption>
        <thead>
          <tr>
            <th scope="col">${texts.parameter}</th>
            <th scope="col">${texts.meaning}</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(texts.parameters).map(
            ([name, meaning]) =>
              html`<tr>
                <th scope="row" class="hash">${name}</th>
                <td>${meaning}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <p>${texts.again}</p>
      <h2>${texts.token}</h2>
      <p>${texts.tokenLead}</p>
      <dl>
        <dt>${texts.tokenExample}</dt>
        ${command(
          `curl "${publicUrl}/graphql" -H "authorization: Bearer $TOKEN" -H "content-type: application/json" -d '${JSON.stringify({ query: TOTALS })}'`,
        )}
      </dl>
      <p>${texts.refusals}</p>
      <p><a href="${addressOf('/public/results', language)}">${resultTexts[language].all}</a></p>`,
  });
}
