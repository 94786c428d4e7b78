import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities, permissions } from '../../../../server/src/composition';
import { takeInCases, type TakenInCases } from '../../../../server/src/external-control/inspection';
import { AbilityCatalogue } from '../../../../server/src/platform/access/ability';
import { systemActor } from '../../../../server/src/platform/access/actor';
import { openDataSource } from '../../../../server/src/platform/database';
import { TODAY, type Row } from './running-cases';
import type { World } from './world';

/** Rows as a file of comma-separated values, each with a number of its own. */
export function caseFile(rows: readonly Row[], prefix: string): string {
  const numbered: Row[] = rows.map((row, i) => ({ act_number: `${prefix}-${i + 1}`, ...row }));
  const columns = [...new Set(numbered.flatMap((row) => Object.keys(row)))];
  return [columns, ...numbered.map((row) => columns.map((name) => row[name] ?? ''))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');
}

/** What the command line does with a file of running cases. */
export async function takeInFile(world: World, content: string): Promise<TakenInCases> {
  const folder = await mkdtemp(join(tmpdir(), 'qadagalau-cases-'));
  const path = join(folder, 'cases.csv');
  await writeFile(path, content);
  const dataSource = await openDataSource({ url: world.server.urls.appUrl, entities, poolSize: 2 });
  const context = { dataSource, abilities: new AbilityCatalogue(permissions), actor: systemActor };
  try {
    return await takeInCases({ ...context, now: new Date(TODAY) }, { path, name: 'cases.csv' });
  } finally {
    await dataSource.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}
