import type { CalendarDate } from '../../law';
import type { Language } from '../../platform/messages/language';
import type { PublicResult, PublishedQuarter } from '../published-result';
import { html, type Html } from './html';
import { addressOf, renderPage } from './page';
import { programTexts } from './programs-texts';
import { figuresOf } from './results/figures-page';
import { resultTexts } from './results/results-texts';

const OF_OBLASTS = 'appendix-2';

/** What stands here to be asked for: the newest of it. */
export interface ProgramExamples {
  /** Of the newest result; null while there is none. */
  readonly year: number | null;
  /** The newest quarter, and a row of its figures; null while none is published. */
  readonly figures: (Quarter & { readonly key: string }) | null;
  /** A quarter that is over, to be asked for with a token. */
  readonly over: Quarter;
}

interface Quarter {
  readonly form: string;
  readonly year: number;
  readonly quarter: number;
}

/** The quarter that ended before a day. */
function quarterBefore(day: CalendarDate): Quarter {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const quarter = Math.ceil(month / 3) - 1;
  return quarter === 0
    ? { form: OF_OBLASTS, year: year - 1, quarter: 4 }
    : { form: OF_OBLASTS, year, quarter };
}

export function examplesOf(
  result: Pick<PublicResult, 'year'> | undefined,
  published: PublishedQuarter | undefined,
  today: CalendarDate,
): ProgramExamples {
  if (!published) return { year: result?.year ?? null, figures: null, over: quarterBefore(today) };
  const { form, year, quarter } = published;
  const key = figuresOf(published).rows[0]?.key ?? '';
  return {
    year: result?.year ?? null,
    figures: { form, year, quarter, key },
    over: { form, year, quarter },
  };
}

const totalsOf = ({ form, year, quarter }: Quarter): string =>
  `{ reportAggregate(form: "${form}", year: ${year}, quarter: ${quarter}) { title reportCount rows { key number title value parts } } }`;

/** A line as it is typed: it breaks where it must, and is read as one. */
const command = (text: string): Html => html`<dd class="hash">${text}</dd>`;

/** How a program asks for what is published, and for reports with a token. */
export function programsPage(
  publicUrl: string,
  { year, figures, over }: ProgramExamples,
  language: Language,
): string {
  const texts = programTexts[language];
  const { examples } = texts;
  const ofYear = year === null ? '' : `?year=${year}`;
  const ofRow =
    figures === null
      ? ''
      : `?form=${figures.form}&year=${figures.year}&quarter=${figures.quarter}&key=${figures.key}`;
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
        ${asked(`/public/data/results.json${ofYear}`)} ${asked(`/public/data/results.csv${ofYear}`)}
        <dt>${examples.figures}</dt>
        ${asked(`/public/data/figures.json${ofRow}`)} ${asked(`/public/data/figures.csv${ofRow}`)}
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
          `curl "${publicUrl}/graphql" -H "authorization: Bearer $TOKEN" -H "content-type: application/json" -d '${JSON.stringify({ query: totalsOf(over) })}'`,
        )}
      </dl>
      <p>${texts.refusals}</p>
      <p><a href="${addressOf('/public/results', language)}">${resultTexts[language].all}</a></p>`,
  });
}
