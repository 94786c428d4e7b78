import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The facts of a half-year list name a violation as it stood when the list was scored. One that is marked afterwards is withheld there
 * too, as one that was marked before is: the number of its point alone (clauses 7-1, 31).
 */
export class WithholdMarkedFacts1763800001094 implements MigrationInterface {
  readonly name = 'WithholdMarkedFacts1763800001094';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger violation_withholds_facts on violation');
    await runner.query('drop function withhold_marked_facts()');
    await runner.query('drop index risk_fact_inspection');
  }
}

/** Facts of a violation: of its inspection and its point. @param v the violation */
const OF = (v: string) => `f.case_kind = 'inspection' and f.case_id = ${v}.inspection_id
  and f.kind in ('GROSS_VIOLATION', 'OTHER_VIOLATION')
  and (f.text = ${v}.point_number or starts_with(f.text, ${v}.point_number || '. '))`;

const UP = [
  `create index risk_fact_inspection on risk_fact (case_id) where case_kind = 'inspection'`,
  `create function withhold_marked_facts() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
    begin
      update risk_fact f set text = new.point_number || case when new.mark is null then '. ' || new.description else '' end
        where ${OF('new')};
      return null;
    end $$`,
  `create trigger violation_withholds_facts after update of mark on violation
    for each row when (old.mark is distinct from new.mark) execute function withhold_marked_facts()`,
  `update risk_fact f set text = v.point_number from violation v where v.mark is not null and ${OF('v')}`,
];
