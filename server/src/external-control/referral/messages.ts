import type { Messages } from '../../platform/messages/catalogue';

/** Words of clause 29. */
export const referralMessages = {
  REFERRAL_STATE_PROPOSED: {
    kk: 'Басшының шешімін күтуде',
    ru: 'Ожидает решения руководителя',
    en: 'Waits for the head',
  },
  REFERRAL_STATE_SENT: {
    kk: 'Уәкілетті органға жіберілді',
    ru: 'Направлено в уполномоченный орган',
    en: 'Sent to the competent body',
  },
  REFERRAL_STATE_DECLINED: {
    kk: 'Жіберілмейді',
    ru: 'Не направляется',
    en: 'Not sent on',
  },
  REFERRAL_STATE_ANSWERED: {
    kk: 'Жауап алынды',
    ru: 'Получен ответ',
    en: 'Answered',
  },
  REFERRAL_PROPOSED_ALREADY: {
    kk: 'Дәл осы ұсыныс басшының шешімін күтуде.',
    ru: 'Такое же предложение уже ожидает решения руководителя.',
    en: 'The same proposal waits for the head already.',
  },
  REFERRAL_AFTER_START: {
    kk: 'Белгілер тексеру барысында анықталады: тексеру әлі басталған жоқ.',
    ru: 'Признаки обнаруживаются при проверке: проверка еще не начата.',
    en: 'Signs are found by inspecting: the inspection has not started.',
  },
  STEP_DECIDE_REFERRAL: {
    kk: 'Материалдарды уәкілетті органға жіберу туралы шешім қабылдау',
    ru: 'Решить о направлении материалов в уполномоченный орган',
    en: 'Decide whether to send the materials to the competent body',
  },
  EVENT_referralProposed: {
    kk: 'Материалдарды уәкілетті органға жіберу ұсынылды',
    ru: 'Предложено направить материалы в уполномоченный орган',
    en: 'Referral of materials proposed',
  },
  EVENT_referralSent: {
    kk: 'Материалдар уәкілетті органға жіберілді',
    ru: 'Материалы направлены в уполномоченный орган',
    en: 'Materials sent to the competent body',
  },
  EVENT_referralDeclined: {
    kk: 'Материалдар жіберілмейтін болды',
    ru: 'Решено материалы не направлять',
    en: 'Materials are not sent on',
  },
  EVENT_referralAnswered: {
    kk: 'Уәкілетті органның жауабы тіркелді',
    ru: 'Внесен ответ уполномоченного органа',
    en: 'Answer of the competent body recorded',
  },
} as const satisfies Messages;
