import { MessageCatalogue } from '../../server/src/platform/messages/catalogue';

const catalogue = new MessageCatalogue([
  { LATE: { kk: '{date} күнінен ерте емес', ru: 'не ранее {date}', en: 'not before {date}' } },
]);

describe('values in a sentence', () => {
  test.each([
    ['2026-12-06', 'not before 06.12.2026'],
    // 23:30 in Greenwich is the next morning in Almaty.
    ['2026-12-05T23:30:00Z', 'not before 06.12.2026, 04:30'],
    ['2026-12-06T10:00:00+05:00', 'not before 06.12.2026, 10:00'],
    ['I-75-2026-0006', 'not before I-75-2026-0006'],
    ['2026-12-06T25:00:00+05:00', 'not before 2026-12-06T25:00:00+05:00'],
    // Of no day that there is: 30 February is not 2 March.
    ['2026-02-30T10:00:00+05:00', 'not before 2026-02-30T10:00:00+05:00'],
    [3, 'not before 3'],
    [['2026-12-06', '2026-12-07'], 'not before 06.12.2026, 07.12.2026'],
  ])('%j is read as %s', (date, sentence) => {
    expect(catalogue.text('LATE', 'en', { date })).toBe(sentence);
  });

  test('a fraction follows a comma, in English a point', () => {
    const read = (language: 'kk' | 'ru' | 'en') => catalogue.text('LATE', language, { date: 21.8 });
    expect([read('kk'), read('ru'), read('en')]).toEqual([
      '21,8 күнінен ерте емес',
      'не ранее 21,8',
      'not before 21.8',
    ]);
  });
});
