import { parseId } from '../../platform/graphql/id';
import type { RequestContext } from '../../platform/graphql/request-context';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';
import { isFormCode } from '../form';
import { FILING_STATES, type FilingFilter } from './filing-table';

/** Duties begin with 2019: earlier quarters are history (D51). */
const FIRST_YEAR = 2019;
const LAST_YEAR = 2100;

type Named = 'territoryCode' | 'bodyId' | 'higherBodyId';
/** What names a place or a body, as the schema calls it; an address has shorter names. */
const SCHEMA_NAMES: Readonly<Record<Named, string>> = {
  territoryCode: 'territoryCode',
  bodyId: 'bodyId',
  higherBodyId: 'higherBodyId',
};
const LONGEST = 100;
const told = (name: string, value: string) => ({
  field: name,
  params: { parameter: name, value: value.slice(0, LONGEST) },
});

async function isBody({ reader }: RequestContext, text: string): Promise<boolean> {
  let id: number;
  try {
    id = parseId(text);
  } catch {
    return false;
  }
  return (await reader.query('select 1 from inspected_subject where id = $1', [id])).length > 0;
}

async function isTerritory({ reader }: RequestContext, code: string): Promise<boolean> {
  return (await reader.query('select 1 from territory where code = $1', [code])).length > 0;
}

/** @throws Refusal INVALID_INPUT */
export function checkYear(year: number): number {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) throw invalidInput('year');
  return year;
}

/**
 * Whom nobody knows owes nothing, and an empty table would be taken for an answer. A body of the register that is not the reader's to
 * watch leaves the table empty: nothing is told of it.
 * @throws Refusal INVALID_INPUT, UNKNOWN_FORM, UNKNOWN_TERRITORY, UNKNOWN_BODY
 */
export async function checkFilter(
  context: RequestContext,
  filter: FilingFilter,
  names: Readonly<Record<Named, string>> = SCHEMA_NAMES,
): Promise<FilingFilter> {
  const { year, quarter, state, form } = filter;
  checkYear(year);
  if (typeof quarter === 'number' && ![1, 2, 3, 4].includes(quarter)) throw invalidInput('quarter');
  if (state && !FILING_STATES.includes(state)) throw invalidInput('state');
  if (form && !isFormCode(form)) throw new Refusal('UNKNOWN_FORM', { field: 'form' });
  const { territoryCode, bodyId, higherBodyId } = filter;
  if (territoryCode && !(await isTerritory(context, territoryCode)))
    throw new Refusal('UNKNOWN_TERRITORY', told(names.territoryCode, territoryCode));
  if (bodyId && !(await isBody(context, bodyId)))
    throw new Refusal('UNKNOWN_BODY', told(names.bodyId, bodyId));
  if (higherBodyId && !(await isBody(context, higherBodyId)))
    throw new Refusal('UNKNOWN_BODY', told(names.higherBodyId, higherBodyId));
  return filter;
}
