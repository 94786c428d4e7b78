import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';
import { isFormCode } from '../form';
import { FILING_STATES, type FilingFilter } from './filing-table';

/** Duties begin with 2019: earlier quarters are history (D51). */
const FIRST_YEAR = 2019;
const LAST_YEAR = 2100;

/** @throws Refusal INVALID_INPUT, UNKNOWN_FORM */
export function checkFilter(filter: FilingFilter): FilingFilter {
  const { year, quarter, state, form } = filter;
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) throw invalidInput('year');
  if (quarter && ![1, 2, 3, 4].includes(quarter)) throw invalidInput('quarter');
  if (state && !FILING_STATES.includes(state)) throw invalidInput('state');
  if (form && !isFormCode(form)) throw new Refusal('UNKNOWN_FORM', { field: 'form' });
  return filter;
}
