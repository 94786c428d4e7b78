import {
  breach,
  computeDeadline,
  endOfDay,
  isInTime,
  judge,
  met,
  instantFromEpoch,
  type CalendarDate,
  type Finding,
  type WorkingCalendar,
} from '../../law';
import type { ViolationSeverity } from '../case';

/** Instants in these facts are milliseconds since 1970, so that they compare. */
export interface InformationFacts {
  readonly receivedAt: number;
  /** When the office gave it back; null while it did not. */
  readonly returnedAt: number | null;
}

export interface ViolationFacts {
  readonly id: number;
  readonly severity: ViolationSeverity;
  readonly state: 'OPEN' | 'INFORMED' | 'ACCEPTED' | 'RETURNED' | 'WITHDRAWN';
  /** When the first information of it came, however it came; null while nothing was heard. */
  readonly heardAt: number | null;
  /** Everything that was informed of it. */
  readonly information: readonly InformationFacts[];
  readonly remedyBy: CalendarDate;
  /** An inspection on its ground was appointed, and whether the subject has notice of it (8.1, 8.2, 16). */
  readonly takenOver?: 'WITHHELD' | 'TOLD' | null;
}

export interface RequestFacts {
  readonly sentAt: number | null;
  readonly receivedAt: number | null;
  readonly answerDueAt: number | null;
  readonly answeredAt: number | null;
}

/** What the rules of clauses 28-1 to 28-3 look at. Plain data. */
export interface PrescriptionRuleFacts {
  /** The working days as they are decreed at this moment. */
  readonly calendar: WorkingCalendar;
  readonly reportBy: string;
  readonly reportDueAt: number;
  readonly violations: readonly ViolationFacts[];
  readonly request: RequestFacts | null;
}

const standing = (facts: PrescriptionRuleFacts) =>
  facts.violations.filter(({ state }) => state !== 'WITHDRAWN');
/** What the prescription itself still follows: an inspection takes over the points that its grounds name alone (D47). */
const followed = (facts: PrescriptionRuleFacts) => standing(facts).filter(({ takenOver }) => !takenOver);
const gross = (facts: PrescriptionRuleFacts) =>
  followed(facts).filter(({ severity }) => severity === 'GROSS');
const isMilder = ({ severity }: ViolationFacts) => severity !== 'GROSS';
/** Significant and minor ones: the only ones that clauses 28-2 and 28-3 speak of. */
const milder = (facts: PrescriptionRuleFacts) => followed(facts).filter(isMilder);

const over = (dueAt: number, at: number | null, now: number) => (at ?? now) >= dueAt;

/** When the last of some violations was heard of; null while one was not. */
function allHeardAt(violations: readonly ViolationFacts[]): number | null {
  const heard = violations.map(({ heardAt }) => heardAt);
  return heard.length === 0 || heard.includes(null) ? null : Math.max(...heard.map(Number));
}

/**
 * When information on everything was there: judged per prescription (clause 28-1, D16). Of what an inspection took over the
 * subject owes it till it has notice of that inspection.
 */
export const informedAt = (facts: PrescriptionRuleFacts) =>
  allHeardAt(standing(facts).filter(({ takenOver }) => takenOver !== 'TOLD'));

/** When everything that the request asks of was there (clause 28-3). */
export const answeredAt = (facts: PrescriptionRuleFacts) => allHeardAt(standing(facts).filter(isMilder));

/** Violations that a request would ask of: milder ones of which nothing was heard (D47). */
export const requestable = (facts: PrescriptionRuleFacts) =>
  milder(facts).filter(({ heardAt }) => heardAt === null);

/** What silence has opened by an instant, and since when; each severity goes its own way (D47). */
export interface Silence {
  /** Clause 8.1: gross violations were not heard of by the report-by date. */
  readonly groundOne: number | null;
  /** Clause 28-2: milder ones still are not. */
  readonly request: boolean;
  /** Clauses 28-3 and 8.2: the request stayed unanswered in its three working days. */
  readonly groundTwo: number | null;
}

export function silenceAt(facts: PrescriptionRuleFacts, now: number): Silence {
  const { reportDueAt, request } = facts;
  const answerDueAt = request?.answerDueAt ?? null;
  const unheard = gross(facts).some(({ heardAt }) => over(reportDueAt, heardAt, now));
  return {
    groundOne: unheard ? reportDueAt : null,
    request: now >= reportDueAt && requestable(facts).length > 0,
    // Of points that were withdrawn nothing is asked any more (D17).
    groundTwo:
      answerDueAt !== null && milder(facts).length > 0 && over(answerDueAt, answeredAt(facts), now)
        ? answerDueAt
        : null,
  };
}

/** The instant at which the term for remedying a violation is over. */
export const remedyDueAt = ({ remedyBy }: ViolationFacts): number => Date.parse(endOfDay(remedyBy));

/** When the last of some information was given back; null while one of it was not. */
function allReturnedAt(information: readonly InformationFacts[]): number | null {
  const returned = information.map(({ returnedAt }) => returnedAt);
  return returned.includes(null) ? null : Math.max(...returned.map(Number));
}

/** When the first of some information was given back; null while none was. */
function firstReturnedAt(information: readonly InformationFacts[]): number | null {
  const returned = information.flatMap(({ returnedAt }) => returnedAt ?? []);
  return returned.length === 0 ? null : Math.min(...returned);
}

/**
 * Since when a violation stands as not remedied: its remedy-by date is over, and what came by it was given back. While any of that lies with
 * the office nothing says that it fails, and however long it lay there, that is no delay of what follows from the return. What came later
 * waits for the office: until it is accepted, the failure stands.
 */
function failedSince(violation: ViolationFacts, now: number): number | null {
  const { state, information } = violation;
  if (state !== 'RETURNED' && state !== 'INFORMED') return null;
  const dueAt = remedyDueAt(violation);
  const inTime = information.filter(({ receivedAt }) => receivedAt < dueAt);
  const returnedAt = inTime.length > 0 ? allReturnedAt(inTime) : firstReturnedAt(information);
  return returnedAt === null || now < dueAt ? null : Math.max(dueAt, returnedAt);
}

/** What stands as not remedied, and since when, once and with the reason of the return as evidence (D2, D16). */
export interface Unremedied {
  /** Clause 8.1: a gross violation. */
  readonly groundOne: number | null;
  /** Clause 8.2: a significant or minor one. */
  readonly groundTwo: number | null;
}

export function unremediedAt(facts: PrescriptionRuleFacts, now: number): Unremedied {
  const since = (violations: readonly ViolationFacts[]) => {
    const failed = violations.flatMap((violation) => failedSince(violation, now) ?? []);
    return failed.length === 0 ? null : Math.min(...failed);
  };
  return { groundOne: since(gross(facts)), groundTwo: since(milder(facts)) };
}

/** Proof is expected with the information (ours: clause 28-1 names none); what comes without is kept. */
export function judgeProof(withoutFiles: readonly string[]): Finding[] {
  if (withoutFiles.length === 0) return [];
  const details = { inputs: { violations: [...withoutFiles] }, params: { count: withoutFiles.length } };
  return [breach('28-1', 'INFORMATION_WITHOUT_FILES', 'WARNING', details)];
}

/** Clause 28-2: once, for milder violations of which the information is missing. */
export function mayRequestInformation(facts: PrescriptionRuleFacts): Finding[] {
  const violations = requestable(facts).map(({ id }) => String(id));
  return [
    judge(violations.length > 0, '28-2', 'REQUEST_FOR_SIGNIFICANT_AND_MINOR', 'CURABLE', {
      inputs: { violations },
      decisions: ['D47'],
    }),
    judge(!facts.request?.sentAt, '28-2', 'REQUEST_ONCE', 'CURABLE', { decisions: ['D47'] }),
  ];
}

/** Nothing is left to follow: each point was accepted or withdrawn, or an inspection checks it, one at least (8.1, 8.2). */
export const isTakenOver = (facts: PrescriptionRuleFacts): boolean =>
  standing(facts).some(({ takenOver }) => Boolean(takenOver)) &&
  followed(facts).every(({ state }) => state === 'ACCEPTED');

/** A request that was sent can be received once. */
export function mayRecordReceipt({ request }: PrescriptionRuleFacts): Finding[] {
  return [
    judge(Boolean(request?.sentAt), '28-3', 'REQUEST_TO_RECEIVE', 'CURABLE'),
    judge(!request?.receivedAt, '28-3', 'RECEIPT_ONCE', 'CURABLE'),
  ];
}

/** Only information that is there can be accepted or returned (ours: clause 28-1 leaves it open). */
export function mayJudgeInformation(facts: PrescriptionRuleFacts): Finding[] {
  const waiting = followed(facts).filter(({ state }) => state === 'INFORMED');
  return [judge(waiting.length > 0, '28-1', 'INFORMATION_TO_JUDGE', 'CURABLE')];
}

/**
 * The chain ends when every violation that stands was remedied. Where the request had stayed unanswered, clause 28-3
 * wants an inspection all the same: ending without it is on record.
 */
export function mayConfirm(facts: PrescriptionRuleFacts, now: number): Finding[] {
  const open = standing(facts).filter(({ state }) => state !== 'ACCEPTED');
  const { groundTwo } = silenceAt(facts, now);
  return [
    judge(open.length === 0, '28-1', 'EVERYTHING_REMEDIED', 'CURABLE', { params: { count: open.length } }),
    ...(groundTwo !== null
      ? [breach('28-3', 'ENDED_WITHOUT_INSPECTION', 'WARNING', { decisions: ['D2'] })]
      : []),
  ];
}

/**
 * Whether information came by the report-by date; late information is kept and marked, and of what came in time there is
 * nothing to say before it is whole: missing is judged per prescription (D16). Clause 28-1.
 */
export function judgeInformation(facts: PrescriptionRuleFacts, receivedAt: number): Finding[] {
  const { reportBy, reportDueAt } = facts;
  const inputs = { receivedAt: instantFromEpoch(receivedAt), reportBy };
  const details = { inputs, params: { dueDate: reportBy }, decisions: ['D16', 'D50'] };
  if (receivedAt >= reportDueAt) return [breach('28-1', 'INFORMATION_LATE', 'CURABLE', details)];
  const whole = informedAt(facts);
  return whole === null || whole >= reportDueAt ? [] : [met('28-1', 'INFORMATION_IN_TIME', details)];
}

/** Whether the request went out in its two working days, counted from the date in the paper (D45, D48). Clause 28-2. */
export function judgeRequest({ reportBy, calendar }: PrescriptionRuleFacts, sentAt: number): Finding {
  const term = computeDeadline({ rule: 'P28_2_REQUEST', from: reportBy, calendar });
  const at = instantFromEpoch(sentAt);
  const details = {
    inputs: { sentAt: at, reportBy },
    params: { dueDate: term.dueDate },
    decisions: ['D45', 'D48'],
  };
  return isInTime(term, at)
    ? met('28-2', 'REQUEST_IN_TIME', details)
    : breach('28-2', 'REQUEST_LATE', 'CURABLE', details);
}

/** Whether the answer came in its three working days; nothing to say before it is whole. Clause 28-3. */
export function judgeAnswer(facts: PrescriptionRuleFacts): Finding[] {
  const { request } = facts;
  const at = answeredAt(facts);
  if (at === null || !request?.receivedAt || request.answerDueAt === null) return [];
  const from = instantFromEpoch(request.receivedAt);
  const { dueDate } = computeDeadline({ rule: 'P28_3_ANSWER', from, calendar: facts.calendar });
  const details = {
    inputs: { answeredAt: instantFromEpoch(at), receivedAt: from },
    params: { dueDate },
    decisions: ['D2'],
  };
  return [
    at < request.answerDueAt
      ? met('28-3', 'ANSWER_IN_TIME', details)
      : breach('28-3', 'ANSWER_LATE', 'CURABLE', details),
  ];
}
