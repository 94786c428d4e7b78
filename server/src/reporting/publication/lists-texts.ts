import type { Language } from '../../platform/messages/language';

interface ListTexts {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly missing: string;
  readonly all: string;
  readonly subject: string;
  readonly bin: string;
  readonly hash: string;
  readonly check: string;
  readonly halfYear: (year: number, half: 1 | 2) => string;
  readonly order: (number: string, date: string) => string;
  readonly count: (lines: number) => string;
  readonly persons: (count: number) => string;
}

/** What the pages of the half-year lists say. */
export const listTexts: Readonly<Record<Language, ListTexts>> = {
  kk: {
    title: 'Жартыжылдық тізімдер',
    lead: 'Тексерілетін субъектіге бару арқылы профилактикалық бақылау осы тізімдер бойынша ғана тағайындалады (Қағидалардың 7-тармағы).',
    none: 'Жарияланған тізім әзірге жоқ.',
    missing: 'Мұндай жарияланған тізім жоқ.',
    all: 'Барлық тізімдер',
    subject: 'Тексерілетін субъект',
    bin: 'БСН',
    hash: 'Тізімнің SHA-256 хеші',
    check: 'Бекіту туралы бұйрықты тексеру',
    halfYear: (year, half) => `${year} жылғы ${half === 1 ? 'бірінші' : 'екінші'} жартыжылдық`,
    order: (number, date) => `Агенттіктің ${date} № ${number} бұйрығымен бекітілген`,
    count: (lines) => `Субъектілер саны: ${lines}`,
    persons: (count) => `Аты көрсетілмеген жеке тұлғалар саны: ${count}`,
  },
  ru: {
    title: 'Полугодовые списки',
    lead: 'Профилактический контроль с посещением проверяемого субъекта назначается только по этим спискам (пункт 7 Правил).',
    none: 'Опубликованных списков пока нет.',
    missing: 'Такого опубликованного списка нет.',
    all: 'Все списки',
    subject: 'Проверяемый субъект',
    bin: 'БИН',
    hash: 'Хеш SHA-256 списка',
    check: 'Проверить приказ об утверждении',
    halfYear: (year, half) => `${half === 1 ? 'Первое' : 'Второе'} полугодие ${year} года`,
    order: (number, date) => `Утвержден приказом Агентства № ${number} от ${date}`,
    count: (lines) => `Субъектов: ${lines}`,
    persons: (count) => `Физических лиц, которые не называются: ${count}`,
  },
  en: {
    title: 'Half-year lists',
    lead: 'Preventive control with a visit is appointed only from these lists (clause 7 of the Rules).',
    none: 'No list was published yet.',
    missing: 'There is no such published list.',
    all: 'All lists',
    subject: 'Inspected subject',
    bin: 'BIN',
    hash: 'SHA-256 of the list',
    check: 'Check the order of approval',
    halfYear: (year, half) => `${half === 1 ? 'First' : 'Second'} half-year of ${year}`,
    order: (number, date) => `Approved by the Agency’s order No. ${number} of ${date}`,
    count: (lines) => `Subjects: ${lines}`,
    persons: (count) => `Natural persons, not named: ${count}`,
  },
};
