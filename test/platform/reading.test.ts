import { actor, chief, guestOf, keeperOf, startLibrary, type LibraryServer } from './support/library-server';

let library: LibraryServer;

beforeAll(async () => {
  library = await startLibrary();
  await library.owner(`insert into shelf (name, kind, weight, secret, note, opened_at, authority_id, disclosed_to_subject_id) values
    ('Law', 'OPEN', 10, 'gold', 'n1', '2020-05-06T00:00:00.000001+05', 1, 7),
    ('Maps', 'HALF', 20, 'silver', 'n2', '2021-05-06T00:00:00+05', 2, 7),
    ('Poems', 'OPEN', null, 'lead', 'n3', '2022-05-06T00:00:00+05', 2, null)`);
  await library.owner(`insert into book (shelf_id, position, title, authority_id, disclosed_to_subject_id)
    select s, p, 'Book ' || s || '.' || p, case s when 1 then 1 else 2 end, case when p = 2 then 7 end
    from generate_series(1, 3) s, generate_series(1, 5) p`);
});
afterAll(() => library.stop());

describe('what a request asks for becomes one row of JSON', () => {
  test('aliases, fragments, expressions, columns of other names and computed fields', async () => {
    const answer = await library.as(chief).run(
      `query Q($id: ID!) {
        first: shelf(id: $id) { ...Head again: name weight doubleWeight __typename }
        second: shelf(id: "2") { ... on Shelf { ...Head } motto }
      }
      fragment Head on Shelf { id label ...More }
      fragment More on Shelf { openedAt }`,
      { id: '1' },
    );
    expect(answer).toEqual({
      first: {
        id: '1',
        label: 'Law',
        again: 'Law',
        weight: 10,
        doubleWeight: 20,
        openedAt: '2020-05-05T19:00:00.000Z',
        __typename: 'Shelf',
      },
      second: { id: '2', label: 'Maps', openedAt: '2021-05-05T19:00:00.000Z', motto: 'en: Maps since 2021' },
    });
  });

  test('@skip and @include leave out what they say, on fields and on fragments', async () => {
    const query = `query Q($yes: Boolean!, $no: Boolean!) { shelf(id: "1") {
      id name @skip(if: $yes) weight @include(if: $no) label @include(if: $yes)
      ... @skip(if: $yes) { secret } ...Note @include(if: $no) } }
      fragment Note on Shelf { note }`;
    expect(await library.as(chief).run(query, { yes: true, no: false })).toEqual({
      shelf: { id: '1', label: 'Law' },
    });
  });

  test('rows below rows, in their order, no more than the cap, and back up again', async () => {
    const answer = await library
      .as(chief)
      .run(
        '{ shelf(id: "3") { books { title shelf { name firstBook { title } } } firstBook { id title } } }',
      );
    const shelf = { name: 'Poems', firstBook: { title: 'Book 3.1' } };
    expect(answer).toEqual({
      shelf: {
        books: [1, 2, 3].map((position) => ({ title: `Book 3.${position}`, shelf })),
        firstBook: { id: '11', title: 'Book 3.1' },
      },
    });
  });

  test('two mentions of one list are one list with the fields of both', async () => {
    const query = '{ shelf(id: "1") { a: books { id } b: books { title } books { id } books { title } } }';
    const { shelf } = await library.as(chief).run<{ shelf: Record<'a' | 'b' | 'books', object[]> }>(query);
    expect([shelf.a[0], shelf.b[0], shelf.books[0]]).toEqual([
      { id: '1' },
      { title: 'Book 1.1' },
      { id: '1', title: 'Book 1.1' },
    ]);
  });

  test('nothing but __typename is asked, and nothing is found', async () => {
    const answer = await library
      .as(chief)
      .run('{ shelf(id: "1") { __typename } gone: shelf(id: "4000") { name books { id } } }');
    expect(answer).toEqual({ shelf: { __typename: 'Shelf' }, gone: null });
  });
});

describe('who may read', () => {
  const ALL = '{ shelves { nodes { id secret note books { id } } } }';
  interface Row {
    id: string;
    secret: string | null;
    note: string | null;
    books: { id: string }[];
  }
  const rows = async (who: Parameters<LibraryServer['as']>[0]) =>
    (await library.as(who).run<{ shelves: { nodes: Row[] } }>(ALL)).shelves.nodes;

  test('an office sees its own rows and no other', async () => {
    expect((await rows(keeperOf(2))).map(({ id }) => id).sort()).toEqual(['2', '3']);
    expect(await library.as(keeperOf(2)).run('{ shelf(id: "1") { name } }')).toEqual({ shelf: null });
    expect(await rows(keeperOf(99))).toEqual([]);
  });

  test('a hidden field is null where the rule hides it and is there where it does not', async () => {
    expect(await rows(guestOf(7))).toEqual([
      { id: '1', secret: 'gold', note: 'n1', books: [{ id: '2' }] },
      { id: '2', secret: 'silver', note: null, books: [{ id: '7' }] },
    ]);
  });

  // The second sees every row as far as the database goes: then the application's own rules must do it.
  test.each([guestOf(7), actor('GUEST', 'agency', { subjectId: 7 })])(
    'below a row that one may read lie only rows that one may read ($scope)',
    async (who) => {
      const query = '{ shelf(id: "1") { firstBook { id } books { id shelf { secret } } } }';
      const answer = await library.as(who).run(query);
      expect(answer).toEqual({ shelf: { firstBook: null, books: [{ id: '2', shelf: { secret: 'gold' } }] } });
    },
  );

  test('no rule at all means nothing, and so does an empty list of values', async () => {
    await library.as(actor('STRANGER', 'agency')).expectRefusal('FORBIDDEN', ALL);
    expect(await rows(actor('NOBODY', 'agency'))).toEqual([]);
  });

  test('an actor without an office has nobody’s rows', async () => {
    expect(await rows(actor('KEEPER', 'territory'))).toEqual([]);
    await library.owner('insert into shelf (name, authority_id) values ($1, null)', ['Nobody’s']);
    expect(await rows(actor('KEEPER', 'territory'))).toEqual([]);
    expect(await rows(actor('KEEPER', 'agency'))).toEqual([]);
    await library.owner('delete from shelf where authority_id is null');
  });

  test('a field of the root that declares nothing is denied to everybody', async () => {
    await library.as(chief).expectRefusal('FORBIDDEN', '{ undeclared }');
    await library.as({ ...chief, kind: 'anonymous' }).expectRefusal('NOT_SIGNED_IN', '{ undeclared }');
  });
});
