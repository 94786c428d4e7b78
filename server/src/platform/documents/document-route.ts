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
import { DOCUMENT_LANGUAGES } from './document-model';
import type { DocumentTemplates } from './document-template';
import { DOCUMENT_FORMATS, type DocumentFormat, type Form } from './rendering';
import { renderingFor, type WithheldFrom } from './rendering-for';
import { MEDIA_TYPES } from '../files/sniff-media-type';

export interface DocumentFacts {
  readonly id: number;
  readonly number: string;
  readonly kind: string;
  readonly caseKind: string;
  readonly caseId: number;
  readonly inspectionId: number | null;
  readonly authorityId: number;
  readonly disclosedToSubjectId: number | null;
  readonly alsoDisclosedToSubjectId: number | null;
}

/** Notes that a paper was opened by whom it was sent to, where it was. */
export type NoteOpening = (context: RequestContext, document: DocumentFacts) => Promise<void>;

const FIND = `select id, number, kind, case_kind as "caseKind", case_id as "caseId", inspection_id as "inspectionId", authority_id as "authorityId",
  disclosed_to_subject_id as "disclosedToSubjectId",
  also_disclosed_to_subject_id as "alsoDisclosedToSubjectId" from issued_document where id = $1`;

/** @throws Refusal NOT_FOUND for what is not there and for what this caller may not see: the two look alike; FORBIDDEN to a token, and for the form to edit to whoever does not draw it up */
async function getReadable(
  context: RequestContext,
  id: number,
  format: DocumentFormat,
): Promise<DocumentFacts> {
  refuseToken(context, 'IssuedDocument');
  const [document] = await context.reader.query<DocumentFacts>(FIND, [id]);
  const ability = context.abilities.forActor(context.actor);
  if (!document || !ability.can('read', thing('IssuedDocument', document))) throw new Refusal('NOT_FOUND');
  if (
    format === 'docx' &&
    !['sign', 'edit'].some((verb) => ability.can(verb, thing('IssuedDocument', document)))
  )
    throw new Refusal('FORBIDDEN');
  return document;
}

const FORMS: readonly Form[] = DOCUMENT_LANGUAGES.flatMap((language) =>
  DOCUMENT_FORMATS.map((format) => ({ language, format })),
);

function formIn(file: string): Form {
  const form = FORMS.find(({ language, format }) => file === `${language}.${format}`);
  if (!form) throw new Refusal('NOT_FOUND');
  return form;
}

/** `GET /documents/:id/kk.pdf` and `ru.pdf` to whoever may read it; `kk.docx` and `ru.docx` to whoever draws it up and has it signed. */
export function documentRoute(
  application: Application,
  actorOf: ActorOf,
  templates: DocumentTemplates,
  withheldFrom: WithheldFrom,
  noteOpening: NoteOpening,
): HttpRoute {
  const route = Router();
  route.get('/:id/:file', async (request, response) => {
    const context = await contextOf(application, actorOf, request, response);
    try {
      const { language, format } = formIn(request.params.file);
      const document = await getReadable(context, parseId(request.params.id), format);
      const form = { language, format };
      const { bytes, sha256 } = await renderingFor(context, { templates, withheldFrom }, document, form);
      await noteOpening(context, document);
      response
        .set('cache-control', 'private, no-cache')
        .set('etag', `"${sha256}"`)
        .set(
          'content-disposition',
          `${format === 'pdf' ? 'inline' : 'attachment'}; filename="${document.id}-${language}.${format}"`,
        )
        .type(MEDIA_TYPES[format]);
      if (request.get('if-none-match') === `"${sha256}"`) return void response.status(304).end();
      response.send(bytes);
    } catch (error) {
      answerRefusal(context, response, error);
    }
  });
  return { path: '/documents', route };
}
