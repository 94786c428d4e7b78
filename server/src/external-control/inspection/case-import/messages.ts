import type { Messages } from '../../../platform/messages/catalogue';
import { columnMessages } from './column-messages';

/** Files of running cases on the page: how far they are, and why one goes no further. */
export const caseImportMessages = {
  ...columnMessages,
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
  CASE_SHEET_COLUMNS: { kk: 'Бағандар', ru: 'Столбцы', en: 'Columns' },
  CASE_SHEET_CODES: { kk: 'Кодтар', ru: 'Коды', en: 'Codes' },
  CASE_HEAD_COLUMN: { kk: 'Баған', ru: 'Столбец', en: 'Column' },
  CASE_HEAD_HOLDS: { kk: 'Не жазылады', ru: 'Что пишется', en: 'What it holds' },
  CASE_HEAD_NEEDED: { kk: 'Толтырылуы міндетті', ru: 'Заполняется обязательно', en: 'Must be filled' },
  CASE_HEAD_FORM: { kk: 'Жазылу түрі', ru: 'Как пишется', en: 'How it is written' },
  CASE_HEAD_CLAUSE: { kk: 'Тармақ', ru: 'Пункт', en: 'Clause' },
  CASE_HEAD_CODE: { kk: 'Код', ru: 'Код', en: 'Code' },
  CASE_NEED_ALWAYS: { kk: 'әр жолда', ru: 'в каждой строке', en: 'in each row' },
  CASE_NEED_WITH: {
    kk: '{column} толтырылса',
    ru: 'если заполнен {column}',
    en: 'where {column} is filled',
  },
  CASE_NEED_INSPECTION: {
    kk: 'тексеруде; бақылауда бос қалады',
    ru: 'в проверке; у контроля остается пустым',
    en: 'of an inspection; empty of a control',
  },
  CASE_NEED_CONTROL: {
    kk: 'профилактикалық бақылауда; тексеруде бос қалады',
    ru: 'в профилактическом контроле; у проверки остается пустым',
    en: 'of a preventive control; empty of an inspection',
  },
  CASE_NEED_COURSE: {
    kk: 'ұзартудың, тоқтата тұрудың немесе нәтижелер актісінің бағаны толтырылса',
    ru: 'если заполнен столбец продления, приостановления или акта о результатах',
    en: 'where a column of an extension, a suspension or a result act is filled',
  },
  CASE_NEED_EXTENSION: {
    kk: 'ұзартудың басқа бағаны толтырылса',
    ru: 'если заполнен другой столбец продления',
    en: 'where another column of the extension is filled',
  },
  CASE_NEED_SUSPENSION: {
    kk: 'тоқтата тұрудың басқа бағаны толтырылса',
    ru: 'если заполнен другой столбец приостановления',
    en: 'where another column of the suspension is filled',
  },
  CASE_NEED_RESUMED: {
    kk: 'тоқтата тұрудан кейін нәтижелер актісі бар болса',
    ru: 'если после приостановления есть акт о результатах',
    en: 'where a result act follows a suspension',
  },
  CASE_NEED_RESULT: {
    kk: 'нәтижелер актісінің басқа бағаны толтырылса',
    ru: 'если заполнен другой столбец акта о результатах',
    en: 'where another column of the result act is filled',
  },
  CASE_NEED_LETTER: {
    kk: 'хаттың басқа бағаны толтырылса',
    ru: 'если заполнен другой столбец письма',
    en: 'where another column of the letter is filled',
  },
  CASE_FORM_TEXT: { kk: 'мәтін, формуласыз', ru: 'текст без формул', en: 'text, no formula' },
  CASE_FORM_LIST: {
    kk: 'нүктелі үтірмен бөлінген сөздер',
    ru: 'слова через точку с запятой',
    en: 'words apart by semicolons',
  },
  CASE_FORM_DAY: { kk: 'күн: ЖЖЖЖ-АА-КК', ru: 'день: ГГГГ-ММ-ДД', en: 'day: YYYY-MM-DD' },
  CASE_FORM_PAST_DAY: {
    kk: 'бүгіннен кеш емес күн: ЖЖЖЖ-АА-КК',
    ru: 'день не позже сегодняшнего: ГГГГ-ММ-ДД',
    en: 'day not in the future: YYYY-MM-DD',
  },
  CASE_FORM_HOUR: {
    kk: 'Алматы уақыты, болашақта емес: ЖЖЖЖ-АА-КК СС:ММ',
    ru: 'время Алматы, не в будущем: ГГГГ-ММ-ДД ЧЧ:ММ',
    en: 'Almaty time, not in the future: YYYY-MM-DD HH:MM',
  },
  CASE_FORM_COUNT: {
    kk: '1-ден 999-ға дейінгі бүтін сан',
    ru: 'целое число от 1 до 999',
    en: 'whole number from 1 to 999',
  },
} as const satisfies Messages;
