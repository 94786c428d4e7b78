import { createHash } from 'node:crypto';
import { CheckThrottle, readCheckCode } from '../../platform/documents';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Refusal } from '../../platform/refusals/refusal';
import type { ComplaintState } from './states';

/** What whoever holds number and code learns; no particulars of anybody. */
export interface CheckedComplaint {
  readonly number: string;
  readonly state: ComplaintState;
  readonly receivedOn: string;
  readonly officeKk: string;
  readonly officeRu: string;
  readonly officeEn: string;
  readonly reason: string | null;
  readonly bodyName: string | null;
  readonly letterNumber: string | null;
  readonly letterDate: string | null;
  readonly answer: string | null;
}

const CHECK = `select number, state, (received_at at time zone 'Asia/Almaty')::date::text as "receivedOn", office_kk as "officeKk",
  office_ru as "officeRu", office_en as "officeEn", reason, body_name as "bodyName", letter_number as "letterNumber",
  letter_date::text as "letterDate", answer from check_complaint($1, $2)`;

export function codeHashOf(code: string): Buffer {
  return createHash('sha256').update(code).digest();
}

const throttles = new WeakMap<object, CheckThrottle>();

/**
 * What became of a complaint, for whoever has its number and its secret code; undefined where the two do not belong together.
 * @throws Refusal CHECK_THROTTLED after too many wrong codes from one address
 */
export async function checkComplaint(
  { application, http, now, reader }: RequestContext,
  typed: { readonly number: string; readonly code: string },
): Promise<CheckedComplaint | undefined> {
  const throttle = throttles.get(application) ?? new CheckThrottle();
  throttles.set(application, throttle);
  if (!throttle.attempt(http.address, now.getTime())) throw new Refusal('CHECK_THROTTLED');
  const code = readCheckCode(typed.code);
  if (!code) return undefined;
  const number = typed.number.trim().toUpperCase().replace(/^С/, 'C');
  const [found] = await reader.query<CheckedComplaint>(CHECK, [number, codeHashOf(code)]);
  if (found) throttle.succeeded(http.address);
  return found;
}
