import { createI18n } from 'vue-i18n';
import { kk as agencyKk } from '../../portal-agency/src/messages/kk';
import { ru as agencyRu } from '../../portal-agency/src/messages/ru';
import { en as agencyEn } from '../../portal-agency/src/messages/en';
import { compileWords } from '../../portal-kit/src/i18n/compile-words';
import { kk as kitKk } from '../../portal-kit/src/messages/kk';
import { ru as kitRu } from '../../portal-kit/src/messages/ru';
import { en as kitEn } from '../../portal-kit/src/messages/en';
import { kk as subjectKk } from '../../portal-subject/src/messages/kk';
import { ru as subjectRu } from '../../portal-subject/src/messages/ru';
import { en as subjectEn } from '../../portal-subject/src/messages/en';

const trees = {
  kk: { agency: agencyKk, kit: kitKk, subject: subjectKk },
  ru: { agency: agencyRu, kit: kitRu, subject: subjectRu },
  en: { agency: agencyEn, kit: kitEn, subject: subjectEn },
} as const;

function leaves(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value as object, `${path}${key}.`),
  );
}

const COUNTS = [0, 1, 2, 5, 21];

describe.each(Object.keys(trees) as (keyof typeof trees)[])('words in %s', (locale) => {
  const options = { legacy: false as const, locale, warnHtmlMessage: false, messages: { [locale]: trees[locale] as never } };
  const theirs = createI18n(options);
  const ours = createI18n({ ...options, messageCompiler: compileWords });
  const words = leaves(trees[locale]);

  test('every message is said as the library with its own compiler says it', () => {
    expect(words.length).toBeGreaterThan(2000);
    for (const [key, text] of words) {
      const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      const named = Object.fromEntries(names.map((name, at) => [name, at % 2 ? `«${name}»` : at]));
      for (const count of text.includes('|') ? COUNTS : [undefined]) {
        const [one, other] = [ours, theirs].map(({ global: { t } }) =>
          count === undefined ? t(key, named) : t(key, { ...named, count, n: count }, count),
        );
        expect([key, one]).toEqual([key, other]);
      }
    }
  });
});

test('a value that is not there is left out, as are null and nothing', () => {
  const { global } = createI18n({
    legacy: false,
    locale: 'en',
    messages: { en: { words: 'a {gone} {none} b' } },
    messageCompiler: compileWords,
  });
  expect(global.t('words', { none: null })).toBe('a   b');
});
