import { Client } from 'pg';
import { AbilityCatalogue, thing } from '../../server/src/platform/access/ability';
import { anonymousActor, type Actor } from '../../server/src/platform/access/actor';
import { conditionSql } from '../../server/src/platform/access/condition-sql';
import {
  own,
  type Comparison,
  type Conditions,
  type Permission,
  type Scalar,
} from '../../server/src/platform/access/permission';
import { SqlWriter } from '../../server/src/platform/reading/sql-writer';
import { createTestDatabase, type TestDatabase } from '../harness';

const ROUNDS = 120;
const RULES_MAX = 4;
const ROWS = 40;
const SEED = 780_178;

/** Numbers from 0 to 1, the same ones in every run. */
function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const next = seededNumbers(SEED);
const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
const chance = (share: number): boolean => next() < share;

const VALUES = {
  authorityId: [null, 1, 2, 3],
  subjectId: [null, 7, 8],
  state: [null, 'DRAFT', 'IN_PROGRESS', "it's"],
  flag: [null, true, false],
} as const satisfies Record<string, readonly Scalar[]>;
const TYPES = { authorityId: 'int', subjectId: 'int', state: 'text', flag: 'boolean' } as const;
type Field = keyof typeof VALUES;
const FIELDS = Object.keys(VALUES) as Field[];
type Row = Record<Field, Scalar>;

function randomComparison(field: Field): Comparison {
  const placeholder =
    field === 'authorityId' ? own.authority : field === 'subjectId' ? own.subject : undefined;
  const kind = pick(['value', 'in', 'not', 'own', 'not own'] as const);
  if (kind === 'own' && placeholder) return placeholder;
  if (kind === 'not own' && placeholder) return { $ne: placeholder };
  if (kind === 'in') return { $in: VALUES[field].filter(() => chance(0.4)) };
  if (kind === 'not') return { $ne: pick<Scalar>(VALUES[field]) };
  return pick<Scalar>(VALUES[field]);
}

function randomPermission(): Permission {
  const fields = FIELDS.filter(() => chance(0.45));
  const conditions: Conditions = Object.fromEntries(fields.map((field) => [field, randomComparison(field)]));
  return {
    roles: ['R'],
    actions: ['read'],
    subject: 'Case',
    ...(fields.length > 0 ? { conditions } : {}),
    ...(chance(0.25) ? { forbids: true as const } : {}),
    ...(chance(0.3) ? { fields: ['state'] } : {}),
    basis: 'ours: a test',
  };
}

function randomActor(): Actor {
  return { ...anonymousActor, role: 'R', authorityId: pick([null, 1, 2]), subjectId: pick([null, 7, 8]) };
}

function randomRow(): Row {
  return Object.fromEntries(FIELDS.map((field) => [field, pick<Scalar>(VALUES[field])])) as Row;
}

const COLUMNS = {
  authorityId: 'authority_id',
  subjectId: 'subject_id',
  state: 'state',
  flag: 'flag',
} as const;

async function allowedInSql(
  client: Client,
  permissions: readonly Permission[],
  actor: Actor,
  rows: readonly Row[],
  field: string | undefined,
): Promise<boolean[]> {
  const sql = new SqlWriter('en', { actor, now: new Date(0) });
  const ability = new AbilityCatalogue(permissions).template('R');
  const condition = conditionSql(ability, 'read', 'Case', field, 't', sql);
  const columns = FIELDS.map((name) => `${sql.value(rows.map((row) => row[name]))}::${TYPES[name]}[]`);
  const { rows: answers } = await client.query<{ allowed: boolean | null }>(
    `select ${condition} as allowed from unnest(${columns.join(', ')}) with ordinality
       t (${FIELDS.map((name) => COLUMNS[name]).join(', ')}, place) order by t.place`,
    sql.values,
  );
  return answers.map(({ allowed }) => allowed === true);
}

describe('one declaration, read twice', () => {
  let database: TestDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.appUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  test.each([undefined, 'state', 'authorityId'])(
    'in memory and in SQL the same rows are allowed (field %s)',
    async (field) => {
      let allowedOnce = 0;
      let refusedOnce = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const permissions = Array.from({ length: 1 + Math.floor(next() * RULES_MAX) }, randomPermission);
        const actor = randomActor();
        const rows = Array.from({ length: ROWS }, randomRow);
        // A rule for some fields opens these in rows that other rules open; it opens no row by itself.
        const opening = permissions.filter((permission) => field !== undefined || !permission.fields);
        const ability = new AbilityCatalogue(opening).forActor(actor);
        const inMemory = rows.map((row) => ability.can('read', thing('Case', row), field));
        const inSql = await allowedInSql(client, permissions, actor, rows, field);
        const different = rows.filter((_, i) => inMemory[i] !== inSql[i]);
        expect({ permissions, actor: [actor.authorityId, actor.subjectId], different }).toEqual({
          permissions,
          actor: [actor.authorityId, actor.subjectId],
          different: [],
        });
        allowedOnce += inSql.filter(Boolean).length;
        refusedOnce += inSql.filter((allowed) => !allowed).length;
      }
      // Both answers must occur often, or the comparison says nothing.
      expect(Math.min(allowedOnce, refusedOnce)).toBeGreaterThan(ROUNDS * ROWS * 0.1);
    },
  );

  test('no rule at all is no row at all', async () => {
    expect(await allowedInSql(client, [], randomActor(), [randomRow(), randomRow()], undefined)).toEqual([
      false,
      false,
    ]);
  });
});
