import type { Language } from '../../../platform/messages/language';
import type { PublishedContent, PublishedFigures, PublishedRegion, PublishedRow } from '../content/content';
import { dayText, figureText } from './in-words';
import { shownTexts } from './shown-texts';

export interface ShownFact {
  readonly label: string;
  readonly value: string;
}

export interface ShownRow {
  readonly head: string;
  readonly cells: readonly string[];
  /** Beside each cell what stands published of it now, where that is something else; empty where nothing of the row is. */
  readonly before: readonly (string | null)[];
}

export interface ShownTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Its cells are figures. */
  readonly figures: boolean;
  readonly rows: readonly ShownRow[];
}

export interface ShownPart {
  readonly title: string | null;
  readonly text: string | null;
  readonly table: ShownTable | null;
}

/** A publication as it is shown, to the public and in the preview alike: whatever shows it shows this. */
export interface ShownPublication {
  readonly title: string;
  readonly facts: readonly ShownFact[];
  readonly parts: readonly ShownPart[];
}

interface Reading {
  readonly language: Language;
  /** A text of the catalogue in that language. */
  readonly text: (key: string) => string;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const NO_FIGURE = '–';

function factsOf(content: PublishedContent, language: Language): ShownFact[] {
  const texts = shownTexts[language];
  const said = (name: string, value: string): string => {
    if (DATE.test(value)) return dayText(value, language);
    if (name === 'state') return texts.states[value] ?? value;
    return name === 'decision' ? (texts.decisions[value] ?? value) : value;
  };
  const { body, territory } = content;
  return [
    ...(body ? [{ label: texts.body, value: body.name[language] }] : []),
    ...(body?.bin ? [{ label: texts.bin, value: body.bin }] : []),
    ...(territory ? [{ label: texts.territory, value: territory.name[language] }] : []),
    ...Object.entries(content.facts).map(([name, value]) => ({
      label: texts.facts[name] ?? name,
      value: said(name, value),
    })),
    { label: texts.publisher, value: content.publisher[language] },
  ];
}

const told = (text: string, title: string | null = null): ShownPart => ({ title, text, table: null });

function pointsOf({ points, withheldPoints }: PublishedContent, { language, text }: Reading): ShownPart[] {
  const { points: words, withheld } = shownTexts[language];
  const table: ShownTable = {
    caption: words.title,
    columns: [words.number, words.what, words.found, words.severity, words.remedy, words.state],
    figures: false,
    rows: points.map((point) => ({
      head: point.number,
      cells: [
        point.text[language],
        point.description,
        text(`VIOLATION_SEVERITY_${point.severity}`),
        dayText(point.remedyBy, language),
        text(`VIOLATION_STATE_${point.state}`),
      ],
      before: [],
    })),
  };
  return [
    points.length === 0 ? told(words.none, words.title) : { title: words.title, text: null, table },
    ...(withheldPoints > 0 ? [told(withheld(withheldPoints))] : []),
  ];
}

const sumOf = (values: readonly (number | null)[]): number | null => {
  const given = values.filter((value): value is number => value !== null);
  return given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0);
};

/** Rows of figures, with those that stand published and would stand there no longer. */
function rowsOf({ rows }: PublishedFigures, earlier: PublishedFigures | null): PublishedRow[] {
  const keys = new Set(rows.map(({ key }) => key));
  const gone = earlier?.rows.filter(({ key }) => !keys.has(key)) ?? [];
  return [...rows, ...gone.map((row) => ({ ...row, byRegion: {} }))];
}

/** The total stands first, as territories without any figure have no column: they are named below the table. */
function figuresOf(
  figures: PublishedFigures,
  ofCountry: boolean,
  language: Language,
  earlier: PublishedFigures | null,
): ShownPart[] {
  const { figures: words } = shownTexts[language];
  const before = new Map(earlier?.rows.map((row) => [row.key, row]));
  const rows = rowsOf(figures, earlier);
  const filled = new Set([...figures.rows, ...before.values()].flatMap((row) => Object.keys(row.byRegion)));
  const known = new Set(figures.regions.map(({ code }) => code));
  const gone = earlier?.regions.filter(({ code }) => !known.has(code)) ?? [];
  const regions = [...figures.regions, ...gone].filter(({ code }) => !ofCountry || filled.has(code));
  const blank = figures.regions.filter((region) => !regions.includes(region));
  const shown = (value: number | null): string => (value === null ? NO_FIGURE : figureText(value, language));
  const valuesOf = (row: PublishedRow | undefined): (number | null)[] => {
    const values = regions.map(({ code }) => row?.byRegion[code] ?? null);
    return ofCountry ? [sumOf(values), ...values] : values;
  };
  const name = `${words.of(figures.quarter, figures.year)}: ${figures.formTitle[language]}`;
  const names = (of: readonly PublishedRegion[]): string[] => of.map((region) => region.name[language]);
  const table: ShownTable = {
    caption: ofCountry ? name : [name, ...names(regions)].join(', '),
    columns: [words.row, ...(ofCountry ? [words.total, ...names(regions)] : [words.value])],
    figures: true,
    rows: rows.map((row) => {
      const values = valuesOf(row);
      const former = valuesOf(before.get(row.key));
      const changed = values.map((value, at) => (value === former[at] ? null : shown(former[at] ?? null)));
      return {
        head: `${row.number}. ${row.title[language]}`,
        cells: values.map(shown),
        before: earlier && changed.some((value) => value !== null) ? changed : [],
      };
    }),
  };
  return [
    told(words.accepted(figures.accepted)),
    { title: null, text: null, table },
    ...(blank.length > 0 ? [told(words.blank(names(blank).join(', ')))] : []),
  ];
}

/**
 * All of a snapshot, in words.
 * @param earlier what stands published of the same figures now, for whoever looks at what would replace it
 */
export function shownOf(
  content: PublishedContent,
  reading: Reading,
  earlier: PublishedContent | null = null,
): ShownPublication {
  const { language } = reading;
  const texts = shownTexts[language];
  const { figures, objections } = content;
  return {
    title: content.title[language],
    facts: factsOf(content, language),
    parts: [
      ...(content.kind === 'INSPECTION' ? pointsOf(content, reading) : []),
      ...Object.entries(content.passages).map(([name, text]) => told(text, texts.passages[name] ?? name)),
      ...(objections > 0 ? [told(texts.objections(objections))] : []),
      ...(figures
        ? figuresOf(
            figures,
            content.publisherKind !== 'TERRITORIAL' || figures.regions.length !== 1,
            language,
            earlier?.figures ?? null,
          )
        : []),
    ],
  };
}
