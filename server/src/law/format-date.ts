import { toCivil, weekdayOf, type CalendarDate } from './calendar-date';
import type { Language } from './language';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  kk: 'қаңтар,ақпан,наурыз,сәуір,мамыр,маусым,шілде,тамыз,қыркүйек,қазан,қараша,желтоқсан'.split(','),
  ru: 'января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,декабря'.split(','),
  en: 'January,February,March,April,May,June,July,August,September,October,November,December'.split(','),
};

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  kk: 'дүйсенбі,сейсенбі,сәрсенбі,бейсенбі,жұма,сенбі,жексенбі'.split(','),
  ru: 'понедельник,вторник,среда,четверг,пятница,суббота,воскресенье'.split(','),
  en: 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday'.split(','),
};

/** A date as people write it: `2026 жылғы 27 наурыз`, `27 марта 2026 г.`, `27 March 2026`. */
export function formatDate(date: CalendarDate, language: Language): string {
  const { year, month, day } = toCivil(date);
  const name = MONTHS[language][month - 1];
  if (language === 'kk') return `${year} жылғы ${day} ${name}`;
  return language === 'ru' ? `${day} ${name} ${year} г.` : `${day} ${name} ${year}`;
}

/** The name of a month, 1 to 12, as it stands in a date. */
export function formatMonth(month: number, language: Language): string {
  return MONTHS[language][month - 1] ?? '';
}

export function formatWeekday(date: CalendarDate, language: Language): string {
  return WEEKDAYS[language][weekdayOf(date) - 1] ?? '';
}
