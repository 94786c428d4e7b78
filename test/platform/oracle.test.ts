import { Client } from 'pg';
import { thing } from '../../server/src/platform/access/ability';
import { SET_ACTOR_SQL, actorSettings, type Actor } from '../../server/src/platform/access/actor';
import { actor, chief, guestOf, keeperOf, startLibrary, type LibraryServer } from './support/library-server';

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

interface ShelfRow {
  id: number;
  name: string;
  kind: string;
  secret: string | null;
  note: string | null;
  authorityId: number | null;
  disclosedToSubjectId: number | null;
}

const SEEDS = [1, 20181128, 780078];
const ACTORS: Actor[] = [
  chief,
  keeperOf(1),
  keeperOf(2),
  guestOf(1),
  guestOf(2),
  actor('GUEST', 'agency', { subjectId: 1 }),
  actor('KEEPER', 'agency', { authorityId: 2 }),
  actor('KEEPER', 'territory'),
  actor('NOBODY', 'agency'),
];

let library: LibraryServer;
beforeAll(async () => {
  library = await startLibrary();
});
afterAll(() => library.stop());

async function seedShelves(seed: number): Promise<ShelfRow[]> {
  const next = chance(seed);
  const one = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  await library.owner('truncate shelf, book cascade');
  for (let i = 0; i < 120; i += 1) {
    await library.owner(
      `insert into shelf (name, kind, secret, note, weight, authority_id, disclosed_to_subject_id) values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        `S${i}`,
        one(['OPEN', 'HALF', 'CLOSED', 'LOST']),
        one(['gold', null]),
        one(['n', null]),
        one([1, 2, null]),
        one([1, 2, 3, null]),
        one([1, 2, null]),
      ],
    );
  }
  return library.owner<ShelfRow>(`select id, name, kind, secret, note, authority_id as "authorityId",
    disclosed_to_subject_id as "disclosedToSubjectId" from shelf order by id`);
}

/** What row-level security lets through, said a second time and without SQL. */
function passesRowSecurity(who: Actor, row: ShelfRow): boolean {
  if (who.scope === 'agency' || who.scope === 'system') return true;
  const own = who.authorityId !== null && row.authorityId === who.authorityId;
  return own || (who.subjectId !== null && row.disclosedToSubjectId === who.subjectId);
}

interface Shown {
  id: string;
  secret: string | null;
  note: string | null;
}

async function shown(who: Actor): Promise<Shown[]> {
  const query = '{ shelves(first: 200) { nodes { id secret note } } }';
  const { shelves } = await library.as(who).run<{ shelves: { nodes: Shown[] } }>(query);
  return shelves.nodes.toSorted((a, b) => Number(a.id) - Number(b.id));
}

describe.each(SEEDS)('120 shelves of seed %i', (seed) => {
  let rows: ShelfRow[];
  beforeAll(async () => {
    rows = await seedShelves(seed);
  });

  test('each actor is shown the rows and fields that the rules allow it one by one, and no other', async () => {
    let visible = 0;
    for (const who of ACTORS) {
      const ability = library.application.abilities.forActor(who);
      const expected = rows
        .filter((row) => passesRowSecurity(who, row) && ability.can('read', thing('Shelf', row), 'id'))
        .map((row) => ({
          id: String(row.id),
          secret: ability.can('read', thing('Shelf', row), 'secret') ? row.secret : null,
          note: ability.can('read', thing('Shelf', row), 'note') ? row.note : null,
        }));
      expect(await shown(who)).toEqual(expected);
      visible += expected.length;
    }
    // An oracle that allows nothing would agree with a reader that shows nothing.
    expect(visible).toBeGreaterThan(150);
  });

  test('a row read by its id is the row of the list, for every row and every actor', async () => {
    for (const who of ACTORS) {
      const listed = new Map((await shown(who)).map((row) => [row.id, row]));
      const some = rows.filter(({ id }) => id % 5 === 0);
      for (let at = 0; at < some.length; at += 20) {
        const part = some.slice(at, at + 20);
        const asked = part.map(({ id }) => `r${id}: shelf(id: "${id}") { id secret note }`).join(' ');
        const answer = await library.as(who).run<Record<string, Shown | null>>(`{ ${asked} }`);
        for (const { id } of part) expect(answer[`r${id}`]).toEqual(listed.get(String(id)) ?? null);
      }
    }
  });

  test('row-level security alone, with the application’s rules left out, shows no foreign row', async () => {
    for (const url of [library.database.readerUrl, library.database.appUrl]) {
      const client = new Client({ connectionString: url });
      await client.connect();
      try {
        for (const who of ACTORS) {
          await client.query('begin');
          await client.query(SET_ACTOR_SQL, actorSettings(who));
          const seen = await client.query<{ id: number }>('select id from shelf order by id');
          await client.query('commit');
          expect(seen.rows.map(({ id }) => id)).toEqual(
            rows.filter((row) => passesRowSecurity(who, row)).map(({ id }) => id),
          );
        }
        // The settings went with their transactions.
        expect((await client.query('select id from shelf')).rows).toEqual([]);
      } finally {
        await client.end();
      }
    }
  });
});
