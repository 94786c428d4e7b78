import { systemClock } from '../../platform/clock';
import { asSystem } from '../../platform/access/as-system';
import { openDataSource, type DatabaseUrls } from '../../platform/database';
import { CRITERIA_OURS, type ScoreEditionData } from './criteria-ours';
import { readScoreCriteria } from './read-criteria';
import { writeScoreEdition, type EnteredEdition } from './write-edition';

async function enter(urls: DatabaseUrls, given: ScoreEditionData, by: string): Promise<EnteredEdition> {
  const dataSource = await openDataSource({ url: urls.appUrl, entities: [], poolSize: 1 });
  try {
    return await asSystem(dataSource, (manager) =>
      writeScoreEdition(async (text, values) => (await manager.query(text, [...values])) as never, given, {
        at: new Date(systemClock().now()),
        by,
      }),
    );
  } finally {
    await dataSource.destroy();
  }
}

/** Lays the criteria of ours down. Safe to run again. */
export async function seedScoreCriteria(urls: DatabaseUrls): Promise<void> {
  await enter(urls, CRITERIA_OURS, 'Qadagalau');
}

export interface ScoreCriteriaImport extends EnteredEdition {
  readonly edition: string;
}

/** Takes a file of criteria in at the terminal. @throws Refusal of what is unsound in it */
export async function importScoreCriteriaFile(
  urls: DatabaseUrls,
  content: string,
): Promise<ScoreCriteriaImport> {
  const given = readScoreCriteria(content);
  return { edition: given.edition, ...(await enter(urls, given, 'npm run import')) };
}
