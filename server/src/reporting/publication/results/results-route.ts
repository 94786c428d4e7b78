import { Router, type Request, type Response } from 'express';
import { dayOf } from '../../../law';
import {
  publishedLines,
  publishedLists,
  type PublishedLine,
  type PublishedList,
} from '../../../external-control/half-year-list';
import { BYTE_ORDER_MARK, csvLine } from '../../../platform/export/csv';
import { writeStream } from '../../../platform/export/write-stream';
import type { Application } from '../../../platform/graphql/application';
import { entityTag, isKnown } from '../../../platform/http/entity-tag';
import { contextOf, type ActorOf } from '../../../platform/graphql/context-of';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import {
  firstLevelTerritories,
  goneResult,
  publishedQuarters,
  publishedResult,
  publishedResults,
  resultsByBody,
  stampOfResults,
} from '../../published-result';
import { listTexts } from '../lists-texts';
import { examplesOf, programsPage } from '../programs-page';
import { languageFor, send } from '../send-page';
import { atomFeed } from './atom';
import { catalog } from './catalog';
import { nameVersion, sendConditional } from './conditional';
import { figuresAsCsv, figuresAsJson, itemOf, resultsAsCsv, resultsAsJson } from './data';
import { figuresPage, quartersShown } from './figures-page';
import {
  assertNoFilter,
  figureDataFilterOf,
  figurePageFilterOf,
  pageFilterOf,
  resultFilterOf,
} from './read-filter';
import { gonePage, resultPage } from './result-page';
import { comparisonPage, parametersOf, resultsPage } from './results-page';

const PAGE = 25;
const FEED = 50;
/** A territorial body's figures are of its own territory, beside what the Agency says of it: each with its publisher. */
const OF_FIGURES = ['AGENCY', 'TERRITORIAL'] as const;
const JSON_TYPE = 'application/json; charset=utf-8';
const CSV_TYPE = 'text/csv; charset=utf-8';

type Answer = (context: RequestContext, request: Request, response: Response) => Promise<void>;

const listResults: Answer = async (context, request, response) => {
  const language = languageFor(request);
  const { before, notUnderstood, ...filter } = pageFilterOf(request);
  const found = await publishedResults(context, filter, { limit: PAGE + 1, before });
  const results = found.slice(0, PAGE);
  const next = found.length > PAGE ? (results.at(-1)?.id ?? null) : null;
  const territories = await firstLevelTerritories(context);
  const text = resultsPage({
    language,
    filter,
    results,
    territories,
    next,
    begun: before > 0,
    notUnderstood,
  });
  sendConditional(request, response, { type: 'html', text, language });
};

const showResult: Answer = async (context, request, response) => {
  const language = languageFor(request);
  const [, digits = '', json] = /^(\d{1,9})(\.json)?$/.exec(String(request.params['id'])) ?? [];
  const id = Number(digits);
  const result = digits === '' ? undefined : await publishedResult(context, id);
  if (!result) {
    const gone = digits === '' ? undefined : await goneResult(context, id);
    const status = gone ? 410 : 404;
    if (json === undefined) return send(response, status, language, gonePage(id, gone, language));
    const body = gone ? { id, state: gone.state, reason: gone.reason } : { id, state: null };
    return void response.status(status).set('cache-control', 'no-store').json(body);
  }
  if (json === undefined) {
    const text = resultPage(result, { language, messages: context.messages });
    return sendConditional(request, response, { type: 'html', text, language });
  }
  const { answers, answersLeftOut, media } = result;
  const item = { ...itemOf(result, context.application.publicUrl), answers, answersLeftOut, media };
  sendConditional(request, response, { type: JSON_TYPE, text: `${JSON.stringify(item)}\n` });
};

const showFigures: Answer = async (context, request, response) => {
  const language = languageFor(request);
  const quarters = await publishedQuarters(context, OF_FIGURES);
  const text = figuresPage(quarters, figurePageFilterOf(request), language);
  if (text === undefined) return send(response, 404, language, gonePage(0, undefined, language));
  sendConditional(request, response, { type: 'html', text, language });
};

const showPrograms: Answer = async (context, request, response) => {
  const language = languageFor(request);
  const [[result], [quarter]] = await Promise.all([
    publishedResults(context, {}, { limit: 1 }),
    publishedQuarters(context, OF_FIGURES),
  ]);
  const text = programsPage(
    context.application.publicUrl,
    examplesOf(result, quarter, dayOf(context.now)),
    language,
  );
  sendConditional(request, response, { type: 'html', text, language });
};

const compare: Answer = async (context, request, response) => {
  const language = languageFor(request);
  const { notUnderstood, ...filter } = pageFilterOf(request);
  const [rows, territories] = await Promise.all([
    resultsByBody(context, filter),
    firstLevelTerritories(context),
  ]);
  const text = comparisonPage({ language, filter, rows, territories, notUnderstood });
  sendConditional(request, response, { type: 'html', text, language });
};

/** Streams a file whose version a stamp names. */
async function streamFile(
  request: Request,
  response: Response,
  file: { readonly name: string; readonly stamp: string },
  texts: () => AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const tag = `W/${entityTag(`${request.originalUrl}|${file.stamp}`)}`;
  nameVersion(response, tag);
  if (isKnown(request, tag)) return void response.status(304).end();
  response.set('content-type', file.name.endsWith('.csv') ? CSV_TYPE : JSON_TYPE);
  response.set('content-disposition', `attachment; filename="${file.name}"`);
  if (request.method === 'HEAD') return void response.end();
  await writeStream(response, texts());
}

const resultsData =
  (form: 'json' | 'csv'): Answer =>
  async (context, request, response) => {
    const filter = resultFilterOf(request);
    const file = { name: `results.${form}`, stamp: await stampOfResults(context, filter) };
    await streamFile(request, response, file, () =>
      form === 'csv' ? resultsAsCsv(context, filter) : resultsAsJson(context, filter),
    );
  };

const figuresData =
  (form: 'json' | 'csv'): Answer =>
  async (context, request, response) => {
    const filter = figureDataFilterOf(request);
    const quarters = quartersShown(await publishedQuarters(context, OF_FIGURES), filter);
    const file = {
      name: `figures.${form}`,
      stamp: quarters.map(({ id, changedAt }) => `${id} ${changedAt?.toISOString() ?? ''}`).join(),
    };
    await streamFile(request, response, file, () =>
      form === 'csv' ? figuresAsCsv(quarters, filter) : figuresAsJson(quarters, filter),
    );
  };

type ListLine = PublishedLine & Pick<PublishedList, 'year' | 'half' | 'orderNumber' | 'orderDate' | 'sha256'>;

async function* eachLine(context: RequestContext): AsyncGenerator<ListLine> {
  for (const list of await publishedLists(context)) {
    const { year, half, orderNumber, orderDate, sha256 } = list;
    for (const line of await publishedLines(context, list.id))
      yield { year, half, orderNumber, orderDate, sha256, ...line };
  }
}

async function* listsAsCsv(context: RequestContext): AsyncGenerator<string> {
  const columns = [
    'year',
    'half',
    'order_number',
    'order_date',
    'position',
    'bin',
    'name_kk',
    'name_ru',
    'name_en',
  ];
  yield BYTE_ORDER_MARK + csvLine(columns);
  for await (const line of eachLine(context)) {
    const { year, half, orderNumber, orderDate, position, bin, nameKk, nameRu, nameEn } = line;
    yield csvLine([year, half, orderNumber, orderDate, position, bin, nameKk, nameRu, nameEn]);
  }
}

async function* listsAsJson(context: RequestContext): AsyncGenerator<string> {
  yield '{"lines":[';
  let between = '';
  for await (const line of eachLine(context)) {
    yield `${between}\n${JSON.stringify(line)}`;
    between = ',';
  }
  yield '\n]}\n';
}

const listsData =
  (form: 'json' | 'csv'): Answer =>
  async (context, request, response) => {
    assertNoFilter(request);
    const stamp = (await publishedLists(context)).map(({ sha256 }) => sha256).join();
    await streamFile(request, response, { name: `half-year-lists.${form}`, stamp }, () =>
      form === 'csv' ? listsAsCsv(context) : listsAsJson(context),
    );
  };

const feed: Answer = async (context, request, response) => {
  const language = languageFor(request);
  const filter = resultFilterOf(request);
  const results = await publishedResults(context, filter, { limit: FEED });
  const query = new URLSearchParams({ ...parametersOf(filter), lang: language }).toString();
  const text = atomFeed({ publicUrl: context.application.publicUrl, language, query, results });
  sendConditional(request, response, { type: 'application/atom+xml; charset=utf-8', text, language });
};

const showCatalog: Answer = async (context, request, response) => {
  const [[newest], quarters, [list]] = await Promise.all([
    publishedResults(context, {}, { limit: 1 }),
    publishedQuarters(context, OF_FIGURES),
    publishedLists(context),
  ]);
  const text = catalog({
    publicUrl: context.application.publicUrl,
    newestResult: newest ? new Date(newest.publishedAt) : null,
    quarters,
    newestList: list ? new Date(list.orderDate) : null,
    listTitle: { kk: listTexts.kk.title, ru: listTexts.ru.title, en: listTexts.en.title },
    listLead: { kk: listTexts.kk.lead, ru: listTexts.ru.lead, en: listTexts.en.lead },
  });
  sendConditional(request, response, { type: 'application/ld+json; charset=utf-8', text });
};

/** Tells a program what of its address cannot be answered, in the language that it asked for. */
const strictly =
  (how: Answer): Answer =>
  async (context, request, response) => {
    try {
      await how(context, request, response);
    } catch (error) {
      if (!(error instanceof Refusal) || response.headersSent) throw error;
      const language = languageFor(request);
      const message = context.messages.text(error.code, language, error.params);
      response.status(400).set({ 'cache-control': 'no-store', 'content-language': language });
      response.json({ code: error.code, parameter: error.field, message });
    }
  };

const DATASETS = {
  results: '/public/results',
  figures: '/public/figures',
  'half-year-lists': '/public/lists',
};

/** The address of a dataset is its name: it leads a program to the catalogue that lists its files, a person to its page. */
const leadOn =
  (page: string) =>
  (request: Request, response: Response): void => {
    const reader = request.accepts(['application/ld+json', 'text/html']);
    response.vary('Accept').redirect(303, reader === 'text/html' ? page : '/public/catalog.jsonld');
  };

/** Published results of control: pages, and the same for programs (clause 66). */
export function resultsRoute(application: Application, actorOf: ActorOf): Router {
  const route = Router();
  const answer = (path: string, how: Answer) =>
    route.get(path, async (request, response) => {
      await how(await contextOf(application, actorOf, request, response), request, response);
    });
  answer('/results', listResults);
  answer('/results/:id', showResult);
  answer('/figures', showFigures);
  answer('/comparison', compare);
  answer('/programs', showPrograms);
  for (const form of ['json', 'csv'] as const) {
    answer(`/data/results.${form}`, strictly(resultsData(form)));
    answer(`/data/figures.${form}`, strictly(figuresData(form)));
    answer(`/data/half-year-lists.${form}`, strictly(listsData(form)));
  }
  for (const [name, page] of Object.entries(DATASETS)) route.get(`/data/${name}`, leadOn(page));
  answer('/feed.atom', strictly(feed));
  answer('/catalog.jsonld', showCatalog);
  return route;
}
