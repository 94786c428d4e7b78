import { borrowedWords } from '../../portal-agency/src/complaints/borrowed-words';

const TEXT = 'Мен, Құпия Адам, анықтаманы он екі күн күттім; клерк накричал на меня.';

test.each([
  ['Анықтама кешіктірілді', undefined],
  ['анықтаманы он екі', undefined],
  ['Фактісі: АНЫҚТАМАНЫ он екі, күн күттім', 'АНЫҚТАМАНЫ он екі күн'],
  ['клерк накричал на меня', 'клерк накричал на меня'],
  ['', undefined],
])('[clause 31] words taken over from the complaint are pointed at: %s', (ground, expected) => {
  expect(borrowedWords(ground, TEXT)).toBe(expected);
  expect(borrowedWords(ground, '')).toBeUndefined();
});
