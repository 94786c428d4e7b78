export { actorTitle, isOfControl, termName } from './term-name';
export {
  addDays,
  addMonths,
  calendarDate,
  compareDates,
  daysBetween,
  fromCivil,
  fromDayNumber,
  isCalendarDate,
  toCivil,
  toDayNumber,
  weekdayOf,
  type CalendarDate,
  type CivilDate,
  type Weekday,
} from './calendar-date';
export {
  addHours,
  dateFrom,
  dateOfInstant,
  endOfDay,
  epochOf,
  almatyClock,
  dayOf,
  instant,
  instantFromEpoch,
  isInstant,
  startOfDay,
  type Instant,
} from './instant';
export { TIME_ZONE } from './almaty-offset';
export { LANGUAGES, type Language, type Texts } from './language';
export { LAW_ERROR_CODES, LawError, type LawErrorCode, type MessageParams } from './law-error';

export { buildCalendar, defaultCalendar, type CalendarOptions } from './calendar/build-calendar';
export { type CalendarDay, type DayReason, type DayReasonCode } from './calendar/day-reason';
export { type Decree } from './calendar/decree';
export { HOLIDAY_NAMES, type HolidayCode } from './calendar/holidays';
export { WorkingCalendar } from './calendar/working-calendar';
export { YEARS, type YearFacts } from './calendar/year-facts';

export {
  addCalendarDays,
  addCalendarMonths,
  addWorkingDays,
  rollToWorkingDay,
  subtractWorkingDays,
  workingDaysBetween,
  type RolledDate,
} from './periods';
export {
  applySuspension,
  endDateAfterSuspension,
  firstDayOfExtension,
  latestResumption,
  workingDaysLeft,
} from './suspension';
export { firstDayOfQuarter } from './fixed-date';

export { computeDeadline, type DeadlineQuestion } from './deadline';
export { countAnew, type CountedQuestion } from './count-anew';
export { isInTime } from './in-time';
export {
  type AppliedSuspension,
  type CountedDay,
  type CountReason,
  type DateMove,
  type DeadlineCertificate,
  type DeadlineNote,
  type DeadlineNoteCode,
  type Suspension,
} from './deadline-certificate';
export { type Count, type DeadlineRule, type Direction, type FixedDate, type Unit } from './deadline-rule';
export { explainDeadline, explainMoves, lengthText } from './explain-deadline';

export { CLAUSE_IDS, CLAUSES, type ClauseId } from './clauses';
export { type Clause } from './clauses/clause';
export { CLAUSE_DOCUMENTS } from './clause-documents';
export { CLAUSE_COVERAGE, type ClauseCoverage } from './clause-coverage';
export {
  cite,
  clauseOf,
  isClauseId,
  isClauseReference,
  type Citation,
  type ClauseReference,
} from './citations';
export {
  breach,
  computed,
  judge,
  met,
  unclear,
  type Facts,
  type FactValue,
  type Finding,
  type FindingDetails,
  type Outcome,
  type Severity,
} from './findings';
export { assertLawful, blocking, breaches, guard, LawRefusal, warnings, type GuardResult } from './guards';

export { DEFAULT_EDITION_ID } from './editions/default-edition-id';
export { type Counting, type Decision, type DecisionValue, type Edition } from './editions/edition';
export {
  DECISIONS,
  EDITION_2018_11_28,
  LIMITS,
  RULE_IDS,
  type DecisionId,
  type RuleId,
} from './editions/edition-2018-11-28';
export {
  assertInForce,
  buildRulebook,
  getEdition,
  getRule,
  RULEBOOK,
  type Rulebook,
} from './editions/rulebook';

export { formatDate } from './format-date';
export { dayReasonMessage, lawMessage, noteMessage, type LawMessageCode } from './messages';
export { isBlank, SAYS_SOMETHING } from './says-something';
