import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TOGETHER_ROLE } from './support/open-together';

/**
 * A complaint goes where the case goes of which it is a ground, and a share of it ends with the body that it is about. Whoever sees a case
 * is told who stands in the place of its subject: a division may have given it to another one than the rest (docs/adr/0030).
 */
export class TellSuccessorsOfCases1763800001020 implements MigrationInterface {
  readonly name = 'TellSuccessorsOfCases1763800001020';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const DEFINER = 'language sql stable security definer set search_path = pg_catalog, public, pg_temp';
const openTo = (signature: string) => [
  `revoke all on function ${signature} from public`,
  `grant execute on function ${signature} to qadagalau_app, qadagalau_reader`,
];

const told = (act: string) =>
  `jsonb_build_object('actNumber', ${act}.act_number, 'actDate', ${act}.act_date, 'successorId', s.id,
    'kk', s.name_kk, 'ru', s.name_ru, 'en', coalesce(s.name_en, s.name_ru), 'authorityId',
    (select z.authority_id from public.inspected_subject z where z.id = public.case_heir($1, $2, $3)))`;

const UP = [
  // It looks past the policies: neither side of a case reads the register of divisions.
  `create function succession_of_case(kind text, of_case integer, subject integer) returns jsonb ${DEFINER} as $$
    select coalesce(
      (select ${told('r')} from public.case_succession x join public.subject_reorganisation r on r.id = x.reorganisation_id
        join public.inspected_subject s on s.id = x.successor_id
        where x.case_kind = $1 and x.case_id = $2 order by x.id desc limit 1),
      (select ${told('r')} from public.subject_succession r join public.inspected_subject s on s.id = r.successor_id
        where r.predecessor_id = $3)) $$`,
  ...openTo('succession_of_case(text, integer, integer)'),
  `grant execute on function succession_of_case(text, integer, integer) to ${TOGETHER_ROLE}`,

  // The subject that takes the act of appointment reads no complaint, and its ground is judged all the same.
  `create function subject_of_complaint(of_inspection integer, given_number text) returns integer ${DEFINER} as $$
    select public.case_heir('complaint', c.id, c.subject_id) from public.complaint c
    where c.inspection_id = $1 and c.number = $2 order by c.id limit 1 $$`,
  ...openTo('subject_of_complaint(integer, text)'),

  `create function end_share_of_complaint() returns trigger language plpgsql
    security definer set search_path = pg_catalog, public, pg_temp as $$
    begin
      delete from public.case_succession where case_kind = 'complaint' and case_id = new.id;
      return null;
    end $$`,
  'revoke all on function end_share_of_complaint() from public',
  `create trigger complaint_share after update of subject_id on complaint for each row
    when (old.subject_id is distinct from new.subject_id) execute function end_share_of_complaint()`,

  `insert into case_succession (reorganisation_id, case_kind, case_id, successor_id)
    select x.reorganisation_id, 'complaint', c.id, x.successor_id from case_succession x join complaint c on c.inspection_id = x.case_id
    where x.case_kind = 'inspection' order by x.id, c.id on conflict do nothing`,
];

const DOWN = [
  'drop trigger complaint_share on complaint',
  'drop function end_share_of_complaint()',
  'drop function subject_of_complaint(integer, text)',
  'drop function succession_of_case(text, integer, integer)',
];
