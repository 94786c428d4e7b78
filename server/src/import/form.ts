import { randomUUID } from 'node:crypto';
import { entities, messages, permissions } from '../composition';
import { StartError } from '../config';
import { AbilityCatalogue } from '../platform/access/ability';
import { systemActor } from '../platform/access/actor';
import { systemClock } from '../platform/clock';
import { openDataSource } from '../platform/database';
import { decodeText } from '../platform/files';
import { Refusal } from '../platform/refusals/refusal';
import { loadForm } from '../reporting/form-editions';
import type { Importer } from './importer';

/** An edition of a report form: `npm run import -- form appendix-3.json`. */
export const formImporter: Importer = async ({ content, environment, urls, say }) => {
  const dataSource = await openDataSource({ url: urls.appUrl, entities, poolSize: 2 });
  const context = {
    dataSource,
    abilities: new AbilityCatalogue(permissions),
    actor: systemActor,
    now: new Date(systemClock(environment).now()),
  };
  try {
    const text = decodeText(content);
    const { added, faults, keptReports } = await loadForm(context, {
      content: text,
      idempotencyKey: `form-${randomUUID()}`,
    });
    for (const { path, code } of faults)
      say(`${path === '' ? 'the file' : path}: ${messages.text(code, 'en')}`);
    if (faults.length > 0) say(`nothing was taken: ${faults.length} faults`);
    else if (!added) say('the edition stands already: nothing was added');
    else say(`the edition was taken in; ${keptReports} reports that were opened before keep theirs`);
    return faults.length === 0;
  } catch (error) {
    if (error instanceof Refusal) throw new StartError(messages.text(error.code, 'en', error.params));
    throw error;
  } finally {
    await dataSource.destroy();
  }
};
