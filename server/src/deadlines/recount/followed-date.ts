import type { DeadlineCertificate, WorkingCalendar } from '../../law';
import { dateByCalendar } from './date-by-calendar';

/** What moved a date: an entry of the calendar, which may be a taking back, or a corrected fact. */
export interface DateCause {
  readonly decreeId: number | null;
  readonly factId: number | null;
  readonly dueDate: string;
}

/** The date that an act followed from, as the database tells it (`followed_date`). */
export interface FollowedDate {
  readonly certificate: DeadlineCertificate;
  /** The term was kept or fell away: no decree moves its row any more. */
  readonly ended: boolean;
  readonly dueDate: string;
  /** The version of the calendar by which the term stood on that date. */
  readonly since: number;
  /** Moves that the term noted since, the earliest first. */
  readonly noted: readonly (DateCause & { readonly version: number })[];
}

export interface MoveOfDate extends DateCause {
  readonly earlierDueDate: string;
}

/** Over a row of `followed_act`. */
export const followedDateSql = (act: string) =>
  `followed_date(${act}.kind, ${act}.act_id, ${act}.deadline_id)`;

/** The first version whose entry the term did not note itself: by it and each later one the date is counted. Null where it notes them all. */
function countedFrom({ ended, since, noted }: FollowedDate): number | null {
  return ended ? Math.max(since, ...noted.map(({ version }) => version)) + 1 : null;
}

/** Each move from the date that stood before it, the first from the one that the act followed from. What left it as it was is none. */
function movesFrom(dueDate: string, causes: readonly DateCause[]): MoveOfDate[] {
  let stood = dueDate;
  return causes.flatMap(({ decreeId, factId, dueDate: next }) => {
    if (next === stood) return [];
    const move = { decreeId, factId, earlierDueDate: stood, dueDate: next };
    stood = next;
    return [move];
  });
}

/**
 * Every move of a date since the act followed from it: one line to the date now.
 * @param version of the calendar in force
 */
export async function movesOf(
  followed: FollowedDate,
  version: number,
  calendarOf: (version: number) => Promise<WorkingCalendar>,
): Promise<MoveOfDate[]> {
  const causes: DateCause[] = [...followed.noted];
  const { certificate } = followed;
  for (let next = countedFrom(followed) ?? version + 1; next <= version; next += 1) {
    const { dueDate: listed } = causes.at(-1) ?? followed;
    const dueDate = dateByCalendar({ certificate, dueDate: listed }, await calendarOf(next));
    causes.push({ decreeId: next, factId: null, dueDate });
  }
  return movesFrom(followed.dueDate, causes);
}
