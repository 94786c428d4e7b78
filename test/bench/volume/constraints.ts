import type { Filling } from './filling';

interface Definition {
  table: string;
  name: string;
  definition: string;
}

async function constraintsOf({ client }: Filling, tables: readonly string[]): Promise<Definition[]> {
  const { rows } = await client.query<Definition>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype in ('f', 'u') and conrelid = any ($1::regclass[]) order by contype desc, conrelid, conname`,
    [tables],
  );
  return rows;
}

async function indexesOf({ client }: Filling, tables: readonly string[]): Promise<Definition[]> {
  const { rows } = await client.query<Definition>(
    `select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i where i.indrelid = any ($1::regclass[])
       and not exists (select from pg_constraint c where c.conindid = i.indexrelid) order by 1, 2`,
    [tables],
  );
  return rows;
}

/**
 * Takes indexes, unique and foreign keys off the tables, and puts the same ones back once they are full: checking
 * all rows at once is many times cheaper than row by row. Within the filling's transaction, so nobody sees them gone.
 */
export async function withoutConstraints(
  filling: Filling,
  tables: readonly string[],
  fill: () => Promise<void>,
): Promise<void> {
  const { client, say } = filling;
  const constraints = await constraintsOf(filling, tables);
  const foreignLast = constraints.toSorted(
    (a, b) => Number(a.definition.startsWith('FOREIGN')) - Number(b.definition.startsWith('FOREIGN')),
  );
  for (const { table, name } of foreignLast.toReversed())
    await client.query(`alter table ${table} drop constraint ${name}`);
  const indexes = await indexesOf(filling, tables);
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  await fill();
  const began = performance.now();
  for (const { definition } of indexes) await client.query(definition);
  for (const { table, name, definition } of foreignLast)
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`${indexes.length} indexes and ${constraints.length} keys built and checked in ${seconds} s`);
}

/** Identity columns go on after the largest number that was written. */
export async function moveSequences({ client }: Filling, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    await client.query(
      `select setval(pg_get_serial_sequence('${table}', 'id'), greatest((select max(id) from ${table}), 1))`,
    );
  }
}
