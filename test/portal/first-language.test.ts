import { firstLanguage } from '../../portal-kit/src/i18n/first-language';
import { withLanguage } from '../../portal-kit/src/i18n/with-language';

test.each([
  ['en', ['ru-RU', 'kk'], 'en'],
  [undefined, ['ru-RU', 'en-US'], 'ru'],
  [undefined, ['de-DE', 'EN_gb', 'ru'], 'en'],
  [undefined, ['kk-KZ', 'ru'], 'kk'],
  [undefined, ['de', 'fr-FR'], 'kk'],
  [undefined, [], 'kk'],
  ['de', ['ru'], 'ru'],
])('chosen %s, the browser asks for %j: a portal opens in %s', (chosen, browser, opens) => {
  expect(firstLanguage(chosen, browser)).toBe(opens);
});

test.each([
  ['/case-imports/template.xlsx', undefined, '/case-imports/template.xlsx?language=kk'],
  ['/filings/table.csv?year=2026', undefined, '/filings/table.csv?year=2026&language=kk'],
  ['https://qadagalau.kz/public/check?code=A1', 'lang', 'https://qadagalau.kz/public/check?code=A1&lang=kk'],
] as const)('a link to %s names the language of its page', (address, parameter, named) => {
  expect(withLanguage(address, 'kk', parameter)).toBe(named);
});
