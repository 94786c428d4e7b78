import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What another state body answers on a request about a half-year list has a number in the register of what came in (clause 7-1). */
export class RegisterAnswersToLists1763800000841 implements MigrationInterface {
  readonly name = 'RegisterAnswersToLists1763800000841';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const ANSWERS = `'ESCALATION_ANSWER', 'REFERRAL_ANSWER', 'THIRD_PERSON_ANSWER', 'FORWARDING_ANSWER'`;
const FORMER = `'OBJECTION', 'REQUEST_ANSWER', 'EXPLANATION', 'REMEDIATION_INFORMATION', 'EXTENSION_REQUEST', 'LETTER_REPORT', 'ACTION_PLAN',
  'PLAN_ROW_INFORMATION', 'COMPLAINT', 'COURT_PAPER', 'PROSECUTOR_PAPER', 'STATE_BODY_PAPER', 'THIRD_PERSON_PAPER', ${ANSWERS}`;

const known = (more: string) => [
  'alter table incoming_paper drop constraint incoming_paper_kind_check, drop constraint incoming_paper_annulled',
  `alter table incoming_paper add constraint incoming_paper_kind_check check (kind in (${FORMER}${more})),
     add constraint incoming_paper_annulled check (annulled_at is null or content is not null or kind in (${ANSWERS}${more}))`,
];

const UP = [
  ...known(`, 'LIST_ANSWER'`),
  'alter table half_year_list_request add column incoming_paper_id integer references incoming_paper (id)',
  'create index half_year_list_request_incoming on half_year_list_request (incoming_paper_id)',
  'alter table outside_fact add column withdrawn_at timestamptz',
  `comment on column outside_fact.withdrawn_at is 'When the answer that told of it was annulled: it counts in no list that is scored from then on'`,
  'grant update (withdrawn_at) on outside_fact to qadagalau_app',
  'alter table outside_fact drop constraint outside_fact_subject_id_source_number_key',
  'create unique index outside_fact_known on outside_fact (subject_id, source, number) where withdrawn_at is null',
];

/** Entries that a former server would not know go; a fact that was told anew stays once. */
const DOWN = [
  'delete from outside_fact where withdrawn_at is not null',
  'drop index outside_fact_known',
  'alter table outside_fact add unique (subject_id, source, number)',
  'alter table outside_fact drop column withdrawn_at',
  'alter table half_year_list_request drop column incoming_paper_id',
  `delete from incoming_paper_correction c using incoming_paper p where p.id = c.incoming_paper_id and p.kind = 'LIST_ANSWER'`,
  `delete from incoming_paper where kind = 'LIST_ANSWER'`,
  ...known(''),
];
