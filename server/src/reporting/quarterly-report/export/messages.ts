import type { Messages } from '../../../platform/messages/catalogue';

/** Words of an exported form's head. An import knows months and totals by them. */
export const formSheetMessages = {
  FORM_SHEET_NUMBER: { kk: 'Р/с №', ru: '№ п/п', en: 'No.' },
  FORM_SHEET_MEASURE: {
    kk: 'Орындалатын іс-шаралар',
    ru: 'Выполняемые мероприятия',
    en: 'Measures carried out',
  },
  FORM_SHEET_OF_QUARTER: { kk: '{quarter}-тоқсан', ru: '{quarter} квартал', en: 'Quarter {quarter}' },
  FORM_SHEET_QUARTER_TOTAL: { kk: 'Барлығы', ru: 'Итого', en: 'Total' },
  FORM_SHEET_TOTAL: { kk: 'Барлығы, жиыны', ru: 'Итого всего', en: 'Total in all' },
  FORM_SHEET_QUARTER: {
    kk: '{year} жылғы {quarter}-тоқсан',
    ru: '{quarter} квартал {year} года',
    en: 'Quarter {quarter} of {year}',
  },
  FORM_SHEET_YEAR: { kk: '{year} жыл', ru: '{year} год', en: 'Year {year}' },
  FORM_SHEET_EDITION: {
    kk: 'Нысан {form}, редакциясы {edition}',
    ru: 'Форма {form}, редакция {edition}',
    en: 'Form {form}, edition {edition}',
  },
  FORM_SHEET_MONTH_1: { kk: 'Қаңтар', ru: 'Январь', en: 'January' },
  FORM_SHEET_MONTH_2: { kk: 'Ақпан', ru: 'Февраль', en: 'February' },
  FORM_SHEET_MONTH_3: { kk: 'Наурыз', ru: 'Март', en: 'March' },
  FORM_SHEET_MONTH_4: { kk: 'Сәуір', ru: 'Апрель', en: 'April' },
  FORM_SHEET_MONTH_5: { kk: 'Мамыр', ru: 'Май', en: 'May' },
  FORM_SHEET_MONTH_6: { kk: 'Маусым', ru: 'Июнь', en: 'June' },
  FORM_SHEET_MONTH_7: { kk: 'Шілде', ru: 'Июль', en: 'July' },
  FORM_SHEET_MONTH_8: { kk: 'Тамыз', ru: 'Август', en: 'August' },
  FORM_SHEET_MONTH_9: { kk: 'Қыркүйек', ru: 'Сентябрь', en: 'September' },
  FORM_SHEET_MONTH_10: { kk: 'Қазан', ru: 'Октябрь', en: 'October' },
  FORM_SHEET_MONTH_11: { kk: 'Қараша', ru: 'Ноябрь', en: 'November' },
  FORM_SHEET_MONTH_12: { kk: 'Желтоқсан', ru: 'Декабрь', en: 'December' },
} as const satisfies Messages;
