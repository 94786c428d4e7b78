import type { RequestContext } from '../graphql/request-context';
import { Refusal } from '../refusals/refusal';
import { readCheckCode } from './check-code';
import { CheckThrottle } from './check-throttle';
import type { BilingualText } from './document-model';
import type { DocumentTemplates } from './document-template';
import type { PaperMark } from './edition';
import type { DocumentLanguage } from './document-model';
import { getRendering } from './rendering';

/** A body as its document names it; in English as the register does, where it still calls it the same. */
export type BodyName = BilingualText & { readonly en?: string };

/** A PDF of a document that was given out in other bytes than the first. */
export interface CheckedEdition {
  readonly language: DocumentLanguage;
  readonly sha256: string;
  /** What it bears, the first first. */
  readonly marks: readonly PaperMark[];
  /** A part is left out of it (clause 31). */
  readonly withheld: boolean;
}

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
  /** It was issued anew before it reached the inspected subject, or given back to be drawn up again. */
  readonly replaced: boolean;
  /** The day on which what the paper says was cancelled; null while it holds. */
  readonly cancelledOn: string | null;
  /** Number and date of the paper that cancelled it, where one did. */
  readonly cancelledBy: string | null;
  /** That paper set right what this one says. */
  readonly setRight: boolean;
  /** Number and date of the paper that was drawn up in its place; null while none is. */
  readonly replacedBy: string | null;
  /** What was noted on it since it was issued, the first first. */
  readonly marks: readonly PaperMark[];
  readonly editions: readonly CheckedEdition[];
  readonly sha256Kk: string;
  readonly sha256Ru: string;
  /** What was signed by hand and is kept beside it. */
  readonly originals: readonly { readonly sha256: string; readonly signedOn: string }[];
  /** One is kept and not shown, for the paper holds what is marked (clause 31). */
  readonly originalsHidden: boolean;
}

interface Row extends Omit<CheckedDocument, 'sha256Kk' | 'sha256Ru'> {
  readonly sha256Kk: string | null;
  readonly sha256Ru: string | null;
}

const CHECK = `select id, kind, number, to_char(date, 'YYYY-MM-DD') as date, authority_name as "authorityName",
  subject_name as "subjectName", journal_head as "journalHead", anchored, replaced, sha256_kk as "sha256Kk", sha256_ru as "sha256Ru", originals,
  to_char(cancelled_on, 'YYYY-MM-DD') as "cancelledOn", cancelled_by as "cancelledBy", set_right as "setRight", replaced_by as "replacedBy", marks, editions, originals_hidden as "originalsHidden"
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

/** A file that is one of those in which the document was given out. */
export interface MatchedFile extends Omit<CheckedEdition, 'sha256'> {
  /** What was noted on the document since, and the file does not bear. */
  readonly later: readonly PaperMark[];
}

/** Which of the PDF files of a document has this hash; undefined for one that was never given out. */
export function matchFile(document: CheckedDocument, sha256: string): MatchedFile | undefined {
  const { sha256Kk, sha256Ru, editions, marks: noted, cancelledOn, setRight } = document;
  const bare = { marks: [], withheld: false };
  const all: readonly CheckedEdition[] = [
    { language: 'kk', sha256: sha256Kk, ...bare },
    { language: 'ru', sha256: sha256Ru, ...bare },
    ...editions,
  ];
  const found = all.find((edition) => edition.sha256 === sha256);
  if (!found) return undefined;
  const { language, marks, withheld } = found;
  const borne =
    cancelledOn === null
      ? noted
      : [...noted, { kind: setRight ? 'SET_RIGHT' : 'CANCELLED', on: cancelledOn }];
  const later = borne.filter(({ kind, on }) => !marks.some((mark) => mark.kind === kind && mark.on === on));
  return { language, marks, withheld, later };
}
