import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToHeirs } from './support/open-to-heirs';
import { openTogether } from './support/open-together';
import { CASE_ROWS, isOwnSubject, protect } from './support/row-security';

/** The leadership brings the end of an event forward by an order, before it began and while it is held (clauses 43, 44, 50). */
export class ShortenControlEvents1763800000621 implements MigrationInterface {
  readonly name = 'ShortenControlEvents1763800000621';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await openToHeirs(runner);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table control_shortening');
    await openTogether(runner);
  }
}

const UP = [
  `create table control_shortening (
    id integer generated always as identity primary key,
    event_id integer not null references control_event (id),
    body_id integer not null references inspected_subject (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    earlier_end date not null,
    end_date date not null check (end_date < earlier_end),
    reason text not null check (btrim(reason) <> ''),
    order_number text not null,
    order_date date not null,
    by_name text not null
  )`,
  `comment on table control_shortening is 'Orders that brought the end of a control event forward, each with its reason'`,
  'create index control_shortening_event on control_shortening (event_id, id)',
  'create index control_shortening_body on control_shortening (body_id)',
  'create index control_shortening_authority on control_shortening (authority_id)',
  'create index control_shortening_disclosed on control_shortening (disclosed_to_subject_id)',
  ...protect({
    table: 'control_shortening',
    visible: `${CASE_ROWS} or ${isOwnSubject('body_id')}`,
    // What was ordered stays; the object is shown it with the notice.
    grants: ['select', 'insert'],
  }),
  'grant update (disclosed_to_subject_id) on control_shortening to qadagalau_app',
];
