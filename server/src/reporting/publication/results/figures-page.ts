import type { Language } from '../../../platform/messages/language';
import {
  contentOfText,
  type ChangedSince,
  type PublishedFigures,
  type PublishedQuarter,
} from '../../published-result';
import { html, type Html } from '../html';
import { TILES } from '../../quarterly-report';
import { addressOf, renderPage } from '../page';
import type { LeftAside } from './read-filter';
import { leftAside, machineLinks } from './results-page';
import { resultTexts } from './results-texts';
import { barChart, legendOf, tileMap, type Tile } from './svg';
import { dayOf, dayText, figureText } from './words';

/** What of the published figures is asked for; empty and 0 ask for all. */
export interface FigureFilter {
  readonly form: string;
  readonly year: number;
  readonly quarter: number;
  readonly key: string;
  /** The kind of the publisher: the Agency and a territorial body may both have published a territory's figures. */
  readonly publisher: string;
}

const MOST_QUARTERS = 12;

const read = new WeakMap<PublishedQuarter, PublishedFigures>();

export function figuresOf(quarter: PublishedQuarter): PublishedFigures {
  const known = read.get(quarter);
  if (known) return known;
  const { figures } = contentOfText(quarter.content);
  if (!figures) throw new Error(`publication ${quarter.id} has no figures`);
  read.set(quarter, figures);
  return figures;
}

export function quartersShown(
  quarters: readonly PublishedQuarter[],
  { form, year, quarter, publisher }: FigureFilter,
): PublishedQuarter[] {
  return quarters.filter(
    (one) =>
      (form === '' || one.form === form) &&
      (publisher === '' || one.publisherKind === publisher) &&
      (year === 0 || one.year === year) &&
      (quarter === 0 || one.quarter === quarter),
  );
}

/** All that a row's territories have together; null where none has a figure. */
function totalOf(figures: PublishedFigures, key: string): number | null {
  const values = Object.values(figures.rows.find((row) => row.key === key)?.byRegion ?? {});
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

function choices(
  quarters: readonly PublishedQuarter[],
  chosen: PublishedQuarter,
  figures: PublishedFigures,
  key: string,
  language: Language,
): Html {
  const { figures: words } = resultTexts[language];
  return html`<ul class="quarters" aria-label="${words.quarter}">
      ${quarters.map(
        (one) =>
          html`<li>
            <a
              ${one === chosen && 'aria-current="true"'}
              href="${addressOf('/public/figures', language, {
                form: one.form,
                year: String(one.year),
                quarter: String(one.quarter),
                key,
              })}"
              >${words.of(one.quarter, one.year)}, ${figuresOf(one).formTitle[language]}</a
            >
          </li>`,
      )}
    </ul>
    <form method="get" action="/public/figures">
      <input type="hidden" name="lang" value="${language}" />
      <input type="hidden" name="form" value="${figures.form}" />
      <input type="hidden" name="year" value="${figures.year}" />
      <input type="hidden" name="quarter" value="${figures.quarter}" />
      <p class="entry">
        <label for="key">${words.row}</label>
        <select id="key" name="key">
          ${figures.rows.map(
            (row) =>
              html`<option value="${row.key}" ${row.key === key && 'selected'}>
                ${row.number}. ${row.title[language]}
              </option>`,
          )}
        </select>
      </p>
      <button type="submit">${words.show}</button>
    </form>`;
}

export function twoColumns(
  caption: string,
  heads: readonly [string, string],
  rows: readonly (readonly [string, number | null])[],
  language: Language,
): Html {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${heads[0]}</th>
        <th scope="col" class="figure">${heads[1]}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, value]) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td class="figure">${value === null ? '–' : figureText(value, language)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Says of published figures that they are no longer what the reports say; null while they are. */
export function changedText({ changedAt }: ChangedSince, language: Language): string | null {
  return changedAt && resultTexts[language].figures.changed(dayText(dayOf(changedAt), language));
}

export function changedNote(of: ChangedSince, language: Language): Html | null {
  const words = changedText(of, language);
  return words === null ? null : html`<p class="result bad">${words}</p>`;
}

const publisherOf = ({ content }: PublishedQuarter, language: Language): string =>
  contentOfText(content).publisher[language];

/** A name with that of its tile in the map, where it does not hold it already. */
const bothNames = (name: string, short: string): string =>
  name.includes(short) ? name : `${name} (${short})`;

function shown(
  quarters: readonly PublishedQuarter[],
  beside: readonly PublishedQuarter[],
  chosen: PublishedQuarter,
  figures: PublishedFigures,
  key: string,
  language: Language,
): Html {
  const { figures: words, territory } = resultTexts[language];
  const row = figures.rows.find((one) => one.key === key);
  const format = (value: number) => figureText(value, language);
  const tiles = figures.regions.map(({ code, name }): Tile => ({
    code,
    name: name[language],
    short: TILES[code]?.[language] ?? name[language],
    value: row?.byRegion[code] ?? null,
  }));
  const onMap = tiles.filter(({ code }) => code in TILES);
  const bars = tiles
    .map(({ name, value }) => ({ label: name, value }))
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const past = quarters
    .filter(({ form }) => form === figures.form)
    .slice(0, MOST_QUARTERS)
    .reverse()
    .map((one) => ({ label: words.of(one.quarter, one.year), value: totalOf(figuresOf(one), key) }));
  const name = row ? `${row.number}. ${row.title[language]}` : key;
  return html`<h2>${name}</h2>
    <p>
      ${words.by(publisherOf(chosen, language), dayText(dayOf(chosen.publishedAt), language))}
      ${words.accepted(figures.accepted)}
    </p>
    ${beside.length > 0 && html`<p>${words.alsoBy(beside.map((one) => publisherOf(one, language)).join('; '))}</p>`}
    ${changedNote(chosen, language)}
    <h3>${words.map}</h3>
    <p>${words.mapLead}</p>
    <p class="scrolls hint">${words.mapScrolls}</p>
    ${tileMap('map', `${words.map}: ${name}`, onMap, format)}
    <ul class="legend">
      ${legendOf(onMap).map(
        ({ step, from, to }) =>
          html`<li>
            <span class="swatch step${step}" aria-hidden="true"></span
            >${format(from)}${from < to && `–${format(to)}`}
          </li>`,
      )}
      ${
        onMap.some(({ value }) => value === null) &&
        html`<li><span class="swatch step0" aria-hidden="true"></span>– ${words.noFigure}</li>`
      }
    </ul>
    <h3>${words.chart}</h3>
    ${barChart('chart', `${words.chart}: ${name}`, bars, format)}
    ${twoColumns(
      words.table,
      [territory, words.value],
      [
        [words.total, totalOf(figures, key)] as const,
        ...tiles.map(({ name: region, short, value }) => [bothNames(region, short), value] as const),
      ],
      language,
    )}
    <h3>${words.overTime}</h3>
    ${barChart('time', `${words.overTime}: ${name}`, past, format)}
    ${twoColumns(
      words.overTime,
      [words.quarter, words.total],
      past.map(({ label, value }) => [label, value] as const),
      language,
    )}`;
}

/**
 * The figures of the newest quarter that the Agency published and that is asked for, by territory: map, chart and table, and the same row
 * over the quarters. What territorial bodies published of it too is named and never added.
 */
export function figuresPage(
  published: readonly PublishedQuarter[],
  { notUnderstood, ...asked }: FigureFilter & LeftAside,
  language: Language,
): string | undefined {
  const { figures: words } = resultTexts[language];
  const quarters = published.filter(({ publisherKind }) => publisherKind === 'AGENCY');
  const [chosen] = quartersShown(quarters, asked);
  const beside = published.filter(
    (one) =>
      chosen &&
      one.publisherKind !== chosen.publisherKind &&
      one.form === chosen.form &&
      one.year === chosen.year &&
      one.quarter === chosen.quarter,
  );
  if (!chosen && quarters.length > 0) return undefined;
  const figures = chosen && figuresOf(chosen);
  const key = figures?.rows.find((row) => row.key === asked.key)?.key ?? figures?.rows[0]?.key ?? '';
  // A row that this form does not have was not shown.
  const aside =
    key === asked.key || asked.key === '' ? notUnderstood : [...notUnderstood, `key=${asked.key}`];
  const parameters: Record<string, string> = figures
    ? { form: figures.form, year: String(figures.year), quarter: String(figures.quarter), key }
    : {};
  return renderPage({
    language,
    path: '/public/figures',
    parameters,
    title: words.title,
    content: html`<h1>${words.title}</h1>
      <p>${words.lead}</p>
      ${leftAside(aside, language)}
      ${
        chosen && figures
          ? html`${choices(quarters, chosen, figures, key, language)}
            ${shown(quarters, beside, chosen, figures, key, language)}
            ${machineLinks('figures', { ...parameters, publisher: 'AGENCY' }, language, { kind: 'QUARTER' })}`
          : html`<p>${words.none}</p>`
      }
      <p><a href="${addressOf('/public/results', language)}">${resultTexts[language].all}</a></p>`,
  });
}
