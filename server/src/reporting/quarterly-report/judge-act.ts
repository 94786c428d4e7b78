import { isBlank, judge, type CalendarDate, type ClauseReference, type Finding } from '../../law';
import { blocking } from '../../law';
import { thing, type Ability } from '../../platform/access/ability';
import type { RefusalFinding } from '../../platform/refusals/refusal';
import { toRefusalFinding } from '../law-refusal';
import { getForm } from '../form';
import type { QuarterlyReportRecord } from './quarterly-report.record';
import {
  mayAskReturn,
  mayDecideCorrection,
  mayDeclineReturn,
  mayRequestCorrection,
  maySubmit,
} from './rules';
import { REPORT_ACT_NAMES, REPORT_ACTS, stateAfter, type ReportAct } from './states';

/** Columns of a report that its acts are judged by. */
export type JudgedReport = Pick<
  QuarterlyReportRecord,
  | 'formCode'
  | 'formEdition'
  | 'bodyId'
  | 'higherBodyId'
  | 'authorityId'
  | 'year'
  | 'quarter'
  | 'state'
  | 'historical'
  | 'filledCells'
  | 'note'
  | 'noteFileId'
  | 'correctionPending'
  | 'correctionUnread'
  | 'returnAsked'
>;

function clauseOf(report: JudgedReport): ClauseReference {
  return getForm(report.formCode, report.formEdition).clause;
}

/** What the rules say of an act on a report. */
export function findingsFor(act: ReportAct, report: JudgedReport, today: CalendarDate): Finding[] {
  const correction = {
    clause: clauseOf(report),
    year: report.year,
    today,
    pending: report.correctionPending,
  };
  if (act === 'requestReportCorrection') return mayRequestCorrection(correction);
  if (act === 'makeReportCorrection' || act === 'refuseReportCorrection')
    return mayDecideCorrection(correction);
  if (act === 'acknowledgeReportCorrection')
    return [judge(report.correctionUnread, '64', 'CORRECTION_NOTHING_TO_READ', 'CURABLE')];
  if (act === 'askReportReturn') return [mayAskReturn(clauseOf(report), report.returnAsked)];
  if (act === 'declineReportReturn') return [mayDeclineReturn(clauseOf(report), report.returnAsked)];
  if (act !== 'submitReport') return [];
  return maySubmit({
    clause: clauseOf(report),
    year: report.year,
    quarter: report.quarter,
    historical: report.historical,
    filledCells: report.filledCells,
    hasNote: !isBlank(report.note) || report.noteFileId !== null,
    today,
  });
}

export interface JudgedAct {
  readonly name: ReportAct;
  readonly refusals: readonly RefusalFinding[];
}

/** A correction or a return is spoken of once there is something to correct, to ask for, to decide on, to read. */
function concerns(act: ReportAct, report: JudgedReport): boolean {
  const { state, correctionPending, correctionUnread, returnAsked } = report;
  switch (act) {
    case 'askReportReturn':
      return state === 'SUBMITTED';
    case 'declineReportReturn':
      return returnAsked;
    case 'requestReportCorrection':
      return state === 'ACCEPTED';
    case 'makeReportCorrection':
    case 'refuseReportCorrection':
      return correctionPending;
    case 'acknowledgeReportCorrection':
      return correctionUnread;
    default:
      return true;
  }
}

/** The acts of the actor's side with what stands in the way of each now: the same judgement as the commands'. */
export function judgeActs(report: JudgedReport, ability: Ability, today: CalendarDate): JudgedAct[] {
  const target = thing('QuarterlyReport', report);
  const acts = REPORT_ACT_NAMES.filter(
    (act) => concerns(act, report) && ability.can(REPORT_ACTS[act].permission, target),
  );
  return acts.map((name) => {
    const closed = report.state === 'ACCEPTED' ? ({ clause: '64', code: 'REPORT_ACCEPTED' } as const) : null;
    const wrong = closed ?? { clause: clauseOf(report), code: 'WRONG_STATE' };
    const refusals: RefusalFinding[] =
      stateAfter(name, report.state) === undefined
        ? [{ ...wrong, severity: 'CURABLE', params: {} }]
        : blocking(findingsFor(name, report, today)).map(toRefusalFinding);
    return { name, refusals };
  });
}
