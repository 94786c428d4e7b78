import { getNamedType, isLeafType, isObjectType, type GraphQLObjectType } from 'graphql';
import { Client } from 'pg';
import { permissions, resolvers } from '../../server/src/composition';
import { AbilityCatalogue } from '../../server/src/platform/access/ability';
import { anonymousActor } from '../../server/src/platform/access/actor';
import { columnOf } from '../../server/src/platform/access/column-of';
import { conditionSql } from '../../server/src/platform/access/condition-sql';
import { buildApplicationSchema } from '../../server/src/platform/graphql/build-schema';
import { fieldSqlOf, typeSqlOf, type FieldSql } from '../../server/src/platform/reading/sql-metadata';
import { SqlWriter } from '../../server/src/platform/reading/sql-writer';
import { createTestDatabase, type TestDatabase } from '../harness';

const abilities = new AbilityCatalogue(permissions);
const schema = buildApplicationSchema(resolvers);
const types = Object.values(schema.getTypeMap()).flatMap((type) => {
  const sql = isObjectType(type) ? typeSqlOf(type.extensions) : undefined;
  return sql && isObjectType(type) ? [{ name: type.name, type, ...sql }] : [];
});

function columnsOf(sql: FieldSql): string[] {
  if ('column' in sql) return [sql.column];
  if ('localized' in sql) return ['kk', 'ru', 'en'].map((of) => `${columnOf(sql.localized)}_${of}`);
  if ('worded' in sql) return typeof sql.worded.code === 'string' ? [sql.worded.code] : [];
  if ('part' in sql) return Object.values(sql.part.fields).flatMap(columnsOf);
  if ('needs' in sql) return [...sql.needs];
  return 'one' in sql && 'on' in sql.one ? [sql.one.on] : [];
}

/** Columns that the fields of a type are read from, those of relations included. */
function columnsRead(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const sql = fieldSqlOf(field.extensions);
    if (sql) return columnsOf(sql);
    return isLeafType(getNamedType(field.type)) ? [columnOf(field.name)] : [];
  });
}

describe('what is declared fits the tables', () => {
  let database: TestDatabase;
  let reader: Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    reader = new Client({ connectionString: database.readerUrl });
    await reader.connect();
  });
  afterAll(async () => {
    await reader?.end();
    await database?.drop();
  });

  const plain = types.flatMap(({ name, type, table }) =>
    Object.values(type.getFields()).flatMap((field) => {
      const sql = fieldSqlOf(field.extensions);
      return sql && 'column' in sql && sql.plain
        ? [{ field: `${name}.${field.name}`, table, column: sql.column }]
        : [];
    }),
  );

  test.each(plain)(
    '$field: a check of $table keeps out of $column what JSON would escape',
    async ({ table, column }) => {
      const { rows } = await reader.query<{ check: string }>(
        `select pg_get_expr(conbin, conrelid) as check from pg_constraint
         where conrelid = $1::regclass and contype = 'c' and convalidated
           and conkey = array[(select attnum from pg_attribute where attrelid = conrelid and attname = $2)]`,
        [table, column],
      );
      for (const text of ['"', '\\', '\n', '\u0001', '123456789"', '123456789012\n']) {
        const refused = await Promise.all(
          rows.map(async ({ check }) => {
            const { rows: asked } = await reader.query<{ kept: boolean }>(
              `select (${check}) as kept from (select $1::text) given (${column})`,
              [text],
            );
            return asked[0]?.kept === false;
          }),
        );
        expect({ text, refused: refused.includes(true) }).toEqual({ text, refused: true });
      }
    },
  );

  test.each(types)(
    '$name: the rules of every role are sound SQL over $table',
    async ({ name, table, subject = name }) => {
      for (const role of abilities.roles()) {
        const sql = new SqlWriter('en', { actor: anonymousActor, now: new Date(0) });
        const condition = conditionSql(abilities.template(role), 'read', subject, undefined, 't', sql);
        await reader.query(`select from ${table} t where ${condition} limit 0`, sql.values);
      }
    },
  );

  test.each(types)('$name: its fields are columns of $table', async ({ type, table }) => {
    const columns = [...new Set(columnsRead(type))].map((column) => `t.${reader.escapeIdentifier(column)}`);
    await reader.query(`select ${['1', ...columns].join(', ')} from ${table} t limit 0`);
  });
});
