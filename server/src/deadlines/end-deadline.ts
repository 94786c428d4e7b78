import type { CalendarDate } from '../law';
import type { Work } from '../platform/commands/work';
import type { DeadlineParty } from './deadline.record';
import { over } from './deadline-state';
import { overtakeOfTerm } from './overtake-findings';

export interface WhichDeadline {
  readonly caseKind: string;
  readonly caseId: number;
  readonly rule: string;
  readonly ref?: string;
}

/**
 * The duty was done at an instant: met, or met late when the term was over by then. That it was done in time, told only after the term
 * had passed, is kept with the hour at which it was told. The earliest of several instants counts, in whatever order they are entered:
 * where it keeps a term that stood as met late, what was found of the lateness is overtaken. A second call changes nothing.
 */
export async function meetDeadline(work: Work, which: WhichDeadline, at: Date): Promise<void> {
  const { caseKind, caseId, rule, ref = '' } = which;
  const [setRight] = await work.query<{ metAt: Date }>(
    `with before as (
       select b.id, b.met_at, ${over('b', 'b.met_at')} and not ${over('b', '$5::timestamptz')} as set_right from deadline b
       where b.case_kind = $1 and b.case_id = $2 and b.rule = $3 and b.ref = $4 and b.cancelled_at is null
         and (b.met_at is null or b.met_at > $5) for update
     ), met as (
       update deadline d set met_at = $5, next_wake_at = null,
         told_at = case when d.suspended_at is null and ${over('d', '$6::timestamptz')} and not ${over('d', '$5::timestamptz')} then $6::timestamptz end
       from before where d.id = before.id
     )
     select met_at as "metAt" from before where set_right`,
    [caseKind, caseId, rule, ref, at.toISOString(), work.now.toISOString()],
  );
  if (setRight)
    await overtakeOfTerm(work, { caseKind, caseId, rule, ref, metAt: setRight.metAt }, 'IN_TIME', 'EARLIER');
}

/** A term that was kept, as it is told now, after its end. */
interface ToldTerm {
  readonly clause: string;
  readonly dueDate: CalendarDate;
  readonly metOn: CalendarDate;
}

/** Terms of a case of which this command told only after their end that they had been kept. */
export async function toldAfterEnd(
  work: Work,
  { caseKind, caseId }: Pick<WhichDeadline, 'caseKind' | 'caseId'>,
): Promise<ToldTerm[]> {
  return work.query<ToldTerm>(
    `select clause, due_date::text as "dueDate", (met_at at time zone 'Asia/Almaty')::date::text as "metOn" from deadline
     where case_kind = $1 and case_id = $2 and told_at = $3 order by id`,
    [caseKind, caseId, work.now.toISOString()],
  );
}

/** The duty fell away. Of all open deadlines of the case where no rule, or of both sides where no party is named. */
export async function cancelDeadlines(
  work: Work,
  which: Omit<WhichDeadline, 'rule'> & { rule?: string; party?: DeadlineParty },
): Promise<void> {
  await work.query(
    `update deadline set cancelled_at = $4, next_wake_at = null
     where case_kind = $1 and case_id = $2 and ($3::text is null or rule = $3) and ($5::text is null or ref = $5)
       and ($6::text is null or party = $6) and met_at is null and cancelled_at is null`,
    [
      which.caseKind,
      which.caseId,
      which.rule ?? null,
      work.now.toISOString(),
      which.ref ?? null,
      which.party ?? null,
    ],
  );
}

/** The duty was not done and can be done no more: nobody is asked for it, and it stands as missed. */
export async function missDeadline(work: Work, which: WhichDeadline): Promise<void> {
  await work.query(
    `update deadline set cancelled_at = $5, missed = true, next_wake_at = null
     where case_kind = $1 and case_id = $2 and rule = $3 and ref = $4 and met_at is null and cancelled_at is null`,
    [which.caseKind, which.caseId, which.rule, which.ref ?? '', work.now.toISOString()],
  );
}

/** A term that nobody kept, asked for no more. */
interface MissedTerm {
  readonly ref: string;
  readonly dueDate: CalendarDate;
}

/**
 * The duties fell away at an instant: those that were over by then were not kept, and stand as missed; the others as cancelled. Of all open
 * deadlines of a rule where no `ref` is given.
 * @returns those that were missed
 */
export async function cancelRunning(work: Work, which: WhichDeadline, at: Date): Promise<MissedTerm[]> {
  const ended = await work.query<MissedTerm & { missed: boolean }>(
    `update deadline set cancelled_at = $5, next_wake_at = null,
       missed = suspended_at is null and (due_at < $6 or due_at = $6 and not due_instant_included)
     where case_kind = $1 and case_id = $2 and rule = $3 and ($4::text is null or ref = $4) and met_at is null and cancelled_at is null
     returning ref, due_date::text as "dueDate", missed`,
    [which.caseKind, which.caseId, which.rule, which.ref ?? null, work.now.toISOString(), at.toISOString()],
  );
  return ended.filter(({ missed }) => missed);
}

/** What was missed in a case that is cancelled is a duty no more: it stands as cancelled, with the findings that tell of it. */
export async function dropMissedDeadlines(
  work: Work,
  which: Pick<WhichDeadline, 'caseKind' | 'caseId'>,
): Promise<void> {
  await work.query('update deadline set missed = false where case_kind = $1 and case_id = $2 and missed', [
    which.caseKind,
    which.caseId,
  ]);
}

/** The inspected subject may see the case's deadlines from now on. */
export async function discloseDeadlines(
  work: Work,
  caseKind: string,
  caseId: number,
  subjectId: number,
): Promise<void> {
  await work.query('update deadline set disclosed_to_subject_id = $3 where case_kind = $1 and case_id = $2', [
    caseKind,
    caseId,
    subjectId,
  ]);
}
