import { Router } from 'express';
import { thing } from '../access/ability';
import { refuseToken } from '../access/refuse-token';
import type { Application } from '../graphql/application';
import { contextOf, type ActorOf } from '../graphql/context-of';
import { parseId } from '../graphql/id';
import type { RequestContext } from '../graphql/request-context';
import { answerRefusal } from '../http/answer-refusal';
import type { HttpRoute } from '../http/http-server';
import { Refusal } from '../refusals/refusal';
import { DOCUMENT_LANGUAGES, type DocumentLanguage } from './document-model';
import type { DocumentTemplates } from './document-template';
import { getRendering } from './rendering';

interface DocumentFacts {
  readonly id: number;
  readonly number: string;
  readonly kind: string;
  readonly inspectionId: number | null;
  readonly authorityId: number;
  readonly disclosedToSubjectId: number | null;
  readonly alsoDisclosedToSubjectId: number | null;
}

const FIND = `select id, number, kind, inspection_id as "inspectionId", authority_id as "authorityId",
  disclosed_to_subject_id as "disclosedToSubjectId",
  also_disclosed_to_subject_id as "alsoDisclosedToSubjectId" from issued_document where id = $1`;

/** @throws Refusal NOT_FOUND for what is not there and for what this caller may not see: the two look alike; FORBIDDEN to a token */
async function getReadable(context: RequestContext, id: number): Promise<DocumentFacts> {
  refuseToken(context, 'IssuedDocument');
  const [document] = await context.reader.query<DocumentFacts>(FIND, [id]);
  const ability = context.abilities.forActor(context.actor);
  if (!document || !ability.can('read', thing('IssuedDocument', document))) throw new Refusal('NOT_FOUND');
  return document;
}

function languageIn(file: string): DocumentLanguage {
  const language = DOCUMENT_LANGUAGES.find((known) => file === `${known}.pdf`);
  if (!language) throw new Refusal('NOT_FOUND');
  return language;
}

/** `GET /documents/:id/kk.pdf` and `ru.pdf`. */
export function documentRoute(
  application: Application,
  actorOf: ActorOf,
  templates: DocumentTemplates,
): HttpRoute {
  const route = Router();
  route.get('/:id/:file', async (request, response) => {
    const context = await contextOf(application, actorOf, request, response);
    try {
      const language = languageIn(request.params.file);
      const document = await getReadable(context, parseId(request.params.id));
      const { bytes, sha256 } = await getRendering(application, templates, document.id, language);
      response
        .set('cache-control', 'private, no-cache')
        .set('etag', `"${sha256}"`)
        .set('content-disposition', `inline; filename="${document.id}-${language}.pdf"`)
        .type('application/pdf');
      if (request.get('if-none-match') === `"${sha256}"`) return void response.status(304).end();
      response.send(bytes);
    } catch (error) {
      answerRefusal(context, response, error);
    }
  });
  return { path: '/documents', route };
}
