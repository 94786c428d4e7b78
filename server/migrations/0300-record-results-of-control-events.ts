import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, isOwnSubject, protect } from './support/row-security';

/**
 * What section 1 of the quarterly form asks of control events, kept as data: violations by kind, rights restored, penalties,
 * recommendations and whether they were fulfilled (clauses 51, 57, 61, 62).
 */
export class RecordResultsOfControlEvents1763800000300 implements MigrationInterface {
  readonly name = 'RecordResultsOfControlEvents1763800000300';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index control_event_shown');
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}

const TABLES = ['control_violation', 'control_recommendation', 'control_restoration', 'control_penalty'];
const ROWS = `${CASE_ROWS} or ${isOwnSubject('body_id')}`;

const ofEvent = (table: string, comment: string, columns: string) => [
  `create table ${table} (
    id integer generated always as identity primary key,
    event_id integer not null references control_event (id),
    body_id integer not null references inspected_subject (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    ${columns}
  )`,
  `comment on table ${table} is '${comment}'`,
  `create index ${table}_event on ${table} (event_id, id)`,
  `create index ${table}_body on ${table} (body_id)`,
  `create index ${table}_authority on ${table} (authority_id)`,
  `create index ${table}_disclosed on ${table} (disclosed_to_subject_id)`,
  ...protect({ table, visible: ROWS, grants: ['select', 'insert', 'update'] }),
];

const RECORDED = 'recorded_at timestamptz not null, recorded_by text not null';

const UP = [
  `create index control_event_shown on control_event (body_id, shown_at) where shown_at is not null`,
  ...ofEvent(
    'control_violation',
    'How many violations of each kind the act states: rows 3.1 to 3.5 and 6 of the quarterly form',
    `kind text not null check (kind in ('MISSED_TERM', 'INCOMPLETE_PACKAGE', 'REFUSED_WITHOUT_GROUND', 'DOCUMENTS_BEYOND_STANDARD',
      'OTHER', 'MISSED_COMPLAINT_TERM')),
    count integer not null check (count > 0),
    unique (event_id, kind)`,
  ),
  ...ofEvent(
    'control_recommendation',
    'What the act recommends, and whether it was fulfilled: row 9 of the quarterly form',
    `text text not null check (btrim(text) <> ''),
    fulfilled boolean,
    settled_on date,
    note text,
    check ((fulfilled is null) = (settled_on is null)),
    check (fulfilled is distinct from false or note is not null)`,
  ),
  ...ofEvent(
    'control_restoration',
    'Violations after which rights were restored, and of how many persons: rows 4 and 5 of the quarterly form',
    `violations integer not null check (violations > 0),
    persons integer not null check (persons > 0),
    restored_on date not null,
    text text not null check (btrim(text) <> ''),
    ${RECORDED}`,
  ),
  ...ofEvent(
    'control_penalty',
    'Disciplinary penalties that followed, one person a row: rows 7 and 8 of the quarterly form',
    `kind text not null check (kind in ('REMARK', 'REPRIMAND', 'SEVERE_REPRIMAND', 'WARNING_OF_INCOMPLETE_FITNESS', 'DEMOTION',
      'DISMISSAL')),
    staff text not null check (staff in ('STATE_BODY', 'ORGANISATION', 'OTHER')),
    person text not null check (btrim(person) <> ''),
    imposed_on date not null,
    order_reference text not null check (btrim(order_reference) <> ''),
    ${RECORDED}`,
  ),
];
