import type { Messages } from '../../../platform/messages/catalogue';

/** What the suspension of an inspection says of itself (clauses 19 to 21). */
export const suspensionMessages = {
  INSPECTION_STATE_SUSPENDED: { kk: 'Тоқтатыла тұрды', ru: 'Приостановлена', en: 'Suspended' },
  STEP_SEND_SUSPENSION_NOTICE: {
    kk: 'Субъектіні тоқтата тұру туралы хабардар ету',
    ru: 'Уведомить субъекта о приостановлении',
    en: 'Tell the subject of the suspension',
  },
  STEP_SEND_RESUMPTION_NOTICE: {
    kk: 'Қайта бастау туралы хабарламаның дайын жобасын жіберу',
    ru: 'Направить подготовленное уведомление о возобновлении',
    en: 'Send the drafted notice of resumption',
  },
  INSPECTION_STEP_SUSPENDED: {
    kk: 'Тексеруді тоқтата тұру',
    ru: 'Приостановление проверки',
    en: 'Suspension',
  },
  INSPECTION_STEP_RESUMED: {
    kk: 'Тексеруді қайта бастау',
    ru: 'Возобновление проверки',
    en: 'Resumption',
  },
  COURSE_NOTICE_SUSPENSION: {
    kk: 'Тоқтата тұру туралы хабарлама',
    ru: 'Уведомление о приостановлении',
    en: 'Notice of suspension',
  },
  COURSE_NOTICE_RESUMPTION: {
    kk: 'Қайта бастау туралы хабарлама',
    ru: 'Уведомление о возобновлении',
    en: 'Notice of resumption',
  },
  SUSPENSION_CAUSE_FOREIGN_INFORMATION: {
    kk: 'Шет мемлекеттен мәліметтер мен құжаттар алу',
    ru: 'Получение сведений и документов от иностранного государства',
    en: 'Information or documents from a foreign state',
  },
  SUSPENSION_CAUSE_SPECIAL_STUDY: {
    kk: 'Бір айдан ұзақ арнайы зерттеу',
    ru: 'Специальное исследование на срок свыше месяца',
    en: 'A special study of more than a month',
  },
  SUSPENSION_CAUSE_TESTS: {
    kk: 'Бір айдан ұзақ сынақ',
    ru: 'Испытания на срок свыше месяца',
    en: 'Tests of more than a month',
  },
  SUSPENSION_CAUSE_EXPERT_EXAMINATION: {
    kk: 'Бір айдан ұзақ сараптама',
    ru: 'Экспертиза на срок свыше месяца',
    en: 'An expert examination of more than a month',
  },

  SUSPENSION_SECOND: {
    kk: 'Тексеру бір рет қана тоқтатыла тұрады: {date} № {number} акт шығарылған.',
    ru: 'Проверка приостанавливается только один раз: акт № {number} от {date} уже издан.',
    en: 'An inspection is suspended only once: act No. {number} of {date} exists already.',
  },
  SUSPENSION_AFTER_END: {
    kk: 'Тексеру мерзімі {endDate} аяқталды: тоқтата тұратын мерзім жоқ.',
    ru: 'Срок проверки истек {endDate}: приостанавливать нечего.',
    en: 'The term ended on {endDate}: nothing is left to suspend.',
  },
  SUSPENSION_GIVES_NOTHING_BACK: {
    kk: 'Бүгін мерзімнің соңғы жұмыс күні: тоқтата тұрған күн пайдаланылған болып есептеледі, қайтарылатын күн қалмайды.',
    ru: 'Сегодня последний рабочий день срока: день приостановления считается использованным, возвращать будет нечего.',
    en: 'Today is the last working day of the term: the day of suspension counts as used, and none is left to give back.',
  },
  SUSPENSION_CAUSE_TOO_SHORT: {
    kk: 'Зерттеу, сынақ немесе сараптама бір айдан ({month}) ұзаққа созылғанда ғана тоқтатыла тұрады, күтілетіні: {expectedOn}.',
    ru: 'Исследование, испытания или экспертиза приостанавливают проверку, только если длятся более месяца (после {month}), ожидается: {expectedOn}.',
    en: 'A study, tests or an examination suspend an inspection only where they last longer than a month (beyond {month}); expected: {expectedOn}.',
  },
  INSPECTION_SUSPENDED: {
    kk: 'Тексеру {suspendedOn} тоқтатыла тұрған, мерзімі жүрмейді. Материал келгенде, ең кеші {latest}, қайта басталады.',
    ru: 'Проверка приостановлена {suspendedOn}, срок не идет. Она возобновляется с получением материалов, самое позднее {latest}.',
    en: 'The inspection is suspended since {suspendedOn}: its term stands still. It resumes when the material comes, on {latest} at the latest.',
  },
  RESUMPTION_RECORDED_LATER: {
    kk: 'Материал {arrivedOn} келді: мерзім сол күннен бастап жүрді.',
    ru: 'Материалы поступили {arrivedOn}: срок шел с того дня.',
    en: 'The material came on {arrivedOn}: the term has run since that day.',
  },

  EVENT_inspectionSuspended: {
    kk: 'Тексеру тоқтатыла тұрды',
    ru: 'Проверка приостановлена',
    en: 'Inspection suspended',
  },
  EVENT_inspectionResumed: {
    kk: 'Тексеру қайта басталды',
    ru: 'Проверка возобновлена',
    en: 'Inspection resumed',
  },
  EVENT_suspensionNoticeSent: {
    kk: 'Тоқтата тұру туралы хабарлама жіберілді',
    ru: 'Направлено уведомление о приостановлении',
    en: 'Notice of suspension sent',
  },
  EVENT_suspensionNoticeRecorded: {
    kk: 'Тоқтата тұру туралы жіберілген хабарлама жазылды',
    ru: 'Записано направленное уведомление о приостановлении',
    en: 'Notice of suspension recorded',
  },
  EVENT_resumptionNoticeSent: {
    kk: 'Қайта бастау туралы хабарлама жіберілді',
    ru: 'Направлено уведомление о возобновлении',
    en: 'Notice of resumption sent',
  },
  EVENT_resumptionNoticeRecorded: {
    kk: 'Қайта бастау туралы жіберілген хабарлама жазылды',
    ru: 'Записано направленное уведомление о возобновлении',
    en: 'Notice of resumption recorded',
  },
} as const satisfies Messages;
