import type { Work } from '../../platform/commands/work';
import type { JournalDetails } from '../../platform/journal/journal';
import { Refusal } from '../../platform/refusals/refusal';
import { HANDED_OVER_BY_ACT, type PaperFacts } from './rules';

/** An issued paper, and whose it is. */
export interface Paper extends PaperFacts {
  readonly id: number;
  readonly kind: string;
  readonly number: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly createdAt: Date;
  readonly caseKind: string;
  readonly caseId: number;
  readonly authorityId: number;
  readonly disclosedToSubjectId: number | null;
  /** Of internal control: the body whose paper it is; nobody of an office keeps or sends it. */
  readonly alsoDisclosedToSubjectId: number | null;
  readonly addressee: 'SUBJECT' | 'ADDRESSEE' | 'INSPECTOR' | null;
}

/** Whoever gets a paper outside the office, as its copies name them. */
export const ADDRESSEES = `('SUBJECT', 'ADDRESSEE', 'INSPECTOR')`;

/** It reached whom it is for, and it is known who has it: what the portal brought is opened or confirmed by somebody. */
export const isProven = (copy: string) =>
  `(${copy}.received_at is not null and (${copy}.way is distinct from 'ELECTRONIC' or ${copy}.received_by is not null or ${copy}.opened_at is not null))`;

/** Is kept beside a paper as it was signed, and was not laid aside. */
export const hasOriginal = (paper: string) =>
  `exists (select from signed_original so where so.document_id = ${paper}.id and so.laid_aside_at is null)`;

const FIND = `select d.id, d.kind, d.number, to_char(d.date, 'YYYY-MM-DD') as date, d.created_at as "createdAt",
    d.case_kind as "caseKind", d.case_id as "caseId", d.authority_id as "authorityId",
    d.disclosed_to_subject_id as "disclosedToSubjectId", d.also_disclosed_to_subject_id as "alsoDisclosedToSubjectId", d.replaced_at is not null as replaced, c.recipient as addressee,
    ${isProven('c')} as received, ${hasOriginal('d')} as "hasOriginal"
  from issued_document d left join document_copy c on c.document_id = d.id and c.recipient in ${ADDRESSEES}
  where d.id = $1`;

type Row = Omit<Paper, 'hasAddressee' | 'handedOverByAct'>;

/**
 * The paper that a command is about, permitted; its copies wait for nobody else meanwhile.
 * @throws Refusal NOT_FOUND, FORBIDDEN
 */
export async function beginOnPaper(
  work: Work,
  id: number,
  act: 'keepOriginal' | 'recordReceipt' | 'confirm',
): Promise<Paper> {
  await work.query('select pg_advisory_xact_lock(780200, $1)', [id]);
  const [row] = await work.query<Row>(FIND, [id]);
  if (!row) throw new Refusal('NOT_FOUND');
  const paper = {
    ...row,
    hasAddressee: row.addressee !== null,
    handedOverByAct: HANDED_OVER_BY_ACT.includes(row.kind),
  };
  work.authorize(act, 'IssuedDocument', paper);
  return paper;
}

/** Notes what happened to a paper in the journal of its case; the case itself stays as it was. */
export function noteOnPaper(work: Work, paper: Paper, action: string, details: JournalDetails): void {
  const { caseKind, caseId, authorityId, disclosedToSubjectId, alsoDisclosedToSubjectId, number } = paper;
  work.journal({
    action,
    caseKind,
    caseId,
    authorityId,
    disclosedToSubjectId,
    alsoDisclosedToSubjectId,
    details: { number, ...details },
  });
}
