import type { RequestContext } from '../../../platform/graphql/request-context';
import { BYTE_ORDER_MARK, csvLine } from '../../../platform/export/csv';
import {
  contentOfText,
  publishedResults,
  type PublicFilter,
  type PublicResult,
  type PublishedQuarter,
} from '../../published-result';
import { figuresOf, type FigureFilter } from './figures-page';

/** Rows that are held in memory at once. */
const AT_ONCE = 200;

/** Every result that a filter shows, a page at a time: however many there are, a few are in memory. */
async function* eachResult(context: RequestContext, filter: PublicFilter): AsyncGenerator<PublicResult> {
  let before = 0;
  for (;;) {
    const page = await publishedResults(context, filter, { limit: AT_ONCE, before });
    yield* page;
    const last = page.at(-1);
    if (page.length < AT_ONCE || !last) return;
    before = last.id;
  }
}

/** When figures changed after they were published; what stands published is the snapshot of before. */
const isoOf = (instant: Date | null): string | null => instant && new Date(instant).toISOString();

export function itemOf(result: PublicResult, publicUrl: string) {
  return {
    id: result.id,
    url: `${publicUrl}/public/results/${result.id}`,
    publishedAt: new Date(result.publishedAt).toISOString(),
    sha256: result.sha256,
    changedAt: isoOf(result.changedAt),
    content: contentOfText(result.content),
  };
}

export async function* resultsAsJson(context: RequestContext, filter: PublicFilter): AsyncGenerator<string> {
  const { publicUrl } = context.application;
  yield '{"results":[';
  let between = '';
  for await (const result of eachResult(context, filter)) {
    yield `${between}\n${JSON.stringify(itemOf(result, publicUrl))}`;
    between = ',';
  }
  yield '\n]}\n';
}

const RESULT_COLUMNS = [
  'id',
  'kind',
  'published_at',
  'publisher_kk',
  'publisher_ru',
  'publisher_en',
  'title_kk',
  'title_ru',
  'title_en',
  'body_bin',
  'body_kk',
  'body_ru',
  'body_en',
  'territory',
  'year',
  'points',
  'withheld_points',
  'sha256',
  'url',
  'changed_at',
  'case_number',
  'form',
  'quarter',
];

export async function* resultsAsCsv(context: RequestContext, filter: PublicFilter): AsyncGenerator<string> {
  const { publicUrl } = context.application;
  yield BYTE_ORDER_MARK + csvLine(RESULT_COLUMNS);
  for await (const result of eachResult(context, filter)) {
    const { withheldPoints, facts, figures } = contentOfText(result.content);
    yield csvLine([
      result.id,
      result.kind,
      new Date(result.publishedAt).toISOString(),
      result.publisherKk,
      result.publisherRu,
      result.publisherEn,
      result.titleKk,
      result.titleRu,
      result.titleEn,
      result.bodyBin,
      result.bodyKk,
      result.bodyRu,
      result.bodyEn,
      result.territoryCode,
      result.year,
      result.points,
      withheldPoints,
      result.sha256,
      `${publicUrl}/public/results/${result.id}`,
      isoOf(result.changedAt),
      facts['number'] ?? null,
      figures?.form ?? null,
      figures?.quarter ?? null,
    ]);
  }
}

function* eachFigure(quarters: readonly PublishedQuarter[], { key }: FigureFilter) {
  for (const quarter of quarters) {
    const figures = figuresOf(quarter);
    const { publisherKind } = quarter;
    const changedAt = isoOf(quarter.changedAt);
    const { publisher } = contentOfText(quarter.content);
    for (const row of figures.rows) {
      if (key !== '' && row.key !== key) continue;
      for (const { code, name } of figures.regions) {
        const value = row.byRegion[code];
        if (value === undefined) continue;
        const { form, year, quarter: of } = figures;
        yield {
          form,
          year,
          quarter: of,
          key: row.key,
          number: row.number,
          title: row.title,
          territory: code,
          name,
          publisherKind,
          publisher,
          value,
          changedAt,
        };
      }
    }
  }
}

const FIGURE_COLUMNS = [
  'form',
  'year',
  'quarter',
  'key',
  'number',
  'title_kk',
  'title_ru',
  'title_en',
  'territory',
  'territory_kk',
  'territory_ru',
  'territory_en',
  'publisher_kind',
  'publisher_kk',
  'publisher_ru',
  'publisher_en',
  'value',
  'changed_at',
];

export function* figuresAsCsv(
  quarters: readonly PublishedQuarter[],
  filter: FigureFilter,
): Generator<string> {
  yield BYTE_ORDER_MARK + csvLine(FIGURE_COLUMNS);
  for (const one of eachFigure(quarters, filter)) {
    const { form, year, quarter, key, number, title, territory, name, publisherKind, publisher, value } = one;
    const { changedAt } = one;
    yield csvLine([
      form,
      year,
      quarter,
      key,
      number,
      title.kk,
      title.ru,
      title.en,
      territory,
      name.kk,
      name.ru,
      name.en,
      publisherKind,
      publisher.kk,
      publisher.ru,
      publisher.en,
      value,
      changedAt,
    ]);
  }
}

export function* figuresAsJson(
  quarters: readonly PublishedQuarter[],
  filter: FigureFilter,
): Generator<string> {
  yield '{"figures":[';
  let between = '';
  for (const one of eachFigure(quarters, filter)) {
    yield `${between}\n${JSON.stringify(one)}`;
    between = ',';
  }
  yield '\n]}\n';
}
