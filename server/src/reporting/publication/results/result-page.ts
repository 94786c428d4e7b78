import type { MessageCatalogue } from '../../../platform/messages/catalogue';
import type { Language } from '../../../platform/messages/language';
import {
  contentOfText,
  type GoneResult,
  type publishedResult,
  type PublicResult,
  type PublishedContent,
  type PublishedFigures,
} from '../../published-result';
import { html, type Html } from '../html';
import { addressOf, renderPage } from '../page';
import { changedNote, twoColumns } from './figures-page';
import { resultTexts } from './results-texts';
import { dayOf, dayText } from './words';

type Result = NonNullable<Awaited<ReturnType<typeof publishedResult>>>;

interface Reading {
  readonly language: Language;
  readonly messages: MessageCatalogue;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function factText(name: string, value: string, language: Language): string {
  const texts = resultTexts[language];
  if (DATE.test(value)) return dayText(value, language);
  if (name === 'state') return texts.states[value] ?? value;
  return name === 'decision' ? (texts.decisions[value] ?? value) : value;
}

function factList(result: Result, content: PublishedContent, language: Language): Html {
  const texts = resultTexts[language];
  const { body, territory } = content;
  return html`<dl>
    ${
      body &&
      html`<dt>${texts.body}</dt>
        <dd>${body.name[language]}</dd>`
    }
    ${
      body?.bin &&
      html`<dt>${texts.bin}</dt>
        <dd>${body.bin}</dd>`
    }
    ${
      territory &&
      html`<dt>${texts.territory}</dt>
        <dd>${territory.name[language]}</dd>`
    }
    ${Object.entries(content.facts).map(
      ([name, value]) =>
        html`<dt>${texts.facts[name] ?? name}</dt>
          <dd>${factText(name, value, language)}</dd>`,
    )}
    <dt>${texts.publisher}</dt>
    <dd>${content.publisher[language]}</dd>
    <dt>${texts.published}</dt>
    <dd>${dayText(dayOf(result.publishedAt), language)}</dd>
  </dl>`;
}

function pointTable({ points, withheldPoints }: PublishedContent, { language, messages }: Reading): Html {
  const { points: words, withheld } = resultTexts[language];
  return html`<h2>${words.title}</h2>
    ${points.length === 0 && html`<p>${words.none}</p>`}
    ${
      points.length > 0 &&
      html`<div class="wide" role="region" aria-label="${words.title}" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">${words.number}</th>
              <th scope="col">${words.what}</th>
              <th scope="col">${words.found}</th>
              <th scope="col">${words.severity}</th>
              <th scope="col">${words.remedy}</th>
              <th scope="col">${words.state}</th>
            </tr>
          </thead>
          <tbody>
            ${points.map(
              (point) =>
                html`<tr>
                  <th scope="row">${point.number}</th>
                  <td>${point.text[language]}</td>
                  <td>${point.description}</td>
                  <td>${messages.text(`VIOLATION_SEVERITY_${point.severity}`, language)}</td>
                  <td>${dayText(point.remedyBy, language)}</td>
                  <td>${messages.text(`VIOLATION_STATE_${point.state}`, language)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`
    }
    ${withheldPoints > 0 && html`<p>${withheld(withheldPoints)}</p>`}`;
}

/** The answer of the body that it is about, which owes none to its own words, and where the media published it. */
function beside(result: Result, language: Language): Html {
  const texts = resultTexts[language];
  const awaited = result.publisherKind !== 'SUBJECT';
  return html`${(awaited || result.answers.length > 0) && html`<h2>${texts.answer}</h2>`}
  ${awaited && result.answers.length === 0 && html`<p>${texts.noAnswer}</p>`}
  ${result.answers.map(
    ({ text, answeredAt }) =>
      html`<blockquote>
        <p class="said">${text}</p>
        <footer>${dayText(dayOf(answeredAt), language)}</footer>
      </blockquote>`,
  )}
  ${
    result.media.length > 0 &&
    html`<h2>${texts.media}</h2>
      <ul>
        ${result.media.map(
          ({ outlet, publishedOn, link }) =>
            html`<li>
              ${link ? html`<a href="${link}" rel="nofollow noopener">${outlet}</a>` : outlet},
              ${dayText(publishedOn, language)}
            </li>`,
        )}
      </ul>`
  }`;
}

/** The figures of one publication: of the whole country on a page of their own, of one territory in a table here. */
function figuresTold({ publisherKind }: PublicResult, figures: PublishedFigures, language: Language): Html {
  const { figures: words } = resultTexts[language];
  const name = `${words.of(figures.quarter, figures.year)}: ${figures.formTitle[language]}`;
  const [region] = figures.regions;
  if (publisherKind === 'TERRITORIAL' && region)
    return twoColumns(
      `${name}, ${region.name[language]}`,
      [words.row, words.value],
      figures.rows.map(
        (row) => [`${row.number}. ${row.title[language]}`, row.byRegion[region.code] ?? null] as const,
      ),
      language,
    );
  const { form, year, quarter } = figures;
  const asked = { form, year: String(year), quarter: String(quarter) };
  return html`<p><a href="${addressOf('/public/figures', language, asked)}">${name}</a></p>`;
}

/** One publication: its snapshot, the body's answer beside it, where the media published it. */
export function resultPage(result: Result, reading: Reading): string {
  const { language } = reading;
  const texts = resultTexts[language];
  const content = contentOfText(result.content);
  const name = content.title[language];
  const { figures } = content;
  return renderPage({
    language,
    path: `/public/results/${result.id}`,
    title: content.body ? `${name}: ${content.body.name[language]}` : name,
    content: html`<h1>${name}</h1>
      ${factList(result, content, language)} ${content.kind === 'INSPECTION' && pointTable(content, reading)}
      ${Object.entries(content.passages).map(
        ([passage, text]) =>
          html`<h2>${texts.passages[passage] ?? passage}</h2>
            <p class="said">${text}</p>`,
      )}
      ${content.objections > 0 && html`<p>${texts.objections(content.objections)}</p>`}
      ${
        figures &&
        html`<p>${texts.figures.accepted(figures.accepted)}</p>
          ${changedNote(result, language)} ${figuresTold(result, figures, language)}`
      }
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
  return renderPage({
    language,
    path: gone ? `/public/results/${id}` : '/public/results',
    title,
    content: html`<h1>${title}</h1>
      ${gone && html`<p>${texts.gone[gone.state]}</p>`}
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
