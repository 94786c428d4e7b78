import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A file of a sheet that is not ended is the body's own, as the sheet is: the offices read both from the day on which the unit ended the
 * quarter, and neither while the leadership has returned it (clauses 36, 58).
 */
export class KeepFilesOfOpenSheets1763800000720 implements MigrationInterface {
  readonly name = 'KeepFilesOfOpenSheets1763800000720';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const OF_SHEET = `f.case_kind = 'internal-monitoring' and f.owner_kind in ('internalMonitoringPoint', 'internalMonitoringFinding')`;

const UP = [
  `update stored_file f set authority_id = null from internal_monitoring m
    where ${OF_SHEET} and f.case_id = m.id and not m.told_to_agency`,
  `create function tell_files_of_sheet() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
    begin
      update public.stored_file f set authority_id = case when new.told_to_agency then new.authority_id end
        where ${OF_SHEET} and f.case_id = new.id;
      return null;
    end $$`,
  `create trigger internal_monitoring_tells_files after update on internal_monitoring for each row
    when (old.told_to_agency <> new.told_to_agency) execute function tell_files_of_sheet()`,
];

const DOWN = [
  'drop trigger internal_monitoring_tells_files on internal_monitoring',
  'drop function tell_files_of_sheet()',
  `update stored_file f set authority_id = m.authority_id from internal_monitoring m where ${OF_SHEET} and f.case_id = m.id`,
];
