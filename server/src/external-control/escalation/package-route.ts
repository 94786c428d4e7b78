import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { Router } from 'express';
import { thing } from '../../platform/access/ability';
import { asSystem } from '../../platform/access/as-system';
import { refuseToken } from '../../platform/access/refuse-token';
import { renderingFor, type DocumentLanguage, type WithheldFrom } from '../../platform/documents';
import { DOCUMENT_LANGUAGES } from '../../platform/documents/document-model';
import { SECRET_MARK_TITLE } from '../../platform/files';
import type { Application } from '../../platform/graphql/application';
import { contextOf, type ActorOf } from '../../platform/graphql/context-of';
import { parseId } from '../../platform/graphql/id';
import type { RequestContext } from '../../platform/graphql/request-context';
import { answerRefusal } from '../../platform/http/answer-refusal';
import type { HttpRoute } from '../../platform/http/http-server';
import { Refusal } from '../../platform/refusals/refusal';
import { writeZip, type ZipEntry } from '../../platform/zip';
import { withheldFrom, withheldFromOthers } from '../confidentiality';
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

/** A paper of the package, by the files in which it lies there. */
interface PackedPaper {
  readonly paper: Paper;
  readonly names: readonly string[];
  /** Of what was left out of it (clause 31), the marks. */
  readonly withheld: readonly string[];
}

const KINDS_SQL = `select distinct kind from issued_document where replaced_at is null and inspection_id = $1 and kind = any ($2::text[])`;

/** What goes along and is not in the package: whether it is there for others, or was not issued here at all. */
async function leftOutOf(
  { application: { dataSource } }: RequestContext,
  { inspectionId }: Packed,
  readable: readonly Paper[],
): Promise<{ readonly kind: string; readonly isThere: boolean }[]> {
  const missing = GOES_ALONG.filter((kind) => !readable.some((paper) => paper.kind === kind));
  const rows = await asSystem(dataSource, (manager) =>
    manager.query<{ kind: string }[]>(KINDS_SQL, [inspectionId, missing]),
  );
  return missing.map((kind) => ({ kind, isThere: rows.some((row) => row.kind === kind) }));
}

/** The list of all in one language: what lies in it, what was left out of which, what is not in it and why (31, 35). */
function contentsIn(
  language: DocumentLanguage,
  { messages }: RequestContext,
  { caseNumber }: Packed,
  packed: readonly PackedPaper[],
  leftOut: readonly { readonly kind: string; readonly isThere: boolean }[],
): string[] {
  const text = (code: string, params = {}) => messages.text(code, language, params);
  const marksOf = (marks: readonly string[]) =>
    marks.map((mark) => text(`${SECRET_MARK_TITLE}${mark}`)).join(', ');
  return [
    text('PACKAGE_CONTENTS', { number: caseNumber }),
    '',
    ...packed.map(({ paper, names, withheld }, index) => {
      const part =
        withheld.length > 0 ? ` ${text('PACKAGE_WITHOUT_MARKED', { marks: marksOf(withheld) })}` : '';
      const { kind, number, date } = paper;
      return `${index + 1}. ${text(`DOCUMENT_${kind}`)}, ${number}, ${date}: ${names.join(', ')}.${part}`;
    }),
    ...leftOut.map(
      ({ kind, isThere }) =>
        `– ${text(`DOCUMENT_${kind}`)}: ${text(isThere ? 'PACKAGE_NOT_OPEN' : 'PACKAGE_NOT_ISSUED')}`,
    ),
  ];
}

/** The papers that the reader may read, drawn one at a time without what its addressees may not see, and at the end the list of all (31, 35). */
async function* entriesOf(context: RequestContext, escalation: Packed): AsyncGenerator<ZipEntry> {
  const papers = await context.reader.query<Paper>(PAPERS_SQL, [
    escalation.inspectionId,
    escalation.id,
    GOES_ALONG,
  ]);
  const ability = context.abilities.forActor(context.actor);
  const readable = papers.filter((paper) => ability.can('read', thing('IssuedDocument', paper)));
  // The office sends it on, with papers that name its contents; a subject keeps its own.
  const leftOutFor = context.actor.subjectId === null ? withheldFromOthers : withheldFrom;
  const packed: PackedPaper[] = [];
  for (const [index, paper] of readable.entries()) {
    const marks = new Set<string>();
    const noting: WithheldFrom = async (...asked) => {
      const withheld = await leftOutFor(...asked);
      for (const { mark } of withheld) marks.add(mark);
      return withheld;
    };
    const drawing = { templates: externalControlDocuments, withheldFrom: noting };
    const names: string[] = [];
    for (const language of DOCUMENT_LANGUAGES) {
      const { bytes } = await renderingFor(context, drawing, paper, { language, format: 'pdf' });
      const place = String(index + 1).padStart(2, '0');
      const name = `${place}-${paper.number.replace(/[^\p{L}\p{N}-]+/gu, '-')}-${language}.pdf`;
      yield { name, bytes };
      names.push(name);
    }
    packed.push({ paper, names, withheld: [...marks] });
  }
  const leftOut = await leftOutOf(context, escalation, readable);
  const lines = DOCUMENT_LANGUAGES.flatMap((language) => [
    ...contentsIn(language, context, escalation, packed, leftOut),
    '',
  ]);
  yield { name: 'contents.txt', bytes: Buffer.from(`\ufeff${lines.join('\r\n')}`) };
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
