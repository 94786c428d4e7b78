import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, protect } from './support/row-security';
import { joinWaiting, named, OFFICE, part, roles, until, writeWaitingPart } from './support/waiting';

/** Who inspects, as additional acts change it, and the specialists whom they bring in (clauses 11, 12). */
export class CreateInspectorChange1763800000147 implements MigrationInterface {
  readonly name = 'CreateInspectorChange1763800000147';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'inspector_change', WAITING);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_inspector_change');
    await joinWaiting(runner);
    for (const table of [...TABLES].reverse()) await runner.query(`drop table ${table}`);
  }
}

const TABLES = ['inspector_change', 'inspection_specialist'];

const CASE_COLUMNS = `
    id integer generated always as identity primary key,
    inspection_id integer not null references inspection (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id)`;

const UP = [
  `create table inspector_change (${CASE_COLUMNS},
    act_number text not null,
    act_date date not null,
    reason text not null,
    inspector_ids integer[] not null check (cardinality(inspector_ids) > 0),
    added text[] not null,
    removed text[] not null,
    earlier_account_ids integer[] not null default '{}',
    signed_at timestamptz not null,
    signed_by_capacity_id integer not null references capacity (id),
    registration_number text,
    registered_at timestamptz,
    registered_by text,
    check ((registered_at is null) = (registration_number is null))
  )`,
  `comment on table inspector_change is 'Additional acts that change who inspects (clauses 11, 12); in force from their registration'`,
  `comment on column inspector_change.inspector_ids is 'Capacities of all who inspect from then on, in their order'`,
  `comment on column inspector_change.earlier_account_ids is 'Who inspected till its registration: they took part (26, D18)'`,
  `create unique index inspector_change_pending on inspector_change (inspection_id) where registered_at is null`,
  `create index inspector_change_inspection on inspector_change (inspection_id, id)`,
  `create index inspector_change_signed_by on inspector_change (signed_by_capacity_id)`,
  `create table inspection_specialist (${CASE_COLUMNS},
    change_id integer not null references inspector_change (id),
    kind text not null check (kind in ('SPECIALIST', 'CONSULTANT', 'EXPERT')),
    full_name text not null,
    position text not null,
    employer_id integer not null references inspected_subject (id)
  )`,
  `comment on table inspection_specialist is 'Staff of state bodies and their organisations, brought in by an additional act (clause 11)'`,
  `create index inspection_specialist_inspection on inspection_specialist (inspection_id, id)`,
  `create index inspection_specialist_change on inspection_specialist (change_id)`,
  `create index inspection_specialist_employer on inspection_specialist (employer_id)`,
  ...TABLES.flatMap((table) => [
    `create index ${table}_authority on ${table} (authority_id)`,
    `create index ${table}_disclosed on ${table} (disclosed_to_subject_id)`,
    ...protect({ table, visible: CASE_ROWS, grants: ['select', 'insert', 'update'] }),
  ]),
];

const WAITING = part(
  {
    id: `'REGISTER_INSPECTOR_CHANGE-' || x.id`,
    code: `'STEP_REGISTER_INSPECTOR_CHANGE'`,
    clause: `'12'`,
    case_kind: `'inspection'`,
    case_id: 'i.id',
    case_number: 'i.number',
    inspection_id: 'i.id',
    authority_id: 'i.authority_id',
    subject_id: 'i.subject_id',
    account_ids: named('i.id'),
    roles: roles(...OFFICE),
    reference: 'x.act_number',
    since: 'x.signed_at',
    ...until('x.act_date'),
  },
  `inspector_change x join inspection i on i.id = x.inspection_id and i.completed_on is null and i.state <> 'WITHDRAWN'
   where x.registered_at is null`,
);
