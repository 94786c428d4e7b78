import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { Router } from 'express';
import { thing } from '../../platform/access/ability';
import { refuseToken } from '../../platform/access/refuse-token';
import { renderingFor, type WithheldFrom } from '../../platform/documents';
import type { Application } from '../../platform/graphql/application';
import { contextOf, type ActorOf } from '../../platform/graphql/context-of';
import { parseId } from '../../platform/graphql/id';
import type { RequestContext } from '../../platform/graphql/request-context';
import { answerRefusal } from '../../platform/http/answer-refusal';
import type { HttpRoute } from '../../platform/http/http-server';
import { Refusal } from '../../platform/refusals/refusal';
import { writeZip, type ZipEntry } from '../../platform/zip';
import { withheldFrom } from '../confidentiality';
import { externalControlDocuments } from '../documents';

interface Packed {
  readonly id: number;
  readonly inspectionId: number;
  readonly caseNumber: string;
  readonly authorityId: number;
  readonly disclosedToSubjectId: number | null;
  readonly establishedAt: Date;
}

interface Paper {
  readonly id: number;
  readonly kind: string;
  readonly number: string;
  readonly date: string;
  readonly inspectionId: number | null;
  readonly authorityId: number;
  readonly disclosedToSubjectId: number | null;
  readonly alsoDisclosedToSubjectId: number | null;
}

/** What goes along with every paper of clause 35. */
const GOES_ALONG = ['ACT_OF_APPOINTMENT', 'RESULT_ACT', 'PRESCRIPTION', 'LETTER_ON_MEASURES'];

const ESCALATION_SQL = `select id, inspection_id as "inspectionId", case_number as "caseNumber", authority_id as "authorityId",
  disclosed_to_subject_id as "disclosedToSubjectId", established_at as "establishedAt" from escalation where id = $1`;
const PAPERS_SQL = `select id, kind, number, date::text as date, inspection_id as "inspectionId", authority_id as "authorityId",
    disclosed_to_subject_id as "disclosedToSubjectId", also_disclosed_to_subject_id as "alsoDisclosedToSubjectId"
  from issued_document where replaced_at is null and ((inspection_id = $1 and kind = any ($3::text[]))
    or id in (select p.document_id from escalation_paper p where p.escalation_id = $2)) order by id`;

/** @throws Refusal NOT_FOUND for what is not there and for what this caller may not see: the two look alike; FORBIDDEN to a token */
async function getReadable(context: RequestContext, id: number): Promise<Packed> {
  refuseToken(context, 'Escalation');
  const [escalation] = await context.reader.query<Packed>(ESCALATION_SQL, [id]);
  const ability = context.abilities.forActor(context.actor);
  if (!escalation || !ability.can('read', thing('Escalation', escalation))) throw new Refusal('NOT_FOUND');
  return escalation;
}

/** The papers that the reader may read, drawn one at a time without what is marked for others, and at the end the list of all (31, 35). */
async function* entriesOf(context: RequestContext, escalation: Packed): AsyncGenerator<ZipEntry> {
  const papers = await context.reader.query<Paper>(PAPERS_SQL, [
    escalation.inspectionId,
    escalation.id,
    GOES_ALONG,
  ]);
  const ability = context.abilities.forActor(context.actor);
  const readable = papers.filter((paper) => ability.can('read', thing('IssuedDocument', paper)));
  const title = (kind: string) => context.text(`DOCUMENT_${kind}`);
  const lines = [context.text('PACKAGE_CONTENTS', { number: escalation.caseNumber }), ''];
  for (const [index, paper] of readable.entries()) {
    let isPartial = false;
    const noting: WithheldFrom = async (...asked) => {
      const withheld = await withheldFrom(...asked);
      isPartial ||= withheld.length > 0;
      return withheld;
    };
    const drawing = { templates: externalControlDocuments, withheldFrom: noting };
    const names: string[] = [];
    for (const language of ['kk', 'ru'] as const) {
      const { bytes } = await renderingFor(context, drawing, paper, { language, format: 'pdf' });
      const place = String(index + 1).padStart(2, '0');
      const name = `${place}-${paper.number.replace(/[^\p{L}\p{N}-]+/gu, '-')}-${language}.pdf`;
      yield { name, bytes };
      names.push(name);
    }
    const part = isPartial ? ` ${context.text('PACKAGE_WITHOUT_MARKED')}` : '';
    lines.push(
      `${index + 1}. ${title(paper.kind)}, ${paper.number}, ${paper.date}: ${names.join(', ')}.${part}`,
    );
  }
  for (const kind of GOES_ALONG.filter((one) => !readable.some((paper) => paper.kind === one)))
    lines.push(`– ${title(kind)}: ${context.text('PACKAGE_LEFT_OUT')}`);
  yield { name: 'contents.txt', bytes: Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`) };
}

/** `GET /escalation-packages/:id/package.zip`: the papers of clause 35 with what goes along, to whoever may read the case; streamed. */
export function packageRoute(application: Application, actorOf: ActorOf): HttpRoute {
  const route = Router();
  route.get('/:id/package.zip', async (request, response) => {
    const context = await contextOf(application, actorOf, request, response);
    try {
      const escalation = await getReadable(context, parseId(request.params.id));
      response
        .set('cache-control', 'private, no-store')
        .attachment(`package-${escalation.id}.zip`)
        .type('application/zip');
      const entries = entriesOf(context, escalation);
      await pipeline(Readable.from(writeZip(entries, new Date(escalation.establishedAt))), response);
    } catch (error) {
      // Once bytes are under way there is no answer but to break off.
      if (response.headersSent) return void response.destroy();
      answerRefusal(context, response, error);
    }
  });
  return { path: '/escalation-packages', route };
}
