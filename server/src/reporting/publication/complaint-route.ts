import { randomBytes } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import { checkComplaint, listRegions, submitComplaint } from '../../external-control/complaint';
import { dayOf } from '../../law';
import { CheckThrottle } from '../../platform/documents';
import { mediaTypeOf, readForm, type SentForm } from '../../platform/files';
import type { Application } from '../../platform/graphql/application';
import { contextOf, type ActorOf } from '../../platform/graphql/context-of';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { Language } from '../../platform/messages/language';
import { Refusal } from '../../platform/refusals/refusal';
import { complaintOf, EMPTY_FORM, faultsOf, FORM_LIMITS, valuesOf } from './complaint-form';
import { complaintCheckPage, complaintPage, complaintSentPage } from './complaint-page';
import { complaintTexts } from './complaint-texts';
import { languageFor, send } from './send-page';

interface Answer {
  readonly status: number;
  readonly page: string;
}

const newKey = () => randomBytes(16).toString('hex');

async function take(
  context: RequestContext,
  throttle: CheckThrottle,
  sent: SentForm,
  language: Language,
): Promise<Answer> {
  const { now, http } = context;
  const { values, formKey } = valuesOf(sent);
  const regions = await listRegions(context);
  const today = dayOf(now);
  const faults = faultsOf(values, { cut: sent.cut, regions, today });
  const again = (status: number, refusal?: string, key = formKey ?? newKey()): Answer => {
    const form = { values, faults, regions, formKey: key, ...(refusal ? { refusal } : {}) };
    return { status, page: complaintPage(form, language) };
  };
  if (faults.size > 0) return again(400);
  if (!throttle.attempt(http.address, now.getTime())) return again(429, complaintTexts[language].throttled);
  try {
    for (const file of sent.files) mediaTypeOf(file);
    const done = await submitComplaint(context, complaintOf(values, formKey ?? newKey(), sent));
    return { status: 200, page: complaintSentPage(done, language) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return again(400, context.messages.text(error.code, language, error.params), newKey());
  }
}

/** `/public/complaint`: the form of a complaint, and `/public/complaint/check`: what became of it. Both work without script. */
export function complaintRoute(application: Application, actorOf: ActorOf): Router {
  const route = Router();
  const throttle = new CheckThrottle();

  /** A form that cannot be read is answered with an empty one, and says why. */
  async function answerForm(request: Request, response: Response): Promise<void> {
    const context = await contextOf(application, actorOf, request, response);
    const language = languageFor(request);
    try {
      const sent = await readForm(request, FORM_LIMITS);
      const { status, page } = await take(context, throttle, sent, language);
      send(response, status, language, page);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const refusal = context.messages.text(error.code, language, error.params);
      const regions = await listRegions(context);
      const form = { values: EMPTY_FORM, faults: new Map(), regions, formKey: newKey(), refusal };
      send(response, 400, language, complaintPage(form, language));
    }
  }

  async function answerCheck(request: Request, response: Response): Promise<void> {
    const context = await contextOf(application, actorOf, request, response);
    const language = languageFor(request);
    let number = '';
    try {
      const { fields } = await readForm(request, { fieldBytes: 200, fileBytes: 1, files: 0 });
      number = (fields.get('number') ?? '').trim();
      const found = await checkComplaint(context, { number, code: fields.get('code') ?? '' });
      const outcome = { number, asked: true, ...(found ? { found } : {}) };
      send(response, found ? 200 : 404, language, complaintCheckPage(outcome, language));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const refusal = context.messages.text(error.code, language, error.params);
      const status = error.code === 'CHECK_THROTTLED' ? 429 : 400;
      send(response, status, language, complaintCheckPage({ number, asked: false, refusal }, language));
    }
  }

  route.get('/', async (request, response) => {
    const context = await contextOf(application, actorOf, request, response);
    const language = languageFor(request);
    const regions = await listRegions(context);
    const form = { values: EMPTY_FORM, faults: new Map(), regions, formKey: newKey() };
    send(response, 200, language, complaintPage(form, language));
  });
  route.post('/', answerForm);
  route.get('/check', (request, response) => {
    const language = languageFor(request);
    send(response, 200, language, complaintCheckPage({ number: '', asked: false }, language));
  });
  route.post('/check', answerCheck);
  return route;
}
