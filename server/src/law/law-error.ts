/** Why the kernel refuses a question. Texts stand in `messages.*.ts`. */
export const LAW_ERROR_CODES = [
  'UNKNOWN_RULE',
  'UNKNOWN_EDITION',
  'DATE_OUTSIDE_EDITIONS',
  'DATE_OUTSIDE_CALENDAR',
  'DATE_OUTSIDE_PERIOD',
  'INVALID_DATE',
  'INVALID_INSTANT',
  'INVALID_PERIOD',
  'INVALID_SUSPENSION',
  'NOT_SUSPENDABLE',
  'INVALID_DECREE',
] as const;

export type LawErrorCode = (typeof LAW_ERROR_CODES)[number];

export type MessageParams = Readonly<Record<string, string | number>>;

/** What a question gives is told back, but no more of it than a line holds. */
const LONGEST_TOLD = 80;

function shorten(value: string | number): string | number {
  return typeof value === 'string' && value.length > LONGEST_TOLD
    ? `${value.slice(0, LONGEST_TOLD)}…`
    : value;
}

/** A question that the kernel cannot answer. `message` is for logs; show `lawMessage(code, params, language)`. */
export class LawError extends Error {
  readonly params: MessageParams;

  constructor(
    readonly code: LawErrorCode,
    params: MessageParams = {},
  ) {
    const told = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shorten(value)]));
    super(`${code} ${JSON.stringify(told)}`);
    this.name = 'LawError';
    this.params = told;
  }
}
