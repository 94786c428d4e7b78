import {
  breach,
  endOfDay,
  met,
  type CalendarDate,
  type Finding,
  type Instant,
  isBlank,
  type MessageParams,
} from '../../../law';
import { numbersOf } from '../../../platform/names/numbers-of';
import type { GroundFacts, InspectionFacts } from '../facts/inspection-facts';
import { groundClause, type GroundKind } from '../ground-kind';
import type { InspectionState } from '../states';
import { isAbout, judgeWhoseComplaint, judgeWhosePrescription } from './whose-basis';
import { complainantIn } from './words-of-basis';

type Judge = (ground: GroundFacts, facts: InspectionFacts, today: CalendarDate) => Finding[];

const RUNNING: readonly InspectionState[] = ['IN_PROGRESS', 'SUSPENDED', 'RESULTS_DRAWN_UP'];
const COMPLETED: readonly InspectionState[] = ['HANDED_OVER', 'CLOSED'];

/** Without its basis a ground is none, and an inspection without grounds is void. */
function missing(ground: GroundFacts, code: string, isMissing: boolean): Finding[] {
  return isMissing
    ? [breach(groundClause(ground.kind), code, 'VOID', { params: { ground: groundClause(ground.kind) } })]
    : [];
}

const numberAndDate: Judge = (ground) => [
  ...missing(ground, 'GROUND_NUMBER_MISSING', isBlank(ground.basisNumber)),
  ...missing(ground, 'GROUND_DATE_MISSING', ground.basisDate === null),
];
const facts: Judge = (ground) => missing(ground, 'GROUND_FACTS_MISSING', isBlank(ground.basisText));

const onPrescription: Judge = (ground, { subject }) => {
  const { prescription } = ground;
  if (!prescription) return missing(ground, 'GROUND_PRESCRIPTION_MISSING', true);
  return [
    ...judgeWhosePrescription(ground, subject),
    ...missing(ground, 'GROUND_PRESCRIPTION_NOT_HANDED_OVER', prescription.handedOverOn === undefined),
  ];
};

const grossControl: Judge = (ground, inspection, today) => {
  const { prescription } = ground;
  if (!prescription) return onPrescription(ground, inspection, today);
  return [
    ...onPrescription(ground, inspection, today),
    ...missing(ground, 'GROUND_NO_GROSS_VIOLATIONS', !prescription.severities.includes('GROSS')),
    // D1: the term for remedying must have run out; no missed answer is needed.
    // After a control the head may order it earlier, with the reason (clause 6-2, D1).
    ...missing(
      ground,
      prescription.ofControl ? 'GROUND_EARLY_ORDER_MISSING' : 'GROUND_REMEDY_TERM_RUNS',
      today <= prescription.lastRemedyBy && !(prescription.ofControl && inspection.orderedEarly),
    ),
  ];
};

const milderControl: Judge = (ground, inspection, today) => {
  const { prescription } = ground;
  if (!prescription) return onPrescription(ground, inspection, today);
  const milder = prescription.severities.some((severity) => severity !== 'GROSS');
  // D2, D47: the date missed and the request unanswered are two failures; "not remedied" needs one, with evidence.
  const notInformed = prescription.informationMissed && prescription.requestUnanswered;
  const proven = ground.files > 0 || prescription.returnedWithReason;
  const unproven = !notInformed && prescription.unremedied && !proven;
  return [
    ...onPrescription(ground, inspection, today),
    ...missing(ground, 'GROUND_NO_MILDER_VIOLATIONS', !milder),
    ...missing(ground, 'GROUND_NO_REPEATED_FAILURE', !notInformed && !prescription.unremedied),
    ...missing(ground, 'GROUND_EVIDENCE_MISSING', unproven),
  ];
};

// D4: an address without the name of the person whose right is violated is not a ground.
const consumerAddress: Judge = (ground, { subject }) => [
  ...judgeWhoseComplaint(ground, subject),
  ...missing(ground, 'GROUND_PERSON_MISSING', isBlank(ground.personName)),
  ...missing(ground, 'GROUND_RIGHT_MISSING', isBlank(ground.violatedRight)),
  ...missing(ground, 'GROUND_SERVICE_MISSING', ground.publicServiceId === null),
  ...missing(ground, 'GROUND_DATE_MISSING', ground.factDate === null && ground.basisDate === null),
];

const counterInspection: Judge = (ground, { subject }) => [
  ...missing(
    ground,
    'GROUND_RUNNING_INSPECTION_MISSING',
    ground.related?.procedure !== 'INSPECTION' || !RUNNING.includes(ground.related.state),
  ),
  ...missing(
    ground,
    'GROUND_NOT_A_THIRD_PERSON',
    ground.related !== null && isAbout(ground.related.subjectId, subject),
  ),
  ...missing(ground, 'GROUND_RELATION_MISSING', isBlank(ground.civilLawRelation)),
  ...missing(ground, 'GROUND_INFORMATION_MISSING', isBlank(ground.informationSought)),
  // D3: a third person outside clause 9 is asked for information, not inspected.
  ...missing(ground, 'GROUND_THIRD_PERSON_OUTSIDE', subject.competence === 'NONE'),
];

/** Nobody disagrees with an inspection that has not begun (8.7): most likely a slip of the pen, told and never in the way. */
function judgeDisagreement({ kind, related, basisDate }: GroundFacts): Finding[] {
  const start = related?.startDate;
  if (!start || basisDate === null || basisDate >= start) return [];
  const clause = groundClause(kind);
  const params = { ground: clause, date: basisDate, start };
  return [breach(clause, 'GROUND_BEFORE_FIRST_INSPECTION', 'WARNING', { params })];
}

const repeatedInspection: Judge = (ground, inspection, today) => [
  ...missing(
    ground,
    'GROUND_FIRST_INSPECTION_MISSING',
    ground.related?.procedure !== 'INSPECTION' || !COMPLETED.includes(ground.related.state),
  ),
  ...missing(
    ground,
    'GROUND_OTHER_SUBJECT',
    ground.related !== null && !isAbout(ground.related.subjectId, inspection.subject),
  ),
  ...judgeDisagreement(ground),
  ...numberAndDate(ground, inspection, today),
  ...facts(ground, inspection, today),
];

const assignment: Judge = (...of) => [...numberAndDate(...of), ...facts(...of)];

const JUDGES = {
  GROSS_PRESCRIPTION_CONTROL: grossControl,
  PRESCRIPTION_CONTROL: milderControl,
  CONSUMER_ADDRESS: consumerAddress,
  PROSECUTOR_ASSIGNMENT: assignment,
  STATE_BODY_ADDRESS: assignment,
  COUNTER_INSPECTION: counterInspection,
  REPEATED_INSPECTION: repeatedInspection,
  CRIMINAL_PROSECUTION_ASSIGNMENT: (ground, inspection, today) => [
    ...numberAndDate(ground, inspection, today),
    ...missing(ground, 'GROUND_ARTICLE_MISSING', isBlank(ground.criminalProcedureArticle)),
  ],
} as const satisfies Record<GroundKind, Judge>;

/**
 * Grounds that rest on a paper from outside: an address, an assignment, the subject's disagreement. The others rest on what
 * the system holds itself: the prescription under control (8.1, 8.2), the running inspection (8.6).
 */
const ON_OUTSIDE_PAPER: readonly GroundKind[] = [
  'CONSUMER_ADDRESS',
  'PROSECUTOR_ASSIGNMENT',
  'STATE_BODY_ADDRESS',
  'REPEATED_INSPECTION',
  'CRIMINAL_PROSECUTION_ASSIGNMENT',
];

/** A paper or a fact that is so many years old is looked at once more: the Rules set no term for it (ours). */
const LONG_AGO_YEARS = 3;

const isLongAgo = (date: CalendarDate, today: CalendarDate): boolean =>
  `${Number(date.slice(0, 4)) + LONG_AGO_YEARS}`.padStart(4, '0') + date.slice(4) < today;

/** Most likely a slip of the pen: told, and never in the way. */
function judgeAge({ kind, basisDate, factDate }: GroundFacts, today: CalendarDate): Finding[] {
  if (!ON_OUTSIDE_PAPER.includes(kind)) return [];
  const clause = groundClause(kind);
  const old = [basisDate, factDate].find((date) => date !== null && isLongAgo(date, today));
  if (!old) return [];
  const params = { ground: clause, date: old, years: LONG_AGO_YEARS };
  return [breach(clause, 'GROUND_DATE_LONG_AGO', 'WARNING', { params })];
}

/**
 * One paper of a prosecutor, a body or a person is a ground once: while another inspection of the same body runs on it, nothing is left to
 * this one; after one that is completed it is told, as of the points of a prescription (8; D47).
 */
function judgeUsed({ kind, basisNumber, basisDate, usedBy }: GroundFacts): Finding[] {
  if (!basisDate || !usedBy || usedBy.length === 0 || !ON_OUTSIDE_PAPER.includes(kind)) return [];
  const clause = groundClause(kind);
  const inspection = usedBy.map(({ number }) => number).join(', ');
  const params = { ground: clause, number: basisNumber ?? '', date: basisDate, inspection };
  return usedBy.every(({ completed }) => completed)
    ? [breach(clause, 'GROUND_PAPER_INSPECTED', 'WARNING', { params })]
    : [breach(clause, 'GROUND_PAPER_HAS_INSPECTION', 'CURABLE', { params })];
}

/** What is said to have happened lies in the past; a paper from outside is attached. */
function judgePaper({ kind, basisDate, factDate, files }: GroundFacts, today: CalendarDate): Finding[] {
  const clause = groundClause(kind);
  const params = { ground: clause };
  const latest = [basisDate, factDate].reduce((a, b) => (a === null || (b !== null && b > a) ? b : a));
  return [
    ...(latest !== null && latest > today
      ? [breach(clause, 'GROUND_DATE_IN_FUTURE', 'CURABLE', { params: { ...params, date: latest } })]
      : []),
    ...(files === 0 && ON_OUTSIDE_PAPER.includes(kind)
      ? [breach(clause, 'GROUND_FILE_MISSING', 'CURABLE', { params })]
      : []),
  ];
}

/**
 * Two inspections of one thing: another was appointed on this ground of the prescription and is not completed, so that nothing is left to
 * this one (8.1, 8.2; D47). After one that is completed it is told: its results go on by themselves.
 */
function judgeChecked({ kind, prescription }: GroundFacts, { id }: InspectionFacts): Finding[] {
  if (!kind.endsWith('PRESCRIPTION_CONTROL')) return [];
  const { gross = [], milder = [] } = prescription?.checkedBy ?? {};
  const others = (kind === 'GROSS_PRESCRIPTION_CONTROL' ? gross : milder).filter((other) => other.id !== id);
  if (others.length === 0) return [];
  const clause = groundClause(kind);
  const params = { ground: clause, inspection: others.map(({ number }) => number).join(', ') };
  return others.every(({ completed }) => completed)
    ? [breach(clause, 'GROUND_CHECKED_ALREADY', 'WARNING', { params, decisions: ['D47'] })]
    : [breach(clause, 'GROUND_UNDER_INSPECTION', 'CURABLE', { params, decisions: ['D47'] })];
}

/** Clause 31: what the act of appointment says is read by the inspected body, and does not tell it who complained. */
function judgeWords({ kind, basisText, violatedRight, personName }: GroundFacts): Finding[] {
  if (kind !== 'CONSUMER_ADDRESS') return [];
  const told = complainantIn([basisText, violatedRight ?? ''], { name: personName });
  return told.length === 0
    ? []
    : [breach('31', 'GROUND_TELLS_COMPLAINANT', 'CURABLE', { params: { ground: groundClause(kind) } })];
}

/** At least one ground of the closed list, each with its own basis. Clause 8; D1 to D4, D47. */
export function judgeGrounds(inspection: InspectionFacts, today: CalendarDate): Finding[] {
  if (inspection.grounds.length === 0) return [breach('8', 'GROUND_NONE', 'VOID')];
  return inspection.grounds.flatMap((ground) => {
    const findings = JUDGES[ground.kind](ground, inspection, today);
    const stands = findings.length > 0 ? findings : [met(groundClause(ground.kind), 'GROUND_STANDS')];
    return [
      ...stands,
      ...judgePaper(ground, today),
      ...judgeAge(ground, today),
      ...judgeUsed(ground),
      ...judgeWords(ground),
      ...judgeChecked(ground, inspection),
    ];
  });
}

/** A cancelled appointment leaves its grounds, till the next is drafted on them or the head leaves them (clause 8; ours). */
export function judgeGroundRemains({ cancelled }: InspectionFacts): Finding[] {
  if (!cancelled) return [breach('8', 'GROUND_OF_DRAFT_GIVEN_UP', 'CURABLE')];
  const { leftAt, draftedSince } = cancelled;
  if (leftAt !== null) return [breach('8', 'GROUND_LEFT_ALREADY', 'CURABLE', { params: { at: leftAt } })];
  if (draftedSince.length === 0) return [];
  const params = { inspection: draftedSince.join(', ') };
  return [breach('8', 'GROUND_DRAFTED_ANEW', 'CURABLE', { params })];
}

/** What the law obliges the office to inspect is not left: the duty would stand with nothing that could end it. Clauses 6-2, 8.1, 8.2, 28-3. */
export function judgeGroundOwed({ owed }: InspectionFacts): Finding[] {
  return owed
    ? [breach(owed.clause, 'GROUND_OWED', 'VOID', { params: { prescription: owed.prescription } })]
    : [];
}

/**
 * It was appointed because a request had not been answered in time, and the calendar has moved that date since: till the head confirms the act,
 * with a reason, it rests on a failure that there was not (8.2, 28-3). Where the moved date has passed without an answer too, it is told.
 */
export function judgeMovedTerms({ movedTerms = [], noticeSentAt }: InspectionFacts, now: Instant): Finding[] {
  // By the notice nothing is asked of the subject any more: it did not let the moved date pass.
  const askedTill = Date.parse(noticeSentAt ?? now);
  return movedTerms.map(({ answeredAt, entered, takenBack, ...dates }) => {
    const missed = (answeredAt ?? askedTill) >= Date.parse(endOfDay(dates.dueDate));
    const back = takenBack.length > 0;
    const code = back ? 'GROUND_TERM_MOVED_BACK' : 'GROUND_TERM_MOVED';
    const by: MessageParams = back
      ? { entered: numbersOf(entered), takenBack: numbersOf(takenBack) }
      : { decree: entered.join(', № ') };
    return breach('28-3', missed ? `${code}_AND_MISSED` : code, missed ? 'WARNING' : 'VOID', {
      params: { ...dates, ...by },
    });
  });
}
