import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeTogether, openTogether } from './support/open-together';

/** Several readers are answered by one statement, as a role whose policies ask at every row for whom (docs/adr/0038). */
export class OpenTogether1763800000450 implements MigrationInterface {
  readonly name = 'OpenTogether1763800000450';

  async up(runner: QueryRunner): Promise<void> {
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await closeTogether(runner);
  }
}
