import type { Messages } from '../../platform/messages/catalogue';

/** Ends the name of a finding's words where its case ran before it came here: nobody can mend what is past. */
export const ON_RECORD = '_ON_RECORD';

/** What was against a clause in a case that was taken in: in the past tense, where the words of the same finding tell a person what to do. */
export const recordMessages = {
  LETTER_ASKS_TO_REMEDY_ON_RECORD: {
    kk: 'Хатта анықталған бұзушылықтарды жою талап етілмеген.',
    ru: 'Письмо не требовало устранения выявленных нарушений.',
    en: 'The letter did not ask for the violations to be remedied.',
  },
  LETTER_REPORT_BY_AHEAD_ON_RECORD: {
    kk: 'Хатта көрсетілген жауап мерзімі хаттың өз күнінен ({today}) ерте болған.',
    ru: 'Срок ответа, указанный в письме, был раньше дня самого письма ({today}).',
    en: 'The date to report back in the letter was before the day of the letter itself ({today}).',
  },
  SOMETHING_NOT_DONE_ON_RECORD: {
    kk: 'Шаралардың қабылданбағаны барлық бұзушылық жойылды деп қабылданғанына және мерзім өткізілмегеніне қарамастан анықталған.',
    ru: 'Непринятие мер установлено, хотя все нарушения были приняты как устраненные и сроки не пропущены.',
    en: 'Non-fulfilment was established although every violation was accepted as remedied and no term was missed.',
  },
  MEASURES_STILL_DUE_ON_RECORD: {
    kk: 'Шаралардың қабылданбағаны шара қолдану мерзімі өтпей тұрып анықталған: ең жақын мерзім – {date}.',
    ru: 'Непринятие мер установлено, когда срок их принятия еще шел: ближайшая дата – {date}.',
    en: 'Non-fulfilment was established while measures were still due: the nearest date was {date}.',
  },
  OTHER_MEASURES_STILL_DUE_ON_RECORD: {
    kk: 'Шаралардың қабылданбағаны анықталғанда басқа шараның мерзімі өтпеген еді: ең жақыны – {date}.',
    ru: 'Когда установлено непринятие мер, срок других мер еще шел: ближайшая дата – {date}.',
    en: 'When non-fulfilment was established, other measures were still due: the nearest date was {date}.',
  },
  NO_DATE_MISSED_ON_RECORD: {
    kk: 'Шаралардың қабылданбағаны бірде-бір мерзім өткізілмей анықталған.',
    ru: 'Непринятие мер установлено, хотя ни один срок не был пропущен.',
    en: 'Non-fulfilment was established although no date had been missed.',
  },
  LETTER_COMES_FIRST_ON_RECORD: {
    kk: 'Шаралардың қабылданбағаны 30-тармақтың хаты жіберілмей тұрып анықталған.',
    ru: 'Непринятие мер установлено до направления письма по пункту 30.',
    en: 'Non-fulfilment was established before the letter of clause 30 was sent.',
  },
  PERIOD_AFTER_START_ON_RECORD: {
    kk: 'Тексерілетін кезең жоспарланған басталу күнінен ({plannedStart}) кейін, {date} аяқталған.',
    ru: 'Проверяемый период заканчивался {date}, позже планируемого начала ({plannedStart}).',
    en: 'The period under inspection ended on {date}, after the planned start ({plannedStart}).',
  },
  PLANNED_START_PAST_ON_RECORD: {
    kk: 'Жоспарланған басталу күні ({plannedStart}) актінің күнінен ерте болған.',
    ru: 'Планируемая дата начала ({plannedStart}) была раньше дня акта.',
    en: 'The planned start ({plannedStart}) was before the day of the act.',
  },
  NOTICE_TOO_LATE_ON_RECORD: {
    kk: 'Субъект басталуына бір тәуліктен аз уақыт қалғанда хабарланған.',
    ru: 'Субъект извещен менее чем за сутки до начала.',
    en: 'The subject was told less than a day before the start.',
  },
  START_AFTER_END_DATE_ON_RECORD: {
    kk: 'Актіде көрсетілген аяқталу күнінен ({endDate}) кейін басталған.',
    ru: 'Начало было позже срока окончания, указанного в акте ({endDate}).',
    en: 'It began after the end date in the act ({endDate}).',
  },
  REMEDY_TIME_TOO_SHORT_ON_RECORD: {
    kk: 'Жоюға тапсырылған күннен бастап {days} күнтізбелік күннен аз берілген: {earliest} күнінен ерте.',
    ru: 'На устранение дано менее {days} календарных дней со дня вручения: дата раньше {earliest}.',
    en: 'Less than {days} calendar days from the handing over were given to remedy: a date before {earliest}.',
  },
  REPORT_BY_TOO_EARLY_ON_RECORD: {
    kk: 'Ақпарат беру күні соңғы жою күнінен ({lastRemedyBy}) ерте белгіленген.',
    ru: 'Дата представления информации назначена раньше последней даты устранения ({lastRemedyBy}).',
    en: 'The report-by date was set before the last remedy-by date ({lastRemedyBy}).',
  },
  SUSPENSION_AFTER_END_ON_RECORD: {
    kk: 'Мерзім аяқталғаннан ({endDate}) кейін тоқтатыла тұрған.',
    ru: 'Приостановлено после истечения срока ({endDate}).',
    en: 'It was suspended after the term had ended ({endDate}).',
  },
  SUSPENSION_GIVES_NOTHING_BACK_ON_RECORD: {
    kk: 'Мерзімнің соңғы жұмыс күні тоқтатыла тұрған: қайтарылатын күн қалмаған.',
    ru: 'Приостановлено в последний рабочий день срока: возвращать было нечего.',
    en: 'It was suspended on the last working day of the term: no day was left to give back.',
  },
  SUSPENSION_CAUSE_TOO_SHORT_ON_RECORD: {
    kk: 'Зерттеу, сынақ немесе сараптама {expectedOn} күтілген: бір айдан ({month}) ұзақ емес.',
    ru: 'Исследование, испытания или экспертиза ожидались {expectedOn}: не дольше месяца (до {month}).',
    en: 'The study, tests or examination were expected on {expectedOn}: not longer than a month (till {month}).',
  },
  EXTENSION_AFTER_END_ON_RECORD: {
    kk: 'Мерзім аяқталғаннан ({endDate}) кейін ұзартылған.',
    ru: 'Срок продлен после его истечения ({endDate}).',
    en: 'It was extended after the term had ended ({endDate}).',
  },
  EXTENSION_OF_UNREGISTERED_ACT_ON_RECORD: {
    kk: 'Тағайындау туралы актісі тіркелмеген іс ұзартылған.',
    ru: 'Продлено по акту о назначении, который не был зарегистрирован.',
    en: 'The act of appointment that was extended was not registered.',
  },
  EXTENSION_NOTICE_LATE_ON_RECORD: {
    kk: 'Субъектіге ұзарту туралы {dueDate} күніне дейін хабарланбаған.',
    ru: 'До {dueDate} включительно субъект о продлении не уведомлен.',
    en: 'The subject had not been told of the extension by {dueDate}.',
  },
  GROUND_DATE_IN_FUTURE_ON_RECORD: {
    kk: '{ground} негіз: {date} күні тағайындау туралы актінің күнінен кейін болған.',
    ru: 'Основание {ground}: дата {date} позже дня акта о назначении.',
    en: 'Ground {ground}: the date {date} was after the day of the act of appointment.',
  },
  GROUND_DATE_LONG_AGO_ON_RECORD: {
    kk: '{ground} негіз: {date} күнінен актінің күніне дейін {years} жылдан астам уақыт өткен.',
    ru: 'Основание {ground}: с {date} до дня акта прошло более {years} лет.',
    en: 'Ground {ground}: more than {years} years had passed from {date} to the day of the act.',
  },
  GROUND_PRESCRIPTION_NOT_HANDED_OVER_ON_RECORD: {
    kk: '{ground} негіз: нұсқама тапсырылмаған.',
    ru: 'Основание {ground}: предписание не было вручено.',
    en: 'Ground {ground}: the order to remedy violations had not been handed over.',
  },
  GROUND_REMEDY_TERM_RUNS_ON_RECORD: {
    kk: '{ground} негіз: бұзушылықтарды жою мерзімі аяқталмай тағайындалған.',
    ru: 'Основание {ground}: назначено до истечения срока устранения нарушений.',
    en: 'Ground {ground}: appointed before the term for remedying had run out.',
  },
  GROUND_UNDER_INSPECTION_ON_RECORD: {
    kk: '{ground} негіз: нұсқаманың осы тармақтары бойынша басқа тексеру де жүріп жатқан: {inspection}.',
    ru: 'Основание {ground}: по этим пунктам предписания шла и другая проверка: {inspection}.',
    en: 'Ground {ground}: another inspection of these points of the order was running as well: {inspection}.',
  },
  GROUND_CHECKED_ALREADY_ON_RECORD: {
    kk: '{ground} негіз: нұсқаманың осы тармақтары бойынша басқа тексеру де тағайындалған: {inspection}.',
    ru: 'Основание {ground}: по этим пунктам предписания назначена и другая проверка: {inspection}.',
    en: 'Ground {ground}: another inspection of these points of the order was appointed as well: {inspection}.',
  },
  GROUND_EARLY_ORDER_MISSING_ON_RECORD: {
    kk: '{ground} негіз: жою мерзімі аяқталмай, басшының мерзімнен бұрын тағайындау туралы шешімінсіз тағайындалған.',
    ru: 'Основание {ground}: назначено до истечения срока устранения без решения руководителя о досрочном назначении.',
    en: 'Ground {ground}: appointed before the term for remedying had run out, without the head’s order to appoint early.',
  },
  GROUND_TELLS_COMPLAINANT_ON_RECORD: {
    kk: '{ground} негіз: негіздің мәнінде немесе бұзылған құқықта өтініш беруші туралы мәлімет болған.',
    ru: 'Основание {ground}: в сути основания или в нарушенном праве были сведения о заявителе.',
    en: 'Ground {ground}: the substance or the violated right held what tells who complained.',
  },
} as const satisfies Messages;
