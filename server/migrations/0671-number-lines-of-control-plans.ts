import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A line of an approved plan keeps the number under which the order approved it, whatever is changed later; one that an order adds takes the next
 * (clauses 42, 43).
 */
export class NumberLinesOfControlPlans1763800000671 implements MigrationInterface {
  readonly name = 'NumberLinesOfControlPlans1763800000671';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table control_plan_line drop column position');
  }
}

const UP = [
  'alter table control_plan_line add column position smallint check (position > 0)',
  `comment on column control_plan_line.position is 'Its number in the approved plan; none in a draft'`,
  // What an order added comes after what was approved; the others as the order of approval printed them, by their days.
  `update control_plan_line n set position = numbered.position
     from (select l.id, row_number() over (partition by l.plan_id order by added.id nulls first, l.starts_on, l.id) as position
       from control_plan_line l join control_plan p on p.id = l.plan_id and p.state = 'APPROVED'
         left join control_plan_change added on added.line_id = l.id and added.kind = 'ADDED') numbered
     where numbered.id = n.id`,
];
