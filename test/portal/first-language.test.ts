import { firstLanguage } from '../../portal-kit/src/i18n/first-language';

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
