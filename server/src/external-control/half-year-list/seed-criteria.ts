import { asSystem } from '../../platform/access/as-system';
import { openDataSource, type DatabaseUrls } from '../../platform/database';
import { CRITERIA_2018, type CriteriaEdition } from './criteria-2018';

/** Lays an edition of the criteria down; one that stands is left as it is. Safe to run again. */
export async function seedRiskCriteria(
  urls: DatabaseUrls,
  given: CriteriaEdition = CRITERIA_2018,
): Promise<void> {
  const dataSource = await openDataSource({ url: urls.appUrl, entities: [], poolSize: 1 });
  try {
    await asSystem(dataSource, async (manager) => {
      const { source } = given;
      const rows: { id: number }[] = await manager.query(
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
      const edition = rows[0]?.id;
      if (edition === undefined) return;
      for (const [i, { name, risk, ...criterion }] of given.criteria.entries()) {
        await manager.query(
          `insert into risk_criterion (edition_id, position, source, name_kk, name_ru, name_en, risk_kk, risk_ru, risk_en, weight, grades)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb)`,
          [
            edition,
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
      }
    });
  } finally {
    await dataSource.destroy();
  }
}
