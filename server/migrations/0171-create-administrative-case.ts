import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, protect } from './support/row-security';

/** Cases on administrative offences that a preventive control led to: number, article, official, outcome (clause 6-1). */
export class CreateAdministrativeCase1763800000171 implements MigrationInterface {
  readonly name = 'CreateAdministrativeCase1763800000171';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table administrative_case');
  }
}

const UP = [
  `create table administrative_case (
    id integer generated always as identity primary key,
    inspection_id integer not null references inspection (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    number text not null check (btrim(number) <> ''),
    article text not null check (btrim(article) <> ''),
    official text not null check (btrim(official) <> ''),
    opened_on date not null,
    opened_by text not null,
    protocol_id integer references refusal_protocol (id),
    outcome text check (btrim(outcome) <> ''),
    outcome_on date,
    unique (inspection_id, number),
    check ((outcome is null) = (outcome_on is null)),
    check (outcome_on >= opened_on)
  )`,
  `comment on table administrative_case is 'Cases on administrative offences opened in a preventive control with a visit (clause 6-1)'`,
  `comment on column administrative_case.protocol_id is 'The protocol of clause 18 that it goes with (D38)'`,
  `create index administrative_case_authority on administrative_case (authority_id)`,
  `create index administrative_case_disclosed on administrative_case (disclosed_to_subject_id)`,
  `create index administrative_case_protocol on administrative_case (protocol_id)`,
  ...protect({ table: 'administrative_case', visible: CASE_ROWS, grants: ['select', 'insert', 'update'] }),
];
