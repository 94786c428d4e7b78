import type { Messages } from '../messages/catalogue';

export const fileMessages = {
  SECRET_MARK_COMMERCIAL: { kk: 'Коммерциялық құпия', ru: 'Коммерческая тайна', en: 'Commercial secret' },
  SECRET_MARK_TAX: { kk: 'Салық құпиясы', ru: 'Налоговая тайна', en: 'Tax secret' },
  SECRET_MARK_OTHER_SECRET: {
    kk: 'Заңмен қорғалатын өзге құпия',
    ru: 'Иная охраняемая законом тайна',
    en: 'Another secret protected by law',
  },
  FILE_MISSING: {
    kk: 'Файл алынбады. Қайта жіберіп көріңіз.',
    ru: 'Файл не получен. Попробуйте отправить еще раз.',
    en: 'No file was received. Try sending it again.',
  },
  FILE_EMPTY: {
    kk: 'Файл бос. Мазмұны бар файлды жіберіңіз.',
    ru: 'Файл пуст. Отправьте файл с содержанием.',
    en: 'The file is empty. Send one with content.',
  },
  FILE_TOO_LARGE: {
    kk: 'Файл тым үлкен: ең көбі {megabytes} МБ.',
    ru: 'Файл слишком велик: не больше {megabytes} МБ.',
    en: 'The file is too large: at most {megabytes} MB.',
  },
  FILE_TYPE_REFUSED: {
    kk: 'Мұндай файл қабылданбайды. Мазмұны атауына сай келетін мына түрлер қабылданады: {types}.',
    ru: 'Такой файл не принимается. Принимаются файлы, содержание которых отвечает названию: {types}.',
    en: 'Files of this kind are not taken. Taken are files whose content is what their name says: {types}.',
  },
  FILE_ALLOWANCE_USED: {
    kk: 'Іске тіркелмеген файлдарыңыз тым көп. Алдымен оларды тіркеңіз.',
    ru: 'У вас слишком много файлов, не приложенных к делу. Сначала приложите их.',
    en: 'You have too many files that are not attached to a case. Attach them first.',
  },
  FILE_UNAVAILABLE: {
    kk: 'Файл табылмады немесе ол басқа жерге тіркелген.',
    ru: 'Файл не найден или уже приложен в другом месте.',
    en: 'The file was not found or is already attached elsewhere.',
  },
  TOO_MANY_FILES: {
    kk: 'Бір жолы {max} файлдан артық тіркелмейді.',
    ru: 'За один раз прикладывается не больше {max} файлов.',
    en: 'At most {max} files are attached at once.',
  },
  NOT_TEXT: {
    kk: 'Бұл файл мәтін емес. Мәтінді UTF-8 кодталуында таңдаңыз.',
    ru: 'Этот файл не текст. Выберите текст в кодировке UTF-8.',
    en: 'This file is not text. Choose text in UTF-8.',
  },
  OLD_WORKBOOK: {
    kk: 'Бұл – ескі пішіндегі Excel кітабы (.xls). Оны XLSX түрінде сақтап, қайта таңдаңыз.',
    ru: 'Это книга Excel старого вида (.xls). Сохраните ее как XLSX и выберите снова.',
    en: 'This is an Excel workbook of the old kind (.xls). Save it as XLSX and choose it again.',
  },
  NOT_UTF_8: {
    kk: 'Файлдың кодталуы UTF-8 емес. Оны UTF-8 етіп сақтаңыз.',
    ru: 'Кодировка файла не UTF-8. Сохраните его в UTF-8.',
    en: 'The file is not in UTF-8. Save it as UTF-8.',
  },
  WRONG_ENCODING: {
    kk: 'Файлдың кодталуы UTF-8 емес ({encoding}). Оны UTF-8 етіп сақтаңыз.',
    ru: 'Кодировка файла не UTF-8 ({encoding}). Сохраните его в UTF-8.',
    en: 'The file is not in UTF-8 ({encoding}). Save it as UTF-8.',
  },
} as const satisfies Messages;
