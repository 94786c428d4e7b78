import type { Messages } from '../../../platform/messages/catalogue';

/** What the extension of an inspection says of itself (clauses 13, 14). */
export const extensionMessages = {
  STEP_REGISTER_EXTENSION: {
    kk: 'Ұзарту туралы қосымша актіні құқықтық статистика органында тіркеу',
    ru: 'Зарегистрировать дополнительный акт о продлении в органе правовой статистики',
    en: 'Register the additional act of extension with the legal-statistics body',
  },
  INSPECTION_STEP_EXTENDED: {
    kk: 'Мерзімді ұзарту',
    ru: 'Продление срока',
    en: 'Extension',
  },
  COURSE_NOTICE_EXTENSION: {
    kk: 'Ұзарту туралы хабарлама',
    ru: 'Уведомление о продлении',
    en: 'Notice of extension',
  },

  EXTENSION_SECOND: {
    kk: 'Мерзім бір рет қана ұзартылады: {date} № {number} қосымша акт шығарылған.',
    ru: 'Срок продлевается только один раз: дополнительный акт № {number} от {date} уже издан.',
    en: 'The term is extended only once: additional act No. {number} of {date} exists already.',
  },
  EXTENSION_AFTER_END: {
    kk: 'Мерзім {endDate} аяқталды: өткен мерзім ұзартылмайды.',
    ru: 'Срок истек {endDate}: истекший срок не продлевается.',
    en: 'The term ended on {endDate}: a term that is over cannot be extended.',
  },
  EXTENSION_OF_UNREGISTERED_ACT: {
    kk: 'Қосымша актіде бұрынғы актінің тіркеу нөмірі көрсетіледі: алдымен тағайындау туралы актіні тіркеңіз.',
    ru: 'В дополнительном акте указывается номер регистрации предыдущего акта: сначала зарегистрируйте акт о назначении.',
    en: 'The additional act cites the registration of the earlier act: register the act of appointment first.',
  },
  EXTENSION_TOO_LONG: {
    kk: 'Мерзім 1-ден {max} жұмыс күніне дейін ұзартылады, көрсетілгені: {given}.',
    ru: 'Срок продлевается на 1–{max} рабочих дней, указано: {given}.',
    en: 'The term is extended by 1 to {max} working days, given: {given}.',
  },
  EXTENSION_REGISTERED_IN_TIME: {
    kk: 'Қосымша акт мерзім аяқталғанға дейін тіркелген.',
    ru: 'Дополнительный акт зарегистрирован до окончания срока.',
    en: 'The additional act was registered before the term ended.',
  },
  EXTENSION_REGISTERED_LATE: {
    kk: 'Қосымша акт мерзім аяқталғаннан ({endDate}) кейін тіркелген.',
    ru: 'Дополнительный акт зарегистрирован после окончания срока ({endDate}).',
    en: 'The additional act was registered after the term had ended ({endDate}).',
  },
  EXTENSION_NOT_REGISTERED: {
    kk: 'Қосымша акт тіркелмеген: алдымен оны құқықтық статистика органында тіркеңіз.',
    ru: 'Дополнительный акт не зарегистрирован: сначала зарегистрируйте его в органе правовой статистики.',
    en: 'The additional act is not registered: register it with the legal-statistics body first.',
  },
  EXTENSION_NOTICE_IN_TIME: {
    kk: 'Субъект ұзарту туралы уақытында хабарланған.',
    ru: 'Субъект своевременно уведомлен о продлении.',
    en: 'The subject was told of the extension in time.',
  },
  EXTENSION_NOTICE_LATE: {
    kk: 'Ұзарту туралы хабарлама {dueDate} күнінен кешіктірілмей жіберілуге тиіс (ұзартуға дейін бір жұмыс күні).',
    ru: 'Уведомление о продлении направляется не позднее {dueDate} (за один рабочий день до продления).',
    en: 'The notice of the extension goes out by {dueDate} at the latest (one working day before it).',
  },

  EVENT_inspectionExtended: {
    kk: 'Ұзарту туралы қосымша актіге қол қойылды',
    ru: 'Подписан дополнительный акт о продлении',
    en: 'Additional act of extension signed',
  },
  EVENT_extensionRegistered: {
    kk: 'Ұзарту туралы қосымша акт тіркелді',
    ru: 'Дополнительный акт о продлении зарегистрирован',
    en: 'Additional act of extension registered',
  },
  EVENT_extensionNoticeSent: {
    kk: 'Ұзарту туралы хабарлама жіберілді',
    ru: 'Направлено уведомление о продлении',
    en: 'Notice of extension sent',
  },
  EVENT_extensionNoticeRecorded: {
    kk: 'Ұзарту туралы жіберілген хабарлама жазылды',
    ru: 'Записано направленное уведомление о продлении',
    en: 'Notice of extension recorded',
  },
} as const satisfies Messages;
