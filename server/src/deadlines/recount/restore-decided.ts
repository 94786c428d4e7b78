import type { Work } from '../../platform/commands/work';
import { over } from '../deadline-state';
import { standAgain } from '../overtake-findings';
import { recountKeptTerm } from './kept-term';
import { touched } from './recount-sql';

interface WithdrawnMark {
  readonly deadlineId: number;
  readonly rule: string;
  readonly caseKind: string;
  readonly caseId: number;
  readonly authorityId: number | null;
  readonly disclosedToSubjectId: number | null;
  /** Its date while the mark was withdrawn. */
  readonly movedTo: string;
  readonly decidedAt: Date;
}

/** What was withdrawn because of a decree that is taken back, by $1 or before: where another one had moved the date since, it was left. */
const ofTakenBack = (
  kind: string,
) => `followed_act f join calendar_decree b on b.takes_back_id = f.decree_id and b.id <= $1
  join deadline d on d.id = f.deadline_id and d.cancelled_at is null
  where f.kind = '${kind}' and f.decision = 'WITHDRAWN'`;

/** Marks that are withdrawn still, of terms to whose days $1 says something. */
const MARKS_SQL = `
  select distinct on (f.deadline_id) f.deadline_id as "deadlineId", f.rule, f.case_kind as "caseKind", f.case_id as "caseId",
    f.authority_id as "authorityId", f.disclosed_to_subject_id as "disclosedToSubjectId", d.due_date::text as "movedTo",
    f.decided_at as "decidedAt"
  from calendar_recount r cross join ${ofTakenBack('LATE_MARK')} and d.met_at is not null and not ${over('d', 'd.met_at')}
    and r.version = $1 and ${touched('r.first_date', 'r.last_date')}
  order by f.deadline_id, f.decided_at desc, f.id desc`;

/** The notice of a term that is missed again, by the date of which it told. */
const NOTICES_SQL = `
  update reminder r set withdrawn_at = null where r.withdrawn_at is not null and r.id in (select f.act_id
    from ${ofTakenBack('MISSED_NOTICE')} and d.due_date = r.due_date and (d.met_at is null or d.met_at >= d.due_at))`;

const DATE_SQL = `select ${over('d', 'd.met_at')} as late, d.due_date::text as "dueDate" from deadline d where d.id = $1`;

async function restoreMark(work: Work, mark: WithdrawnMark, version: number): Promise<void> {
  const { deadlineId, rule, caseKind, caseId, authorityId, disclosedToSubjectId, decidedAt } = mark;
  await recountKeptTerm(work, { deadlineId, decreeId: version });
  // By the calendar that is in force now: another decree may leave it in time.
  const [term] = await work.query<{ late: boolean; dueDate: string }>(DATE_SQL, [deadlineId]);
  if (!term?.late) return;
  await standAgain(work, { caseKind, caseId, rule }, decidedAt);
  work.journal({
    action: 'lateMarkRestored',
    caseKind,
    caseId,
    authorityId,
    disclosedToSubjectId,
    details: { earlierDueDate: mark.movedTo, dueDate: term.dueDate },
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
