import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a subject may confirm to have received lies before it: the act of appointment is shown with the notice (clauses 16, 17). */
export class DiscloseActsOfAppointment1763800000090 implements MigrationInterface {
  readonly name = 'DiscloseActsOfAppointment1763800000090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update issued_document d set disclosed_to_subject_id = i.disclosed_to_subject_id from inspection i
       where d.case_kind = 'inspection' and d.case_id = i.id and d.kind = 'ACT_OF_APPOINTMENT'
         and d.disclosed_to_subject_id is null and d.replaced_at is null and i.disclosed_to_subject_id is not null`,
    );
  }

  /** What was shown was read: nothing takes it back. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
