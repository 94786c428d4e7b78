import { lengthsOf, nameOnTile, ranksOf, stepsOf } from '../../portal-kit/src/charts/chart-views';

describe('what a chart and a map draw', () => {
  test('equal figures share a place, and a missing figure has none', () => {
    expect(ranksOf([5, 9, null, 9, 0])).toEqual([3, 1, null, 1, 4]);
  });

  test('bars are as long as their figures, the longest the whole, none below zero', () => {
    expect(lengthsOf([50, 200, null, -4])).toEqual([25, 100, 0, 0]);
    expect(lengthsOf([0, null])).toEqual([0, 0]);
  });

  test('a long name breaks with a hyphen before its ending, and nowhere else', () => {
    expect(nameOnTile('Кызылординская область')).toBe('Кызылордин\u00ADская область');
    expect(nameOnTile('Северо-Казахстанская область')).toBe('Северо-Казахстан\u00ADская область');
    for (const name of ['Абайская область', 'Қызылорда облысы', 'Kyzylorda Region', 'г. Алматы'])
      expect(nameOnTile(name)).toBe(name);
  });

  test('a shade repeats the figure: a quarter of the largest each, none where there is no figure', () => {
    expect(stepsOf([null, 0, 25, 26, 51, 76, 100])).toEqual([0, 1, 1, 2, 3, 4, 4]);
    expect(stepsOf([0, null])).toEqual([1, 0]);
  });
});
