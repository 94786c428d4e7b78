import {
  addMonths,
  compareDates,
  fromCivil,
  judge,
  type CalendarDate,
  type ClauseReference,
  type Finding,
} from '../../law';

export interface ReportRuleFacts {
  readonly clause: ClauseReference;
  readonly year: number;
  readonly quarter: number;
  /** Of a quarter before the edition (D51). */
  readonly historical: boolean;
  readonly filledCells: number;
  readonly hasNote: boolean;
  readonly today: CalendarDate;
}

/** First day of a quarter: what the terms of clauses 36, 62 and 63 are counted from. */
export function firstDayOf(year: number, quarter: number): CalendarDate {
  return fromCivil(year, quarter * 3 - 2, 1);
}

/** First day on which a report of the year may be corrected: the fourth quarter, and with it the year, is over (clause 64). */
export function correctableFrom(year: number): CalendarDate {
  return fromCivil(year + 1, 1, 1);
}

export interface CorrectionRuleFacts {
  /** The clause under which the report is filed. */
  readonly clause: ClauseReference;
  readonly year: number;
  readonly today: CalendarDate;
  /** A request that nobody has decided on. */
  readonly pending: boolean;
}

/** Clause 64 speaks of the reports on internal control, those of clauses 61 and 62, after the fourth quarter of their year. */
function correctable({ clause, year, today }: CorrectionRuleFacts): Finding[] {
  const from = correctableFrom(year);
  return [
    judge(clause === '61' || clause === '62', '64', 'CORRECTION_OF_OTHER_FORM', 'VOID'),
    judge(compareDates(from, today) <= 0, '64', 'CORRECTION_YEAR_NOT_OVER', 'CURABLE', {
      inputs: { today },
      params: { year, date: from },
    }),
  ];
}

/** Asked for one request after the other. */
export function mayRequestCorrection(facts: CorrectionRuleFacts): Finding[] {
  return [...correctable(facts), judge(!facts.pending, '64', 'CORRECTION_PENDING', 'CURABLE')];
}

/** Made or refused on a request of the body alone. */
export function mayDecideCorrection(facts: CorrectionRuleFacts): Finding[] {
  return [...correctable(facts), judge(facts.pending, '64', 'CORRECTION_NOT_REQUESTED', 'CURABLE')];
}

/** The materials that confirm it come with the request. */
export function hasProof(files: number): Finding {
  return judge(files > 0, '64', 'CORRECTION_PROOF_MISSING', 'CURABLE', { inputs: { files } });
}

/** Opened from the first day of the quarter on. */
export function mayOpen(facts: Pick<ReportRuleFacts, 'clause' | 'year' | 'quarter' | 'today'>): Finding[] {
  const begun = compareDates(firstDayOf(facts.year, facts.quarter), facts.today) <= 0;
  return [judge(begun, facts.clause, 'QUARTER_NOT_BEGUN', 'CURABLE', { inputs: { today: facts.today } })];
}

/** Filed for a quarter that is over, with figures, and with the analytical note that clauses 61 and 62 demand. */
export function maySubmit(facts: ReportRuleFacts): Finding[] {
  const { clause, today } = facts;
  const over = compareDates(addMonths(firstDayOf(facts.year, facts.quarter), 3), today) <= 0;
  return [
    judge(over, clause, 'QUARTER_NOT_OVER', 'CURABLE', { inputs: { today } }),
    judge(facts.filledCells > 0, clause, 'REPORT_EMPTY', 'CURABLE'),
    judge(facts.historical || facts.hasNote, clause, 'NOTE_MISSING', 'CURABLE'),
  ];
}

/** Asked once at a time; what was declined may be asked for anew. */
export function mayAskReturn(clause: ClauseReference, asked: boolean): Finding {
  return judge(!asked, clause, 'RETURN_ALREADY_ASKED', 'CURABLE');
}

/** Declined on a request alone. */
export function mayDeclineReturn(clause: ClauseReference, asked: boolean): Finding {
  return judge(asked, clause, 'RETURN_NOT_ASKED', 'CURABLE');
}
