import type { ReportForm } from './form';

type Edition = Pick<ReportForm, 'edition' | 'from' | 'to' | 'termsApply'>;

/** Quarters that begin before the Rules' edition is in force: history, without terms or lateness (D51). */
export const HISTORY: Edition = {
  edition: '2017',
  from: { year: 2016, quarter: 1 },
  to: { year: 2018, quarter: 4 },
  termsApply: false,
};

/**
 * The wording of 28.11.2018, in force from 10 December 2018 (D0). Its terms count from the first day of a quarter, so the
 * first one under a term is the first that lies within the edition whole.
 */
export const UNDER_TERMS: Edition = {
  edition: '2018-11-28',
  from: { year: 2019, quarter: 1 },
  termsApply: true,
};
