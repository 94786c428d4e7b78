import type { WorkingCalendar } from './calendar/working-calendar';
import { computeDeadline } from './deadline';
import type { DeadlineCertificate } from './deadline-certificate';

/** What a certificate was an answer to: the same question can be put to another calendar. */
export type CountedQuestion = Pick<DeadlineCertificate, 'ruleId' | 'edition' | 'from'> &
  Partial<
    Pick<
      DeadlineCertificate,
      'after' | 'fromInstant' | 'unit' | 'length' | 'givenBack' | 'suspensions' | 'moves' | 'notes'
    >
  >;

/** The same question answered by another calendar: from the same event, under the same edition, with the same suspensions and moves. */
export function countAnew(question: CountedQuestion, calendar: WorkingCalendar): DeadlineCertificate {
  const {
    ruleId,
    edition,
    from,
    after,
    fromInstant,
    unit,
    length,
    givenBack,
    suspensions = [],
    moves = [],
    notes = [],
  } = question;
  // For a date that the law names the day that was given, not the first of its period, is what was asked about.
  const given = notes.find(({ code }) => code === 'PERIOD_TAKEN')?.params['given'];
  return computeDeadline({
    rule: ruleId,
    edition,
    from: fromInstant ?? after ?? (given === undefined ? from : String(given)),
    calendar,
    ...(after === undefined ? {} : { nextWorkingDay: true }),
    ...(givenBack === undefined ? {} : { givenBack }),
    // The rule's own length, or the one that orders left of it.
    ...(givenBack === undefined && unit !== 'calendarDate' && typeof length === 'number' ? { length } : {}),
    ...(suspensions.length > 0 ? { suspensions } : {}),
    ...(moves.length > 0 ? { moves } : {}),
  });
}
