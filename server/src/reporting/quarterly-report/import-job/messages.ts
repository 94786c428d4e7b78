import type { Messages } from '../../../platform/messages/catalogue';

export const reportImportMessages = {
  REPORT_IMPORT_RUNNING: { kk: 'Қабылдануда', ru: 'Принимается', en: 'Being taken in' },
  REPORT_IMPORT_DONE: { kk: 'Қабылданды', ru: 'Принят', en: 'Taken in' },
  REPORT_IMPORT_REFUSED: {
    kk: 'Қабылданбады: орындары көрсетілген',
    ru: 'Не принят: места указаны',
    en: 'Refused: its places are named',
  },
  REPORT_IMPORT_CANCELLED: {
    kk: 'Тоқтатылды, ештеңе жазылған жоқ.',
    ru: 'Остановлен, ничего не записано.',
    en: 'Stopped; nothing was written.',
  },
  REPORT_IMPORT_FAILED: { kk: 'Қабылданбады', ru: 'Не принят', en: 'Not taken in' },
  REPORT_IMPORT_BROKEN_OFF: {
    kk: 'Жүйе тоқтағандықтан үзілді, ештеңе жазылған жоқ. Файлды қайтадан алыңыз.',
    ru: 'Прерван остановкой системы, ничего не записано. Возьмите файл еще раз.',
    en: 'Broken off when the system stopped; nothing was written. Take the file in again.',
  },
  REPORT_IMPORT_NOT_RUNNING: {
    kk: 'Бұл файл қазір қабылданып жатқан жоқ.',
    ru: 'Этот файл сейчас не принимается.',
    en: 'This file is not being taken in now.',
  },
} as const satisfies Messages;
