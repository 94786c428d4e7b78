import type { RunQuery } from '../../../external-control/case';
import type { Work } from '../../../platform/commands/work';
import type { Publisher } from './source';

/**
 * The words that were left out of a thing as it was published: of the publisher's own last publication, and of those of others that are in
 * force. Whoever publishes it reads them in the case itself; nobody else is told of them (clause 31).
 */
export async function wordsLeftOut(
  run: RunQuery,
  source: string,
  { key }: Pick<Publisher, 'key'>,
): Promise<readonly string[]> {
  const [last] = await run<{ words: string[] | null }>(
    `select w.words from publication p left join publication_left_out w on w.publication_id = p.id
     where p.source = $1 and p.publisher = $2 order by p.id desc limit 1`,
    [source, key],
  );
  const ofOthers = await run<{ word: string }>('select word from words_left_out_beside($1, $2) word', [
    source,
    key,
  ]);
  return [...new Set([...(last?.words ?? []), ...ofOthers.map(({ word }) => word)])];
}

export async function keepWordsLeftOut(
  work: Work,
  publicationId: number,
  words: readonly string[],
  { authorityId, subjectId }: Pick<Publisher, 'authorityId' | 'subjectId'>,
): Promise<void> {
  if (words.length === 0) return;
  await work.query(
    'insert into publication_left_out (publication_id, authority_id, publisher_subject_id, words) values ($1, $2, $3, $4)',
    [publicationId, authorityId, subjectId, words],
  );
}

/** The words stand in what a snapshot shows, in whatever case. */
export const standsIn = (text: string, words: string): boolean =>
  text.toLowerCase().includes(JSON.stringify(words.trim()).slice(1, -1).toLowerCase());
