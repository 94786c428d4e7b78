import type { Work } from '../../platform/commands/work';
import { standAgain } from '../overtake-findings';
import { recountKeptTerm } from './kept-term';

interface WithdrawnMark {
  readonly deadlineId: number;
  readonly rule: string;
  readonly caseKind: string;
  readonly caseId: number;
  readonly authorityId: number | null;
  readonly disclosedToSubjectId: number | null;
  readonly earlierDueDate: string;
  readonly dueDate: string;
  readonly decidedAt: Date;
}

/** What was withdrawn because of a decree that another one, $1, takes back. */
const ofTakenBack = (
  kind: string,
) => `followed_act f join calendar_decree b on b.takes_back_id = f.decree_id and b.id = $1
  join deadline d on d.id = f.deadline_id and d.cancelled_at is null
  where f.kind = '${kind}' and f.decision = 'WITHDRAWN'`;

const MARKS_SQL = `
  select f.deadline_id as "deadlineId", f.rule, f.case_kind as "caseKind", f.case_id as "caseId", f.authority_id as "authorityId",
    f.disclosed_to_subject_id as "disclosedToSubjectId", f.earlier_due_date::text as "earlierDueDate", f.due_date::text as "dueDate",
    f.decided_at as "decidedAt"
  from ${ofTakenBack('LATE_MARK')} and d.met_at is not null order by f.id`;

/** The notice of a term that is missed again, by the date of which it told. */
const NOTICES_SQL = `
  update reminder r set withdrawn_at = null where r.withdrawn_at is not null and r.id in (select f.act_id
    from ${ofTakenBack('MISSED_NOTICE')} and d.due_date = r.due_date and (d.met_at is null or d.met_at >= d.due_at))`;

const LATE_SQL = `select met_at > due_at or (met_at = due_at and not due_instant_included) as late from deadline where id = $1`;

async function restoreMark(work: Work, mark: WithdrawnMark, version: number): Promise<void> {
  const { deadlineId, rule, caseKind, caseId, authorityId, disclosedToSubjectId, decidedAt } = mark;
  await recountKeptTerm(work, { deadlineId, decreeId: version });
  // By the calendar that is in force now: another decree may leave it in time.
  const [term] = await work.query<{ late: boolean }>(LATE_SQL, [deadlineId]);
  if (!term?.late) return;
  await standAgain(work, { caseKind, caseId, rule }, decidedAt);
  work.journal({
    action: 'lateMarkRestored',
    caseKind,
    caseId,
    authorityId,
    disclosedToSubjectId,
    details: { earlierDueDate: mark.dueDate, dueDate: mark.earlierDueDate },
  });
}

/**
 * A decree was taken back after a person had withdrawn what followed from the date that it moved: marks of lateness and notices of missed
 * terms, which rest on the date alone, are there again. What the office issued or drafted it does anew.
 */
export async function restoreDecided(work: Work, version: number): Promise<void> {
  for (const mark of await work.query<WithdrawnMark>(MARKS_SQL, [version]))
    await restoreMark(work, mark, version);
  await work.query(NOTICES_SQL, [version]);
}
