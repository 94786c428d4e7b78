import { createHash } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import { publishedLines, publishedLists } from '../../external-control/half-year-list';
import { externalControlDocuments, roleOfSubject } from '../../external-control/documents';
import { findDocumentByCode, matchFile, type CheckedDocument } from '../../platform/documents';
import { readUpload } from '../../platform/files';
import type { Application } from '../../platform/graphql/application';
import { contextOf, type ActorOf } from '../../platform/graphql/context-of';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { HttpRoute } from '../../platform/http/http-server';
import type { Language } from '../../platform/messages/language';
import { Refusal } from '../../platform/refusals/refusal';
import { checkPage, type CheckOutcome, type FileVerdict } from './check-page';
import { complaintRoute } from './complaint-route';
import { listPage, listsPage } from './lists-page';
import { leftAsideOf } from './results/read-filter';
import { resultsRoute } from './results/results-route';
import { nowherePage } from './nowhere-page';
import { languageFor, parameter, send } from './send-page';
import { startPage } from './start-page';

const LARGEST_COMPARED = 5 * 1024 * 1024;

async function compare(request: Request, document: CheckedDocument): Promise<FileVerdict> {
  const { bytes } = await readUpload(request, LARGEST_COMPARED);
  return matchFile(document, createHash('sha256').update(bytes).digest('hex')) ?? 'different';
}

async function check(context: RequestContext, request: Request, language: Language): Promise<CheckOutcome> {
  const code = parameter(request, 'code');
  if (!code) return { code };
  const document = await findDocumentByCode(context, externalControlDocuments, code);
  if (!document) return { code };
  const kindTitle = context.messages.text(`DOCUMENT_${document.kind}`, language);
  const subjectTitle = context.messages.text(`DOCUMENT_NAMES_${roleOfSubject(document.kind)}`, language);
  const markTitle = (kind: string) => context.messages.text(`PAPER_MARK_${kind}`, language);
  const found = { code, document, kindTitle, subjectTitle, markTitle };
  if (request.method !== 'POST') return found;
  try {
    return { ...found, file: await compare(request, document) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...found, fileRefusal: context.messages.text(error.code, language, error.params) };
  }
}

function statusOf({ code, document, fileRefusal }: CheckOutcome): number {
  if (fileRefusal) return 400;
  return code && !document ? 404 : 200;
}

/** The public pages: made here, whole, readable without script. */
export function publicRoute(application: Application, actorOf: ActorOf): HttpRoute {
  const route = Router();
  route.get('/', (request, response) => {
    const language = languageFor(request);
    send(response, 200, language, startPage(language));
  });
  route.get('/lists', async (request, response) => {
    const context = await contextOf(application, actorOf, request, response);
    const language = languageFor(request);
    send(response, 200, language, listsPage(await publishedLists(context), language, leftAsideOf(request)));
  });
  route.get('/lists/:id', async (request, response) => {
    const context = await contextOf(application, actorOf, request, response);
    const language = languageFor(request);
    const list = (await publishedLists(context)).find(({ id }) => String(id) === request.params.id);
    const lines = list ? await publishedLines(context, list.id) : [];
    send(
      response,
      list ? 200 : 404,
      language,
      listPage({ list, lines, language, notUnderstood: leftAsideOf(request) }),
    );
  });
  route.use(resultsRoute(application, actorOf));
  route.use('/complaint', complaintRoute(application, actorOf));
  const answerCheck = async (request: Request, response: Response) => {
    const context = await contextOf(application, actorOf, request, response);
    const language = languageFor(request);
    try {
      const outcome = await check(context, request, language);
      send(response, statusOf(outcome), language, checkPage(outcome, language));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const refusal = context.messages.text(error.code, language, error.params);
      const status = error.code === 'CHECK_THROTTLED' ? 429 : 400;
      send(response, status, language, checkPage({ code: parameter(request, 'code'), refusal }, language));
    }
  };
  route.get('/check', answerCheck);
  route.post('/check', answerCheck);
  route.use((request, response, next) => {
    if (!['GET', 'HEAD'].includes(request.method)) return next();
    const language = languageFor(request);
    send(response, 404, language, nowherePage(language));
  });
  return { path: '/public', route };
}
