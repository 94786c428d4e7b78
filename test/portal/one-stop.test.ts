import { oneStop } from '../../portal-kit/src/i18n/one-stop';

test('a date at the end of a sentence is followed by one stop', () => {
  expect(oneStop('Новая дата окончания: 23 декабря 2026 г..')).toBe(
    'Новая дата окончания: 23 декабря 2026 г.',
  );
  expect(oneStop('С 1 июня 2024 г. действует…')).toBe('С 1 июня 2024 г. действует…');
});
