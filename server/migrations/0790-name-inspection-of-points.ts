import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An inspection takes over the points of a prescription that its grounds name, and no others (clauses 8.1, 8.2; D47). */
export class NameInspectionOfPoints1763800000790 implements MigrationInterface {
  readonly name = 'NameInspectionOfPoints1763800000790';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table violation drop column taken_over_by');
  }
}

const UP = [
  `alter table violation add column taken_over_by integer references inspection (id) on delete set null`,
  `comment on column violation.taken_over_by is 'The inspection whose ground it is: ground 1 of gross ones, ground 2 of the others (clause 8)'`,
  `create index violation_taken_over on violation (taken_over_by) where taken_over_by is not null`,
  `update violation v set taken_over_by = (
     select min(i.id) from inspection_ground g join inspection i on i.id = g.inspection_id
     where g.prescription_id = v.prescription_id and i.state not in ('DRAFT', 'WITHDRAWN')
       and g.kind = case when v.severity = 'GROSS' then 'GROSS_PRESCRIPTION_CONTROL' else 'PRESCRIPTION_CONTROL' end)
   where v.state <> 'WITHDRAWN' and v.prescription_id in (select g.prescription_id from inspection_ground g)`,
];
