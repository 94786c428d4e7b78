import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A territory is found by its code too: what is imported from now on brings it, what stands gets it here. */
export class AddTerritoryCodesToSearch1763800000100 implements MigrationInterface {
  readonly name = 'AddTerritoryCodesToSearch1763800000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `insert into search_word (register, word, owner_id) select 'territory', code, id from territory on conflict do nothing`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `delete from search_word w using territory t where w.register = 'territory' and w.owner_id = t.id and w.word = t.code`,
    );
  }
}
