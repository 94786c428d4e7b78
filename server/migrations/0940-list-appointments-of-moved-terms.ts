import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTogether } from './support/open-together';

/**
 * An inspection that was appointed on a term which a decree then moved is listed for the head of the office to confirm or to cancel,
 * and till then whoever carries the appointment on is told (8.2, 28-3).
 */
export class ListAppointmentsOfMovedTerms1763800000940 implements MigrationInterface {
  readonly name = 'ListAppointmentsOfMovedTerms1763800000940';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
    await openTogether(runner);
  }
}

const ofKinds = (kinds: string) => [
  'alter table followed_act drop constraint followed_act_kind_check',
  `alter table followed_act add constraint followed_act_kind_check check (kind in (${kinds}))`,
];
const overtakenBy = (codes: string) => [
  'alter table case_finding drop constraint case_finding_overtaken_by_check',
  `alter table case_finding add constraint case_finding_overtaken_by_check check (overtaken_by in (${codes}))`,
];
const BEFORE = `'MISSED_NOTICE', 'INSPECTION_DRAFT', 'LATE_MARK'`;
const OVERTAKEN_BEFORE = `'COUNTER_ENTRY', 'DECREE', 'START'`;

const UP = [
  ...ofKinds(`${BEFORE}, 'APPOINTMENT'`),
  ...overtakenBy(`${OVERTAKEN_BEFORE}, 'MOVED_TERM'`),
  'alter table followed_act add column act_number text',
  `comment on column followed_act.act_number is 'Of an act that has one: its number'`,
  `create index followed_act_of_appointment on followed_act (act_id) where kind = 'APPOINTMENT'`,
  // The subject that acknowledges the act of appointment is told as well, though the list is the office's own.
  `create function moved_terms_of(given integer) returns jsonb language sql
     stable security definer set search_path = pg_catalog, public, pg_temp as $$
      select coalesce(jsonb_agg(jsonb_build_object('rule', f.rule, 'prescription', f.case_number, 'decree', c.number,
          'earlierDueDate', f.earlier_due_date, 'dueDate', f.due_date,
          'answeredAt', (select (extract(epoch from r.answered_at) * 1000)::double precision from public.information_request r
            where f.case_kind = 'prescription' and r.prescription_id = f.case_id)) order by f.id), '[]')
      from public.followed_act f join public.calendar_decree c on c.id = f.decree_id
      where f.kind = 'APPOINTMENT' and f.act_id = given and f.decision is distinct from 'CONFIRMED'
        and not exists (select from public.calendar_decree b where b.takes_back_id = f.decree_id) $$`,
  'revoke all on function moved_terms_of(integer) from public',
  'grant execute on function moved_terms_of(integer) to qadagalau_app, qadagalau_reader',
];

const DOWN = [
  'drop function moved_terms_of(integer)',
  'drop index followed_act_of_appointment',
  `update case_finding set overtaken_at = null, overtaken_by = null where overtaken_by = 'MOVED_TERM'`,
  ...overtakenBy(OVERTAKEN_BEFORE),
  `delete from followed_act where kind = 'APPOINTMENT'`,
  'alter table followed_act drop column act_number',
  ...ofKinds(BEFORE),
];
