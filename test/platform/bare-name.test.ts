import { type Client } from 'pg';
import { bareName, bareNameSql, nameWords, nameWordsSql } from '../../server/src/platform/names/bare-name';
import { asAdmin } from '../harness/test-database';

const SAME: readonly (readonly [string, string])[] = [
  ['Городская поликлиника № 5', 'ГОРОДСКАЯ ПОЛИКЛИНИКА №5'],
  ['Городская поликлиника № 5', 'Городская  поликлиника\u00a0N 5'],
  ['City Polyclinic No. 5', 'city polyclinic № 5'],
  ['№ 5 қалалық емхана', '"№5 КАЛАЛЫК ЕМХАНА"'],
  ['ГУ «Отдел занятости»', 'ГУ "Отдел занятости"'],
  ['ГУ «Отдел занятости»', 'ГУ “отдел\tзанятости”'],
  ['Акимат г. Алматы', 'акимат г.Алматы'],
  ['Отдел – центр', 'отдел-центр'],
  ['Артём', 'АРТЕМ'],
  ['Арте\u0308м', 'Артем'],
  ['Аи\u0306гуль', 'Айгуль'],
  ['Үшқоңыр әкімдігі', 'УШКОНЫР АКИМДИГИ'],
  ['Ұлытау облысы Һ', 'ұлытау ОБЛЫСЫ һ'],
  ['Ғылым ә\u200aі', 'ғЫЛЫМ\u200bӘІ'],
];
const APART: readonly (readonly [string, string])[] = [
  ['Городская поликлиника № 5', 'Городская поликлиника № 15'],
  ['Городская поликлиника № 5', 'Городская поликлиника'],
  ['Городская поликлиника № 5', 'Городская поликлиника № 5 города Алматы'],
  ['Аи\u0306гуль', 'Аигуль'],
  ['Школа ын', 'Школа ин'],
  ['Корпорация A', 'Корпорация B'],
  ['Ин 5', 'И 5'],
  ['Salon 5', 'Salo 5'],
];
const EMPTY = ['', ' ', '«»', '№', '\u00a0–\u200b', '名'];

describe('one form of the name of a body', () => {
  test.each(SAME)('%j is %j', (one, other) => {
    expect(bareName(other)).toBe(bareName(one));
  });

  test.each(APART)('%j is not %j', (one, other) => {
    expect(bareName(other)).not.toBe(bareName(one));
  });

  test.each(EMPTY)('%j names nobody', (text) => {
    expect([bareName(text), nameWords(text)]).toEqual(['', '']);
  });

  test('a name is found in a text by its words, whole', () => {
    const heading = nameWords('Форма 1. «Городская поликлиника №15», 2 квартал');
    expect(heading).toContain(nameWords('городская поликлиника № 15'));
    expect(heading).not.toContain(nameWords('городская поликлиника № 1'));
  });

  test('PostgreSQL makes the same form of each of them, whatever the locale', async () => {
    const names = [...SAME.flat(), ...APART.flat(), ...EMPTY];
    const formsOf = (client: Client, collation: string) =>
      client.query<{ bare: string; words: string }>(
        `select ${bareNameSql(`name collate "${collation}"`)} as bare, ${nameWordsSql(`name collate "${collation}"`)} as words
         from unnest($1::text[]) with ordinality n (name, position) order by position`,
        [names],
      );
    const expected = names.map((name) => ({ bare: bareName(name), words: nameWords(name) }));
    await asAdmin(async (client) => {
      for (const collation of ['default', 'C']) {
        expect((await formsOf(client, collation)).rows).toEqual(expected);
      }
    });
  });
});
