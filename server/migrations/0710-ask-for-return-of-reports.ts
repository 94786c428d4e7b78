import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTogether } from './support/open-together';
import { protect } from './support/row-security';
import {
  BODY,
  joinWaiting,
  OFFICE,
  part,
  roles,
  writeWaitingPart,
  type WaitingColumn,
} from './support/waiting';

/** A body asks for the return of a report that it submitted; whoever takes it in returns it or says why not. */
export class AskForReturnOfReports1763800000710 implements MigrationInterface {
  readonly name = 'AskForReturnOfReports1763800000710';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'report_return', WAITING);
    await joinWaiting(runner);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_report_return');
    await joinWaiting(runner);
    await runner.query('drop table report_return_request');
    await runner.query('alter table quarterly_report drop column return_asked');
  }
}

const UP = [
  'alter table quarterly_report add column return_asked boolean not null default false',
  `comment on column quarterly_report.return_asked is 'The body asked for the return of what it submitted, and nobody has answered'`,

  `create table report_return_request (
    id integer generated always as identity primary key,
    report_id integer not null references quarterly_report,
    state text not null default 'ASKED' check (state in ('ASKED', 'RETURNED', 'DECLINED', 'ACCEPTED')),
    reason text not null check (btrim(reason) <> ''),
    asked_at timestamptz not null,
    asked_by text not null,
    answered_at timestamptz,
    answered_by text,
    answer_reason text check (btrim(answer_reason) <> ''),
    check ((state = 'ASKED') = (answered_at is null)),
    check ((state = 'DECLINED') = (answer_reason is not null))
  )`,
  `comment on table report_return_request is 'A request of the body for the return of its submitted report, and what came of it'`,
  `create unique index report_return_request_open on report_return_request (report_id) where state = 'ASKED'`,
  `create index report_return_request_report on report_return_request (report_id, id)`,
  ...protect({
    table: 'report_return_request',
    visible: 'exists (select 1 from quarterly_report r where r.id = report_id)',
    grants: ['select', 'insert', 'update'],
  }),
];

const step = (columns: Partial<Record<WaitingColumn, string>>, which: string) =>
  part(
    {
      id: `'ANSWER_RETURN_REQUEST-' || q.id`,
      code: `'STEP_ANSWER_RETURN_REQUEST'`,
      clause: `case r.form_code when 'appendix-1' then '61' when 'appendix-2' then '62' else '63' end`,
      case_kind: `'report'`,
      case_id: 'r.id',
      case_number: `r.form_code || ' ' || r.year || '-' || r.quarter`,
      authority_id: 'r.authority_id',
      subject_id: 'r.body_id',
      since: 'q.asked_at',
      ...columns,
    },
    `report_return_request q join quarterly_report r on r.id = q.report_id where q.state = 'ASKED' and ${which}`,
  );

const WAITING = [
  step({ roles: roles(...OFFICE, 'ANALYST') }, 'r.higher_body_id is null'),
  step(
    { party: `'SUBJECT'`, disclosed_to_subject_id: 'r.higher_body_id', roles: roles(...BODY) },
    'r.higher_body_id is not null',
  ),
].join(' union all ');
