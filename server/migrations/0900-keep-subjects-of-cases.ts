import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists of cases show whose each is, and which term it asks for next. What they show of the subject stands in the case's own row,
 * and of the terms that nothing has ended the one that its office is asked for next stands first (ADR 0016).
 */
export class KeepSubjectsOfCases1763800000900 implements MigrationInterface {
  readonly name = 'KeepSubjectsOfCases1763800000900';

  async up(runner: QueryRunner): Promise<void> {
    await putInOrder(runner, ORDERS.ofTime, ORDERS.ofOffice);
    for (const statement of UP) await runner.query(statement);
    await writeRecount(runner, (body) =>
      body.replace('set violation_count', `set ${KEPT_OF_SUBJECT}, violation_count`),
    );
    await runner.query('select keep_list_parts()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeRecount(runner, (body) => body.replace(`${KEPT_OF_SUBJECT}, `, ''));
    for (const statement of DOWN) await runner.query(statement);
    await putInOrder(runner, ORDERS.ofOffice, ORDERS.ofTime);
    await runner.query('select keep_list_parts()');
  }
}

/** As the readers order them: next-deadline.ts. */
const ORDERS = {
  ofTime: 'order by d.due_at, d.id',
  ofOffice: `order by d.suspended_at is not null, d.party <> 'AUTHORITY', d.due_at, d.id`,
} as const;

const bodyOf = async (runner: QueryRunner, name: string) => {
  const [{ body }] = (await runner.query(`select pg_get_functiondef('${name}()'::regprocedure) as body`)) as [
    { body: string },
  ];
  return body;
};

async function putInOrder(runner: QueryRunner, before: string, after: string): Promise<void> {
  for (const name of ['deadline_opened', 'deadline_changed', 'deadline_removed', 'keep_list_parts']) {
    const body = await bodyOf(runner, name);
    if (!body.includes(before)) throw new Error(`${name} does not say "${before}"`);
    await runner.query(body.replace(before, after));
  }
}

async function writeRecount(runner: QueryRunner, change: (body: string) => string): Promise<void> {
  const body = await bodyOf(runner, 'keep_list_parts');
  const changed = change(body);
  if (changed === body) throw new Error('keep_list_parts says nothing to change');
  await runner.query(changed);
}

const COLUMNS = {
  kind: 'text',
  bin: 'text',
  authority_id: 'integer',
  name_kk: 'text',
  name_ru: 'text',
  name_en: 'text',
} as const;
const NAMES = Object.keys(COLUMNS);
const HERE = NAMES.map((name) => `subject_${name}`);
const list = (alias: string) => NAMES.map((name) => `${alias}.${name}`).join(', ');
const KEPT_OF_SUBJECT = `(${HERE.join(', ')}) = (select ${list('s')} from inspected_subject s where s.id = i.subject_id)`;

const asOwner = (name: string, body: string) =>
  `create function ${name}() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
    ${body} $$`;

const UP = [
  `alter table inspection ${Object.entries(COLUMNS)
    .map(([name, type]) => `add column subject_${name} ${type}`)
    .join(', ')}`,
  ...HERE.map((column) => `comment on column inspection.${column} is 'Kept by triggers: of its subject'`),
  asOwner(
    'case_names_subject',
    `begin
      select ${list('s')} into ${HERE.map((column) => `new.${column}`).join(', ')} from inspected_subject s where s.id = new.subject_id;
      return new;
    end`,
  ),
  asOwner(
    'subject_renamed',
    `declare touched integer[];
    begin
      select array_agg(distinct c.id) into touched
      from (select id, ${NAMES.join(', ')} from after except select id, ${NAMES.join(', ')} from before) c;
      if touched is null then return null; end if;
      -- In one order, so that two of them wait for each other and never in a ring.
      perform from inspection i where i.subject_id = any (touched) order by i.id for no key update;
      update inspection i set ${KEPT_OF_SUBJECT} where i.subject_id = any (touched);
      return null;
    end`,
  ),
  ...['case_names_subject', 'subject_renamed'].map((name) => `revoke all on function ${name}() from public`),
  `create trigger case_names_subject before insert or update of subject_id on inspection
     for each row execute function case_names_subject()`,
  `create trigger subject_renamed after update on inspected_subject
     referencing old table as before new table as after for each statement execute function subject_renamed()`,
];

const DOWN = [
  'drop trigger subject_renamed on inspected_subject',
  'drop trigger case_names_subject on inspection',
  'drop function subject_renamed()',
  'drop function case_names_subject()',
  `alter table inspection ${HERE.map((column) => `drop column ${column}`).join(', ')}`,
];
