import { Refusal } from '../../../platform/refusals/refusal';
import { findFormFor, type ReportForm } from '../../form';
import type { AggregateArguments } from './aggregate.arguments';

/** The edition that words the rows: of the quarter, or of the year's last one. @throws Refusal INVALID_INPUT, UNKNOWN_FORM */
export function getFormOf({ form, year, quarter }: AggregateArguments): ReportForm {
  if (quarter !== undefined && quarter !== null && (quarter < 1 || quarter > 4)) {
    throw new Refusal('INVALID_INPUT', { params: { field: 'quarter' }, field: 'quarter' });
  }
  const found = findFormFor(form, { year, quarter: quarter ?? 4 });
  if (!found) throw new Refusal('UNKNOWN_FORM', { field: 'form' });
  return found;
}
