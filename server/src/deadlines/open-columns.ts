/** What a case keeps of each of its terms that nothing has ended, for its lists: the columns of the type `open_deadline`. */
export const OPEN_DEADLINE_COLUMNS: readonly string[] = [
  'id',
  'party',
  'rule',
  'clause',
  'edition',
  'due_date',
  'due_at',
  'due_instant_included',
  'provisional',
  'first_warning_at',
  'met_at',
  'cancelled_at',
  'suspended_at',
];
