import type { FormFile } from './form-file';

type Edition = Pick<FormFile, 'edition' | 'from'>;

/** Quarters that begin before the Rules' edition is in force: history, without terms or lateness (D51). */
export const HISTORY: Edition = { edition: '2017', from: '2016-01-01' };

/**
 * The wording of 28.11.2018, in force from 10 December 2018 (D0). Its terms count from the first day of a quarter, so the
 * first one under a term is the first that lies within the edition whole.
 */
export const UNDER_TERMS: Edition = { edition: '2018-11-28', from: '2019-01-01' };
