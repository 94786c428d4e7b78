import type { Request } from 'express';
import { Refusal } from '../refusals/refusal';

/** Of every address: the language of the answer. */
const OF_ALL = ['language'];
const LONGEST = 100;

/** The value of a parameter cannot be read. */
export function unreadable(name: string, value: unknown): Refusal {
  const params = { parameter: name.slice(0, LONGEST), value: String(value).slice(0, LONGEST) };
  return new Refusal('UNREADABLE_PARAMETER', { field: name, params });
}

/**
 * Whoever asks for one thing must not be given another: a parameter that an address does not have, or that stands in it twice, is
 * refused by its name.
 * @throws Refusal UNKNOWN_PARAMETER, UNREADABLE_PARAMETER
 */
export function assertParameters({ query }: Pick<Request, 'query'>, names: readonly string[]): void {
  for (const [name, value] of Object.entries(query)) {
    const params = { parameter: name.slice(0, LONGEST), known: names.join(', ') };
    if (![...OF_ALL, ...names].includes(name))
      throw new Refusal('UNKNOWN_PARAMETER', { field: name, params });
    if (typeof value !== 'string') throw unreadable(name, value);
  }
}
