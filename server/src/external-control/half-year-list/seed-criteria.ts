import { asSystem } from '../../platform/access/as-system';
import { openDataSource, type DatabaseUrls } from '../../platform/database';
import { CRITERIA_2018, type CriteriaEdition } from './criteria-2018';
import { writeEdition } from './write-edition';

/** Lays an edition of the criteria down; one that stands is left as it is. Safe to run again. */
export async function seedRiskCriteria(
  urls: DatabaseUrls,
  given: CriteriaEdition = CRITERIA_2018,
): Promise<void> {
  const dataSource = await openDataSource({ url: urls.appUrl, entities: [], poolSize: 1 });
  try {
    await asSystem(dataSource, async (manager) => {
      await writeEdition(async (text, values) => (await manager.query(text, [...values])) as never, given);
    });
  } finally {
    await dataSource.destroy();
  }
}
