import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register says which legal successor sent what came in of a body that had ended by then, as papers that go out do (docs/adr/0030). */
export class NameSuccessorsWhoSent1763800001073 implements MigrationInterface {
  readonly name = 'NameSuccessorsWhoSent1763800001073';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** Who stood in the place of the sender when the paper came; null where the sender stood itself. */
const successorOf = (paper: string) =>
  `case when exists (select from public.subject_succession x where x.predecessor_id = ${paper}.sender_id
      and x.effective_on <= (${paper}.received_at at time zone 'Asia/Almaty')::date)
    then nullif(public.case_heir('inspection', ${paper}.inspection_id, ${paper}.sender_id), ${paper}.sender_id) end`;

const UP = [
  'alter table incoming_paper add column sender_successor_id integer references inspected_subject (id)',
  `comment on column incoming_paper.sender_successor_id is 'The legal successor who sent it, since an act had ended the sender; it stays once that act is withdrawn'`,
  'create index incoming_paper_sender_successor on incoming_paper (sender_successor_id)',
  `update incoming_paper p set sender_successor_id = ${successorOf('p')} where p.sender_id in (select x.predecessor_id from subject_succession x)`,
  `create function name_successor_who_sent() returns trigger language plpgsql
    security definer set search_path = pg_catalog, public, pg_temp as $$
    begin
      new.sender_successor_id := ${successorOf('new')};
      return new;
    end $$`,
  'revoke all on function name_successor_who_sent() from public',
  `create trigger incoming_paper_successor before insert on incoming_paper
    for each row when (new.sender_id is not null) execute function name_successor_who_sent()`,
];

const DOWN = [
  'drop trigger incoming_paper_successor on incoming_paper',
  'drop function name_successor_who_sent()',
  'alter table incoming_paper drop column sender_successor_id',
];
