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
} as const satisfies Messages;
