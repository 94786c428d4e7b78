import type { MessagesLike } from '../i18n/message-types';
import type { filling as pattern } from './filling.kk';

export const filling: MessagesLike<typeof pattern> = {
  downloads: 'Download the form:',
  xlsx: 'XLSX, quarter',
  xlsxYear: 'XLSX, year',
  csv: 'CSV, quarter',
  title: 'Figures computed by the system',
  lead: 'For each month: declared in the report / known to the system. A difference stops nothing: it and its reason travel with the report.',
  onlyDifferent: 'Only differences',
  noDifference: 'There is no difference.',
  row: 'Indicator',
  pair: 'declared / known',
  reason: 'Reason for the difference',
  once: 'An object of control and a disciplined person count once in a quarter, so there may be more records than the row counts.',
  countedBefore: 'The object of an event of this month was counted at its earlier event of the quarter.',
  origins: 'Made of {n} record | Made of {n} records',
  differs: 'differs',
  take: 'Take the computed figure',
  reasonOf: 'Reason for the difference, {row}',
  keepReason: 'Keep the reason',
  noReason: 'No reason is given.',
};
