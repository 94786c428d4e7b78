import type { Pool } from 'pg';
import type { KnownActors } from '../access/known-actors';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock/clock';
import type { Log } from '../log/log';
import type { ReadingParts } from '../reading/reader';

/** The running application's shared parts, made once by the composition. */
export interface Application extends ReadingParts {
  /** Writes, as the application's database role. */
  readonly dataSource: DataSource;
  /** Looks up who makes a request, as the reader's database role; all else is read through the lanes. */
  readonly readingPool: Pool;
  readonly knownActors: KnownActors;
  readonly clock: Clock;
  readonly log: Log;
  /** Address that people reach the product by, without a slash at the end. */
  readonly publicUrl: string;
  /** Largest file that may be uploaded. */
  readonly maxFileBytes: number;
  /** Register of the legal-statistics body; the embedded one where it is left out. */
  readonly legalStatisticsUrl?: string;
  /** Our own term for the session of a special commission, in working days; none where it is left out. */
  readonly sessionTermDays?: number;
  /** How long a session lives, in hours: without a request, and at most. */
  readonly sessionHours: { readonly idle: number; readonly most: number };
  /** How many of our own proxies stand before the server. */
  readonly trustProxy: number;
  /** Whether answers may be PostgreSQL's own text; off only to compare. */
  readonly fastReading: boolean;
  readonly production: boolean;
  readonly demo: boolean;
}
