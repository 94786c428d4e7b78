import type { Request } from 'express';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';

// What an address asks of the totals, as the page of the same question has it.

export const textOf = ({ query }: Request, name: string): string =>
  typeof query[name] === 'string' ? query[name].trim() : '';

/** @throws Refusal INVALID_INPUT */
export function yearOf(request: Request, name: 'year' | 'toYear' = 'year'): number {
  const given = textOf(request, name);
  const number = /^\d{4}$/.test(given) ? Number(given) : 0;
  if (number < 2016 || number > 2100) throw invalidInput(name);
  return number;
}

/** A number from 1 to `most`, or null where it is left out. @throws Refusal INVALID_INPUT */
export function chosenOf(request: Request, name: 'quarter' | 'month', most: number): number | null {
  const given = textOf(request, name);
  if (given === '') return null;
  const number = /^\d{1,2}$/.test(given) ? Number(given) : 0;
  if (number < 1 || number > most) throw invalidInput(name);
  return number;
}

/** Several of a kind, between commas. @throws Refusal INVALID_INPUT */
export function listOf(request: Request, name: 'territories' | 'bodies', most: number): string[] {
  const given = textOf(request, name)
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (given.length > most) throw invalidInput(name);
  return given;
}

/** @throws Refusal NOT_SIGNED_IN, FORBIDDEN */
export function checkMayRead({ actor, abilities }: RequestContext): void {
  if (!abilities.template(actor.role).can('read', 'ReportAggregate'))
    throw new Refusal(actor.kind === 'anonymous' ? 'NOT_SIGNED_IN' : 'FORBIDDEN');
}
