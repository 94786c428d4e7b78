import type { Tone } from '@qadagalau/portal-kit';
import type {
  InternalMonitoringFilter,
  MonitoringProposalFilter,
  MonitoringStanding,
  PointStanding,
  ProposalStanding,
} from '../generated/graphql';

/** What the page is narrowed to, as its address says it: each figure is a link to what it is made of. */
export interface OverviewChoice {
  year: string;
  quarter: string;
  territory: string;
  standing: string;
  /** 'yes': only late ones. */
  late: string;
  /** Id of a body; a link narrows to it. */
  body: string;
  /** Which list stands below the figures. */
  show: 'bodies' | 'findings' | 'proposals';
  point: string;
  answer: string;
  kind: string;
  became: string;
}

const STANDINGS: readonly MonitoringStanding[] = ['NOT_BEGUN', 'OPEN', 'CLOSED', 'SUBMITTED', 'SENT'];
const ANSWERS: readonly PointStanding[] = ['MET', 'VIOLATED', 'NOT_APPLICABLE', 'UNANSWERED'];
const BECAME: readonly ProposalStanding[] = ['DRAFT', 'AWAITED', 'OVERDUE', 'FULFILLED', 'NOT_FULFILLED'];

export const standingTones: Readonly<Record<MonitoringStanding, Tone>> = {
  NOT_BEGUN: 'bad',
  OPEN: 'warn',
  CLOSED: 'good',
  SUBMITTED: 'info',
  SENT: 'info',
};

export function readChoice(
  query: Readonly<Record<string, unknown>>,
  usual: { readonly year: string; readonly quarter: string },
): OverviewChoice {
  const text = (name: string): string => {
    const given = query[name];
    return typeof given === 'string' ? given : '';
  };
  const show = text('show');
  return {
    year: /^20\d{2}$/.test(text('year')) ? text('year') : usual.year,
    quarter: 'quarter' in query ? text('quarter') : usual.quarter,
    territory: text('territory'),
    standing: text('standing'),
    late: text('late'),
    body: /^\d{1,9}$/.test(text('body')) ? text('body') : '',
    show: show === 'findings' || show === 'proposals' ? show : 'bodies',
    point: text('point'),
    answer: text('answer'),
    kind: text('kind'),
    became: text('became'),
  };
}

/** The figures are of this: what the fields say. */
export function scopeOf(choice: OverviewChoice, search: string): InternalMonitoringFilter {
  const { year, quarter, territory, standing, late, body } = choice;
  return {
    year: Number(year),
    quarter: quarter ? Number(quarter) : null,
    territoryCode: territory || null,
    standing: STANDINGS.find((known) => known === standing) ?? null,
    late: late === 'yes' || null,
    bodyId: body || null,
    search: search || null,
  };
}

/** The list below is of this: a figure that was followed narrows it further. */
export function filterOf(choice: OverviewChoice, search: string): InternalMonitoringFilter {
  const { point, answer } = choice;
  return {
    ...scopeOf(choice, search),
    point: point ? Number(point) : null,
    answer: ANSWERS.find((known) => known === answer) ?? null,
  };
}

export const proposalFilterOf = ({ kind, became }: OverviewChoice): MonitoringProposalFilter => ({
  kind: kind ? Number(kind) : null,
  standing: BECAME.find((known) => known === became) ?? null,
});
