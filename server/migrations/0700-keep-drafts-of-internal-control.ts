import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToHeirs } from './support/open-to-heirs';
import { closeTogether, openTogether } from './support/open-together';
import { IS_SYSTEM, isOwnAuthority, isOwnSubject, SEES_EVERYTHING } from './support/row-security';

/**
 * What a body has not approved, appointed or ended yet is its own: the Agency reads a plan from its approval, an event from its
 * order of appointment, a sheet of internal monitoring from its end (clauses 36, 42, 58). That a quarter is under way it may know.
 */
export class KeepDraftsOfInternalControl1763800000700 implements MigrationInterface {
  readonly name = 'KeepDraftsOfInternalControl1763800000700';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, told] of CASES)
      await runner.query(
        `alter table ${table} add column told_to_agency boolean not null generated always as (${told}) stored`,
      );
    for (const [table, parent, on] of PARTS) {
      await runner.query(`alter table ${table} add column told_to_agency boolean not null default false`);
      await runner.query(
        `update ${table} t set told_to_agency = true from ${parent} p where p.id = t.${on} and p.told_to_agency`,
      );
    }
    for (const statement of [...FUNCTIONS, ...TRIGGERS]) await runner.query(statement);
    await open(runner, (agency) => `(told_to_agency and (${agency}))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await open(runner, (agency) => agency);
    for (const [table] of PARTS) await runner.query(`drop trigger ${table}_told on ${table}`);
    for (const parent of PARENTS) await runner.query(`drop trigger ${parent}_tells on ${parent}`);
    for (const name of ['take_told_to_agency', 'tell_parts_to_agency'])
      await runner.query(`drop function ${name}()`);
    for (const [table] of [...CASES, ...PARTS])
      await runner.query(`alter table ${table} drop column told_to_agency`);
  }
}

const CASES = [
  ['control_plan', `state = 'APPROVED'`],
  ['control_event', 'order_number is not null'],
  ['internal_monitoring', `state <> 'OPEN'`],
] as const;

/** Rows that there are before that, whose they are a part of, and by which column; an executor of a line after the line. */
const PARTS = [
  ['control_plan_line', 'control_plan', 'plan_id'],
  ['control_plan_executor', 'control_plan_line', 'line_id'],
  ['control_executor', 'control_event', 'event_id'],
  ['control_expert', 'control_event', 'event_id'],
  ['internal_monitoring_point', 'internal_monitoring', 'monitoring_id'],
  ['internal_monitoring_finding', 'internal_monitoring', 'monitoring_id'],
  ['monitoring_proposal', 'internal_monitoring', 'monitoring_id'],
] as const;

const PARENTS = [...new Set(PARTS.map(([, parent]) => parent))];

const DISCLOSED: readonly string[] = [
  'control_event',
  'control_executor',
  'control_expert',
  'monitoring_proposal',
];
/** Of a quarter under way the office knows that it is. */
const HIDDEN = [...CASES, ...PARTS]
  .map(([table]) => table)
  .filter((table) => table !== 'internal_monitoring');

async function open(runner: QueryRunner, toAgency: (agency: string) => string): Promise<void> {
  await closeTogether(runner);
  for (const table of HIDDEN) {
    const visible = [
      IS_SYSTEM,
      toAgency(`${SEES_EVERYTHING} or ${isOwnAuthority()}`),
      isOwnSubject('body_id'),
      ...(DISCLOSED.includes(table) ? [isOwnSubject()] : []),
    ].join(' or ');
    for (const role of ['app', 'reader']) {
      await runner.query(`drop policy if exists a_heir_${table}_${role} on ${table}`);
      // Who may write stays as it is.
      await runner.query(`alter policy ${table}_${role} on ${table} using (${visible})`);
    }
  }
  await openToHeirs(runner);
  await openTogether(runner);
}

const FUNCTIONS = [
  `create function take_told_to_agency() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
    declare parent integer := (to_jsonb(new) ->> tg_argv[1])::integer;
    begin
      execute format('select told_to_agency from public.%I where id = $1', tg_argv[0]) into new.told_to_agency using parent;
      return new;
    end $$`,
  `create function tell_parts_to_agency() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
    begin
      for i in 0 .. tg_nargs - 1 by 2 loop
        execute format('update public.%I set told_to_agency = $2 where %I = $1', tg_argv[i], tg_argv[i + 1])
          using new.id, new.told_to_agency;
      end loop;
      return null;
    end $$`,
];

const TRIGGERS = [
  ...PARTS.map(
    ([table, parent, on]) =>
      `create trigger ${table}_told before insert on ${table} for each row execute function take_told_to_agency('${parent}', '${on}')`,
  ),
  ...PARENTS.map((parent) => {
    const given = PARTS.filter((one) => one[1] === parent).flatMap(([table, , on]) => [table, on]);
    return `create trigger ${parent}_tells after update on ${parent} for each row
      when (old.told_to_agency <> new.told_to_agency) execute function tell_parts_to_agency(${given.map((one) => `'${one}'`).join(', ')})`;
  }),
];
