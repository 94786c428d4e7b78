import { basename } from 'node:path';
import { entities, messages, permissions } from '../composition';
import { StartError } from '../config';
import { takeInCases, type TakeInFault } from '../external-control/inspection';
import { dayOf } from '../law';
import { findAdministrator } from '../people';
import { AbilityCatalogue } from '../platform/access/ability';
import { systemActor } from '../platform/access/actor';
import { systemClock } from '../platform/clock';
import { openDataSource } from '../platform/database';
import type { Importer } from './importer';

function faultLine({ line, column, code, value }: TakeInFault): string {
  const where = column === null ? '' : `, column ${column}`;
  const given = value === '' ? '' : ` "${value}"`;
  return `line ${line}${where} refused: ${code}: ${messages.text(code, 'en')}${given}`;
}

/** Inspections that run already: `npm run import -- cases cases.csv [--by admin@agency.demo]`. */
export const casesImporter: Importer = async ({ file, options, urls, environment, say }) => {
  const dataSource = await openDataSource({ url: urls.appUrl, entities, poolSize: 2 });
  try {
    const now = new Date(systemClock(environment).now());
    const { by } = options;
    const today = dayOf(now);
    const actor = by === undefined ? systemActor : await findAdministrator(dataSource, by, today);
    if (!actor) throw new StartError(`${by} is no administrator`);
    const abilities = new AbilityCatalogue(permissions);
    const taking = { path: file, name: basename(file) };
    const { taken, known, faults, refused } = await takeInCases(
      { dataSource, abilities, actor, now },
      taking,
    );
    for (const { line, number, state } of taken) say(`line ${line} taken: ${number}, ${state}`);
    for (const fault of faults) say(faultLine(fault));
    say(`${taken.length} taken, ${known} known already, ${refused} refused`);
    return refused === 0;
  } finally {
    await dataSource.destroy();
  }
};
