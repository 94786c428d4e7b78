import { listIssuedAct } from '../../deadlines';
import { countAnew, endOfDay, type CalendarDate, type DeadlineCertificate } from '../../law';
import type { Work } from '../../platform/commands/work';
import { executeAsSystem } from '../../platform/outbox/do-job';
import type { JobHandler } from '../../platform/outbox/job';
import { calendarOfVersion } from '../../working-calendar';

interface Appointed {
  readonly inspectionId: number;
  readonly actNumber: string;
  readonly authorityId: number;
  readonly appointedAt: Date;
  readonly requestId: number;
  readonly requestDueDate: CalendarDate;
  readonly answeredAt: Date | null;
  readonly deadlineId: number;
  readonly certificate: DeadlineCertificate;
  /** It fell away when the subject had notice of the inspection: no decree counts it, so it is counted here. */
  readonly fellAway: boolean;
  /** By the decree; null where it moved nothing, or does not count the term. */
  readonly earlierDueDate: CalendarDate | null;
  readonly dueDate: CalendarDate | null;
}

const APPOINTED_SQL = `
  select i.id as "inspectionId", i.act_number as "actNumber", i.authority_id as "authorityId", i.appointed_at as "appointedAt",
    r.id as "requestId", r.due_date::text as "requestDueDate", r.answered_at as "answeredAt", d.id as "deadlineId", d.certificate,
    d.cancelled_at is not null as "fellAway", coalesce(m.earlier_due_date, l.earlier_due_date)::text as "earlierDueDate",
    coalesce(m.due_date, l.due_date)::text as "dueDate"
  from inspection_ground g join inspection i on i.id = g.inspection_id
    join information_request r on r.prescription_id = g.prescription_id and r.due_date is not null
    join deadline d on d.case_kind = 'prescription' and d.case_id = g.prescription_id and d.rule = 'P28_3_ANSWER'
    left join deadline_move m on m.deadline_id = d.id and m.decree_id = $1 and m.moved
    left join followed_act l on l.deadline_id = d.id and l.decree_id = $1 and l.kind = 'LATE_MARK'
  where g.kind = 'PRESCRIPTION_CONTROL' and i.appointed_at is not null and i.act_number is not null and i.completed_on is null
    and i.state <> 'WITHDRAWN'
  order by i.id`;

interface Move {
  readonly earlierDueDate: CalendarDate;
  readonly dueDate: CalendarDate;
}

async function moveOf(work: Work, appointed: Appointed, version: number): Promise<Move | null> {
  const { certificate, earlierDueDate, dueDate, fellAway, requestDueDate, requestId } = appointed;
  if (earlierDueDate !== null && dueDate !== null) return { earlierDueDate, dueDate };
  if (!fellAway) return null;
  const calendar = await calendarOfVersion((text, values) => work.query(text, values), version);
  const counted = countAnew(certificate, calendar);
  if (counted.dueDate === requestDueDate) return null;
  await work.query('update information_request set due_date = $2, answer_due_at = $3 where id = $1', [
    requestId,
    counted.dueDate,
    counted.dueAt,
  ]);
  return { earlierDueDate: requestDueDate, dueDate: counted.dueDate };
}

/** Whether the request was still to be answered, by the moved date, or was answered in time, when the inspection was appointed. */
function rested({ appointedAt, answeredAt }: Appointed, { dueDate }: Move): boolean {
  const at = answeredAt !== null && answeredAt < appointedAt ? answeredAt : appointedAt;
  return at.getTime() < Date.parse(endOfDay(dueDate));
}

async function list(work: Work, appointed: Appointed, version: number): Promise<void> {
  const move = await moveOf(work, appointed, version);
  if (!move || !rested(appointed, move)) return;
  const { inspectionId, actNumber, authorityId, deadlineId } = appointed;
  const act = { kind: 'APPOINTMENT', actId: inspectionId, actNumber, deadlineId, decreeId: version } as const;
  if (!(await listIssuedAct(work, { ...act, ...move }))) return;
  await work.query(
    `update case_finding set overtaken_at = $2, overtaken_by = 'MOVED_TERM'
     where case_kind = 'inspection' and case_id = $1 and code = 'GROUND_STANDS' and clause = '8.2' and overtaken_at is null`,
    [inspectionId, work.now.toISOString()],
  );
  work.journal({
    action: 'termOfAppointmentMoved',
    caseKind: 'inspection',
    caseId: inspectionId,
    authorityId,
    disclosedToSubjectId: null,
    details: { ...move },
  });
}

const STANDS_AGAIN_SQL = `
  select f.act_id as "inspectionId", f.authority_id as "authorityId", min(f.due_date)::text as "earlierDueDate",
    max(f.earlier_due_date)::text as "dueDate"
  from followed_act f join calendar_decree b on b.takes_back_id = f.decree_id
  where b.id = $1 and f.kind = 'APPOINTMENT' and f.decision is distinct from 'WITHDRAWN'
    and not exists (select from followed_act o where o.kind = 'APPOINTMENT' and o.act_id = f.act_id
      and not exists (select from calendar_decree t where t.takes_back_id = o.decree_id))
  group by f.act_id, f.authority_id order by f.act_id`;

/** No decree moves the date any more on which the ground rests: what was found of it holds again (8.2, 28-3). */
async function letStandAgain(work: Work, version: number): Promise<void> {
  const found = await work.query<Move & { inspectionId: number; authorityId: number }>(STANDS_AGAIN_SQL, [
    version,
  ]);
  for (const { inspectionId, authorityId, earlierDueDate, dueDate } of found) {
    const standing = await work.query(
      `update case_finding set overtaken_at = null, overtaken_by = null
       where case_kind = 'inspection' and case_id = $1 and code = 'GROUND_STANDS' and clause = '8.2' and overtaken_by = 'MOVED_TERM'
       returning id`,
      [inspectionId],
    );
    if (standing.length === 0) continue;
    work.journal({
      action: 'termOfAppointmentMovedBack',
      caseKind: 'inspection',
      caseId: inspectionId,
      authorityId,
      disclosedToSubjectId: null,
      details: { earlierDueDate, dueDate },
    });
  }
}

/**
 * A decree was counted through: inspections that were appointed because the request of 28-2 had stayed unanswered, while by the moved
 * date it had not, are listed for the head to confirm or to withdraw (8.2, 28-3); where it takes another one back, what rested on that holds again. The report-by date of a prescription no decree moves (D48).
 */
export const listAppointments: JobHandler = async (application, payload, key) => {
  const version = Number(payload['version']);
  const command = { name: 'listAppointmentsOfMovedTerms', key, input: { version } };
  await executeAsSystem(application, command, async (work) => {
    for (const appointed of await work.query<Appointed>(APPOINTED_SQL, [version])) {
      await list(work, appointed, version);
    }
    await letStandAgain(work, version);
    return null;
  });
};
