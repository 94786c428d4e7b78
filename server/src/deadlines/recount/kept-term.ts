import { countAnew, type DeadlineCertificate } from '../../law';
import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { calendarToCount } from '../../working-calendar';
import type { KeptTerm } from '../overtake-findings';
import { movedJob } from '../sweep';

/** Terms of which a room keeps a date of its own: it follows a late mark that is withdrawn as it follows a decree. */
const KEPT_BY_ROOMS: readonly string[] = ['P28_3_ANSWER', 'P23_COMPLETION'];

/** No recount touches a term that was kept: it is counted by the calendar in force because a person, or the end of a decree, says so. */
export async function recountKeptTerm(
  work: Work,
  { deadlineId, decreeId }: { readonly deadlineId: number; readonly decreeId: number | null },
): Promise<KeptTerm> {
  const { calendar, version } = await calendarToCount(work);
  const [term] = await work.query<KeptTerm & { certificate: DeadlineCertificate }>(
    'select certificate, case_kind as "caseKind", case_id as "caseId", rule, ref, met_at as "metAt" from deadline where id = $1 for update',
    [deadlineId],
  );
  if (!term) throw new Refusal('NOT_FOUND');
  const certificate = countAnew(term.certificate, calendar);
  await work.query(
    'insert into earlier_certificate (decree_id, alike_id, certificate) values ($1, $2, $3::jsonb) on conflict do nothing',
    [decreeId, deadlineId, JSON.stringify(term.certificate)],
  );
  await work.query(
    `insert into deadline_move (decree_id, deadline_id, rule, party, case_kind, case_id, case_number, inspection_id, authority_id,
       disclosed_to_subject_id, also_disclosed_to_subject_id, earlier_due_date, due_date, moved, alike_id, at)
     select $2, id, rule, party, case_kind, case_id, case_number, inspection_id, authority_id, disclosed_to_subject_id,
       also_disclosed_to_subject_id, due_date, $3, due_at <> $4, id, $5 from deadline where id = $1
     on conflict do nothing`,
    [deadlineId, decreeId, certificate.dueDate, certificate.dueAt, work.now.toISOString()],
  );
  await work.query(
    `update deadline set due_date = $2, due_at = $3, provisional = $4, certificate = $5::jsonb, from_date = ($5::jsonb->>'from')::date, calendar_version = $6 where id = $1`,
    [
      deadlineId,
      certificate.dueDate,
      certificate.dueAt,
      certificate.provisional,
      JSON.stringify(certificate),
      version,
    ],
  );
  if (KEPT_BY_ROOMS.includes(term.rule)) {
    const job = movedJob(term.rule);
    await work.askFor({
      job,
      key: `${job}-late-${deadlineId}-${decreeId}`,
      payload: { deadlineId, version: Number(decreeId) },
    });
  }
  return term;
}
