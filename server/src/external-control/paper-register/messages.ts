import type { Messages } from '../../platform/messages/catalogue';

/** Words of the register of papers. */
export const paperRegisterMessages = {
  PAPER_ENTERED_ALREADY: {
    kk: 'Бұл құжат № {number} болып тіркелген.',
    ru: 'Этот документ уже зарегистрирован под № {number}.',
    en: 'This paper is registered already as No. {number}.',
  },
  PAPER_UNCHANGED: {
    kk: 'Жазбада ештеңе өзгертілмеген: нені түзету керегін көрсетіңіз.',
    ru: 'В записи ничего не изменено: укажите, что исправить.',
    en: 'Nothing in the entry is changed: say what is to be corrected.',
  },
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
  INCOMING_ESCALATION_ANSWER: {
    kk: 'Шаралар қолданылмағаны туралы хатқа жауап',
    ru: 'Ответ на письмо о непринятии мер',
    en: 'Answer to the letter that no measures were taken',
  },
  INCOMING_REFERRAL_ANSWER: {
    kk: 'Материалдарды жолдауға жауап',
    ru: 'Ответ на направление материалов',
    en: 'Answer to a referral',
  },
  INCOMING_THIRD_PERSON_ANSWER: {
    kk: 'Үшінші тұлғаның жауабы',
    ru: 'Ответ третьего лица',
    en: 'Answer of a third person',
  },
  INCOMING_FORWARDING_ANSWER: {
    kk: 'Жіберілген шағымға жауап',
    ru: 'Ответ на направленную жалобу',
    en: 'Answer to a forwarded complaint',
  },
  INCOMING_LIST_ANSWER: {
    kk: 'Тізім бойынша сұрау салуға жауап',
    ru: 'Ответ на запрос по списку',
    en: 'Answer to a request about a list',
  },
  INCOMING_COURT_PAPER: { kk: 'Сот құжаты', ru: 'Документ суда', en: 'Paper of a court' },
  INCOMING_PROSECUTOR_PAPER: {
    kk: 'Прокуратура құжаты',
    ru: 'Документ прокуратуры',
    en: 'Paper of a prosecutor’s office',
  },
  INCOMING_STATE_BODY_PAPER: {
    kk: 'Мемлекеттік орган құжаты',
    ru: 'Документ государственного органа',
    en: 'Paper of a state body',
  },
  INCOMING_THIRD_PERSON_PAPER: {
    kk: 'Үшінші тұлғаның құжаты',
    ru: 'Документ третьего лица',
    en: 'Paper of a third person',
  },
  EVENT_paperRegistered: {
    kk: 'Кіріс құжат тіркелді',
    ru: 'Зарегистрирован входящий документ',
    en: 'An incoming paper was registered',
  },
  EVENT_paperCorrected: {
    kk: 'Кіріс құжаттың жазбасы түзетілді',
    ru: 'Исправлена запись о входящем документе',
    en: 'The entry of an incoming paper was corrected',
  },
  EVENT_paperAnnulled: {
    kk: 'Кіріс құжаттың қате жазбасы жойылды, нөмірі сақталды',
    ru: 'Ошибочная запись о входящем документе аннулирована, номер сохранен',
    en: 'The entry of an incoming paper was annulled, its number stays',
  },
  DETAIL_sender: { kk: 'Кімнен', ru: 'От кого', en: 'From' },
  DETAIL_from: { kk: 'Кімнен', ru: 'От кого', en: 'From' },
  DETAIL_content: { kk: 'Мазмұны', ru: 'Содержание', en: 'Contents' },
  FIELD_senderNumber: { kk: 'жіберушінің нөмірі', ru: 'номер отправителя', en: 'number of the sender' },
  FIELD_sender: { kk: 'жіберуші', ru: 'отправитель', en: 'sender' },
  FIELD_annul: { kk: 'жазбаны жою', ru: 'аннулирование записи', en: 'annulment of the entry' },
  REGISTER_ANNULLED: { kk: 'жойылды', ru: 'аннулировано', en: 'annulled' },
  REGISTER_HEAD_NUMBER: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  REGISTER_HEAD_DATE: { kk: 'Тіркелген күні', ru: 'Дата регистрации', en: 'Registered on' },
  REGISTER_HEAD_RECEIVED: { kk: 'Келіп түскен күні', ru: 'Дата поступления', en: 'Received on' },
  REGISTER_HEAD_KIND: { kk: 'Құжат түрі', ru: 'Вид документа', en: 'Kind of paper' },
  REGISTER_HEAD_SENDER: { kk: 'Кімнен', ru: 'От кого', en: 'From whom' },
  REGISTER_HEAD_ABOUT: { kk: 'Кім туралы', ru: 'О ком', en: 'About whom' },
  REGISTER_HEAD_SENT: { kk: 'Жіберілді', ru: 'Направлен', en: 'Sent' },
  REGISTER_HEAD_RECEIPT: { kk: 'Алынуы', ru: 'Получение', en: 'Receipt' },
  REGISTER_HEAD_OPENED: {
    kk: 'Порталда кім ашты',
    ru: 'Кто открыл на портале',
    en: 'Opened in the portal by',
  },
  REGISTER_UNOPENED: { kk: 'Әлі ашылмаған', ru: 'Еще не открыт', en: 'Not opened yet' },
  REGISTER_UNRECEIVED: { kk: 'Алынғаны белгіленбеген', ru: 'Получение не отмечено', en: 'Receipt not noted' },
  REGISTER_HEAD_CASE: { kk: 'Іс', ru: 'Дело', en: 'Case' },
  REGISTER_SENDER_UNNAMED: {
    kk: 'Өтініш беруші (аты көрсетілмейді)',
    ru: 'Заявитель (не называется)',
    en: 'Complainant (not named)',
  },
} as const satisfies Messages;
