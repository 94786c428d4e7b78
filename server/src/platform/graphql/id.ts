import { invalidInput } from '../refusals/invalid-input';
import { Refusal } from '../refusals/refusal';

const LARGEST = 2_147_483_647;

/** An id from outside as a number. @throws Refusal NOT_FOUND for whatever cannot be one */
export function parseId(text: string): number {
  const id = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(id <= LARGEST)) throw new Refusal('NOT_FOUND');
  return id;
}

/** An id inside an input. @throws Refusal INVALID_INPUT, naming the field, for what is none */
export function idOf(text: string, field: string): number {
  try {
    return parseId(text);
  } catch {
    throw invalidInput(field);
  }
}

export const optionalId = (text: string | null | undefined, field: string): number | null =>
  text ? idOf(text, field) : null;
