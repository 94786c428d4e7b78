import { asSystem } from '../../platform/access/as-system';
import { openDataSource, type DatabaseUrls } from '../../platform/database';
import { storeBuiltInForms } from './form-store';

/** The editions of forms that the product comes with. Safe to run again. */
export async function seedReportForms(urls: DatabaseUrls): Promise<void> {
  const dataSource = await openDataSource({ url: urls.appUrl, entities: [], poolSize: 1 });
  try {
    await asSystem(dataSource, (manager) =>
      storeBuiltInForms(async (text, values) => (await manager.query(text, [...values])) as never),
    );
  } finally {
    await dataSource.destroy();
  }
}
