import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A specialist with an account stands with the position in both languages, so that each edition of a paper holds its own (11). */
export class NameSpecialistsInBothLanguages1763800001052 implements MigrationInterface {
  readonly name = 'NameSpecialistsInBothLanguages1763800001052';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update inspection_specialist p set position = k.position_kk || ' / ' || k.position_ru
       from capacity k where k.id = p.capacity_id and p.position = k.position_ru and k.position_kk <> k.position_ru`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update inspection_specialist p set position = k.position_ru
       from capacity k where k.id = p.capacity_id and p.position = k.position_kk || ' / ' || k.position_ru`,
    );
  }
}
