import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a body answers on a complaint that was forwarded to it has a number in the register of what came in (clause 10). */
export class RegisterForwardingAnswers1763800000691 implements MigrationInterface {
  readonly name = 'RegisterForwardingAnswers1763800000691';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const FORMER = `'OBJECTION', 'REQUEST_ANSWER', 'EXPLANATION', 'REMEDIATION_INFORMATION', 'EXTENSION_REQUEST', 'LETTER_REPORT', 'ACTION_PLAN',
  'PLAN_ROW_INFORMATION', 'COMPLAINT', 'COURT_PAPER', 'PROSECUTOR_PAPER', 'STATE_BODY_PAPER', 'THIRD_PERSON_PAPER', 'ESCALATION_ANSWER',
  'REFERRAL_ANSWER', 'THIRD_PERSON_ANSWER'`;

const kinds = (known: string) => [
  'alter table incoming_paper drop constraint incoming_paper_kind_check',
  `alter table incoming_paper add constraint incoming_paper_kind_check check (kind in (${known}))`,
];

const UP = [
  ...kinds(`${FORMER}, 'FORWARDING_ANSWER'`),
  'alter table complaint add column answer_paper_id integer references incoming_paper (id)',
  'create index complaint_answer_paper on complaint (answer_paper_id)',
];

/** What was registered since has numbers that a former server would not know: it goes with them. */
const DOWN = [
  'alter table complaint drop column answer_paper_id',
  `delete from incoming_paper where kind = 'FORWARDING_ANSWER'`,
  ...kinds(FORMER),
];
