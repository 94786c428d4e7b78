import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FollowMovesOfActs1763800001051 } from './1051-follow-moves-of-acts';

/**
 * The date that an act truly followed from, and what has moved it since, are told of the term as it stood when the act was made: the moves
 * that the term noted, and where it was kept or fell away, so that no decree moves its row, from which version on they are counted.
 */
export class TellDateAnActFollowedFrom1763800001054 implements MigrationInterface {
  readonly name = 'TellDateAnActFollowedFrom1763800001054';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function moved_terms_of(integer)');
    for (const statement of MOVED_TERMS_BEFORE) await runner.query(statement);
    await runner.query('drop function followed_date(text, integer, integer)');
    await new FollowMovesOfActs1763800001051().up(runner);
  }
}

const TO_SERVER = 'qadagalau_app, qadagalau_reader';

const grantOnly = (signature: string) => [
  `revoke all on function ${signature} from public`,
  `grant execute on function ${signature} to ${TO_SERVER}`,
];

const FOLLOWED_AT = `case given_kind
    when 'MISSED_NOTICE' then (select r.at from public.reminder r where r.id = given_act)
    when 'LATE_MARK' then greatest(d.met_at, d.told_at)
    when 'INSPECTION_DRAFT' then (select i.created_at from public.inspection i where i.id = given_act)
    when 'APPOINTMENT' then (select i.appointed_at from public.inspection i where i.id = given_act)
    when 'ESCALATION' then (select e.established_at from public.escalation e where e.id = given_act)
  end`;

/** Of a term of the act: its own entries that moved it, each with the version of the calendar that stood then. */
const MOVES = `
    select m.decree_id as version, m.decree_id, null::integer as fact_id, m.at, m.earlier_due_date, m.due_date
    from term t join public.deadline_move m on m.deadline_id = t.id and m.moved and m.at >= t.followed_at
    union all
    select coalesce((select max(c.id) from public.calendar_decree c where c.entered_at <= e.decided_at), 0), null, e.id, e.decided_at,
      x.earlier_due_date, x.due_date
    from term t join public.counter_entry e on e.inspection_id = t.inspection_id and e.state = 'SIGNED' and e.decided_at >= t.followed_at
      join public.counter_entry_move x on x.counter_entry_id = e.id and x.rule = t.rule and x.earlier_due_date <> x.due_date
    where exists (select from jsonb_array_elements(t.certificate -> 'moves') f where f ->> 'code' = 'FACT_CORRECTED'
      and f #>> '{params,from}' = x.earlier_due_date::text and f #>> '{params,to}' = x.due_date::text)`;

const UP = [
  'drop view followed_act_move',
  `create function followed_date(given_kind text, given_act integer, given_deadline integer) returns jsonb language sql
     stable security definer set search_path = pg_catalog, public, pg_temp as $$
    with term as (
      select d.id, d.inspection_id, d.rule, d.certificate, d.due_date, d.opened_at, coalesce(${FOLLOWED_AT}, d.opened_at) as followed_at,
        least(greatest(d.met_at, d.told_at), d.cancelled_at) as ended_at
      from public.deadline d where d.id = given_deadline
    ), moves as (${MOVES})
    select jsonb_build_object('certificate', t.certificate, 'ended', t.ended_at is not null,
      'dueDate', coalesce((select r.due_date from public.reminder r where given_kind = 'MISSED_NOTICE' and r.id = given_act),
        (select m.earlier_due_date from moves m order by m.at, m.version limit 1), t.due_date),
      'since', greatest((select max(m.decree_id) from public.deadline_move m where m.deadline_id = t.id and m.at < t.followed_at),
        (select max(c.id) from public.calendar_decree c where c.entered_at < t.opened_at), 0),
      'noted', (select coalesce(jsonb_agg(jsonb_build_object('version', m.version, 'decreeId', m.decree_id, 'factId', m.fact_id,
          'dueDate', m.due_date) order by m.version, m.at), '[]')
        from moves m where m.fact_id is not null or t.ended_at is null or m.at < t.ended_at))
    from term t $$`,
  ...grantOnly('followed_date(text, integer, integer)'),
  'drop function moved_terms_of(integer)',
  // The subject that acknowledges the act of appointment is told as well, though the list is the office's own.
  `create function moved_terms_of(given integer) returns jsonb language sql
     stable security definer set search_path = pg_catalog, public, pg_temp as $$
      select coalesce(jsonb_agg(jsonb_build_object('prescription', f.case_number, 'followed', public.followed_date(f.kind, f.act_id, f.deadline_id),
          'answeredAt', (select (extract(epoch from r.answered_at) * 1000)::double precision from public.information_request r
            where f.case_kind = 'prescription' and r.prescription_id = f.case_id)) order by f.deadline_id), '[]')
      from (select distinct on (a.deadline_id) a.* from public.followed_act a
        where a.kind = 'APPOINTMENT' and a.act_id = given and a.decision is distinct from 'CONFIRMED'
          and not exists (select from public.calendar_decree b where b.takes_back_id = a.decree_id)
        order by a.deadline_id, a.id) f $$`,
  ...grantOnly('moved_terms_of(integer)'),
];

const MOVED_TERMS_BEFORE = [
  `create function moved_terms_of(given integer) returns jsonb language sql
     stable security definer set search_path = pg_catalog, public, pg_temp as $$
      select coalesce(jsonb_agg(jsonb_build_object('rule', f.rule, 'prescription', f.case_number, 'decree', c.number,
          'earlierDueDate', f.earlier_due_date, 'dueDate', f.due_date,
          'answeredAt', (select (extract(epoch from r.answered_at) * 1000)::double precision from public.information_request r
            where f.case_kind = 'prescription' and r.prescription_id = f.case_id)) order by f.id), '[]')
      from public.followed_act f join public.calendar_decree c on c.id = f.decree_id
      where f.kind = 'APPOINTMENT' and f.act_id = given and f.decision is distinct from 'CONFIRMED'
        and not exists (select from public.calendar_decree b where b.takes_back_id = f.decree_id) $$`,
  ...grantOnly('moved_terms_of(integer)'),
];
