import {
  breach,
  computeDeadline,
  instantFromEpoch,
  isInTime,
  judge,
  met,
  type CalendarDate,
  type Finding,
  type WorkingCalendar,
} from '../../law';
import type { ViolationFacts } from './rules';

/** A request that nobody decided yet, with the violations that it is about and the dates that it asks for. */
interface WaitingRequest {
  readonly id: number;
  readonly receivedAt: number;
  readonly violationIds: readonly number[];
  readonly askedUntil: Readonly<Record<string, CalendarDate>>;
}

/** What is judged of asking for more time and of deciding on it (clause 28). Plain data. */
export interface ExtensionFacts {
  readonly handedOverOn: CalendarDate | null;
  /** Requests that wait to be decided, each with the violations that it is about. */
  readonly waiting: readonly WaitingRequest[];
  /** Violations of which more time was asked at least once. */
  readonly askedOf: readonly number[];
}

type Asked = ExtensionFacts & {
  readonly calendar: WorkingCalendar;
  readonly violations: readonly ViolationFacts[];
};

/** Violations whose remedying is still to come: of those more time may have been asked. */
export const toRemedy = ({ violations }: Pick<Asked, 'violations'>) =>
  violations.filter(({ state }) => state === 'OPEN' || state === 'RETURNED');

/** Of them those that no inspection took over: only they can be given more time. */
export const extendable = (facts: Pick<Asked, 'violations'>) =>
  toRemedy(facts).filter(({ takenOver }) => !takenOver);

/** Something must be left to remedy (clause 28). */
export function mayAskForExtension(facts: Asked): Finding[] {
  return [judge(extendable(facts).length > 0, '28', 'SOMETHING_TO_EXTEND', 'CURABLE')];
}

/** A request that came is recorded whatever was appointed since (clause 28). */
export function mayRecordRequest(facts: Asked): Finding[] {
  return [judge(toRemedy(facts).length > 0, '28', 'SOMETHING_TO_EXTEND', 'CURABLE')];
}

/**
 * Whether more time was asked for within three working days of the prescription's receipt (D45). The clause does not say that
 * a late request falls: it is kept, marked late, and decided like any other.
 */
export function judgeExtensionRequest({ handedOverOn, calendar }: Asked, receivedAt: number): Finding[] {
  if (handedOverOn === null) return [];
  const term = computeDeadline({ rule: 'P28_EXTENSION_REQUEST', from: handedOverOn, calendar });
  const at = instantFromEpoch(receivedAt);
  const details = {
    inputs: { receivedAt: at, handedOverOn },
    params: { dueDate: term.dueDate },
    decisions: ['D45'],
  };
  return [
    isInTime(term, at)
      ? met('28', 'EXTENSION_REQUEST_IN_TIME', details)
      : breach('28', 'EXTENSION_REQUEST_LATE', 'CURABLE', details),
  ];
}

/** The same, as a word before the act: it stands in nobody's way. */
export function warnOfLateRequest(facts: Asked, now: number): Finding[] {
  return judgeExtensionRequest(facts, now)
    .filter(({ outcome }) => outcome === 'notMet')
    .map((late) => ({ ...late, severity: 'WARNING' }));
}

/** What a request says of itself. */
export interface ExtensionWish {
  readonly needsTime: boolean;
  readonly needsMoney: boolean;
  readonly violationIds: readonly number[];
}

/** More time or money must be needed; a second request on the same violation warns (clause 28, D19). */
export function judgeWish(facts: Asked, wish: ExtensionWish, receivedAt: number): Finding[] {
  const replaced = replacedBy(facts, wish, receivedAt);
  const taken = replaced.flatMap(({ violationIds }) => violationIds);
  const again = wish.violationIds.filter((id) => facts.askedOf.includes(id) && !taken.includes(id)).length;
  const decisions = ['D19'];
  return [
    judge(wish.needsTime || wish.needsMoney, '28', 'EXTENSION_NEEDS_NAMED', 'CURABLE'),
    ...(again > 0
      ? [breach('28', 'EXTENSION_ASKED_AGAIN', 'WARNING', { params: { count: again }, decisions })]
      : []),
    ...(replaced.length > 0
      ? [breach('28', 'EXTENSION_REPLACES', 'WARNING', { params: { count: replaced.length }, decisions })]
      : []),
  ];
}

const isLate = (facts: Asked, receivedAt: number): boolean =>
  judgeExtensionRequest(facts, receivedAt).some(({ outcome }) => outcome === 'notMet');

/**
 * Requests whose place a later one takes: it names all that they could still be decided on. One that also asks for something
 * else, one whose three working days have passed, and one that came in time where the later did not, is owed its own decision
 * (clause 28, D19).
 */
export function replacedBy(
  facts: Asked,
  { violationIds }: Pick<ExtensionWish, 'violationIds'>,
  receivedAt: number,
): readonly WaitingRequest[] {
  const open = toRemedy(facts).map(({ id }) => id);
  const late = isLate(facts, receivedAt);
  return facts.waiting.filter(
    (request) =>
      (!late || isLate(facts, request.receivedAt)) &&
      request.receivedAt <= receivedAt &&
      request.violationIds.every((id) => violationIds.includes(id) || !open.includes(id)) &&
      judgeExtensionDecision(request.receivedAt, receivedAt, facts.calendar).outcome === 'met',
  );
}

/** A word before asking while a request waits: it stands in nobody's way. */
export function warnOfWaiting({ waiting }: ExtensionFacts): Finding[] {
  const params = { count: waiting.length };
  return waiting.length > 0
    ? [breach('28', 'EXTENSION_WAITS', 'WARNING', { params, decisions: ['D19'] })]
    : [];
}

/** More time is asked for: every date lies after the one that stands (clause 28). */
export function judgeAskedDates(
  { violations }: Pick<Asked, 'violations'>,
  dates: ReadonlyMap<number, CalendarDate>,
): Finding[] {
  const back = violations.filter(({ id, remedyBy }) => {
    const asked = dates.get(id);
    return asked !== undefined && asked <= remedyBy;
  }).length;
  return [judge(back === 0, '28', 'EXTENSION_MOVES_FORWARD', 'CURABLE', { params: { count: back } })];
}

/** A decision answers a request: it gives no violation more than was asked for it (clause 28). */
export function judgeWithinAsked(
  { askedUntil }: Pick<WaitingRequest, 'askedUntil'>,
  dates: ReadonlyMap<number, CalendarDate>,
): Finding[] {
  const beyond = [...dates].filter(([id, remedyBy]) => remedyBy > (askedUntil[id] ?? remedyBy)).length;
  return [judge(beyond === 0, '28', 'EXTENSION_WITHIN_ASKED', 'CURABLE', { params: { count: beyond } })];
}

/** A decision is on a request that waits (clause 28). */
export function mayDecide({ waiting }: ExtensionFacts): Finding[] {
  return [judge(waiting.length > 0, '28', 'EXTENSION_TO_DECIDE', 'CURABLE')];
}

/** The request of clause 28-2 was sent because the date had passed: moving the date would not undo it (28-2, 28-3). */
export function mayExtend(request: { readonly sentAt: number | null } | null): Finding[] {
  return [judge(!request?.sentAt, '28-2', 'EXTENSION_BEFORE_REQUEST', 'CURABLE', { decisions: ['D48'] })];
}

export interface MovedDates {
  readonly items: readonly { readonly violationId: number; readonly remedyBy: CalendarDate }[];
  readonly reportBy: CalendarDate;
}

const latest = (dates: readonly CalendarDate[]) =>
  dates.reduce((a, b) => (a > b ? a : b), '' as CalendarDate);

/**
 * The dates that a decision moves: forward only, to days that are still to come, and none to be reported before it is to be
 * remedied (clauses 28, 28-1; D16).
 */
export function judgeMovedDates(
  { violations, reportBy: earlier }: Pick<Asked, 'violations'> & { readonly reportBy: string },
  { items, reportBy }: MovedDates,
  today: CalendarDate,
): Finding[] {
  const moved = new Map(items.map(({ violationId, remedyBy }) => [violationId, remedyBy]));
  const standing = violations.filter(({ state }) => state !== 'WITHDRAWN' && state !== 'ACCEPTED');
  const back = items.filter(({ violationId, remedyBy }) =>
    violations.some(({ id, remedyBy: before }) => id === violationId && remedyBy <= before),
  );
  const last = latest(standing.map(({ id, remedyBy }) => moved.get(id) ?? remedyBy));
  const ahead = [...moved.values(), reportBy].every((date) => date >= today);
  return [
    judge(back.length === 0, '28', 'EXTENSION_MOVES_FORWARD', 'CURABLE', { params: { count: back.length } }),
    judge(reportBy >= earlier, '28', 'REPORT_BY_MOVES_FORWARD', 'CURABLE', { params: { dueDate: earlier } }),
    judge(ahead, '28', 'EXTENSION_AHEAD', 'CURABLE', { params: { today } }),
    judge(reportBy >= last, '28-1', 'REPORT_BY_TOO_EARLY', 'CURABLE', {
      params: { lastRemedyBy: last },
      decisions: ['D16'],
    }),
  ];
}

/** Whether it was decided within three working days of the request's receipt. Clause 28. */
export function judgeExtensionDecision(
  receivedAt: number,
  decidedAt: number,
  calendar: WorkingCalendar,
): Finding {
  const from = instantFromEpoch(receivedAt);
  const at = instantFromEpoch(decidedAt);
  const term = computeDeadline({ rule: 'P28_EXTENSION_DECISION', from, calendar });
  const details = { inputs: { receivedAt: from, decidedAt: at }, params: { dueDate: term.dueDate } };
  return isInTime(term, at)
    ? met('28', 'EXTENSION_DECIDED_IN_TIME', details)
    : breach('28', 'EXTENSION_DECIDED_LATE', 'CURABLE', details);
}
