import { Refusal } from '../refusals/refusal';

const LARGEST = 2_147_483_647;

/** An id from outside as a number. @throws Refusal NOT_FOUND for whatever cannot be one */
export function parseId(text: string): number {
  const id = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(id <= LARGEST)) throw new Refusal('NOT_FOUND');
  return id;
}
