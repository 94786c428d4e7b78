import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToHeirs } from './support/open-to-heirs';
import { openTogether } from './support/open-together';
import { isOwnAuthority, protect, SEES_EVERYTHING } from './support/row-security';

/** Papers of courts, prosecutors, state bodies and third persons are registered too; a wrong entry is corrected under its number. */
export class RegisterPapersOfOthers1763800000610 implements MigrationInterface {
  readonly name = 'RegisterPapersOfOthers1763800000610';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await openToHeirs(runner);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
    await openTogether(runner);
  }
}

const FORMER = `'OBJECTION', 'REQUEST_ANSWER', 'EXPLANATION', 'REMEDIATION_INFORMATION', 'EXTENSION_REQUEST', 'LETTER_REPORT', 'ACTION_PLAN',
  'PLAN_ROW_INFORMATION', 'COMPLAINT'`;
const RECORDED = `'COURT_PAPER', 'PROSECUTOR_PAPER', 'STATE_BODY_PAPER', 'THIRD_PERSON_PAPER'`;
const ANSWERS = `'ESCALATION_ANSWER', 'REFERRAL_ANSWER', 'THIRD_PERSON_ANSWER'`;
const ANSWERED = ['escalation_paper', 'referral', 'third_person_request'];
const OFFICE_ROWS = [SEES_EVERYTHING, isOwnAuthority()].join(' or ');

/** The function that gives a number, with or without what the paper says. */
const numbering = (says: '' | 'says text') => {
  const [argument, column, value, type] =
    says === '' ? ['', '', '', ''] : [', says text', ', content', ', says', ', text'];
  const signature = `register_incoming(integer, text, text, integer, text, integer, integer, text, integer, timestamptz, timestamptz, integer${type})`;
  return [
    `create function register_incoming(office integer, what text, of_kind text, of_case integer, of_number text, of_inspection integer,
        from_subject integer, from_body text, from_office integer, came timestamptz, instant timestamptz, shown_to integer${argument}) returns integer language plpgsql
      security definer set search_path = pg_catalog, public, pg_temp as $$
      declare
        of_year integer := extract(year from instant at time zone 'Asia/Almaty');
        next integer;
        given integer;
      begin
        insert into public.case_number as c (kind, authority_id, year, last) values ('incoming-paper', office, of_year, 1)
          on conflict (kind, authority_id, year) do update set last = c.last + 1 returning last into next;
        insert into public.incoming_paper (authority_id, year, running_number, number, kind, case_kind, case_id, case_number, inspection_id,
            sender_id, sender, sender_authority_id, received_at, registered_at, disclosed_to_subject_id${column})
          values (office, of_year, next, '12-' || next || '/' || of_year, what, of_kind, of_case, of_number, of_inspection,
            from_subject, from_body, from_office, came, instant, shown_to${value})
          returning id into given;
        return given;
      end $$`,
    `revoke all on function ${signature} from public`,
    `grant execute on function ${signature} to qadagalau_app`,
  ];
};
const FORMER_NUMBERING =
  'drop function register_incoming(integer, text, text, integer, text, integer, integer, text, integer, timestamptz, timestamptz, integer)';
const NUMBERING =
  'drop function register_incoming(integer, text, text, integer, text, integer, integer, text, integer, timestamptz, timestamptz, integer, text)';

const kinds = (known: string) => [
  'alter table incoming_paper drop constraint incoming_paper_kind_check',
  `alter table incoming_paper add constraint incoming_paper_kind_check check (kind in (${known}))`,
];

const UP = [
  ...kinds([FORMER, RECORDED, ANSWERS].join(', ')),
  `alter table incoming_paper add column content text check (btrim(content) <> ''), add column sender_number text,
    add column version integer not null default 1, add column annulled_at timestamptz,
    add constraint incoming_paper_recorded check ((content is not null) = (kind in (${RECORDED}))),
    add constraint incoming_paper_annulled check (annulled_at is null or content is not null)`,
  `comment on column incoming_paper.content is 'What a paper says that the office records itself; null where the paper is taken in by a step of the case'`,
  `comment on column incoming_paper.annulled_at is 'Entered in error: the number stays and is given to nothing else'`,
  FORMER_NUMBERING,
  ...numbering('says text'),
  `grant update (content, kind, sender, sender_number, version, annulled_at) on incoming_paper to qadagalau_app`,
  'create index incoming_paper_inspection on incoming_paper (inspection_id) where content is not null',
  ...ANSWERED.flatMap((table) => [
    `alter table ${table} add column incoming_paper_id integer references incoming_paper (id)`,
    `create index ${table}_incoming on ${table} (incoming_paper_id)`,
  ]),
  `create table incoming_paper_correction (
    id integer generated always as identity primary key,
    incoming_paper_id integer not null references incoming_paper (id),
    authority_id integer not null references authority (id),
    former_kind text not null,
    former_sender text not null,
    former_sender_number text,
    former_content text not null,
    former_received_at timestamptz not null,
    reason text not null check (btrim(reason) <> ''),
    corrected_at timestamptz not null,
    corrected_by text not null
  )`,
  `comment on table incoming_paper_correction is 'Counter-entries of the register: what an entry said before it was corrected, and why'`,
  'create index incoming_paper_correction_paper on incoming_paper_correction (incoming_paper_id)',
  'create index incoming_paper_correction_office on incoming_paper_correction (authority_id)',
  ...protect({ table: 'incoming_paper_correction', visible: OFFICE_ROWS, grants: ['select', 'insert'] }),
];

/** What was registered since has numbers that a former server would not know: it goes with them. */
const DOWN = [
  'drop table incoming_paper_correction',
  ...ANSWERED.map((table) => `alter table ${table} drop column incoming_paper_id`),
  `delete from incoming_paper where kind in (${RECORDED}, ${ANSWERS})`,
  NUMBERING,
  ...numbering(''),
  `alter table incoming_paper drop column content, drop column sender_number, drop column version, drop column annulled_at`,
  ...kinds(FORMER),
];
