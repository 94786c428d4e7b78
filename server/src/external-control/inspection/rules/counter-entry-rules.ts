import {
  breach,
  dateOfInstant,
  endDateAfterSuspension,
  startOfDay,
  type CalendarDate,
  type Finding,
  type Instant,
} from '../../../law';
import type { InspectionFacts } from '../facts/inspection-facts';
import { endDatesFrom, type EndDates } from './appointment-rules';
import { judgeLongNotice } from './control-rules';
import { extendedEnd, judgeExtensionNotice } from './extension-rules';
import { judgeCompletion, judgeRemedyTime } from './result-rules';
import { judgeEarlyStart, judgeNotice, judgeStart, startInstant } from './start-rules';

/** Facts of a case that a counter-entry corrects; where each lies and which terms hang on it: `facts/recorded-facts.ts`. Clauses 5 to 35. */
export const CORRECTED_FACTS = [
  'START_NOTICE',
  'APPOINTMENT_HANDING_OVER',
  'CHECKLIST_ACQUAINTANCE',
  'START_REFUSAL_PROTOCOL',
  'RESULT_ACT_HANDING_OVER',
  'RESULT_ACT_REGISTRY_MARK',
  'PRESCRIPTION_HANDING_OVER',
  'APPOINTMENT_REGISTRATION',
  'EXTENSION_NOTICE',
  'SUSPENSION_NOTICE',
  'RESUMPTION_NOTICE',
  'OBSTRUCTION_PROTOCOL',
  'RESULT_ACT_REFUSAL',
  'REQUEST_ANSWER',
  'ACCESS_END',
  'FIELD_RECORD',
  'OBJECTION_RECEIPT',
  'PAPER_SENDING',
  'PAPER_RECEIPT',
  'REMEDIATION_INFORMATION',
  'REMEDIATION_EXTENSION_REQUEST',
  'ADMINISTRATIVE_OUTCOME',
  'LETTER_RECEIPT',
  'LETTER_REPORT',
  'ACTION_PLAN_RECEIPT',
  'ESCALATION_DELIVERY',
  'ESCALATION_ANSWER',
  'THIRD_PERSON_ANSWER',
] as const;
export type CorrectedFact = (typeof CORRECTED_FACTS)[number];

/** What completes an inspection: the handing over of the result act or, after a refusal, the registry's mark (D14). Clauses 23, 24. */
export const completes = (fact: CorrectedFact): boolean =>
  fact === 'RESULT_ACT_HANDING_OVER' || fact === 'RESULT_ACT_REGISTRY_MARK';

/** The facts of the start as they stand after a correction. */
export function withCorrected(
  facts: InspectionFacts,
  fact: CorrectedFact,
  correctedAt: Instant,
): InspectionFacts {
  switch (fact) {
    case 'START_NOTICE':
      return { ...facts, noticeSentAt: correctedAt };
    case 'APPOINTMENT_HANDING_OVER':
      return { ...facts, handedOverAt: correctedAt };
    case 'CHECKLIST_ACQUAINTANCE':
      return { ...facts, acquaintedAt: correctedAt };
    default:
      return facts;
  }
}

/** A start is lawful by these. */
const OF_THE_START: readonly CorrectedFact[] = [
  'START_NOTICE',
  'APPOINTMENT_HANDING_OVER',
  'CHECKLIST_ACQUAINTANCE',
  'START_REFUSAL_PROTOCOL',
];

/** The end that the act of appointment itself names, whatever moved it since. Clause 13; D12. */
function endInAct(facts: InspectionFacts): CalendarDate {
  return endDatesFrom(facts.plannedStart, facts).endDate;
}

/** The start as the corrected facts make it: that of a protocol of refusal moves with the protocol alone (D11). Clauses 17, 18. */
function startAtOf(facts: InspectionFacts, fact: CorrectedFact, correctedAt: Instant): Instant | null {
  if (fact === 'START_REFUSAL_PROTOCOL') return correctedAt;
  return (
    startInstant(facts.handedOverAt, facts.acquaintedAt) ?? (facts.startDate && startOfDay(facts.startDate))
  );
}

/** What the law says of an act by the corrected date: a fact, never in the way. Clauses 12, 13, 16, 17, 22-1, 23. */
export function judgeCorrected(facts: InspectionFacts, fact: CorrectedFact, correctedAt: Instant): Finding[] {
  const on = dateOfInstant(correctedAt);
  if (completes(fact)) return [...judgeCompletion(facts, on), ...judgeRemedyTime(facts.remedyBy, on)];
  if (fact === 'PRESCRIPTION_HANDING_OVER') return judgeRemedyTime(facts.remedyBy, on);
  if (fact === 'EXTENSION_NOTICE') return judgeExtensionNotice(facts, correctedAt);
  if (!OF_THE_START.includes(fact)) return [];
  const corrected = { ...withCorrected(facts, fact, correctedAt), endDate: endInAct(facts) };
  const startAt = startAtOf(corrected, fact, correctedAt);
  if (facts.startDate === null || startAt === null) return [];
  if (fact === 'START_NOTICE')
    return [
      judgeNotice(corrected, startAt),
      ...(facts.procedure === 'PREVENTIVE_CONTROL' ? judgeLongNotice(correctedAt, startAt) : []),
    ];
  const startDate = dateOfInstant(startAt);
  const { endDate } = endDatesFromCorrected(startDate, facts);
  return [
    ...judgeStart(corrected, startAt),
    ...judgeEarlyStart(corrected, startDate),
    ...(facts.completedOn === null ? [] : judgeCompletion({ ...facts, endDate }, facts.completedOn)),
  ];
}

type Moves = (end: CalendarDate) => CalendarDate;

/** What moved the end after the start, in the order in which it did. Clauses 14, 20. */
function movesAfterStart(facts: InspectionFacts): Moves[] {
  const { extension, suspension, calendar } = facts;
  const moves: { readonly earlierEnd: CalendarDate; readonly move: Moves }[] = [];
  if (extension?.inForce) {
    const { earlierEnd, workingDays } = extension;
    moves.push({ earlierEnd, move: (end) => extendedEnd(end, workingDays, facts) });
  }
  if (suspension !== null && suspension.resumedOn !== null) {
    const { earlierEnd, suspendedOn, resumedOn } = suspension;
    moves.push({
      earlierEnd,
      move: (end) =>
        end < suspendedOn ? end : endDateAfterSuspension(end, { suspendedOn, resumedOn }, calendar),
    });
  }
  return moves.sort((a, b) => (a.earlierEnd < b.earlierEnd ? -1 : 1)).map(({ move }) => move);
}

/** The end of an inspection that in truth began on another day, with the extension and the days given back. Clauses 13, 14, 17, 20; D53. */
export function endDatesFromCorrected(startDate: CalendarDate, facts: InspectionFacts): EndDates {
  const { endDate, endDateStrict } = endDatesFrom(startDate, facts);
  const moved = (end: CalendarDate) => movesAfterStart(facts).reduce((date, move) => move(date), end);
  return { endDate: moved(endDate), endDateStrict: moved(endDateStrict) };
}

/** A case is not closed over an entry that the head has not decided: it would change what the case rests on (ours). */
export function judgeUndecidedEntries({ pendingCounterEntries: count }: InspectionFacts): Finding[] {
  return count > 0 ? [breach('12', 'COUNTER_ENTRY_UNDECIDED', 'CURABLE', { params: { count } })] : [];
}
