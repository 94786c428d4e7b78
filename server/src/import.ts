import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { migrations } from '../migrations';
import { messages, seedReferenceData } from './composition';
import { readEnvironment, StartError } from './config';
import { runMigrations } from './platform/database';
import { joinDatabase } from './platform/database/join-database';
import { UnreadableFile } from './platform/files';
import { formImporter } from './import/form';
import type { Importer } from './import/importer';
import { casesImporter } from './import/cases';
import { outsideFactsImporter } from './import/outside-facts';
import { scoreCriteriaImporter } from './import/score-criteria';
import { territoriesImporter } from './import/territories';
import { yearFormImporter } from './import/year-form';

/** What can be imported. A new kind is a line here. */
const importers: Readonly<Record<string, Importer>> = {
  territories: territoriesImporter,
  'outside-facts': outsideFactsImporter,
  cases: casesImporter,
  'score-criteria': scoreCriteriaImporter,
  'appendix-1': yearFormImporter('appendix-1'),
  'appendix-2': yearFormImporter('appendix-2'),
  'appendix-3': yearFormImporter('appendix-3'),
  'appendix-4': yearFormImporter('appendix-4'),
  form: formImporter,
};

const USAGE = `usage: npm run import -- <${Object.keys(importers).join('|')}> <file> [--body BIN] [--year YYYY] [--by E-MAIL]`;

function readContent(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new StartError(`there is no file ${path}`);
    if (code === 'EISDIR') throw new StartError(`${path} is a folder, not a file`);
    throw new StartError(`${path} cannot be read (${code})`);
  }
}

/** What went wrong, in words for the terminal. */
function wordsOf(error: unknown): string {
  if (error instanceof UnreadableFile) return messages.text(error.code, 'en', error.params);
  return error instanceof Error ? error.message : String(error);
}

async function run(argv: readonly string[]): Promise<boolean> {
  const { positionals, values } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { body: { type: 'string' }, year: { type: 'string' }, by: { type: 'string' } },
  });
  const [what = '', file = ''] = positionals;
  const importer = importers[what];
  if (!importer || positionals.length !== 2) throw new StartError(USAGE);
  const content = readContent(file);
  const environment = readEnvironment(process.env);
  const database = await joinDatabase(environment);
  try {
    await runMigrations(database.ownerUrl, migrations);
    await seedReferenceData(database);
    const options = Object.fromEntries(
      Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])),
    );
    return await importer({
      file,
      content,
      options,
      environment,
      urls: database,
      say: (line) => process.stdout.write(`${line}\n`),
    });
  } finally {
    await database.stop();
  }
}

if (require.main === module) {
  run(process.argv.slice(2)).then(
    (complete) => {
      process.exitCode = complete ? 0 : 1;
    },
    (error: unknown) => {
      process.stderr.write(`${wordsOf(error)}\n`);
      process.exitCode = 1;
    },
  );
}
