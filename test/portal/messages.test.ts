import { kk as agencyKk } from '../../portal-agency/src/messages/kk';
import { ru as agencyRu } from '../../portal-agency/src/messages/ru';
import { en as agencyEn } from '../../portal-agency/src/messages/en';
import { kk as kitKk } from '../../portal-kit/src/messages/kk';
import { ru as kitRu } from '../../portal-kit/src/messages/ru';
import { en as kitEn } from '../../portal-kit/src/messages/en';
import { kk as subjectKk } from '../../portal-subject/src/messages/kk';
import { ru as subjectRu } from '../../portal-subject/src/messages/ru';
import { en as subjectEn } from '../../portal-subject/src/messages/en';

type Tree = { readonly [key: string]: string | Tree };

const flatten = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  );
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

const trees: Record<string, Record<'kk' | 'ru' | 'en', Tree>> = {
  kit: { kk: kitKk, ru: kitRu, en: kitEn },
  agency: { kk: agencyKk, ru: agencyRu, en: agencyEn },
  subject: { kk: subjectKk, ru: subjectRu, en: subjectEn },
};

/** Words that both languages spell alike. */
const alike = new Set(['Субъект', 'Журнал', 'Орган', 'Балл', 'Кворум']);

describe.each(Object.entries(trees))('words of %s', (_name, { kk, ru, en }) => {
  test('the three languages hold the same keys', () => {
    const keys = flatten(kk).map(([key]) => key);
    expect(
      flatten(ru)
        .map(([key]) => key)
        .sort(),
    ).toEqual([...keys].sort());
    expect(
      flatten(en)
        .map(([key]) => key)
        .sort(),
    ).toEqual([...keys].sort());
  });

  test('nothing is empty and every placeholder stands in all three', () => {
    const inKazakh = new Map(flatten(kk));
    for (const [key, text] of [...flatten(ru), ...flatten(en)]) {
      expect({ key, empty: text.trim() === '' }).toEqual({ key, empty: false });
      expect({ key, placeholders: placeholders(text) }).toEqual({
        key,
        placeholders: placeholders(inKazakh.get(key) ?? ''),
      });
    }
  });

  test('a message that counts has one form in Kazakh, three in Russian, two in English', () => {
    const russian = new Map(flatten(ru));
    const english = new Map(flatten(en));
    for (const [key, text] of flatten(kk)) {
      expect({ key, forms: text.split('|').length }).toEqual({ key, forms: 1 });
      const few = (russian.get(key) ?? '').split('|').length;
      expect([1, 3]).toContain(few);
      if (few === 3)
        expect({ key, forms: (english.get(key) ?? '').split('|').length }).toEqual({ key, forms: 2 });
    }
  });

  test('Kazakh is not left in Russian: no Russian text stands in both', () => {
    const russian = new Map(flatten(ru));
    const same = flatten(kk).filter(([key, text]) => /[а-яё]{4}/i.test(text) && russian.get(key) === text);
    expect(same.filter(([, text]) => !alike.has(text))).toEqual([]);
  });
});
