import type { ClauseId } from './clauses';

/**
 * How a clause is served. `enforced`: rules or guards act on it, and tests outside the kernel cite it.
 * `recorded`: the facts are kept, nothing is judged. `manual`: people do it, for the reason given.
 */
export type ClauseCoverage =
  | { readonly status: 'enforced' | 'recorded'; readonly room: string }
  | { readonly status: 'manual'; readonly reason: string };

const INSPECTION = 'external-control/inspection';
const PRESCRIPTION = 'external-control/prescription';
const LETTERS = 'external-control/letter-on-measures';
const ESCALATION = 'external-control/escalation';
const CONFIDENTIALITY = 'external-control/confidentiality';
const REFERRAL = 'external-control/referral';
const COMMISSION = 'external-control/special-commission';
const COMPLAINTS = 'external-control/complaint';
const LISTS = 'external-control/half-year-list';
const CONTROLS = 'external-control/preventive-control';
const SCOPE = 'internal-control/scope';
const PLANS = 'internal-control/yearly-plan';
const EVENTS = 'internal-control/control-event';
const MONITORING = 'external-control/monitoring';
const INTERNAL_MONITORING = 'internal-control/internal-monitoring';
const REPORTS = 'reporting/quarterly-report';
const SCORE = 'reporting/score';
const PUBLICATIONS = 'reporting/published-result';

const enforced = (room: string): ClauseCoverage => ({ status: 'enforced', room });
const recorded = (room: string): ClauseCoverage => ({ status: 'recorded', room });

/**
 * Each room enters its clauses here when it serves them: no clause is left out, one that people serve outside of the product says so
 * with the reason. The rulebook fails when a clause is entered as enforced and no test of its room cites it.
 */
export const CLAUSE_COVERAGE: Readonly<Record<ClauseId, ClauseCoverage>> = {
  '1': recorded('registry'),
  '2': recorded(INSPECTION),
  '3': enforced(INSPECTION),
  '4': enforced(CONTROLS),
  '5': enforced(INSPECTION),
  '6': enforced(CONTROLS),
  '6-1': enforced(CONTROLS),
  '6-2': enforced(CONTROLS),
  '6-3': enforced(CONTROLS),
  '7': enforced(LISTS),
  '7-1': enforced(LISTS),
  '7-2': enforced(CONTROLS),
  '8': enforced(INSPECTION),
  '9': enforced(INSPECTION),
  '10': enforced(COMPLAINTS),
  '11': enforced(INSPECTION),
  '12': enforced(INSPECTION),
  '13': enforced(INSPECTION),
  '14': enforced(INSPECTION),
  '15': enforced(INSPECTION),
  '16': enforced(INSPECTION),
  '17': enforced(INSPECTION),
  '18': enforced(INSPECTION),
  '19': enforced(INSPECTION),
  '20': enforced(INSPECTION),
  '21': enforced(INSPECTION),
  '22': enforced(INSPECTION),
  '22-1': enforced(INSPECTION),
  '23': enforced(INSPECTION),
  '24': enforced(INSPECTION),
  '25': enforced(INSPECTION),
  '28': enforced(PRESCRIPTION),
  '26': enforced(COMMISSION),
  '27': enforced(COMMISSION),
  '28-1': enforced(PRESCRIPTION),
  '28-2': enforced(PRESCRIPTION),
  '28-3': enforced(PRESCRIPTION),
  '29': enforced(REFERRAL),
  '30': enforced(LETTERS),
  '31': enforced(CONFIDENTIALITY),
  '32': enforced(LETTERS),
  '33': enforced(LETTERS),
  '34': enforced(LETTERS),
  '35': enforced(ESCALATION),
  '38': enforced(SCOPE),
  '39': enforced(SCOPE),
  '40': enforced(SCOPE),
  '41': recorded(EVENTS),
  '42': enforced(PLANS),
  '43': enforced(PLANS),
  '44': enforced(EVENTS),
  '45': enforced(EVENTS),
  '46': enforced(EVENTS),
  '47': enforced(EVENTS),
  '48': enforced(EVENTS),
  '49': enforced(EVENTS),
  '50': enforced(EVENTS),
  '51': enforced(EVENTS),
  '52': enforced(EVENTS),
  '53': enforced(EVENTS),
  '54': enforced(EVENTS),
  '55': enforced(LETTERS),
  '56': enforced(LETTERS),
  '57': enforced(EVENTS),
  '36': enforced(MONITORING),
  '37': enforced(MONITORING),
  '58': enforced(INTERNAL_MONITORING),
  '59': enforced(INTERNAL_MONITORING),
  '60': enforced(INTERNAL_MONITORING),
  '61': enforced(REPORTS),
  '62': enforced(REPORTS),
  '63': enforced(REPORTS),
  '64': enforced(REPORTS),
  '65': enforced(SCORE),
  '66': enforced(PUBLICATIONS),
};
