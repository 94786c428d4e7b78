import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What moved the date on which an act rests, each entry once: decrees, those that took them back, and corrected facts. */
export class FollowMovesOfActs1763800001051 implements MigrationInterface {
  readonly name = 'FollowMovesOfActs1763800001051';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view followed_act_move');
  }
}

const UP = [
  `create view followed_act_move with (security_invoker = true) as
    select distinct on (f.deadline_id, f.kind, f.act_id, m.decree_id, m.counter_entry_id)
      concat_ws('-', f.kind, f.act_id, f.deadline_id, m.decree_id, 'F' || m.counter_entry_id) as id,
      f.authority_id, f.deadline_id, f.kind, f.act_id, m.decree_id, coalesce(c.entered_at, f.listed_at) as at, m.earlier_due_date, m.due_date
    from followed_act f cross join lateral (
        select f.decree_id, f.counter_entry_id, f.earlier_due_date, f.due_date
        union all
        select b.id, null, f.due_date, f.earlier_due_date from calendar_decree b where b.takes_back_id = f.decree_id
        union all
        select d.decree_id, null, d.earlier_due_date, d.due_date from deadline_move d
        where d.deadline_id = f.deadline_id and d.moved and d.decree_id > f.decree_id
      ) m left join calendar_decree c on c.id = m.decree_id
    order by f.deadline_id, f.kind, f.act_id, m.decree_id, m.counter_entry_id`,
  'grant select on followed_act_move to qadagalau_reader',
];
