import type { DocumentLanguage } from './document-model';

const MONTHS: Readonly<Record<DocumentLanguage, readonly string[]>> = {
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
};

const NBSP = '\u00a0';

/** A day in the words of an official paper. @param date `YYYY-MM-DD` */
export function formatDate(date: string, language: DocumentLanguage): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const name = MONTHS[language][month - 1] ?? '';
  return language === 'kk' ? `${year} жылғы ${day}${NBSP}${name}` : `${day}${NBSP}${name} ${year}${NBSP}года`;
}

const almatyClock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Almaty',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** Day and clock time in Almaty. @param at ISO instant */
export function formatDateTime(at: string, language: DocumentLanguage): string {
  const part = Object.fromEntries(
    almatyClock.formatToParts(Date.parse(at)).map(({ type, value }) => [type, value]),
  );
  const time = `${part.hour}:${part.minute}`;
  const date = formatDate(`${part.year}-${part.month}-${part.day}`, language);
  return language === 'kk' ? `${date}, сағат${NBSP}${time}` : `${date} в${NBSP}${time}`;
}
