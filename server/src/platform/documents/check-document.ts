import type { RequestContext } from '../graphql/request-context';
import { Refusal } from '../refusals/refusal';
import { readCheckCode } from './check-code';
import { CheckThrottle } from './check-throttle';
import type { BilingualText } from './document-model';
import type { DocumentTemplates } from './document-template';
import { getRendering } from './rendering';

/** A body as its document names it; in English as the register does, where it still calls it the same. */
export type BodyName = BilingualText & { readonly en?: string };

/** What anyone who holds a document may learn of it. */
export interface CheckedDocument {
  readonly id: number;
  readonly kind: string;
  readonly number: string;
  readonly date: string;
  readonly authorityName: BodyName;
  readonly subjectName: BodyName;
  readonly journalHead: string;
  /** The journal still holds the entry that was its last when the document was issued. */
  readonly anchored: boolean;
  /** The same number was issued anew before this paper reached anybody. */
  readonly replaced: boolean;
  /** The day on which what the paper says was cancelled; null while it holds. */
  readonly cancelledOn: string | null;
  readonly sha256Kk: string;
  readonly sha256Ru: string;
  /** What was signed by hand and is kept beside it. */
  readonly originals: readonly { readonly sha256: string; readonly signedOn: string }[];
}

interface Row extends Omit<CheckedDocument, 'sha256Kk' | 'sha256Ru'> {
  readonly sha256Kk: string | null;
  readonly sha256Ru: string | null;
}

const CHECK = `select id, kind, number, to_char(date, 'YYYY-MM-DD') as date, authority_name as "authorityName",
  subject_name as "subjectName", journal_head as "journalHead", anchored, replaced, sha256_kk as "sha256Kk", sha256_ru as "sha256Ru", originals,
  to_char(cancelled_on, 'YYYY-MM-DD') as "cancelledOn"
  from check_document($1)`;

const throttles = new WeakMap<object, CheckThrottle>();

function throttleOf(context: RequestContext): CheckThrottle {
  const known = throttles.get(context.application) ?? new CheckThrottle();
  throttles.set(context.application, known);
  return known;
}

/**
 * Finds an issued document by the code printed on it; undefined when there is none.
 * @throws Refusal CHECK_THROTTLED after too many wrong codes from one address
 */
export async function findDocumentByCode(
  context: RequestContext,
  templates: DocumentTemplates,
  typed: string,
): Promise<CheckedDocument | undefined> {
  const caller = context.http.address;
  const now = context.now.getTime();
  const throttle = throttleOf(context);
  if (!throttle.attempt(caller, now)) throw new Refusal('CHECK_THROTTLED');
  const code = readCheckCode(typed);
  const [row] = code ? await context.reader.query<Row>(CHECK, [code]) : [];
  if (!row) return undefined;
  throttle.succeeded(caller);
  const sha = async (language: 'kk' | 'ru') =>
    (await getRendering(context.application, templates, row.id, language)).sha256;
  return { ...row, sha256Kk: row.sha256Kk ?? (await sha('kk')), sha256Ru: row.sha256Ru ?? (await sha('ru')) };
}
