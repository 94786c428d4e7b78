import { foldText } from '../../server/src/platform/names/bare-name';
import { searchedWords, wordsOf } from '../../server/src/registry/search-words';

describe('words of a search', () => {
  test.each([
    ['ҚЫЗЫЛОРДА', 'қызылорда'],
    ['Әуезов', 'ӘУЕЗОВ'],
    ['Үшқоңыр', 'ҮШҚОҢЫР'],
    ['Һ', 'һ'],
    ['Ұлытау', 'ұЛЫТАУ'],
    ['Кызылорда', 'Қызылорда'],
    ['Артем', 'Артём'],
  ])('%s and %s are one', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  test('signs part words, numbers are words, each stands once', () => {
    expect(wordsOf('«Азаматтарға арналған үкімет»', 'г.Алматы № 5, г.Алматы', null)).toEqual([
      'азаматтарга',
      'арналган',
      'укимет',
      'г',
      'алматы',
      '5',
    ]);
  });

  test('й stays itself, however it was typed', () => {
    expect(foldText('и\u0306')).toBe('й');
    expect(foldText('Йод')).toBe('йод');
  });

  test('a long text asks for eight words at most', () => {
    expect(searchedWords('1 2 3 4 5 6 7 8 9 10')).toHaveLength(8);
  });
});
