import { createI18n } from 'vue-i18n';
import { kk as agencyKk } from '../../portal-agency/src/messages/kk';
import { ru as agencyRu } from '../../portal-agency/src/messages/ru';
import { en as agencyEn } from '../../portal-agency/src/messages/en';
import { compileWords } from '../../portal-kit/src/i18n/compile-words';
import { pluralForm } from '../../portal-kit/src/i18n/plural';
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
  const words = leaves(trees[locale]);
  const { global: library } = createI18n({
    legacy: false,
    locale,
    messages: { [locale]: trees[locale] as never },
    pluralRules: { [locale]: (count, forms) => pluralForm(locale, count, forms) },
    warnHtmlMessage: false,
  });

  test('every message is said as a library of wide use says it', () => {
    expect(words.length).toBeGreaterThan(2000);
    for (const [key, text] of words) {
      const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      const named = Object.fromEntries(names.map((name, at) => [name, at % 2 ? `«${name}»` : at]));
      const message = compileWords(text, locale);
      expect([key, message(named)]).toEqual([key, library.t(key, { ...named })]);
      for (const count of COUNTS) {
        const counted = { ...named, count, n: count };
        expect([key, message(counted)]).toEqual([key, library.t(key, { ...counted })]);
        expect([key, message(counted, count)]).toEqual([key, library.t(key, { ...counted }, count)]);
      }
    }
  });
});

test('a value that is not there is left out, as is nothing', () => {
  expect(compileWords('a {gone} {none} b', 'en')({ none: null })).toBe('a   b');
});
