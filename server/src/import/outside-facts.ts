import { readFileSync } from 'node:fs';
import { importOutsideFacts } from '../external-control/half-year-list';
import { dateOfInstant } from '../law';
import { systemClock } from '../platform/clock';
import { openDataSource } from '../platform/database';
import type { Importer } from './importer';

/** Facts from outside for the risk scores: `npm run import -- outside-facts facts.csv`. */
export const outsideFactsImporter: Importer = async ({ file, urls, say }) => {
  const text = readFileSync(file, 'utf8');
  const now = systemClock().now();
  const dataSource = await openDataSource({ url: urls.appUrl, entities: [], poolSize: 1 });
  try {
    const today = dateOfInstant(now);
    const { taken, known, refused } = await importOutsideFacts(dataSource, text, new Date(now), today);
    for (const { line, reason } of refused) say(`line ${line} refused: ${reason}`);
    say(`${taken} taken, ${known} known already, ${refused.length} refused`);
    return refused.length === 0;
  } finally {
    await dataSource.destroy();
  }
};
