import { ReadingGroup, type Asking } from '../../server/src/platform/reading/reading-group';
import { togetherOf } from '../../server/src/platform/reading/together';
import { keeperOf } from './support/library-server';

const TEXT = 'select concat($1::integer) where $1::integer > 0';
const statement = { text: TEXT, values: [1], together: togetherOf(TEXT) };

/** A row as PostgreSQL sends it: the place asked from, the place answered for, the answer, changes about people. */
const row = (asked: number, as: number, answer: string | null = `answer ${asked}`) =>
  [String(asked), String(as), answer, '9'].map((text) => (text === null ? null : Buffer.from(text)));

function groupOf(count: number) {
  const told: string[] = [];
  const again: number[] = [];
  const askings = Array.from({ length: count }, (_, i): Asking => ({
    actor: keeperOf(i + 1),
    statement,
    ordinary: false,
    done: (error, rows) =>
      told.push(error ? error.message : `${i + 1}: ${String((rows as Buffer[][])[0]?.[0])}`),
  }));
  const [first, ...others] = askings;
  if (!first) throw new Error('nobody asks');
  const group = new ReadingGroup(first, false);
  for (const asking of others) group.add(asking);
  const reading = group.reading(
    { statement },
    () => undefined,
    (asking) => again.push(askings.indexOf(asking) + 1),
  );
  return { told, again, row: (columns: (Buffer | null)[]) => reading.row?.(columns), reading };
}

describe('readers of one statement', () => {
  test('each is told as its row comes, before the statement has ended', () => {
    const { told, again, row: take, reading } = groupOf(3);
    take(row(1, 1));
    take(row(2, 2, null));
    expect(told).toEqual(['1: answer 1', '2: null']);
    take(row(3, 3));
    reading.done(null, [], null);
    expect({ told: told.length, again }).toEqual({ told: 3, again: [] });
  });

  test.each([
    ['answered as somebody else', [row(1, 1), row(2, 3), row(3, 3)]],
    ['asked from another place', [row(1, 1), row(3, 3), row(2, 2)]],
    ['said by nobody', [row(1, 1), [null, null, Buffer.from('answer'), null], row(3, 3)]],
    ['missing', [row(1, 1)]],
  ])('from a row that is %s on each asks again, alone', (_, rows) => {
    const { told, again, row: take, reading } = groupOf(3);
    rows.forEach(take);
    reading.done(null, [], null);
    expect({ told, again }).toEqual({ told: ['1: answer 1'], again: [2, 3] });
  });

  test('a statement that fails on its way fails for nobody who was answered', () => {
    const { told, again, row: take, reading } = groupOf(3);
    take(row(1, 1));
    reading.done(new Error('division by zero'), [], null);
    expect({ told, again }).toEqual({ told: ['1: answer 1'], again: [2, 3] });
  });
});
