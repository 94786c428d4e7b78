import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { asSystem } from '../access/as-system';
import type { Application } from '../graphql/application';
import { DOCUMENT_LANGUAGES, type Cancelling, type DocumentLanguage } from './document-model';
import type { DocumentTemplates } from './document-template';
import { renderDocx } from './docx/render-docx';
import { renderPdf } from './pdf/render-pdf';
import { wordWithheld } from './withheld';

/** To read, and to edit before signing. */
export const DOCUMENT_FORMATS = ['pdf', 'docx'] as const;

export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

const DRAW = { pdf: renderPdf, docx: renderDocx } as const;

export interface Form {
  readonly language: DocumentLanguage;
  readonly format: DocumentFormat;
}

export interface Rendering {
  readonly sha256: string;
  readonly bytes: Buffer;
}

export interface IssuedRow {
  readonly kind: string;
  readonly number: string;
  readonly date: string;
  readonly data: unknown;
  readonly journal_head: string;
  readonly code: string;
  readonly created_at: string;
  readonly cancelled: Cancelling | null;
  readonly endorsements: readonly { readonly kind: string; readonly at: string }[];
}

const FIND_ISSUED = `select kind, number, to_char(date, 'YYYY-MM-DD') as date, data, journal_head, code,
  to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as created_at,
  case when cancelled_at is not null then jsonb_build_object('on', (cancelled_at at time zone 'Asia/Almaty')::date, 'by', cancelled_by)
    || case when set_right then '{"setRight": true}' else '{}' end::jsonb end as cancelled,
  endorsements from issued_document where id = $1`;

/** The document as it was issued, with what became of it since. */
export async function findIssued(manager: EntityManager, id: number): Promise<IssuedRow> {
  const [row] = await manager.query<IssuedRow[]>(FIND_ISSUED, [id]);
  if (!row) throw new Error(`no document ${id}`);
  return row;
}

/** Address of the public page that checks a code, below the address that people know the product by. */
export function checkPath(code: string): string {
  return `/public/check?code=${encodeURIComponent(code)}`;
}

async function findRendering(
  manager: EntityManager,
  id: number,
  language: DocumentLanguage,
  format: DocumentFormat,
): Promise<Rendering | undefined> {
  const rows: Rendering[] = await manager.query(
    'select sha256, bytes from document_rendering where document_id = $1 and language = $2 and format = $3',
    [id, language, format],
  );
  return rows[0];
}

/** @param marked whether the mark of its cancelling is drawn */
export async function draw(
  application: Application,
  templates: DocumentTemplates,
  row: IssuedRow,
  { language, format }: Form,
  marked = false,
): Promise<Buffer> {
  const template = templates[row.kind];
  if (!template) throw new Error(`no template draws ${row.kind}`);
  return DRAW[format]({
    ...template.draw(wordWithheld(row.data, language), language),
    identity: {
      number: row.number,
      date: row.date,
      issuedAt: row.created_at,
      code: row.code,
      journalHead: row.journal_head,
      checkAddress: `${application.publicUrl}${checkPath(row.code)}`,
      ...(marked && row.cancelled ? { cancelled: row.cancelled } : {}),
    },
  });
}

/**
 * A document in one language and form, drawn if nobody has drawn it yet; afterwards always the bytes that were kept first.
 * Asks no permission: whoever calls it has.
 */
export async function getRendering(
  application: Application,
  templates: DocumentTemplates,
  id: number,
  language: DocumentLanguage,
  format: DocumentFormat = 'pdf',
): Promise<Rendering> {
  const { kept, row } = await asSystem(application.dataSource, async (manager) => ({
    kept: await findRendering(manager, id, language, format),
    row: await findIssued(manager, id),
  }));
  if (kept) return kept;
  const bytes = await draw(application, templates, row, { language, format });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return asSystem(application.dataSource, async (manager) => {
    await manager.query(
      `insert into document_rendering (document_id, language, format, sha256, bytes, rendered_at)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [id, language, format, sha256, bytes, application.clock.now()],
    );
    return (await findRendering(manager, id, language, format)) ?? { sha256, bytes };
  });
}

/** Draws a document to read in all its languages; the form to edit is drawn when it is asked for. Safe to run again. */
export async function renderDocument(
  application: Application,
  templates: DocumentTemplates,
  id: number,
): Promise<void> {
  for (const language of DOCUMENT_LANGUAGES) await getRendering(application, templates, id, language);
}
