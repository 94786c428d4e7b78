import type { Work } from '../commands/work';
import { journalHead } from '../journal/journal';
import { newCheckCode } from './check-code';
import type { BilingualText } from './document-model';
import type { DocumentReference } from './document-number';
import type { DocumentTemplate } from './document-template';

export const RENDER_DOCUMENT = 'renderDocument';

export type CopyRecipient = 'REGISTER' | 'SUBJECT' | 'ADDRESSEE' | 'INSPECTOR' | 'OFFICE';

export interface DocumentToIssue {
  readonly kind: string;
  readonly template: DocumentTemplate;
  /** From `takeDocumentNumber` of the same command. */
  readonly reference: DocumentReference;
  readonly caseKind: string;
  readonly caseId: number;
  /** The inspection on whose page it stands. */
  readonly inspectionId: number | null;
  readonly authorityId: number;
  /** Null for a paper about many subjects. */
  readonly subjectId: number | null;
  /** Null until the inspected subject may read it; see `discloseDocuments`. */
  readonly disclosedToSubjectId: number | null;
  /** Of internal control: the body that controls and issues it. */
  readonly alsoDisclosedToSubjectId?: number | null;
  readonly authorityName: BilingualText;
  readonly subjectName: BilingualText;
  readonly data: unknown;
  /** Who gets which copy, the first first. */
  readonly copies: readonly CopyRecipient[];
}

export interface IssuedDocumentReference extends DocumentReference {
  readonly id: number;
  readonly code: string;
}

/**
 * Freezes a document inside a command: its data, number, code and the head of the journal before this command's own entry.
 * It is drawn afterwards, by the worker or at the first download, always to the same bytes.
 */
export async function issueDocument(work: Work, document: DocumentToIssue): Promise<IssuedDocumentReference> {
  document.template.check(document.data);
  const code = newCheckCode();
  const { number, date } = document.reference;
  const [row] = await work.query<{ id: number }>(
    `insert into issued_document (kind, number, date, year, case_kind, case_id, inspection_id, authority_id, subject_id,
       disclosed_to_subject_id, authority_name, subject_name, data, journal_head, code, created_at, also_disclosed_to_subject_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb, $12::jsonb, $13::jsonb, $14, $15, $16, $17) returning id`,
    [
      document.kind,
      number,
      date,
      Number(date.slice(0, 4)),
      document.caseKind,
      document.caseId,
      document.inspectionId,
      document.authorityId,
      document.subjectId,
      document.disclosedToSubjectId,
      JSON.stringify(document.authorityName),
      JSON.stringify(document.subjectName),
      JSON.stringify(document.data),
      await journalHead(work.manager),
      code,
      work.now.toISOString(),
      document.alsoDisclosedToSubjectId ?? null,
    ],
  );
  if (!row) throw new Error(`${document.kind} was not stored`);
  await work.query(
    `insert into document_copy (document_id, copy, recipient)
     select $1, position, recipient from unnest($2::text[]) with ordinality as copies (recipient, position)`,
    [row.id, document.copies],
  );
  await work.askFor({
    job: RENDER_DOCUMENT,
    key: `render-document-${row.id}`,
    payload: { documentId: row.id },
  });
  return { id: row.id, number, date, code };
}

/** What was signed goes with what was generated. */
async function discloseOriginals(
  work: Work,
  { caseKind, caseId }: { readonly caseKind: string; readonly caseId: number },
): Promise<void> {
  await work.query(
    `update stored_file f set disclosed_to_subject_id = d.disclosed_to_subject_id
     from signed_original o join issued_document d on d.id = o.document_id
     where f.id = o.file_id and f.disclosed_to_subject_id is null and d.disclosed_to_subject_id is not null
       and d.case_kind = $1 and d.case_id = $2`,
    [caseKind, caseId],
  );
}

/** The inspected subject may read the case's documents (of some kinds only, where they are named) from now on. */
export async function discloseDocuments(
  work: Work,
  which: { readonly caseKind: string; readonly caseId: number; readonly kinds?: readonly string[] },
  subjectId: number,
): Promise<void> {
  await work.query(
    `update issued_document set disclosed_to_subject_id = $3
     where case_kind = $1 and case_id = $2 and disclosed_to_subject_id is null and replaced_at is null
       and ($4::text[] is null or kind = any ($4))`,
    [which.caseKind, which.caseId, subjectId, which.kinds ?? null],
  );
  await discloseOriginals(work, which);
}

/** Lets the inspected subject read one paper of a case that is sent by itself. */
export async function discloseDocument(work: Work, documentId: number, subjectId: number): Promise<void> {
  const [of] = await work.query<{ caseKind: string; caseId: number }>(
    `update issued_document set disclosed_to_subject_id = $2 where id = $1 and disclosed_to_subject_id is null
     returning case_kind as "caseKind", case_id as "caseId"`,
    [documentId, subjectId],
  );
  if (of) await discloseOriginals(work, of);
}

/** Papers of a kind that the subject has not come to read are about to be issued anew under their numbers. */
export async function replaceDocuments(
  work: Work,
  which: { readonly caseKind: string; readonly caseId: number; readonly kind: string },
): Promise<void> {
  await work.query(
    `update issued_document set replaced_at = $4
     where case_kind = $1 and case_id = $2 and kind = $3 and replaced_at is null`,
    [which.caseKind, which.caseId, which.kind, work.now.toISOString()],
  );
}

/** What these papers say holds no more: they stay as they are, and are marked with it, and with the order where one cancelled them. */
export async function cancelDocuments(
  work: Work,
  which: {
    readonly caseKind: string;
    readonly caseId: number;
    readonly kinds: readonly string[];
    /** One of them alone. */
    readonly id?: number;
  },
  by: { readonly number: string; readonly date: string } | null,
): Promise<void> {
  await work.query(
    `update issued_document set cancelled_at = $4, cancelled_by = $5
     where case_kind = $1 and case_id = $2 and kind = any ($3) and replaced_at is null and cancelled_at is null
       and ($6::integer is null or id = $6)`,
    [
      which.caseKind,
      which.caseId,
      which.kinds,
      work.now.toISOString(),
      by && `${by.number}, ${by.date}`,
      which.id ?? null,
    ],
  );
}

/**
 * Papers of a kind that the subject has not come to read hold no more, though no other is issued under their numbers: they are marked with
 * it and leave the lists.
 * @returns the paper that stood till then, if there was one
 */
export async function setDocumentsAside(
  work: Work,
  which: { readonly caseKind: string; readonly caseId: number; readonly kind: string },
): Promise<number | null> {
  const { caseKind, caseId, kind } = which;
  const [standing] = await work.query<{ id: number }>(
    `select id from issued_document where case_kind = $1 and case_id = $2 and kind = $3 and replaced_at is null
     order by id desc limit 1`,
    [caseKind, caseId, kind],
  );
  await cancelDocuments(work, { caseKind, caseId, kinds: [kind] }, null);
  await replaceDocuments(work, which);
  return standing?.id ?? null;
}

/** What these papers say was a slip that another paper sets right: they stay as they are, and are marked with it. */
export async function setDocumentsRight(
  work: Work,
  which: { readonly caseKind: string; readonly caseId: number; readonly kind: string },
  numbers: readonly string[],
  by: DocumentReference,
): Promise<void> {
  await work.query(
    `update issued_document set cancelled_at = $4, cancelled_by = $5, set_right = true
     where case_kind = $1 and case_id = $2 and kind = $3 and number = any ($6) and replaced_at is null and cancelled_at is null`,
    [which.caseKind, which.caseId, which.kind, work.now.toISOString(), `${by.number}, ${by.date}`, numbers],
  );
}

/** What is noted on a paper after it was issued; its template words it, in both languages. */
export interface Endorsement {
  readonly kind: string;
  /** ISO instant. */
  readonly at: string;
  readonly text?: string;
  readonly late?: true;
}

/** Notes something on the papers of a kind: they stay as they are, and whoever reads them from now on reads the note in its place. */
export async function endorseDocuments(
  work: Work,
  which: { readonly caseKind: string; readonly caseId: number; readonly kind: string },
  endorsement: Endorsement,
): Promise<void> {
  await work.query(
    `update issued_document set endorsements = endorsements || jsonb_build_array($4::jsonb)
     where case_kind = $1 and case_id = $2 and kind = $3 and replaced_at is null`,
    [which.caseKind, which.caseId, which.kind, JSON.stringify(endorsement)],
  );
}

type Way = 'ELECTRONIC' | 'PAPER' | 'EMAIL';

export interface CopyDelivery {
  readonly documentId: number;
  readonly recipient: CopyRecipient;
  readonly way: Way;
  readonly deliveredAt: Date;
  /** Who took it, or the number of the registration mark. */
  readonly proof: string | null;
  /** Who took it at once; what only went out by post or by e-mail is received when somebody notes it. */
  readonly receivedBy?: string | null;
}

/**
 * Notes how a copy went out. What is noted once stays; what is sent through the portal is received at once, unless it goes to somebody
 * outside, who has no portal.
 */
export async function recordCopyDelivery(work: Work, delivery: CopyDelivery): Promise<void> {
  await work.query(
    `update document_copy set way = $3::text, delivered_at = $4::timestamptz, proof = $5, received_by = $6::text,
       received_at = case when ($3::text = 'ELECTRONIC' and recipient <> 'ADDRESSEE') or $6::text is not null then $4::timestamptz end
     where document_id = $1 and recipient = $2 and delivered_at is null`,
    [
      delivery.documentId,
      delivery.recipient,
      delivery.way,
      delivery.deliveredAt.toISOString(),
      delivery.proof,
      delivery.receivedBy ?? null,
    ],
  );
}

export interface CopyReceipt {
  readonly documentId: number;
  readonly way: Way;
  readonly receivedAt: Date;
  readonly receivedBy: string;
  readonly proof: string;
}

/**
 * Notes who received a paper that went to somebody outside the office. What is noted once stays: what the portal brought keeps the instant
 * of its delivery, that terms go by, and who has it is noted beside.
 */
export async function recordCopyReceipt(work: Work, receipt: CopyReceipt): Promise<void> {
  await work.query(
    `update document_copy set way = coalesce(way, $2), delivered_at = coalesce(delivered_at, $3), received_at = coalesce(received_at, $3),
       received_by = $4, opened_at = case when received_at is null then opened_at else coalesce(opened_at, $3) end,
       opened_by = case when received_at is null then opened_by else coalesce(opened_by, $4) end,
       proof = concat_ws('; ', proof, $5::text)
     where document_id = $1 and recipient in ('SUBJECT', 'ADDRESSEE', 'INSPECTOR') 
       and (received_at is null or (way = 'ELECTRONIC' and received_by is null))`,
    [receipt.documentId, receipt.way, receipt.receivedAt.toISOString(), receipt.receivedBy, receipt.proof],
  );
}
