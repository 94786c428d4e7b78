import type { Messages } from '../../../platform/messages/catalogue';

/** What is said of corrections (clause 64). */
export const correctionMessages = {
  STEP_DECIDE_CORRECTION: {
    kk: 'Есепті түзету туралы сұрау салуды қарау',
    ru: 'Рассмотреть запрос о корректировке отчета',
    en: 'Decide on the request for correction of a report',
  },
  STEP_READ_CORRECTION: {
    kk: 'Есепті түзету туралы шешіммен танысу',
    ru: 'Ознакомиться с решением о корректировке отчета',
    en: 'Take note of the decision on the correction',
  },
  CORRECTION_OF_OTHER_FORM: {
    kk: '64-тармақ ішкі бақылау туралы есептерге ғана (61 және 62-тармақтар) қатысты: бұл нысан ол бойынша түзетілмейді.',
    ru: 'Пункт 64 говорит об отчетах о внутреннем контроле (пункты 61 и 62): эта форма по нему не корректируется.',
    en: 'Clause 64 speaks of the reports on internal control (61 and 62): this form is not corrected under it.',
  },
  CORRECTION_YEAR_NOT_OVER: {
    kk: '{year} жылдың есебі төртінші тоқсан аяқталғаннан кейін, {date} бастап түзетіледі.',
    ru: 'Отчет за {year} год корректируется по итогам четвертого квартала, начиная с {date}.',
    en: 'A report of {year} is corrected after the fourth quarter, from {date} on.',
  },
  CORRECTION_PENDING: {
    kk: 'Бұл есепті түзету туралы сұрау салу қаралып жатыр: шешімді күтіңіз.',
    ru: 'Запрос о корректировке этого отчета уже рассматривается: дождитесь решения.',
    en: 'A request to correct this report is being decided on: wait for the decision.',
  },
  CORRECTION_NOT_REQUESTED: {
    kk: 'Орган бұл есепті түзетуді сұрамаған: онсыз түзетуге болмайды.',
    ru: 'Орган не просил о корректировке этого отчета: без этого она невозможна.',
    en: 'The body has not asked for a correction of this report: without that there is none.',
  },
  CORRECTION_PROOF_MISSING: {
    kk: 'Түзету қажеттігін растайтын материалдарды қоса беріңіз.',
    ru: 'Приложите материалы, подтверждающие необходимость корректировки.',
    en: 'Attach the materials that confirm the need for a correction.',
  },
  CORRECTION_NOTHING_TO_READ: {
    kk: 'Танысатын шешім жоқ.',
    ru: 'Нет решения, с которым нужно ознакомиться.',
    en: 'There is no decision to take note of.',
  },
  CORRECTION_CELLS_MISSING: {
    kk: 'Түзетілетін кемінде бір ұяшықты көрсетіңіз.',
    ru: 'Укажите хотя бы одну ячейку, которую нужно исправить.',
    en: 'Name at least one cell to be corrected.',
  },
  CORRECTION_REASON_MISSING: {
    kk: 'Себебін жазыңыз.',
    ru: 'Напишите причину.',
    en: 'Write the reason.',
  },
  CORRECTION_CELL_TWICE: {
    kk: '{row} жолының {month}-айдағы ұяшығы екі рет көрсетілген.',
    ru: 'Ячейка строки {row} за месяц {month} названа дважды.',
    en: 'The cell of row {row} in month {month} is named twice.',
  },
  CORRECTION_OLD_VALUE: {
    kk: '{row} жолының {month}-айында {stands} тұр: бұрынғы мән сәйкес келмейді.',
    ru: 'В строке {row} за месяц {month} стоит {stands}: прежнее значение не совпадает.',
    en: 'Row {row} in month {month} holds {stands}: the old value does not match.',
  },
  CORRECTION_CHANGES_NOTHING: {
    kk: '{row} жолының {month}-айдағы жаңа мәні бұрынғысымен бірдей.',
    ru: 'Новое значение строки {row} за месяц {month} такое же, как прежнее.',
    en: 'The new value of row {row} in month {month} is the old one.',
  },
  CORRECTION_NOTHING_LEFT: {
    kk: 'Барлық ұяшық қабылданбаса, түзетуден бас тартыңыз.',
    ru: 'Если не принята ни одна ячейка, откажите в корректировке.',
    en: 'If no cell is corrected, refuse the correction.',
  },
  UNKNOWN_VERSION: {
    kk: 'Есептің мұндай нұсқасы жоқ.',
    ru: 'Такой версии отчета нет.',
    en: 'The report has no such version.',
  },
  CORRECTION_STATE_REQUESTED: { kk: 'Қаралуда', ru: 'На рассмотрении', en: 'Being decided on' },
  CORRECTION_STATE_MADE: { kk: 'Түзетілді', ru: 'Исправлено', en: 'Corrected' },
  CORRECTION_STATE_MADE_IN_PART: {
    kk: 'Ішінара түзетілді',
    ru: 'Исправлено частично',
    en: 'Corrected in part',
  },
  CORRECTION_STATE_REFUSED: { kk: 'Бас тартылды', ru: 'Отказано', en: 'Refused' },

  EVENT_reportCorrectionRequested: {
    kk: 'Есепті түзету сұралды',
    ru: 'Запрошена корректировка отчета',
    en: 'Correction of the report asked for',
  },
  EVENT_reportCorrected: { kk: 'Есеп түзетілді', ru: 'Отчет скорректирован', en: 'Report corrected' },
  EVENT_reportCorrectionRefused: {
    kk: 'Есепті түзетуден бас тартылды',
    ru: 'В корректировке отчета отказано',
    en: 'Correction of the report refused',
  },
  EVENT_reportCorrectionRead: {
    kk: 'Орган түзету туралы шешіммен танысты',
    ru: 'Орган ознакомился с решением о корректировке',
    en: 'The body took note of the decision on the correction',
  },
} as const satisfies Messages;
