import type { Messages } from '../../../platform/messages/catalogue';

/** Files of running cases on the page: how far they are, and why one goes no further. */
export const caseImportMessages = {
  EVENT_caseImportStarted: {
    kk: 'Жүргізіліп жатқан істердің файлын енгізу басталды',
    ru: 'Начат прием файла идущих дел',
    en: 'Taking in of a file of running cases started',
  },
  EVENT_caseImportStopped: {
    kk: 'Жүргізіліп жатқан істердің файлын енгізу тоқтатылды',
    ru: 'Прием файла идущих дел остановлен',
    en: 'Taking in of a file of running cases stopped',
  },
  DETAIL_rows: { kk: 'Жолдар саны', ru: 'Число строк', en: 'Number of rows' },
  CASE_IMPORT_STATE_CHECKING: { kk: 'Тексерілуде', ru: 'Проверяется', en: 'Being tried' },
  CASE_IMPORT_STATE_CHECKED: {
    kk: 'Тексерілді, енгізуді күтуде',
    ru: 'Проверен, ожидает приема',
    en: 'Tried, waits to be taken in',
  },
  CASE_IMPORT_STATE_RUNNING: { kk: 'Енгізілуде', ru: 'Принимается', en: 'Being taken in' },
  CASE_IMPORT_STATE_DONE: { kk: 'Енгізілді', ru: 'Принят', en: 'Taken in' },
  CASE_IMPORT_STATE_STOPPED: { kk: 'Тоқтатылды', ru: 'Остановлен', en: 'Stopped' },
  CASE_IMPORT_STATE_FAILED: { kk: 'Енгізілмеді', ru: 'Не принят', en: 'Not taken in' },
  CASE_IMPORT_EMPTY: {
    kk: 'Файлда бірде-бір іс жоқ: тақырып жолынан кейін жолдар керек.',
    ru: 'В файле нет ни одного дела: под строкой заголовков нужны строки.',
    en: 'The file holds no case: rows are needed below its head.',
  },
  CASE_IMPORT_NOT_CHECKED: {
    kk: 'Файл енгізуді күтіп тұрған жоқ: ол әлі тексерілуде немесе енгізу басталып кеткен.',
    ru: 'Файл не ожидает приема: он еще проверяется либо его прием уже начат.',
    en: 'The file does not wait to be taken in: it is still being tried, or was started already.',
  },
  CASE_IMPORT_NOTHING_TO_TAKE: {
    kk: 'Файлда енгізуге болатын жаңа іс жоқ.',
    ru: 'В файле нет нового дела, которое можно принять.',
    en: 'The file has no new case that can be taken in.',
  },
  CASE_IMPORT_NOT_RUNNING: {
    kk: 'Бұл файлмен жұмыс аяқталған.',
    ru: 'Работа с этим файлом уже завершена.',
    en: 'This file is over already.',
  },
  CASE_IMPORT_CAPACITY_ENDED: {
    kk: 'Файлды енгізген адамның өкілеттігі аяқталған.',
    ru: 'Полномочия того, кто принимал файл, прекращены.',
    en: 'Whoever was taking the file in no longer has the capacity to.',
  },
  TAKE_IN_KNOWN: {
    kk: 'Органда бұл акт бар: іс қосылмайды.',
    ru: 'У органа уже есть этот акт: дело не добавляется.',
    en: 'The office has this act already: no case is added.',
  },
  CASE_IMPORT_LINE: { kk: 'Жол', ru: 'Строка', en: 'Line' },
  CASE_IMPORT_ACT: { kk: 'Акт нөмірі', ru: 'Номер акта', en: 'Number of the act' },
  CASE_IMPORT_COLUMN: { kk: 'Баған', ru: 'Столбец', en: 'Column' },
  CASE_IMPORT_VALUE: { kk: 'Ұяшықта', ru: 'В ячейке', en: 'In the cell' },
  CASE_IMPORT_REASON: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
} as const satisfies Messages;
