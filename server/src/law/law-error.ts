/** Why the kernel refuses a question. Texts stand in `messages.*.ts`. */
export const LAW_ERROR_CODES = [
  'UNKNOWN_RULE',
  'UNKNOWN_EDITION',
  'DATE_OUTSIDE_EDITIONS',
  'DATE_OUTSIDE_CALENDAR',
  'INVALID_DATE',
  'INVALID_INSTANT',
  'INVALID_PERIOD',
  'INVALID_SUSPENSION',
  'NOT_SUSPENDABLE',
  'INVALID_DECREE',
] as const;

export type LawErrorCode = (typeof LAW_ERROR_CODES)[number];

export type MessageParams = Readonly<Record<string, string | number>>;

/** A question that the kernel cannot answer. `message` is for logs; show `lawMessage(code, params, language)`. */
export class LawError extends Error {
  constructor(
    readonly code: LawErrorCode,
    readonly params: MessageParams = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'LawError';
  }
}
