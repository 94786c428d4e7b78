import type { Environment } from '../config';
import type { DatabaseUrls } from '../platform/database';

/** What `npm run import -- <what> <file> [--name value]` is run with. */
export interface ImportRun {
  readonly file: string;
  readonly content: Buffer;
  readonly options: Readonly<Record<string, string>>;
  readonly environment: Environment;
  readonly urls: DatabaseUrls;
  /** Writes one line for the person at the terminal. */
  say(line: string): void;
}

/** @returns whether everything was taken: a refused row makes the command end with 1 */
export type Importer = (run: ImportRun) => Promise<boolean>;
