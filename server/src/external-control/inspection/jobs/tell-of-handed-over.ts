import type { Work } from '../../../platform/commands/work';
import { heirOf, heirOfCase } from '../../../registry';
import { keepFindings } from '../../case';
import { OUTGOING_KINDS } from '../../documents';
import { judgeHandedToSuccessor, type PaperOfSuccessor } from '../rules/handed-to-successor';

/** What findings of it are about. */
const ABOUT = 'handedToSuccessor';

/** How the journal calls it that an office handed over or sent something to the subject, noted its receipt, or that the subject's side refused it. */
const HANDED =
  '(Sent|HandedOver|HandingOverRecorded|NoticeRecorded|NoticeIssued|Received|ReceiptConfirmed|Delivered|RefusalRecorded)$';
const DECISIONS = ['refusalProtocolRecorded', 'remediationExtended', 'extensionRefused'];

// What an office told the subject between the confirmation of the act and its end was told to the successor's people.
const LIST_SQL = `
  insert into reorganisation_deed (reorganised_subject_id, journal_entry_id)
  select n.id, j.id from subject_reorganisation r join reorganised_subject n on n.reorganisation_id = r.id
  join journal_entry j on j.disclosed_to_subject_id = any (n.subject_id || predecessors_of(n.subject_id)) and j.at between r.confirmed_at and r.ended_at
    and (j.action ~ $2 or j.action = any ($3))
  where r.id = $1 and not exists (select from capacity c where c.id = j.actor_capacity_id and c.subject_id is not null)
    and not exists (select from reorganisation_deed d where d.reorganised_subject_id = n.id and d.journal_entry_id = j.id)
  order by j.id`;

const PAPERS_SQL = `
  select i.id, i.authority_id as "authorityId", i.disclosed_to_subject_id as "disclosedToSubjectId", d.kind, d.number, d.date::text,
    c.received_at as "receivedAt", r.act_number as "actNumber"
  from subject_reorganisation r join reorganised_subject n on n.reorganisation_id = r.id
  join inspection i on i.subject_id = any (n.subject_id || predecessors_of(n.subject_id))
    and ${heirOfCase('inspection', 'i.id', 'i.subject_id')} = ${heirOf('n.subject_id')}
  join issued_document d on d.inspection_id = i.id and d.kind = any ($2) and d.replaced_at is null and d.cancelled_at is null
  join document_copy c on c.document_id = d.id and c.recipient = 'SUBJECT' and c.received_at between r.confirmed_at and r.ended_at
  where r.id = $1 and not exists (select from case_finding f
    where f.case_kind = 'inspection' and f.case_id = i.id and f.about = $3 and f.params ->> 'number' = d.number and f.params ->> 'actNumber' = r.act_number)
  order by d.id`;

interface Paper extends Omit<PaperOfSuccessor, 'receivedAt'> {
  readonly id: number;
  readonly authorityId: number;
  readonly disclosedToSubjectId: number | null;
  readonly receivedAt: Date;
}

/** Lists at a withdrawn act what offices handed over or sent to the successor's people while it was in force, and tells each case of its papers. */
export async function tellOfHandedOver(work: Work, reorganisationId: number): Promise<void> {
  await work.query(LIST_SQL, [reorganisationId, HANDED, DECISIONS]);
  const papers = await work.query<Paper>(PAPERS_SQL, [reorganisationId, OUTGOING_KINDS, ABOUT]);
  for (const { id, authorityId, disclosedToSubjectId, receivedAt, ...paper } of papers)
    await keepFindings(work, { caseKind: 'inspection', id, authorityId, disclosedToSubjectId }, ABOUT, [
      judgeHandedToSuccessor({ ...paper, receivedAt: receivedAt.toISOString() }),
    ]);
}
