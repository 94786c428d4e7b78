import { isLeafType, getNamedType, isListType, getNullableType, isObjectType, parse, Kind } from 'graphql';
import type { GraphQLObjectType, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { Client } from 'pg';
import { findDemoActor } from '../../server/src/people';
import { thing } from '../../server/src/platform/access/ability';
import {
  actorSettings,
  anonymousActor,
  READ_AS_ACTOR_SQL,
  READ_AS_NAMED_SQL,
  seesSingleCases,
  type Actor,
} from '../../server/src/platform/access/actor';
import { columnOf } from '../../server/src/platform/access/column-of';
import { AnswerText, wantText } from '../../server/src/platform/reading/answer-text';
import { Reader, type Where } from '../../server/src/platform/reading/reader';
import { fieldSqlOf, typeSqlOf } from '../../server/src/platform/reading/sql-metadata';
import { startTestServer, type TestServer } from '../harness';
import { openTestApplication, type OpenTestApplication } from '../worker/support/test-application';
import { schema } from './support/portal-queries';
import { SOME_OF_EACH_ROLE } from './support/some-of-each-role';

type Row = Readonly<Record<string, unknown>>;

/** Numbers that look like chance and are the same in every run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
const next = chance(780_078);
const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;

const QUESTIONS_EACH = 3;
/** A field that no rule names: what opens it opens the row. */
const ROW = 'the row itself';
const camels = new Map<string, string>();
function camel(column: string): string {
  let name = camels.get(column);
  if (name === undefined) {
    name = column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    camels.set(column, name);
  }
  return name;
}

/** A field that is a column as it stands. */
interface Plain {
  readonly name: string;
  readonly column: string;
  readonly scalar: string;
}

interface Readable {
  readonly type: GraphQLObjectType;
  readonly table: string;
  readonly subject: string;
  readonly fields: readonly Plain[];
}

function plainFields(type: GraphQLObjectType): Plain[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const sql = fieldSqlOf(field.extensions);
    const named = getNamedType(field.type);
    const isPlain = sql === undefined || 'column' in sql;
    if (!isPlain || field.args.length > 0 || !isLeafType(named) || isListType(getNullableType(field.type)))
      return [];
    const column = sql && 'column' in sql ? sql.column : columnOf(field.name);
    return [{ name: field.name, column, scalar: named.name }];
  });
}

const types: Readable[] = Object.values(schema.getTypeMap()).flatMap((type) => {
  const sql = isObjectType(type) ? typeSqlOf(type.extensions) : undefined;
  if (!isObjectType(type) || !sql) return [];
  const fields = plainFields(type);
  return fields.length === 0 ? [] : [{ type, table: sql.table, subject: sql.subject ?? type.name, fields }];
});

/** A row, and what the rules are asked about it. */
interface Known {
  readonly row: Row;
  readonly asked: ReturnType<typeof thing>;
}

function knownOf({ subject }: Readable, row: Row): Known {
  const facts = Object.fromEntries(Object.entries(row).map(([column, value]) => [camel(column), value]));
  return { row, asked: thing(subject, facts) };
}

/** What is asked of a type, and the column that its rows are sometimes picked by. */
interface Question {
  readonly fields: readonly Plain[];
  readonly by: Plain | undefined;
}

function questionsAbout({ fields }: Readable): Question[] {
  return Array.from({ length: QUESTIONS_EACH }, () => {
    const some = fields.filter(() => next() < 0.6);
    const by = pick(fields.filter(({ scalar }) => scalar !== 'DateTime'));
    return { fields: some.length > 0 ? some : [pick(fields)], by };
  });
}

/** What the field shows of a column's value. */
function shownValue({ scalar }: Plain, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (scalar === 'DateTime') return new Date(String(value)).toISOString();
  return ['Int', 'Float', 'Boolean'].includes(scalar) ? value : String(value);
}

const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

function selectionOf(type: GraphQLObjectType, fields: readonly Plain[]): SelectionSetNode {
  const document = parse(`fragment Some on ${type.name} { ${fields.map(({ name }) => name).join(' ')} }`);
  const [definition] = document.definitions;
  if (definition?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error('a fragment');
  return definition.selectionSet;
}

const NOBODYS = 'a value that no row has';

describe('what the rooms show is what the rules allow, asked row by row and field by field', () => {
  let server: TestServer;
  let opened: OpenTestApplication;
  let reader: Client;
  let actors: Actor[];
  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    opened = await openTestApplication(server.urls, '2026-03-19T10:00:00+05:00');
    reader = new Client({ connectionString: server.urls.readerUrl });
    await reader.connect();
    const found = await Promise.all(
      SOME_OF_EACH_ROLE.map(({ email }) => findDemoActor(opened.application, email)),
    );
    // Rules must hold for whoever comes, not only for those of whom the story tells.
    const strangers = found
      .slice(0, 6)
      .map((actor) => ({ ...actor, authorityId: null, subjectId: null, accountId: null }));
    actors = [...found, ...strangers, anonymousActor, { ...anonymousActor, role: 'NO_SUCH_ROLE' }];
  });
  afterAll(async () => {
    await reader.end();
    await opened.close();
    await server.stop();
  });

  /** Rows that the second wall lets through, whole. */
  async function behindTheSecondWall(actor: Actor, table: string): Promise<Row[]> {
    await reader.query('begin');
    try {
      await reader.query(
        seesSingleCases(actor) ? READ_AS_NAMED_SQL : READ_AS_ACTOR_SQL,
        actorSettings(actor),
      );
      // Planned once and not for each actor: the rules of some tables are long.
      const text = `select row_to_json(t) as row from ${table} t`;
      const { rows } = await reader.query<{ row: Row }>({ name: table, text });
      return rows.map(({ row }) => row);
    } finally {
      await reader.query('rollback');
    }
  }

  function expectedOf(actor: Actor, fields: readonly Plain[], rows: readonly Known[]): Row[] {
    const ability = opened.application.abilities.forActor(actor);
    return rows.flatMap(({ row, asked }) => {
      if (!ability.can('read', asked, ROW)) return [];
      const shown = fields.map((field) => [
        field.name,
        ability.can('read', asked, field.name) ? shownValue(field, row[field.column]) : null,
      ]);
      return [Object.fromEntries(shown) as Row];
    });
  }

  async function shownTo(
    actor: Actor,
    { type }: Readable,
    fields: readonly Plain[],
    where: Where,
    whole: boolean,
  ): Promise<unknown[]> {
    const { application } = opened;
    const field = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'some' } } as const;
    const info = {
      fieldName: 'some',
      returnType: type,
      fieldNodes: [{ ...field, selectionSet: selectionOf(type, fields) }],
      fragments: {},
      variableValues: {},
      schema,
      operation: { kind: Kind.OPERATION_DEFINITION },
    } as unknown as GraphQLResolveInfo;
    const asked = new Reader(application, { actor, now: new Date(application.clock.now()), language: 'kk' });
    const list = { order: () => '(select 1)', where, limit: 20_000 };
    const answer: unknown = await asked.findList(whole ? wantText(info) : info, list);
    const rows = (answer instanceof AnswerText ? JSON.parse(answer.bytes.toString()) : answer) as Row[];
    return rows.map((row) =>
      Object.fromEntries(fields.map((one) => [one.name, shownValue(one, row[one.name])])),
    );
  }

  let questions = 0;
  let shownRows = 0;
  test.each(types.map((one) => [one.type.name, one] as const))('%s', async (_, readable) => {
    // Each role is asked something else, everybody in a role the same: a statement is planned once for all of them.
    const ofRole = new Map<string, Question[]>();
    for (const actor of actors) {
      const asked = ofRole.get(actor.role) ?? questionsAbout(readable);
      ofRole.set(actor.role, asked);
      const all = (await behindTheSecondWall(actor, readable.table)).map((row) => knownOf(readable, row));
      for (const [i, { fields, by }] of asked.entries()) {
        // Sometimes only rows with some value, or with none, in some column.
        const like =
          all.length > 0 && by !== undefined && next() < 0.6 ? pick(all).row[by.column] : undefined;
        const value = like === undefined || like === null ? null : String(like);
        const whereIs =
          (sought: string | null): Where =>
          (alias, sql) =>
            like === undefined || by === undefined
              ? 'true'
              : `${alias}.${by.column}::text is not distinct from ${sql.value(sought, 'text')}`;
        const rows =
          like === undefined || by === undefined
            ? all
            : all.filter(({ row }) => (row[by.column] === null ? null : String(row[by.column])) === value);
        const expected = sorted(expectedOf(actor, fields, rows));
        const whole = i % 2 === 0;
        // Asked at once they are answered together, and must not be mixed up.
        const [none, shown] = await Promise.all([
          like === undefined || !whole ? [] : shownTo(actor, readable, fields, whereIs(NOBODYS), whole),
          shownTo(actor, readable, fields, whereIs(value), whole),
        ]);
        expect(none).toEqual([]);
        expect({ role: actor.role, rows: sorted(shown) }).toEqual({ role: actor.role, rows: expected });
        questions += 1;
        shownRows += shown.length;
      }
    }
  });

  test('an id holds nothing that JSON would have to escape: it is printed as it stands', async () => {
    const [chair] = actors;
    if (!chair) throw new Error('nobody');
    let seen = 0;
    for (const { table, fields } of types) {
      const ids = fields.filter(({ scalar }) => scalar === 'ID');
      for (const row of await behindTheSecondWall(chair, table))
        for (const { column } of ids) {
          if (row[column] === null) continue;
          expect(String(row[column])).toMatch(/^[\w:.-]+$/);
          seen += 1;
        }
    }
    expect(seen).toBeGreaterThan(1000);
  });

  test('questions were asked by the thousand, and answered', () => {
    expect(questions).toBeGreaterThan(2000);
    // An oracle that allows nothing would agree with a reader that shows nothing.
    expect(shownRows).toBeGreaterThan(10_000);
  });
});
