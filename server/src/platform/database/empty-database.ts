import { withAdvisoryLock } from './advisory-lock';

/** What the owner made in our schema; what an extension brought stays. Each is named before the first of them goes: a sequence of a table goes with it. */
const MADE_SQL = `
  select format('drop %s if exists %s cascade', made.kind, made.name) as statement
  from (
    select case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' when 'c' then 'type' else 'table' end as kind,
      oid, format('%I.%I', 'public', relname) as name, case relkind when 'S' then 2 else 1 end as turn from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S', 'c') and relowner = current_user::regrole
    union all
    select 'routine', oid, oid::regprocedure::text, 3 from pg_proc
    where pronamespace = 'public'::regnamespace and proowner = current_user::regrole
    union all
    select case typtype when 'd' then 'domain' else 'type' end, oid, format('%I.%I', 'public', typname), 4 from pg_type
    where typnamespace = 'public'::regnamespace and typtype in ('e', 'd') and typowner = current_user::regrole
  ) made
  where not exists (select from pg_depend d where d.objid = made.oid and d.deptype = 'e')
  order by made.turn`;

/** Takes everything out of a database that the migrations made there, in one transaction: killed midway, nothing has gone. */
export async function emptyDatabase(ownerUrl: string): Promise<void> {
  await withAdvisoryLock(ownerUrl, 'migrations', async (client) => {
    const { rows } = await client.query<{ statement: string }>(MADE_SQL);
    await client.query('begin');
    for (const { statement } of rows) await client.query(statement);
    await client.query('commit');
  });
}
