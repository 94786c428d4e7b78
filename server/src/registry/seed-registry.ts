import type { EntityManager } from 'typeorm';
import { asSystem } from '../platform/access/as-system';
import { openDataSource, type DatabaseUrls } from '../platform/database';
import { CHECKLISTS, type ChecklistTemplate } from './reference/checklists';
import { DISTRICTS } from './reference/districts';
import { FIRST_LEVEL_TERRITORIES } from './reference/first-level-territories';
import { OFFICES } from './reference/offices';
import { PUBLIC_SERVICES } from './reference/public-services';
import { indexWords, type Register } from './search';
import { parentCodesOf } from './territory-code';

interface Inserted {
  id: number;
}

/** Rows that are new get their search words; those that stand are left as they are, whoever changed them since. */
async function insert(
  manager: EntityManager,
  register: Register | undefined,
  sql: string,
  values: readonly unknown[],
  texts: readonly string[],
): Promise<number | undefined> {
  const rows: Inserted[] = await manager.query(`${sql} on conflict do nothing returning id`, [...values]);
  const id = rows[0]?.id;
  if (id !== undefined && register) await indexWords(manager, register, id, texts);
  return id;
}

async function seedTerritories(manager: EntityManager): Promise<void> {
  const oblasts = FIRST_LEVEL_TERRITORIES.map((territory) => ({ ...territory, level: 'OBLAST' }));
  for (const { code, level, nameKk, nameRu, nameEn } of [...oblasts, ...DISTRICTS]) {
    await insert(
      manager,
      'territory',
      `insert into territory (code, level, name_kk, name_ru, name_en, parent_id)
       select $1, $2, $3, $4, $5, (select id from territory where code = any ($6::text[]) order by code desc limit 1)`,
      [code, level, nameKk, nameRu, nameEn, parentCodesOf(code)],
      [code, nameKk, nameRu, nameEn],
    );
  }
}

async function seedOffices(manager: EntityManager): Promise<void> {
  for (const { code, kind, name, territoryCode } of OFFICES) {
    await insert(
      manager,
      undefined,
      `insert into authority (code, kind, name_kk, name_ru, name_en, territory_id)
       select $1, $2, $3, $4, $5, (select id from territory where code = $6)`,
      [code, kind, name.kk, name.ru, name.en, territoryCode],
      [],
    );
  }
}

async function seedChecklist(manager: EntityManager, list: ChecklistTemplate): Promise<void> {
  const { code, edition, title, subjectKinds, points } = list;
  const id = await insert(
    manager,
    undefined,
    'insert into checklist (code, edition, title_kk, title_ru, title_en, subject_kinds) values ($1, $2, $3, $4, $5, $6)',
    [code, edition, title.kk, title.ru, title.en, subjectKinds],
    [],
  );
  if (id === undefined) return;
  for (const [index, { text, suggestedSeverity }] of points.entries()) {
    await manager.query(
      `insert into checklist_point (checklist_id, position, number, text_kk, text_ru, text_en, suggested_severity)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, index + 1, String(index + 1), text.kk, text.ru, text.en, suggestedSeverity],
    );
  }
}

async function seedServices(manager: EntityManager): Promise<void> {
  for (const { code, name } of PUBLIC_SERVICES) {
    await insert(
      manager,
      'public_service',
      'insert into public_service (code, name_kk, name_ru, name_en) values ($1, $2, $3, $4)',
      [code, name.kk, name.ru, name.en],
      [code, name.kk, name.ru, name.en],
    );
  }
}

/** Registers that the product comes with. Safe to run again: what stands is never overwritten. */
export async function seedRegistry(urls: DatabaseUrls): Promise<void> {
  const dataSource = await openDataSource({ url: urls.appUrl, entities: [], poolSize: 1 });
  try {
    await asSystem(dataSource, async (manager) => {
      await manager.query('select pg_advisory_xact_lock(780010)');
      await seedTerritories(manager);
      await seedOffices(manager);
      await seedServices(manager);
      for (const list of CHECKLISTS) await seedChecklist(manager, list);
    });
  } finally {
    await dataSource.destroy();
  }
}
