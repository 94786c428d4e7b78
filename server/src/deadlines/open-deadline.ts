import { computeDeadline, type DateMove, type DeadlineCertificate } from '../law';
import type { Work } from '../platform/commands/work';
import { calendarToCount, type CalendarInForce } from '../working-calendar';
import { DeadlineRecord, type DeadlineParty } from './deadline.record';
import { nextWakeAfter, stageAt, STAGE, warningInstants } from './warnings';

/** The case that a deadline belongs to, and who may see it. */
export interface DeadlineCase {
  readonly caseKind: string;
  readonly caseId: number;
  readonly caseNumber: string;
  /** The case page to open from it; null for reports. */
  readonly inspectionId: number | null;
  readonly authorityId: number | null;
  readonly subjectId: number | null;
  readonly disclosedToSubjectId: number | null;
  /** The body above that may read it too; of reports (clause 62). */
  readonly alsoDisclosedToSubjectId?: number | null;
  /** Accounts on whose work list it stands; the whole office's where left out. */
  readonly responsibleAccountIds?: readonly number[];
}

export interface OpenDeadline extends DeadlineCase {
  /** An id of `law/deadlines`. */
  readonly rule: string;
  readonly party: DeadlineParty;
  /** A calendar date or an instant, as the rule is counted from; the document's date for rules of clause 28-1 and the like. */
  readonly from: string;
  /** It is counted from the first working day after `from` (clause 14). */
  readonly nextWorkingDay?: boolean;
  readonly ref?: string;
  readonly edition?: string;
  /** Another number of units than the rule names, as orders left it (clause 45). */
  readonly length?: number;
  /** Of a date that no document carries yet: the working days given back, `from` being the first (clause 20). */
  readonly givenBack?: number;
  /** How the date of a document came to be this one (clauses 14, 20). */
  readonly moves?: readonly DateMove[];
}

/** What a certificate says of a deadline: its dates, its warnings, and how far it is. */
export function countedFacts(
  certificate: DeadlineCertificate,
  now: Date,
  { calendar, version }: CalendarInForce,
): Partial<DeadlineRecord> {
  const warnings = warningInstants(certificate.dueDate, calendar);
  const dueAt = new Date(certificate.dueAt);
  const dueInstantIncluded = certificate.unit === 'hours';
  const wakeable = {
    firstWarningAt: warnings.first,
    lastWarningAt: warnings.last,
    dueAt,
    dueInstantIncluded,
  };
  // Warnings whose hour is already past when it is opened are not given; a term already missed still is.
  const stage = Math.min(stageAt(wakeable, now), STAGE.lastWarning);
  return {
    ...wakeable,
    clause: certificate.clause,
    edition: certificate.edition,
    fromDate: certificate.from,
    dueDate: certificate.dueDate,
    provisional: certificate.provisional,
    certificate,
    calendarVersion: version,
    stage,
    nextWakeAt: nextWakeAfter(wakeable, stage),
  };
}

/**
 * Opens a deadline, or counts one of the same rule and ref anew; one that was met or fell away runs again.
 * @throws LawError for a rule or a date that the edition does not know
 */
export async function openDeadline(work: Work, given: OpenDeadline): Promise<DeadlineRecord> {
  const {
    rule,
    from,
    nextWorkingDay = false,
    edition,
    length,
    givenBack,
    moves = [],
    party,
    ref = '',
    responsibleAccountIds = [],
    ...ofCase
  } = given;
  const inForce = await calendarToCount(work);
  const { calendar } = inForce;
  const certificate = computeDeadline({
    rule,
    from,
    nextWorkingDay,
    calendar,
    moves,
    ...(edition ? { edition } : {}),
    ...(length === undefined ? {} : { length }),
    ...(givenBack === undefined ? {} : { givenBack }),
  });
  const repository = work.manager.getRepository(DeadlineRecord);
  const key = { caseKind: given.caseKind, caseId: given.caseId, rule, ref };
  const earlier = await repository.findOne({ where: key, lock: { mode: 'pessimistic_write' } });
  const record = repository.create({
    ...(earlier ? { id: earlier.id, openedAt: earlier.openedAt } : { openedAt: work.now }),
    metAt: null,
    toldAt: null,
    cancelledAt: null,
    suspendedAt: null,
    ...ofCase,
    ...key,
    party,
    responsibleAccountIds: [...responsibleAccountIds],
    ...countedFacts(certificate, work.now, inForce),
  });
  return repository.save(record);
}
