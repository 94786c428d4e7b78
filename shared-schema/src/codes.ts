/** Codes a refusal carries in `extensions.code`. A portal chooses what to do by the code, never by the message. */
export const refusalCodes = [
  'SIGN_IN_FAILED',
  'SIGN_IN_THROTTLED',
  'NOT_SIGNED_IN',
  'NOT_FOUND',
  'STALE_VERSION',
  'REFUSED_BY_LAW',
  'REFUSED_BY_STATE',
  'INVALID_INPUT',
  'IDEMPOTENCY_KEY_REUSED',
  'FILE_REFUSED',
  'FILE_TOO_LARGE',
  'UNKNOWN_RULE',
  'UNKNOWN_EDITION',
  'INVALID_DATE',
  'NOT_A_PERIOD_START',
  'DATE_OUTSIDE_EDITIONS',
  'DATE_OUTSIDE_CALENDAR',
  'DOCUMENT_NOT_REGISTERED',
  'TOO_COMPLEX',
  'INTERNAL',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** Narrows what came over the wire; a code this version does not know reads as INTERNAL. */
export function refusalCodeOf(value: unknown): RefusalCode {
  return refusalCodes.find((code) => code === value) ?? 'INTERNAL';
}
