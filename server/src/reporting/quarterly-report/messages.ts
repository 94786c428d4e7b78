import type { Messages } from '../../platform/messages/catalogue';

/** Refusals, states, events and warnings of the room. */
export const reportMessages = {
  STEP_OPEN_REPORT: {
    kk: 'Тоқсандық есепті толтырып, тапсыру',
    ru: 'Заполнить и сдать квартальный отчет',
    en: 'Fill in and file the quarter’s report',
  },
  STEP_CORRECT_REPORT: {
    kk: 'Қайтарылған есепті түзету',
    ru: 'Исправить возвращенный отчет',
    en: 'Correct the returned report',
  },
  STEP_ACCEPT_REPORT: {
    kk: 'Тапсырылған есепті қарау',
    ru: 'Рассмотреть сданный отчет',
    en: 'Judge the filed report',
  },
  STEP_ANSWER_RETURN_REQUEST: {
    kk: 'Есепті қайтару туралы өтінішке жауап беру',
    ru: 'Ответить на просьбу о возврате отчета',
    en: 'Answer the request for return of a report',
  },
  UNKNOWN_FORM: {
    kk: 'Мұндай есеп нысаны жоқ.',
    ru: 'Такой формы отчета нет.',
    en: 'There is no such report form.',
  },
  NO_EDITION_OF_FORM: {
    kk: '{year} жылғы {quarter}-тоқсан үшін нысанның редакциясы жоқ.',
    ru: 'Для {quarter} квартала {year} года нет редакции формы.',
    en: 'No edition of the form covers quarter {quarter} of {year}.',
  },
  FORM_NOT_FILED: {
    kk: 'Осы түрдегі орган бұл нысанды тапсырмайды.',
    ru: 'Орган этого вида не представляет эту форму.',
    en: 'A body of this kind does not file this form.',
  },
  NO_HIGHER_BODY: {
    kk: 'Аудан есеп беретін облыс немесе қала органы тізілімде көрсетілмеген.',
    ru: 'В реестре не указан орган области или города, которому отчитывается район.',
    en: 'The register does not say to which oblast or city body this district reports.',
  },
  QUARTER_NOT_BEGUN: {
    kk: 'Тоқсан әлі басталған жоқ.',
    ru: 'Квартал еще не начался.',
    en: 'The quarter has not begun yet.',
  },
  QUARTER_NOT_OVER: {
    kk: 'Тоқсан әлі аяқталған жоқ: есеп ол аяқталғаннан кейін тапсырылады.',
    ru: 'Квартал еще не закончился: отчет представляется после его окончания.',
    en: 'The quarter is not over yet: its report is filed after it.',
  },
  REPORT_EMPTY: {
    kk: 'Есепте бірде-бір көрсеткіш жоқ.',
    ru: 'В отчете нет ни одного показателя.',
    en: 'The report holds no figure.',
  },
  NOTE_MISSING: {
    kk: 'Есепке талдамалық анықтама қоса берілуге тиіс.',
    ru: 'К отчету прилагается аналитическая справка.',
    en: 'The report is filed with an analytical note.',
  },
  NOTE_TOO_LONG: {
    kk: 'Талдамалық анықтама {max} таңбадан аспауға тиіс.',
    ru: 'Аналитическая справка не длиннее {max} знаков.',
    en: 'The analytical note is at most {max} characters long.',
  },
  REMARK_WITHOUT_ROW: {
    kk: 'Айы бар ескертпеде көрсеткішті атаңыз; жалпы есепке қатысты ескертпеде ай болмайды.',
    ru: 'К замечанию с месяцем назовите показатель; у замечания к отчету в целом месяца нет.',
    en: 'Name the row of a remark that has a month; a remark on the whole report has none.',
  },
  REMARKS_MISSING: {
    kk: 'Қайтару үшін кемінде бір ескертпе жазыңыз.',
    ru: 'Для возврата напишите хотя бы одно замечание.',
    en: 'Write at least one remark to return a report.',
  },
  RETURN_ALREADY_ASKED: {
    kk: 'Бұл есепті қайтару сұралған: жауабын күтіңіз.',
    ru: 'О возврате этого отчета уже попросили: дождитесь ответа.',
    en: 'The return of this report has been asked for: wait for the answer.',
  },
  RETURN_NOT_ASKED: {
    kk: 'Орган бұл есепті қайтаруды сұрамаған.',
    ru: 'Орган не просил о возврате этого отчета.',
    en: 'The body has not asked for the return of this report.',
  },
  RETURN_REASON_MISSING: {
    kk: 'Себебін жазыңыз: 5000 таңбадан аспасын.',
    ru: 'Напишите причину: не длиннее 5000 знаков.',
    en: 'Write the reason, at most 5,000 characters long.',
  },
  REPORT_ACCEPTED: {
    kk: 'Есеп қабылданған: көрсеткіштер тек 64-тармақ бойынша түзетіледі.',
    ru: 'Отчет принят: показатели корректируются только по пункту 64.',
    en: 'The report is accepted: its figures change only under clause 64.',
  },
  TOO_MANY_CELLS: {
    kk: 'Бір жолы {max} ұяшықтан артық сақталмайды.',
    ru: 'За один раз сохраняется не больше {max} ячеек.',
    en: 'At most {max} cells are saved at once.',
  },
  FIGURES_REFUSED: {
    kk: 'Файлдағы қабылданбайтын орындар саны: {count}; одан ештеңе жазылған жоқ.',
    ru: 'Мест в файле, которые нельзя принять: {count}; из него ничего не записано.',
    en: 'Places of the file that cannot be taken: {count}; nothing of it was written.',
  },
  TOTAL_NOT_OPEN: {
    kk: 'Бұл жиынтыққа кіретін есептердің бәрі сізге ашық емес. Өз органыңыздың немесе аумағыңыздың жиынтығын сұраңыз.',
    ru: 'Не все отчеты этого свода вам открыты. Запросите свод по своему органу или своей территории.',
    en: 'Not all reports of this total are open to you. Ask for the total of your own body or territory.',
  },
  TWO_SCOPES: {
    kk: 'Не органды, не аумақты көрсетіңіз: екеуін қатар емес.',
    ru: 'Укажите орган или территорию: не то и другое вместе.',
    en: 'Name a body or a territory, not both.',
  },
  QUARTER_BLANK: {
    kk: 'Файлда осы тоқсанның бірде-бір көрсеткіші жоқ.',
    ru: 'В файле нет ни одного показателя этого квартала.',
    en: 'The file has no figure of this quarter.',
  },
  REPUBLIC: { kk: 'Қазақстан Республикасы', ru: 'Республика Казахстан', en: 'Republic of Kazakhstan' },

  REPORT_NOT_BEGUN: { kk: 'Басталмаған', ru: 'Не начат', en: 'Not begun' },
  REPORT_STATE_DRAFT: { kk: 'Толтырылуда', ru: 'Заполняется', en: 'Being filled in' },
  REPORT_STATE_SUBMITTED: { kk: 'Тапсырылды', ru: 'Представлен', en: 'Submitted' },
  REPORT_STATE_RETURNED: {
    kk: 'Ескертпелермен қайтарылды',
    ru: 'Возвращен с замечаниями',
    en: 'Returned with remarks',
  },
  REPORT_STATE_ACCEPTED: { kk: 'Қабылданды', ru: 'Принят', en: 'Accepted' },

  RETURN_REQUEST_STATE_ASKED: { kk: 'Жауап күтуде', ru: 'Ждет ответа', en: 'Waits for an answer' },
  RETURN_REQUEST_STATE_RETURNED: {
    kk: 'Есеп қайтарылды',
    ru: 'Отчет возвращен',
    en: 'The report was returned',
  },
  RETURN_REQUEST_STATE_DECLINED: { kk: 'Қайтарудан бас тартылды', ru: 'В возврате отказано', en: 'Declined' },
  RETURN_REQUEST_STATE_ACCEPTED: {
    kk: 'Есеп қайтарылмай қабылданды',
    ru: 'Отчет принят без возврата',
    en: 'The report was accepted instead',
  },

  EVENT_reportOpened: { kk: 'Есеп ашылды', ru: 'Отчет открыт', en: 'Report opened' },
  EVENT_reportReminded: {
    kk: 'Тапсырылмаған есептің мерзімі жақындағаны ескертілді',
    ru: 'Напомнено о сроке несданного отчета',
    en: 'Reminded of the term of a report that is not filed',
  },
  EVENT_reportMissed: {
    kk: 'Есеп мерзімінде тапсырылмады',
    ru: 'Отчет не представлен в срок',
    en: 'The report was not filed in its term',
  },
  EVENT_reportFiguresSaved: { kk: 'Көрсеткіштер сақталды', ru: 'Показатели сохранены', en: 'Figures saved' },
  EVENT_reportFiguresImported: {
    kk: 'Көрсеткіштер файлдан алынды',
    ru: 'Показатели приняты из файла',
    en: 'Figures taken from a file',
  },
  EVENT_reportNoteSet: {
    kk: 'Талдамалық анықтама енгізілді',
    ru: 'Внесена аналитическая справка',
    en: 'Analytical note set',
  },
  EVENT_reportSubmitted: { kk: 'Есеп тапсырылды', ru: 'Отчет представлен', en: 'Report submitted' },
  EVENT_reportReturned: {
    kk: 'Есеп ескертпелермен қайтарылды',
    ru: 'Отчет возвращен с замечаниями',
    en: 'Report returned with remarks',
  },
  EVENT_reportReturnAsked: {
    kk: 'Орган есепті қайтаруды сұрады',
    ru: 'Орган попросил вернуть отчет',
    en: 'The body asked for the return of the report',
  },
  EVENT_reportReturnDeclined: {
    kk: 'Есепті қайтарудан бас тартылды',
    ru: 'В возврате отчета отказано',
    en: 'The return of the report was declined',
  },
  EVENT_reportAccepted: { kk: 'Есеп қабылданды', ru: 'Отчет принят', en: 'Report accepted' },
  EVENT_reportTakenIn: {
    kk: 'Есеп тарих ретінде енгізілді',
    ru: 'Отчет принят как история',
    en: 'Report taken in as history',
  },
  EVENT_reportHistoryReplaced: {
    kk: 'Тарих қайта алынған файлмен ауыстырылды',
    ru: 'История заменена новым файлом',
    en: 'History replaced by a newer file',
  },
  DETAIL_added: { kk: 'Жаңа көрсеткіштер', ru: 'Новых показателей', en: 'New figures' },
  DETAIL_changed: { kk: 'Өзгерген көрсеткіштер', ru: 'Изменено показателей', en: 'Changed figures' },
  DETAIL_removed: { kk: 'Өшірілген көрсеткіштер', ru: 'Удалено показателей', en: 'Removed figures' },
  DETAIL_earlierVersion: { kk: 'Бұрынғы нұсқа', ru: 'Прежняя версия', en: 'Earlier version' },
  DETAIL_form: { kk: 'Нысанның редакциясы', ru: 'Редакция формы', en: 'Edition of the form' },
} as const satisfies Messages;
