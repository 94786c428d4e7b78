import type { Messages } from '../../platform/messages/catalogue';

/** Words of the register of papers. */
export const paperRegisterMessages = {
  INCOMING_OBJECTION: { kk: 'Қарсылық', ru: 'Возражение', en: 'Objection' },
  INCOMING_REQUEST_ANSWER: { kk: 'Сұрау салуға жауап', ru: 'Ответ на запрос', en: 'Answer to a request' },
  INCOMING_EXPLANATION: {
    kk: 'Жазбаша түсініктеме',
    ru: 'Письменное объяснение',
    en: 'Written explanation',
  },
  INCOMING_REMEDIATION_INFORMATION: {
    kk: 'Бұзушылықтарды жою туралы ақпарат',
    ru: 'Информация об устранении нарушений',
    en: 'Information on remediation',
  },
  INCOMING_EXTENSION_REQUEST: {
    kk: 'Нұсқаманы орындау мерзімін ұзарту туралы өтініш',
    ru: 'Обращение о продлении срока предписания',
    en: 'Request for more time to remedy',
  },
  INCOMING_LETTER_REPORT: {
    kk: 'Шаралар қолдану туралы хатқа жауап',
    ru: 'Ответ на письмо о принятии мер',
    en: 'Report on a letter on measures',
  },
  INCOMING_ACTION_PLAN: { kk: 'Іс-шаралар жоспары', ru: 'План мероприятий', en: 'Action plan' },
  INCOMING_PLAN_ROW_INFORMATION: {
    kk: 'Жоспардың орындалуы туралы ақпарат',
    ru: 'Информация об исполнении плана',
    en: 'Information on the execution of the plan',
  },
  INCOMING_COMPLAINT: { kk: 'Өтініш (шағым)', ru: 'Обращение (жалоба)', en: 'Complaint' },
  REGISTER_HEAD_NUMBER: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  REGISTER_HEAD_DATE: { kk: 'Тіркелген күні', ru: 'Дата регистрации', en: 'Registered on' },
  REGISTER_HEAD_RECEIVED: { kk: 'Келіп түскен күні', ru: 'Дата поступления', en: 'Received on' },
  REGISTER_HEAD_KIND: { kk: 'Құжат түрі', ru: 'Вид документа', en: 'Kind of paper' },
  REGISTER_HEAD_SENDER: { kk: 'Кімнен', ru: 'От кого', en: 'From whom' },
  REGISTER_HEAD_ABOUT: { kk: 'Кім туралы', ru: 'О ком', en: 'About whom' },
  REGISTER_HEAD_CASE: { kk: 'Іс', ru: 'Дело', en: 'Case' },
  REGISTER_SENDER_UNNAMED: {
    kk: 'Өтініш беруші (аты көрсетілмейді)',
    ru: 'Заявитель (не называется)',
    en: 'Complainant (not named)',
  },
} as const satisfies Messages;
