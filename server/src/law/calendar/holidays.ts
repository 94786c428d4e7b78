import type { Texts } from '../language';

/** A day of the year that the Law on Holidays makes a day off; `from` and `to` are years, both included. */
export interface YearlyHoliday {
  readonly code: HolidayCode;
  readonly month: number;
  readonly day: number;
  readonly from?: number;
  readonly to?: number;
  /** Whether falling on a weekend makes the next free day a day off. */
  readonly moves: boolean;
}

export const HOLIDAY_NAMES = {
  NEW_YEAR: { kk: 'Жаңа жыл', ru: 'Новый год', en: 'New Year' },
  CHRISTMAS: { kk: 'Православиелік Рождество', ru: 'православное Рождество', en: 'Orthodox Christmas' },
  WOMENS_DAY: {
    kk: 'Халықаралық әйелдер күні',
    ru: 'Международный женский день',
    en: 'International Women’s Day',
  },
  NAURYZ: { kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz' },
  UNITY: {
    kk: 'Қазақстан халқының бірлігі мерекесі',
    ru: 'Праздник единства народа Казахстана',
    en: 'Unity of the People of Kazakhstan',
  },
  DEFENDER: {
    kk: 'Отан қорғаушы күні',
    ru: 'День защитника Отечества',
    en: 'Defender of the Fatherland Day',
  },
  VICTORY: { kk: 'Жеңіс күні', ru: 'День Победы', en: 'Victory Day' },
  CAPITAL: { kk: 'Астана күні', ru: 'День столицы', en: 'Capital Day' },
  CONSTITUTION: { kk: 'Конституция күні', ru: 'День Конституции', en: 'Constitution Day' },
  REPUBLIC: { kk: 'Республика күні', ru: 'День Республики', en: 'Republic Day' },
  FIRST_PRESIDENT: { kk: 'Тұңғыш Президент күні', ru: 'День Первого Президента', en: 'First President Day' },
  INDEPENDENCE: { kk: 'Тәуелсіздік күні', ru: 'День Независимости', en: 'Independence Day' },
  KURBAN_AIT: {
    kk: 'Құрбан айттың бірінші күні',
    ru: 'первый день Курбан-айта',
    en: 'first day of Kurban-ait',
  },
} as const satisfies Record<string, Texts>;

export type HolidayCode = keyof typeof HOLIDAY_NAMES;

export const YEARLY_HOLIDAYS: readonly YearlyHoliday[] = [
  { code: 'NEW_YEAR', month: 1, day: 1, moves: true },
  { code: 'NEW_YEAR', month: 1, day: 2, moves: true },
  { code: 'CHRISTMAS', month: 1, day: 7, moves: false },
  { code: 'WOMENS_DAY', month: 3, day: 8, moves: true },
  { code: 'CONSTITUTION', month: 3, day: 15, from: 2027, moves: true },
  { code: 'NAURYZ', month: 3, day: 21, moves: true },
  { code: 'NAURYZ', month: 3, day: 22, moves: true },
  { code: 'NAURYZ', month: 3, day: 23, moves: true },
  { code: 'UNITY', month: 5, day: 1, moves: true },
  { code: 'DEFENDER', month: 5, day: 7, moves: true },
  { code: 'VICTORY', month: 5, day: 9, moves: true },
  { code: 'CAPITAL', month: 7, day: 6, moves: true },
  { code: 'CONSTITUTION', month: 8, day: 30, to: 2025, moves: true },
  { code: 'REPUBLIC', month: 10, day: 25, from: 2022, moves: true },
  { code: 'FIRST_PRESIDENT', month: 12, day: 1, to: 2021, moves: true },
  { code: 'INDEPENDENCE', month: 12, day: 16, moves: true },
  { code: 'INDEPENDENCE', month: 12, day: 17, to: 2021, moves: true },
];

/** First day of Kurban-ait by year (month, day): set by the moon, so only observed; it never moves. */
export const KURBAN_AIT: Readonly<Record<number, readonly [month: number, day: number]>> = {
  2016: [9, 12],
  2017: [9, 1],
  2018: [8, 21],
  2019: [8, 11],
  2020: [7, 31],
  2021: [7, 20],
  2022: [7, 9],
  2023: [6, 28],
  2024: [6, 16],
  2025: [6, 6],
  2026: [5, 27],
  2027: [5, 16],
};
