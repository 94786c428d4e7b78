import {
  calendarDate,
  CLAUSE_IDS,
  CLAUSES,
  dayReasonMessage,
  EDITION_2018_11_28,
  formatDate,
  HOLIDAY_NAMES,
  LANGUAGES,
  LAW_ERROR_CODES,
  lawMessage,
  type Texts,
} from '../../server/src/law';
import { en } from '../../server/src/law/messages.en';
import { kk } from '../../server/src/law/messages.kk';
import { ru } from '../../server/src/law/messages.ru';

const holes = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort();
const KAZAKH_LETTERS = /[әғқңөұүһі]/i;

describe('messages in three languages', () => {
  it('asks for the same parameters in each', () => {
    const codes = Object.keys(en) as (keyof typeof en)[];
    const uneven = codes.filter(
      (code) => new Set([en, ru, kk].map((messages) => holes(messages[code]).join())).size > 1,
    );
    expect(uneven).toEqual([]);
    expect(codes).toEqual(expect.arrayContaining([...LAW_ERROR_CODES]));
  });

  it('writes dates and holidays in the language', () => {
    const reason = { code: 'HOLIDAY_MOVED', params: { holiday: 'NAURYZ', of: '2026-03-22' } } as const;
    expect(dayReasonMessage(reason, 'ru')).toBe(
      'выходной за праздник «Наурыз мейрамы», выпавший на 22 марта 2026 г.',
    );
    expect(dayReasonMessage(reason, 'kk')).toContain('2026 жылғы 22 наурыз');
    expect(formatDate(calendarDate('2026-01-05'), 'en')).toBe('5 January 2026');
  });

  it('keeps an edition’s id a name although it looks like a date', () => {
    expect(lawMessage('UNKNOWN_RULE', { given: 'P99', edition: '2018-11-28' }, 'en')).toBe(
      'There is no rule “P99” in the edition 2018-11-28.',
    );
  });

  it('counts one thing as one, in English too', () => {
    const count = (length: number) =>
      lawMessage('COUNT_workingDays_before', { length, from: '2026-03-19' }, 'en');
    expect(count(1)).toBe('1 working day before 19 March 2026, that day not counted');
    expect(count(3)).toBe('3 working days before 19 March 2026, that day not counted');
  });

  it('leaves nothing untranslated: three different texts, the Kazakh ones in Kazakh', () => {
    const rules = Object.values(EDITION_2018_11_28.rules);
    const texts: Texts[] = [
      ...rules.flatMap(({ name, actor, countedFrom, consequence }) => [
        name,
        actor,
        countedFrom,
        consequence,
      ]),
      ...Object.values(EDITION_2018_11_28.decisions).flatMap(({ question, reading }) => [question, reading]),
      ...CLAUSE_IDS.map((id) => CLAUSES[id].title),
    ];
    const same = texts.filter((text) => new Set(LANGUAGES.map((language) => text[language])).size < 3);
    expect(same).toEqual([]);
    const notKazakh = texts.filter(
      (text) => text.kk.split(/\s+/).length > 3 && !KAZAKH_LETTERS.test(text.kk),
    );
    expect(notKazakh).toEqual([]);
    expect(Object.values(HOLIDAY_NAMES).filter((text) => !text.en || !text.kk || !text.ru)).toEqual([]);
  });
});

describe('clauses', () => {
  it('are all seventy-five of chapters 1 to 4, in the order of the Rules', () => {
    const inserted = ['6-1', '6-2', '6-3', '7-1', '7-2', '22-1', '28-1', '28-2', '28-3'];
    const expected = Array.from({ length: 66 }, (_, index) => String(index + 1)).flatMap((id) => [
      id,
      ...inserted.filter((other) => other.startsWith(`${id}-`)),
    ]);
    expect(CLAUSE_IDS).toEqual(expected);
  });
});
