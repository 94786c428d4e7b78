import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToHeirs } from './support/open-to-heirs';

/** What was made since 0281 opens to legal successors too (docs/adr/0030). */
export class OpenLaterTablesToHeirs1763800000360 implements MigrationInterface {
  readonly name = 'OpenLaterTablesToHeirs1763800000360';

  async up(runner: QueryRunner): Promise<void> {
    await openToHeirs(runner);
  }

  /** The policies go with their tables. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
