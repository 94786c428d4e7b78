import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { Router } from 'express';
import { thing } from '../../../platform/access/ability';
import { refuseToken } from '../../../platform/access/refuse-token';
import { renderingFor } from '../../../platform/documents';
import type { Application } from '../../../platform/graphql/application';
import { contextOf, type ActorOf } from '../../../platform/graphql/context-of';
import { parseId } from '../../../platform/graphql/id';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { answerRefusal } from '../../../platform/http/answer-refusal';
import type { HttpRoute } from '../../../platform/http/http-server';
import type { MessageValues } from '../../../platform/messages/catalogue';
import { Refusal } from '../../../platform/refusals/refusal';
import { writeZip, type ZipEntry } from '../../../platform/zip';
import { withheldFrom } from '../../confidentiality';
import { externalControlDocuments } from '../../documents';

interface Batch {
  readonly id: number;
  readonly askedAt: Date;
  readonly askedByAccountId: number;
}

interface Item {
  readonly position: number;
  readonly name: string;
  readonly subject: string | null;
  readonly state: string;
  readonly documentId: number | null;
  readonly number: string | null;
  readonly kind: string | null;
  readonly authorityId: number | null;
  readonly disclosedToSubjectId: number | null;
  readonly alsoDisclosedToSubjectId: number | null;
  readonly inspectionId: number | null;
  readonly refusals: readonly { clause: string | null; code: string; params: MessageValues }[];
}

const FORMATS = ['pdf', 'docx'] as const;
type Format = (typeof FORMATS)[number];

const BATCH_SQL = `select id, asked_at as "askedAt", asked_by_account_id as "askedByAccountId" from paper_batch where id = $1`;
const ITEMS_SQL = (
  language: string,
) => `select i.position, i.name, s.name_${language} as subject, i.state, d.id as "documentId", d.number, d.kind,
    d.authority_id as "authorityId", d.disclosed_to_subject_id as "disclosedToSubjectId",
    d.also_disclosed_to_subject_id as "alsoDisclosedToSubjectId", d.inspection_id as "inspectionId", i.refusals
  from paper_batch_item i left join issued_document d on d.id = i.document_id left join inspected_subject s on s.id = i.subject_id
  where i.batch_id = $1 order by i.position`;

async function getBatch(context: RequestContext, id: number): Promise<Batch> {
  refuseToken(context, 'IssuedDocument');
  const [batch] = await context.reader.query<Batch>(BATCH_SQL, [id]);
  const ability = context.abilities.forActor(context.actor);
  if (!batch || !ability.can('read', thing('PaperBatch', batch))) throw new Refusal('NOT_FOUND');
  return batch;
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** One line of the manifest; a cell that a table would take for a formula is told to be text. */
const row = (cells: readonly string[]) =>
  cells.map((cell) => quoted(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)).join(',');

const HEAD = ['position', 'name', 'subject', 'state', 'number', 'file', 'sha256', 'clause', 'reason'];

/** The papers that the reader may read, drawn one at a time, and at the end what was made and what was not, with the clause. */
async function* entriesOf(
  context: RequestContext,
  items: readonly Item[],
  format: Format,
): AsyncGenerator<ZipEntry> {
  const ability = context.abilities.forActor(context.actor);
  const may = format === 'docx' ? 'sign' : 'read';
  const lines = [row(HEAD)];
  for (const item of items) {
    const state = context.text(`PAPER_STATE_${item.state}`);
    const about = [String(item.position), item.name, item.subject ?? '', state, item.number ?? ''];
    if (item.documentId === null) {
      const reasons = item.refusals.length > 0 ? item.refusals : [{ clause: null, code: '', params: {} }];
      for (const { clause, code, params } of reasons)
        lines.push(row([...about, '', '', clause ?? '', code ? context.text(code, params) : '']));
      continue;
    }
    if (!ability.can(may, thing('IssuedDocument', item))) {
      lines.push(row([...about, '', '', '', context.text('FORBIDDEN')]));
      continue;
    }
    for (const language of ['kk', 'ru'] as const) {
      const document = { id: item.documentId, inspectionId: item.inspectionId };
      const drawing = { templates: externalControlDocuments, withheldFrom };
      const { bytes } = await renderingFor(context, drawing, document, { language, format });
      const name = `${String(item.position).padStart(4, '0')}-${(item.number ?? '').replace(/[^\p{L}\p{N}-]+/gu, '-')}-${language}.${format}`;
      yield { name, bytes };
      lines.push(row([...about, name, createHash('sha256').update(bytes).digest('hex'), '', '']));
    }
  }
  yield { name: 'manifest.csv', bytes: Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`) };
}

/** `GET /paper-batches/:id/papers.zip`, with `?format=docx` the papers to edit. */
export function papersRoute(application: Application, actorOf: ActorOf): HttpRoute {
  const route = Router();
  route.get('/:id/papers.zip', async (request, response) => {
    const context = await contextOf(application, actorOf, request, response);
    try {
      const batch = await getBatch(context, parseId(request.params.id));
      const format = FORMATS.find((known) => known === (request.query['format'] ?? 'pdf'));
      if (!format) throw new Refusal('NOT_FOUND');
      const items = await context.reader.query<Item>(ITEMS_SQL(context.language), [batch.id]);
      response
        .set('cache-control', 'private, no-store')
        .attachment(`papers-${batch.id}.zip`)
        .type('application/zip');
      await pipeline(Readable.from(writeZip(entriesOf(context, items, format), batch.askedAt)), response);
    } catch (error) {
      // Once bytes are under way there is no answer but to break off.
      if (response.headersSent) return void response.destroy();
      answerRefusal(context, response, error);
    }
  });
  return { path: '/paper-batches', route };
}
