import { isBlank } from '../../server/src/law';

describe('what says nothing', () => {
  test.each([
    '',
    ' \t\n',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u200b \u200d',
    '\u2060',
    '\ufeff',
    '\u3164',
    '\u2800',
    '\u0301',
    '\u202e',
  ])('%j is blank', (text) => {
    expect(isBlank(text)).toBe(true);
  });

  test.each(['a', 'ә', '№ 1', '-', '\u200bтекст', 'й', '1'])('%j is not', (text) => {
    expect(isBlank(text)).toBe(false);
  });

  test('nothing given is blank', () => {
    expect([isBlank(null), isBlank(undefined)]).toEqual([true, true]);
  });
});
