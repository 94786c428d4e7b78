import { openDataSource } from '../platform/database';
import { decodeText } from '../platform/files';
import { importTerritories } from '../registry';
import type { Importer } from './importer';

/** The KATO classifier: `npm run import -- territories kato.csv`. */
export const territoriesImporter: Importer = async ({ content, urls, say }) => {
  const text = decodeText(content);
  const dataSource = await openDataSource({ url: urls.appUrl, entities: [], poolSize: 1 });
  try {
    const { added, changed, unchanged, refused } = await importTerritories(dataSource, text);
    for (const { line, reason } of refused) say(`line ${line} refused: ${reason}`);
    say(`${added} added, ${changed} changed, ${unchanged} unchanged, ${refused.length} refused`);
    return refused.length === 0;
  } finally {
    await dataSource.destroy();
  }
};
