import type { LanguageCode } from '../i18n/language';

const months: Record<LanguageCode, readonly string[]> = {
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** Months standing alone, for the head of a table. `month` counts from 1. */
export function monthName(month: number, language: LanguageCode): string {
  const nominative: Record<LanguageCode, readonly string[]> = {
    kk: months.kk,
    ru: [
      'январь',
      'февраль',
      'март',
      'апрель',
      'май',
      'июнь',
      'июль',
      'август',
      'сентябрь',
      'октябрь',
      'ноябрь',
      'декабрь',
    ],
    en: months.en,
  };
  return nominative[language][month - 1] ?? '';
}

/** Months of one year standing together: '2026 жылғы сәуір – маусым', 'апрель – июнь 2026 года', 'April to June 2026'. */
export function formatMonths(year: number, first: number, last: number, language: LanguageCode): string {
  const [from, until] = [monthName(first, language), monthName(last, language)];
  if (language === 'kk') return `${year} жылғы ${from} – ${until}`;
  return language === 'ru' ? `${from} – ${until} ${year} года` : `${from} to ${until} ${year}`;
}

const weekdays: Record<LanguageCode, readonly (readonly [short: string, long: string])[]> = {
  kk: [
    ['Дс', 'дүйсенбі'],
    ['Сс', 'сейсенбі'],
    ['Ср', 'сәрсенбі'],
    ['Бс', 'бейсенбі'],
    ['Жм', 'жұма'],
    ['Сн', 'сенбі'],
    ['Жс', 'жексенбі'],
  ],
  ru: [
    ['Пн', 'понедельник'],
    ['Вт', 'вторник'],
    ['Ср', 'среда'],
    ['Чт', 'четверг'],
    ['Пт', 'пятница'],
    ['Сб', 'суббота'],
    ['Вс', 'воскресенье'],
  ],
  en: [
    ['Mo', 'Monday'],
    ['Tu', 'Tuesday'],
    ['We', 'Wednesday'],
    ['Th', 'Thursday'],
    ['Fr', 'Friday'],
    ['Sa', 'Saturday'],
    ['Su', 'Sunday'],
  ],
};

/** Names of the days of a week, Monday first: what stands above a calendar, and the whole word. */
export function weekdayNames(language: LanguageCode): readonly (readonly [short: string, long: string])[] {
  return weekdays[language];
}

/** Month and year above a calendar: '2026 жыл, наурыз', 'март 2026', 'March 2026'. */
export function formatMonth(date: string, language: LanguageCode): string {
  const [year = '', month = ''] = date.split('-');
  const name = monthName(Number(month), language);
  return language === 'kk' ? `${year} жыл, ${name}` : `${name} ${year}`;
}

/**
 * A calendar date ('YYYY-MM-DD') in words. No Date object takes part: a date of the law is not an instant.
 * `short` is 19.03.2026 in all three languages, as the offices write it.
 */
export function formatCalendarDate(
  date: string,
  language: LanguageCode,
  style: 'short' | 'long' = 'long',
): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  if (style === 'short') return `${day}.${month}.${year}`;
  const name = months[language][Number(month) - 1] ?? month;
  if (language === 'kk') return `${year} жылғы ${Number(day)} ${name}`;
  return `${Number(day)} ${name} ${year}${language === 'ru' ? ' г.' : ''}`;
}

/** An edition of the Rules or of a checklist is named by the day that it came with; any other name stays. */
export function editionName(edition: string): string {
  return edition.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1');
}
