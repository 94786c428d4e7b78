import type { DataSource, EntityManager } from 'typeorm';
import { asSystem } from '../platform/access/as-system';
import { linkParents, readTerritories, type RefusedRow, type TerritoryRow } from './read-territories';
import { wordsOf } from './search-words';
import { TERRITORY_LEVELS } from './territory.record';

export interface TerritoryImport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly RefusedRow[];
}

type LinkedRow = TerritoryRow & { readonly parentCode: string | null };
interface Written {
  id: number;
  code: string;
  name_kk: string;
  name_ru: string;
  name_en: string | null;
  added: boolean;
}

/** Rows of one level; those that stand as they are stay untouched. */
async function write(manager: EntityManager, rows: readonly LinkedRow[]): Promise<Written[]> {
  return manager.query(
    `insert into territory as t (code, level, name_kk, name_ru, parent_id)
     select r.code, r.level, r.name_kk, r.name_ru, p.id
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) r (code, level, name_kk, name_ru, parent_code)
     left join territory p on p.code = r.parent_code
     on conflict (code) do update
       set level = excluded.level, name_kk = excluded.name_kk, name_ru = excluded.name_ru, parent_id = excluded.parent_id
       where (t.level, t.name_kk, t.name_ru, t.parent_id)
         is distinct from (excluded.level, excluded.name_kk, excluded.name_ru, excluded.parent_id)
     returning t.id, t.code, t.name_kk, t.name_ru, t.name_en, t.xmax = 0 as added`,
    [
      rows.map((row) => row.code),
      rows.map((row) => row.level),
      rows.map((row) => row.nameKk),
      rows.map((row) => row.nameRu),
      rows.map((row) => row.parentCode),
    ],
  );
}

async function indexTerritories(manager: EntityManager, written: readonly Written[]): Promise<void> {
  if (written.length === 0) return;
  const ids = written.map(({ id }) => id);
  const pairs = written.flatMap(({ id, code, name_kk, name_ru, name_en }) =>
    wordsOf(code, name_kk, name_ru, name_en).map((word) => ({ id, word })),
  );
  await manager.query(`delete from search_word where register = 'territory' and owner_id = any ($1::int[])`, [
    ids,
  ]);
  await manager.query(
    `insert into search_word (register, word, owner_id) select 'territory', w.word, w.id from unnest($1::text[], $2::int[]) w (word, id)`,
    [pairs.map(({ word }) => word), pairs.map(({ id }) => id)],
  );
}

/**
 * Takes territories from the text of a KATO file. Everything in one transaction; a second time adds nothing.
 * @throws Error when the file is not one of the classifier
 */
export async function importTerritories(dataSource: DataSource, text: string): Promise<TerritoryImport> {
  const file = readTerritories(text);
  return asSystem(dataSource, async (manager) => {
    const stored: { code: string }[] = await manager.query('select code from territory');
    const { linked, refused } = linkParents(file.rows, new Set(stored.map(({ code }) => code)));
    const written: Written[] = [];
    for (const level of TERRITORY_LEVELS) {
      const rows = linked.filter((row) => row.level === level);
      if (rows.length > 0) written.push(...(await write(manager, rows)));
    }
    await indexTerritories(manager, written);
    const added = written.filter((row) => row.added).length;
    return {
      added,
      changed: written.length - added,
      unchanged: linked.length - written.length,
      refused: [...file.refused, ...refused].sort((a, b) => a.line - b.line),
    };
  });
}
