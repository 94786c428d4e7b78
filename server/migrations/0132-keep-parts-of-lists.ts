import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the lists of cases show of a case's violations and terms stands in the case's own row: how many there are, and those
 * that nothing has ended. The database keeps it, whoever writes: triggers for each statement, so that a sweep of many costs
 * little. The reader uses it only where the reader of a case may see all of them (ADR 0016).
 */
export class KeepPartsOfLists1763800000132 implements MigrationInterface {
  readonly name = 'KeepPartsOfLists1763800000132';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** What an open term is shown and judged by; its certificate stays with the term. */
const KEPT = {
  id: 'integer',
  party: 'text',
  rule: 'text',
  clause: 'text',
  edition: 'text',
  due_date: 'date',
  due_at: 'timestamptz',
  due_instant_included: 'boolean',
  provisional: 'boolean',
  first_warning_at: 'timestamptz',
  met_at: 'timestamptz',
  cancelled_at: 'timestamptz',
  suspended_at: 'timestamptz',
} as const;
const COLUMNS = Object.keys(KEPT);
const SEEN = ['inspection_id', ...COLUMNS].join(', ');
const row = (alias: string) => `(${COLUMNS.map((column) => `${alias}.${column}`).join(', ')})`;

const OPEN_TERMS = `(select coalesce(array_agg(row${row('d')}::open_deadline order by d.due_at, d.id), '{}')
  from deadline d where d.inspection_id = i.id and d.met_at is null and d.cancelled_at is null)`;
const VIOLATIONS = `(select count(*)::integer from violation v where v.inspection_id = i.id)`;

const KEPT_OF = {
  deadline: `open_deadlines = ${OPEN_TERMS}`,
  violation: `violation_count = ${VIOLATIONS}`,
} as const;

/** The function of a trigger that sees changed rows as `before` and `after`. */
const writeTrigger = (name: string, touched: string, kept: string) =>
  `create function ${name}() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
    declare touched integer[];
    begin
      select array_agg(distinct c.inspection_id) into touched from (${touched}) c where c.inspection_id is not null;
      if touched is null then return null; end if;
      -- In one order, so that two of them wait for each other and never in a ring.
      perform from inspection i where i.id = any (touched) order by i.id for no key update;
      update inspection i set ${kept} where i.id = any (touched);
      return null;
    end $$`;

/** Name, table, when, and the cases that it touches. */
const TRIGGERS: readonly [name: string, table: keyof typeof KEPT_OF, when: string, touched: string][] = [
  [
    'deadline_opened',
    'deadline',
    'insert on {table} referencing new table as after',
    'select inspection_id from after',
  ],
  [
    'deadline_changed',
    'deadline',
    'update on {table} referencing old table as before new table as after',
    // Not a join: its plan would be that of the few rows that a command changes, also for a sweep of thousands.
    [
      ['before', 'after'],
      ['after', 'before'],
    ]
      .map(([one, other]) => `(select ${SEEN} from ${one} except select ${SEEN} from ${other})`)
      .join(' union all '),
  ],
  [
    'deadline_removed',
    'deadline',
    'delete on {table} referencing old table as before',
    'select inspection_id from before',
  ],
  [
    'violation_found',
    'violation',
    'insert on {table} referencing new table as after',
    'select inspection_id from after',
  ],
  [
    'violation_removed',
    'violation',
    'delete on {table} referencing old table as before',
    'select inspection_id from before',
  ],
];

const UP = [
  'create index deadline_open_of_inspection on deadline (inspection_id) where met_at is null and cancelled_at is null',
  // With the columns that row-level security asks about, so that counting reads the index alone.
  'create index violation_seen on violation (inspection_id, authority_id, disclosed_to_subject_id)',

  `create type open_deadline as (${Object.entries(KEPT)
    .map(([column, type]) => `${column} ${type}`)
    .join(', ')})`,
  `comment on type open_deadline is 'A term that nothing has ended, as a case keeps it for its lists'`,
  // Changed rows find room on their own page.
  'alter table inspection set (fillfactor = 70)',
  `alter table inspection add column violation_count integer not null default 0,
     add column open_deadlines open_deadline[] not null default '{}'`,
  `comment on column inspection.violation_count is 'Kept by triggers: the number of its violations'`,
  `comment on column inspection.open_deadlines is 'Kept by triggers: its terms that nothing has ended, the soonest first'`,
  `update inspection i set violation_count = ${VIOLATIONS}, open_deadlines = ${OPEN_TERMS}`,

  ...TRIGGERS.map(([name, table, , touched]) => writeTrigger(name, touched, KEPT_OF[table])),
  ...TRIGGERS.map(([name]) => `revoke all on function ${name}() from public`),
  ...TRIGGERS.map(([name, table, when]) =>
    `create trigger ${name} after ${when} for each statement execute function ${name}()`.replace(
      '{table}',
      table,
    ),
  ),

  `create function keep_list_parts() returns void language sql set search_path = pg_catalog, public, pg_temp as $$
     update inspection i set violation_count = ${VIOLATIONS}, open_deadlines = ${OPEN_TERMS} $$`,
  'revoke all on function keep_list_parts() from public',
  `comment on function keep_list_parts() is 'Counts what cases keep for their lists anew, after rows were written past the triggers'`,
];

const DOWN = [
  'drop function keep_list_parts()',
  ...TRIGGERS.map(([name, table]) => `drop trigger ${name} on ${table}`),
  ...TRIGGERS.map(([name]) => `drop function ${name}()`),
  'alter table inspection drop column violation_count, drop column open_deadlines',
  'alter table inspection reset (fillfactor)',
  'drop type open_deadline',
  'drop index violation_seen',
  'drop index deadline_open_of_inspection',
];
