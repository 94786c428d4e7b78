import {
  breach,
  computed,
  dateOfInstant,
  instantFromEpoch,
  startOfDay,
  type CalendarDate,
  type Finding,
} from '../../../law';
import type { InspectionFacts, Occasion } from '../facts/inspection-facts';
import { judgeAppointment } from '../rules/appointment-rules';
import { judgeOrderOfList } from '../rules/control-rules';
import {
  judgeExtension,
  judgeExtensionNotice,
  judgeExtensionRegistration,
  judgeExtensionTerm,
} from '../rules/extension-rules';
import { judgeCompletion, judgePrescription, judgeRemedyTime } from '../rules/result-rules';
import { judgeEarlyStart, judgeStart } from '../rules/start-rules';
import { judgeCause, judgeResumption, judgeSuspension } from '../rules/suspension-rules';
import type { Course } from './course-of-case';
import type { FoundRow } from './find-row';
import type { RunningCase } from './running-case';

/** Said of the record, not of the case: its papers lie outside of the system. */
const OF_THE_RECORD: readonly string[] = ['GROUND_FILE_MISSING', 'GROUND_EVIDENCE_MISSING'];

const onDay = (day: CalendarDate): Occasion => ({
  now: startOfDay(day),
  today: day,
  actor: { accountId: null, authorityId: null },
});
const instantOf = (at: Date) => instantFromEpoch(at.getTime());

/** What is found of the day that counts is not said of the day that was meant beside. */
function saidOnce(earlier: readonly Finding[], counting: readonly Finding[]): Finding[] {
  return earlier.filter(({ code }) => !counting.some((finding) => finding.code === code));
}

/** What the papers have written holds, and whoever leads the case on is told where the rules come to something else. Clauses 13, 20; D50. */
function judgeWritten({ endDate, suspension }: RunningCase, course: Course): Finding[] {
  const { endByRule } = course;
  const written = suspension?.daysLeft ?? null;
  const counted = course.suspension?.daysByRule;
  return [
    ...(endDate === null || endDate === endByRule
      ? []
      : [
          breach('13', 'END_DATE_WRITTEN_OTHERWISE', 'WARNING', {
            params: { endDate, counted: endByRule },
            decisions: ['D50'],
          }),
        ]),
    ...(written === null || counted === undefined || written === counted
      ? []
      : [
          breach('20', 'DAYS_LEFT_WRITTEN_OTHERWISE', 'WARNING', {
            params: { written, counted },
            decisions: ['D50', 'D52'],
          }),
        ]),
  ];
}

function judgeOpening(read: RunningCase, facts: InspectionFacts, course: Course): Finding[] {
  const asAppointed = { ...facts, endDate: course.endInAct };
  const appointed = judgeAppointment(asAppointed, onDay(read.actDate));
  const begun =
    course.startAt && course.startDate
      ? [
          ...judgeStart(asAppointed, instantOf(course.startAt)),
          // A written end does not move with the start (D50): what the rules come to is said of it below.
          ...(read.endDate === null ? judgeEarlyStart(asAppointed, course.startDate) : []),
        ]
      : [];
  return [...saidOnce(appointed, begun), ...judgeOrderOfList(facts.line, read.actDate), ...begun];
}

function judgeExtended({ extension }: RunningCase, facts: InspectionFacts, course: Course): Finding[] {
  if (!extension || !course.extension || !facts.extension) return [];
  const { earlierEnd } = course.extension;
  const { workingDays, date, registration, noticeAt } = extension;
  // The notice has a fact of its own where it went out.
  const signing = judgeExtension({ ...facts, extension: null, endDate: earlierEnd }, onDay(date));
  return [
    ...judgeExtensionTerm(facts, workingDays),
    ...signing.filter(({ code }) => noticeAt === null || code !== 'EXTENSION_NOTICE_LATE'),
    ...(registration ? [judgeExtensionRegistration(facts.extension, instantOf(registration.at))] : []),
    ...(noticeAt ? judgeExtensionNotice(facts, instantOf(noticeAt)) : []),
  ];
}

function judgeSuspended({ suspension }: RunningCase, facts: InspectionFacts, course: Course): Finding[] {
  if (!suspension || !course.suspension) return [];
  const { cause, expectedOn, suspendedOn, resumption } = suspension;
  const { earlierEnd, latest } = course.suspension;
  return [
    ...judgeSuspension({ ...facts, suspension: null, endDate: earlierEnd }, onDay(suspendedOn)),
    ...judgeCause(cause, expectedOn, suspendedOn),
    ...(resumption && resumption.on > latest ? judgeResumption(latest, resumption.on) : []),
  ];
}

/** What the clauses say of how the case was opened and led, at the instants at which it happened. Clauses 8, 9, 12 to 21. */
/** An act of another office's head appoints nothing here: the case is taken in as it is, with the breach. Clause 12. */
export function judgeSigner({ signedByOwnHead }: Pick<FoundRow, 'signedByOwnHead'>): Finding[] {
  return signedByOwnHead ? [] : [breach('12', 'SIGNED_BY_HEAD_OF_OTHER_OFFICE', 'VOID')];
}

export function judgeCourse(read: RunningCase, facts: InspectionFacts, course: Course): readonly Finding[] {
  return [
    ...judgeOpening(read, facts, course),
    ...judgeWritten(read, course),
    ...judgeExtended(read, facts, course),
    ...judgeSuspended(read, facts, course),
  ].filter(({ code }) => !OF_THE_RECORD.includes(code));
}

/** A file of cases names the points that were violated; what the sheet says of the others lies with the papers of its time. Clause 3. */
function judgeSheet({ unanswered }: InspectionFacts): Finding[] {
  return unanswered > 0 ? [computed('3', 'CHECKLIST_FILLED_BEFORE', { params: { count: unanswered } })] : [];
}

/** What they say of its result act, its prescription and its end. Clauses 3, 22 to 24. */
export function judgeResults({ result }: RunningCase, facts: InspectionFacts): readonly Finding[] {
  if (!result) return [];
  const { prescription, handedOver, date } = result;
  const remedy = facts.violated.map(({ pointId }) => ({ pointId, remedyBy: prescription?.remedyBy ?? date }));
  const drawnUp = [
    ...judgeSheet(facts),
    ...judgePrescription(facts.violated, remedy, prescription?.reportBy ?? null, date),
  ];
  if (!handedOver) return drawnUp;
  const on = dateOfInstant(instantOf(handedOver.at));
  const short = judgeRemedyTime(facts.remedyBy, on);
  return [...saidOnce(drawnUp, short), ...judgeCompletion(facts, on), ...short];
}
