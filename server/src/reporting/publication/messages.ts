import type { Messages } from '../../platform/messages/catalogue';

/** What programs are told that read open data. */
export const publicationMessages = {
  UNKNOWN_PARAMETER: {
    kk: '«{parameter}» деген параметр жоқ. Мұнда мыналар бар: {known}.',
    ru: 'Параметра «{parameter}» нет. Здесь есть: {known}.',
    en: 'There is no parameter “{parameter}”. The parameters here are: {known}.',
  },
  UNREADABLE_PARAMETER: {
    kk: '«{parameter}» параметрінің мәні оқылмады: {value}.',
    ru: 'Значение параметра «{parameter}» не читается: {value}.',
    en: 'The value of the parameter “{parameter}” cannot be read: {value}.',
  },
  ROW_OF_NO_FORM: {
    kk: 'Нысанда {value} жолы жоқ («{parameter}» параметрі).',
    ru: 'Строки {value} в форме нет (параметр «{parameter}»).',
    en: 'The form has no row {value} (parameter “{parameter}”).',
  },
  ROW_NEVER_PUBLISHED: {
    kk: '{value} жолы – қалдық: ондай көрсеткіштер қосылмайды және жарияланбайды («{parameter}» параметрі).',
    ru: 'Строка {value} – остаток: такие показатели не складываются и не публикуются (параметр «{parameter}»).',
    en: 'Row {value} is a stock figure: such figures are never added up and never published (parameter “{parameter}”).',
  },
} as const satisfies Messages;
