import type { RunQuery } from '../case';
import type { CriteriaEdition } from './criteria-2018';

/** Lays an edition of the criteria down. @returns its id; undefined where an edition of that name stands */
export async function writeEdition(run: RunQuery, given: CriteriaEdition): Promise<number | undefined> {
  const { source } = given;
  const [edition] = await run<{ id: number }>(
    `insert into risk_criteria_edition (edition, source_kk, source_ru, source_en, valid_from, months, listed_from, medium_from, high_from)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
    [
      given.edition,
      source.kk,
      source.ru,
      source.en,
      given.validFrom,
      given.months,
      given.listedFrom,
      given.mediumFrom,
      given.highFrom,
    ],
  );
  if (!edition) return undefined;
  for (const [i, { name, risk, ...criterion }] of given.criteria.entries())
    await run(
      `insert into risk_criterion (edition_id, position, source, name_kk, name_ru, name_en, risk_kk, risk_ru, risk_en, weight, grades)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb)`,
      [
        edition.id,
        i + 1,
        criterion.source,
        name.kk,
        name.ru,
        name.en,
        risk.kk,
        risk.ru,
        risk.en,
        criterion.weight,
        JSON.stringify(criterion.grades),
      ],
    );
  return edition.id;
}
