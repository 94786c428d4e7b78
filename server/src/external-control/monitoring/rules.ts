import { judge, type CalendarDate, type Finding } from '../../law';
import type { MonitoringFindingKind, MonitoringSource, MonitoringState } from './states';

/** What the rules of clauses 36 and 37 look at. */
export interface MonitoringRuleFacts {
  readonly state: MonitoringState;
  /** Sources that something was looked at of. */
  readonly sources: readonly MonitoringSource[];
  /** Findings that stand, by kind. */
  readonly findings: readonly MonitoringFindingKind[];
}

const violationsIn = ({ findings }: MonitoringRuleFacts) =>
  findings.filter((kind) => kind === 'VIOLATION').length;

/** Monitoring is an analysis of at least one of the four sources (clause 36). */
export function maySubmit({ sources }: MonitoringRuleFacts): Finding[] {
  return [judge(sources.length > 0, '36', 'MONITORING_HAS_MATERIAL', 'CURABLE')];
}

/** What is recorded was looked at already: today at the latest (clause 36). */
export function judgeLookedOn(lookedOn: CalendarDate, today: CalendarDate): Finding[] {
  return [
    judge(lookedOn <= today, '36', 'MONITORING_LOOKED_BY_TODAY', 'CURABLE', {
      inputs: { lookedOn, today },
      params: { date: lookedOn, today },
    }),
  ];
}

export interface MaterialFacts {
  readonly source: MonitoringSource;
  readonly link: string | null;
  readonly hasReport: boolean;
  readonly hasComplaint: boolean;
  readonly files: number;
}

/** Browsers leave these out of an address before they read it. */
const UNSEEN = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]/g;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** An address leads to a page of the web, or it is the name of an issue: nothing that a browser would run or open on its own machine. */
export function isHarmlessLink(link: string): boolean {
  const bare = link.replace(UNSEEN, '');
  return !SCHEME.test(bare) || /^https?:\/\/[^/]/i.test(bare);
}

/**
 * What was looked at can be looked at again: the quarterly information is a report of the body, or its file where it came outside the
 * system (clause 36 (2)); a portal, a site or a newspaper has its address or issue (36 (3)); an address of a person is a complaint of the
 * register or a file (36 (4)).
 */
export function judgeMaterial({ source, link, hasReport, hasComplaint, files }: MaterialFacts): Finding[] {
  return [
    judge(link === null || isHarmlessLink(link), '36.3', 'MONITORING_LINK_OF_THE_WEB', 'CURABLE'),
    judge(
      source !== 'QUARTERLY_INFORMATION' || hasReport || files > 0,
      '36.2',
      'MONITORING_MATERIAL_HAS_REPORT',
      'CURABLE',
    ),
    judge(source !== 'SITES_AND_MEDIA' || link !== null, '36.3', 'MONITORING_MATERIAL_HAS_LINK', 'CURABLE'),
    judge(
      source !== 'ADDRESSES' || hasComplaint || files > 0,
      '36.4',
      'MONITORING_MATERIAL_HAS_ADDRESS',
      'CURABLE',
    ),
  ];
}

/** A finding rests on something that was looked at (clause 36). */
export function mayFind({ sources }: MonitoringRuleFacts): Finding[] {
  return [judge(sources.length > 0, '36', 'MONITORING_HAS_MATERIAL', 'CURABLE')];
}

/** The letter asks to remedy violations that the monitoring brought to light: without one there is nothing to ask (clause 37 (1)). */
export function maySendLetter(facts: MonitoringRuleFacts): Finding[] {
  return [judge(violationsIn(facts) > 0, '37.1', 'MONITORING_FOUND_VIOLATION', 'CURABLE')];
}

/**
 * Results and materials of the monitoring at hand are taken note of (D23). Violations that stand do not forbid it: the leadership decides;
 * it is told, and what it was told stays with the case. Clause 37 (2).
 */
export function mayTakeNote(facts: MonitoringRuleFacts): Finding[] {
  const count = violationsIn(facts);
  return [
    judge(count === 0, '37.2', 'MONITORING_NOTED_WITHOUT_LETTER', 'WARNING', {
      params: { count },
      decisions: ['D23'],
    }),
  ];
}

/** What is monitored has happened: a period ends with today at the latest (clause 36). */
export function isPastPeriod(from: CalendarDate, to: CalendarDate, today: CalendarDate): boolean {
  return from <= to && to <= today;
}
