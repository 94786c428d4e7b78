import { createHash } from 'node:crypto';
import { Refusal } from '../../platform/refusals/refusal';
import type { ScoreEditionData } from './criteria-ours';
import type { RunQuery } from './load-edition';
import { SCORE_SOURCES } from './sources';

export interface EnteredEdition {
  readonly id: number;
  /** False where the same edition stands already: nothing was added. */
  readonly added: boolean;
}

export interface Entry {
  readonly at: Date;
  readonly by: string;
  /** Of weights that were tried out: the edition that they change. */
  readonly basedOnId?: number;
}

/** The edition as one text, whatever the order of the file's keys. */
function hashOfEdition({ edition, source, official, validFrom, latePercent, criteria }: ScoreEditionData) {
  const rows = criteria.map(({ source: of, name, weight, grades, withoutBase }) => [
    of,
    [name.kk, name.ru, name.en],
    weight,
    grades.map(({ from, percent }) => [from, percent]),
    withoutBase,
  ]);
  const text = [edition, [source.kk, source.ru, source.en], official, validFrom, latePercent, rows];
  return createHash('sha256').update(JSON.stringify(text)).digest('hex');
}

/**
 * Lays an edition down. The same one twice adds nothing; one that stands never changes.
 * @throws Refusal SCORE_EDITION_EXISTS where another one has its name
 */
export async function writeScoreEdition(
  run: RunQuery,
  given: ScoreEditionData,
  { at, by, basedOnId }: Entry,
): Promise<EnteredEdition> {
  const { edition, source, official, validFrom, latePercent, criteria } = given;
  const sha256 = hashOfEdition(given);
  const [added] = await run<{ id: number }>(
    `insert into score_edition (edition, source_kk, source_ru, source_en, official, draft, based_on_id, valid_from, late_percent,
       sha256, entered_at, entered_by)
     values ($1, $2, $3, $4, $5, $6::int is not null, $6, $7, $8, $9, $10, $11) on conflict do nothing returning id`,
    [
      edition,
      source.kk,
      source.ru,
      source.en,
      official,
      basedOnId ?? null,
      validFrom,
      latePercent,
      sha256,
      at.toISOString(),
      by,
    ],
  );
  if (!added) {
    const [known] = await run<{ id: number; sha256: string }>(
      'select id, sha256 from score_edition where edition = $1',
      [edition],
    );
    if (known?.sha256 !== sha256)
      throw new Refusal('SCORE_EDITION_EXISTS', { params: { edition }, field: 'content' });
    return { id: known.id, added: false };
  }
  const rows = criteria.map((criterion, i) => ({
    ...criterion,
    position: i + 1,
    clause: SCORE_SOURCES[criterion.source].clause,
  }));
  await run(
    `insert into score_criterion (edition_id, position, source, clause, name_kk, name_ru, name_en, weight, grades, without_base)
     select $1, c.position, c.source, c.clause, c.name ->> 'kk', c.name ->> 'ru', c.name ->> 'en', c.weight, c.grades, c."withoutBase"
     from jsonb_to_recordset($2::jsonb) c(position int, source text, clause text, name jsonb, weight int, grades jsonb, "withoutBase" int)`,
    [added.id, JSON.stringify(rows)],
  );
  return { id: added.id, added: true };
}
