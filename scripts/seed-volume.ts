import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { seedReferenceData } from '../server/src/composition';
import { readEnvironment, StartError } from '../server/src/config';
import { installSchema } from '../server/src/install';
import { joinDatabase } from '../server/src/platform/database/join-database';
import { fillVolume } from '../test/bench/volume/fill-volume';

const USAGE =
  'usage: npm run seed:volume -- [--cases 200000] [--quarters 20] [--database <url of the owner>]';

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new StartError(USAGE);
  return Number(text);
}

/** Fills a database at national scale: the one that is named, else the embedded one of DATA_DIR. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '200000' },
      quarters: { type: 'string', default: '20' },
      database: { type: 'string' },
    },
  });
  const size = { cases: wholeNumber(values.cases), quarters: wholeNumber(values.quarters) };
  const given = values.database === undefined ? {} : { DATABASE_URL: values.database };
  const environment = readEnvironment({ ...process.env, DEMO: 'false', ...given });
  const database = await joinDatabase(environment);
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  try {
    await installSchema(database);
    await seedReferenceData(database);
    const began = performance.now();
    const written = await fillVolume(database.ownerUrl, size, say);
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    say(written ? `filled in ${seconds} s` : 'a volume is there already: nothing was added');
  } finally {
    await database.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? (error instanceof StartError ? error.message : error.stack) : String(error)}\n`,
  );
  process.exitCode = 1;
});
