import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of an expert whose employer is called like the object it is told why nothing ties them (clause 49). */
export class TellWhyExpertsAreApart1763800000980 implements MigrationInterface {
  readonly name = 'TellWhyExpertsAreApart1763800000980';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table control_expert add column apart_because text check (btrim(apart_because) <> '')`,
    );
    await runner.query(
      `comment on column control_expert.apart_because is 'Why an employer or a position called like the object is not tied to it, as told by whoever brought the expert in (clause 49)'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table control_expert drop column apart_because');
  }
}
