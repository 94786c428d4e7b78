import type { Messages } from '../../platform/messages/catalogue';

/** Words of clause 31. */
export const confidentialityMessages = {
  MARKABLE_THING_FILE: { kk: 'Файл', ru: 'Файл', en: 'File' },
  MARKABLE_THING_FINDING: {
    kk: 'Тармақ бойынша анықталған мән-жай',
    ru: 'Установленное по пункту',
    en: 'Finding on point',
  },
  MARKABLE_THING_LATE_ANSWER: {
    kk: 'Актіден кейін келген жауап',
    ru: 'Ответ, поступивший после акта',
    en: 'Answer that came after the act',
  },
  MARKABLE_THING_REQUEST_ANSWER: {
    kk: 'Сұрау салуға жауап',
    ru: 'Ответ на запрос',
    en: 'Answer to request',
  },
  MARKABLE_THING_FIELD_RECORD: {
    kk: 'Тыңдау немесе қоғамдық мониторинг жазбасы',
    ru: 'Запись о заслушивании или общественном мониторинге',
    en: 'Record of hearing or public monitoring',
  },
  MARKABLE_THING_OBJECTION: { kk: 'Қарсылық', ru: 'Возражение', en: 'Objection' },
  MARKABLE_THING_REFUSAL_PROTOCOL: {
    kk: 'Бас тарту туралы хаттама',
    ru: 'Протокол об отказе',
    en: 'Protocol of refusal',
  },
  MARKABLE_THING_SPECIALIST_CONCLUSION: {
    kk: 'Маманның қорытындысы',
    ru: 'Заключение специалиста',
    en: 'Conclusion of specialist',
  },
  MARKABLE_THING_REMEDIATION_INFORMATION: {
    kk: 'Бұзушылықты жою туралы ақпарат',
    ru: 'Информация об устранении нарушения',
    en: 'Information on remedying',
  },
  MARKABLE_THING_PLAN_ROW_INFORMATION: {
    kk: 'Жоспар жолының орындалуы туралы ақпарат',
    ru: 'Информация об исполнении строки плана',
    en: 'Information on a row of the plan',
  },
  MARKABLE_THING_LETTER_REPORT: {
    kk: 'Шаралар туралы хат бойынша хабарлама',
    ru: 'Сообщение по письму о мерах',
    en: 'Report on the letter on measures',
  },
  MARKABLE_THING_CONTROL_ANSWER: {
    kk: 'Объектінің сұрау салуға жауабы',
    ru: 'Ответ объекта на запрос',
    en: 'Answer of the object',
  },
  MARKABLE_THING_CONTROL_RESPONSE: {
    kk: 'Объект басшысының қарсылығы',
    ru: 'Возражение руководителя объекта',
    en: 'Objection of the object’s head',
  },
  MARKABLE_THING_CONTROL_ACT: {
    kk: 'Бақылау іс-шарасының актісі',
    ru: 'Акт контрольного мероприятия',
    en: 'Act of a control activity',
  },
  MARKABLE_THING_INTERNAL_POINT: {
    kk: 'Ішкі мониторинг тармағына жауап',
    ru: 'Ответ по пункту внутреннего мониторинга',
    en: 'Answer at a point of internal monitoring',
  },
  MARKABLE_THING_MONITORING_PROPOSAL: {
    kk: 'Ішкі мониторингтің ұсынысы',
    ru: 'Предложение внутреннего мониторинга',
    en: 'Proposal of internal monitoring',
  },
  MARKABLE_THING_INTERNAL_FINDING: {
    kk: 'Ішкі мониторингте анықталған мән-жай',
    ru: 'Выявленное внутренним мониторингом',
    en: 'Finding of internal monitoring',
  },
  READING_WAY_TEXT: { kk: 'мәтін ашылды', ru: 'открыт текст', en: 'the text was opened' },
  READING_WAY_FILE: { kk: 'файл ашылды', ru: 'открыт файл', en: 'the file was opened' },
  READING_WAY_DOCUMENT: {
    kk: 'құжатта ашылды',
    ru: 'открыт документ, где это приведено',
    en: 'a document was opened in which it stands',
  },
  SECRET_OF_NO_LAW: {
    kk: 'Заңмен қорғалатын өзге құпия үшін оны қорғайтын заң көрсетіледі.',
    ru: 'Для иной охраняемой законом тайны называется закон, который ее охраняет.',
    en: 'Of another secret protected by law, name the law that protects it.',
  },
  ALREADY_MARKED: {
    kk: 'Белгі қойылған. Басқасын қою үшін алдымен оны алып тастаңыз.',
    ru: 'Отметка уже стоит. Чтобы поставить другую, сначала снимите ее.',
    en: 'It is marked already. To mark it otherwise, lift that mark first.',
  },
  NOTHING_TO_MARK: {
    kk: 'Белгі қойылатын мазмұн жоқ: онда әлі ештеңе жазылмаған.',
    ru: 'Отмечать нечего: там еще ничего не написано.',
    en: 'There is nothing to mark: nothing is written there yet.',
  },
  DETAIL_marked: { kk: 'Не белгіленген', ru: 'Что отмечено', en: 'What is marked' },
  DETAIL_marked_FILE: { kk: 'файл', ru: 'файл', en: 'a file' },
  DETAIL_marked_FINDING: {
    kk: 'тармақ бойынша анықталған мән-жай',
    ru: 'установленное по пункту',
    en: 'a finding on a point',
  },
  DETAIL_marked_LATE_ANSWER: {
    kk: 'актіден кейін келген жауап',
    ru: 'ответ, поступивший после акта',
    en: 'an answer that came after the act',
  },
  DETAIL_marked_REQUEST_ANSWER: {
    kk: 'сұрау салуға жауап',
    ru: 'ответ на запрос',
    en: 'an answer to a request',
  },
  DETAIL_marked_FIELD_RECORD: {
    kk: 'тыңдау немесе қоғамдық мониторинг жазбасы',
    ru: 'запись о заслушивании или общественном мониторинге',
    en: 'a record of a hearing or of public monitoring',
  },
  DETAIL_marked_OBJECTION: { kk: 'қарсылық', ru: 'возражение', en: 'an objection' },
  DETAIL_marked_REFUSAL_PROTOCOL: {
    kk: 'бас тарту туралы хаттама',
    ru: 'протокол об отказе',
    en: 'a protocol of a refusal',
  },
  DETAIL_marked_SPECIALIST_CONCLUSION: {
    kk: 'маманның қорытындысы',
    ru: 'заключение специалиста',
    en: 'a conclusion of a specialist',
  },
  DETAIL_marked_REMEDIATION_INFORMATION: {
    kk: 'бұзушылықты жою туралы ақпарат',
    ru: 'информация об устранении нарушения',
    en: 'information on remedying',
  },
  DETAIL_marked_PLAN_ROW_INFORMATION: {
    kk: 'жоспар жолының орындалуы туралы ақпарат',
    ru: 'информация об исполнении строки плана',
    en: 'information on a row of the plan',
  },
  DETAIL_marked_LETTER_REPORT: {
    kk: 'шаралар туралы хат бойынша хабарлама',
    ru: 'сообщение по письму о мерах',
    en: 'a report on the letter on measures',
  },
  DETAIL_marked_CONTROL_ANSWER: {
    kk: 'объектінің сұрау салуға жауабы',
    ru: 'ответ объекта на запрос',
    en: 'an answer of the object',
  },
  DETAIL_marked_CONTROL_RESPONSE: {
    kk: 'объект басшысының қарсылығы',
    ru: 'возражение руководителя объекта',
    en: 'an objection of the object’s head',
  },
  DETAIL_marked_CONTROL_ACT: {
    kk: 'бақылау іс-шарасының актісі',
    ru: 'акт контрольного мероприятия',
    en: 'an act of a control activity',
  },
  DETAIL_marked_INTERNAL_POINT: {
    kk: 'ішкі мониторинг тармағына жауап',
    ru: 'ответ по пункту внутреннего мониторинга',
    en: 'an answer at a point of internal monitoring',
  },
  DETAIL_marked_MONITORING_PROPOSAL: {
    kk: 'ішкі мониторингтің ұсынысы',
    ru: 'предложение внутреннего мониторинга',
    en: 'a proposal of internal monitoring',
  },
  DETAIL_marked_INTERNAL_FINDING: {
    kk: 'ішкі мониторингте анықталған мән-жай',
    ru: 'выявленное внутренним мониторингом',
    en: 'a finding of internal monitoring',
  },
  DETAIL_mark: { kk: 'Белгі', ru: 'Отметка', en: 'Mark' },
  DETAIL_mark_COMMERCIAL: { kk: 'коммерциялық құпия', ru: 'коммерческая тайна', en: 'commercial secret' },
  DETAIL_mark_TAX: { kk: 'салық құпиясы', ru: 'налоговая тайна', en: 'tax secret' },
  DETAIL_mark_OTHER_SECRET: {
    kk: 'заңмен қорғалатын өзге құпия',
    ru: 'иная охраняемая законом тайна',
    en: 'another secret protected by law',
  },
  DETAIL_law: { kk: 'Заң', ru: 'Закон', en: 'Law' },
  DETAIL_readingWay: { kk: 'Қалай оқылды', ru: 'Как прочитано', en: 'How it was read' },
  DETAIL_readingWay_TEXT: { kk: 'мәтін ашылды', ru: 'открыт текст', en: 'the text was opened' },
  DETAIL_readingWay_FILE: { kk: 'файл ашылды', ru: 'открыт файл', en: 'the file was opened' },
  DETAIL_readingWay_DOCUMENT: {
    kk: 'құжатта ашылды',
    ru: 'открыт документ, где это приведено',
    en: 'a document was opened in which it stands',
  },
  EVENT_thingMarked: {
    kk: 'Құпиялылық белгісі қойылды',
    ru: 'Поставлена отметка о тайне',
    en: 'Marked as a secret',
  },
  EVENT_markLifted: {
    kk: 'Құпиялылық белгісі алынды',
    ru: 'Отметка о тайне снята',
    en: 'Mark of secrecy lifted',
  },
  EVENT_markedThingRead: {
    kk: 'Белгіленген мәлімет оқылды',
    ru: 'Прочитаны отмеченные сведения',
    en: 'A marked thing was read',
  },
} as const satisfies Messages;
