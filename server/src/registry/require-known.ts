import type { Work } from '../platform/commands/work';
import { invalidInput } from '../platform/refusals/invalid-input';

const TABLES = {
  subjectId: 'inspected_subject',
  publicServiceId: 'public_service',
  territoryId: 'territory',
} as const;

/**
 * What an input names must stand in the registers, before anything is written that rests on it.
 * @param ids by their places in the arguments, which end in the name of the field, such as `input.facts.0.subjectId`
 * @throws Refusal INVALID_INPUT with the place of the first that does not
 */
export async function requireKnown(work: Work, ids: Readonly<Record<string, number | null>>): Promise<void> {
  for (const [field, table] of Object.entries(TABLES)) {
    const named = Object.entries(ids).flatMap(([place, id]) =>
      id !== null && place.endsWith(`.${field}`) ? [{ place, id }] : [],
    );
    if (named.length === 0) continue;
    const [unknown] = await work.query<{ place: string }>(
      `select w.place from jsonb_to_recordset($1::jsonb) as w(place text, id int)
       where not exists (select from ${table} k where k.id = w.id) order by w.place limit 1`,
      [JSON.stringify(named)],
    );
    if (unknown) throw invalidInput(unknown.place, field);
  }
}
