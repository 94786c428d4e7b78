import type { Messages } from '../../../platform/messages/catalogue';

/** Titles of the case's events and labels of their details. */
export const journalMessages = {
  EVENT_inspectionDrafted: {
    kk: 'Тағайындау жобасы жасалды',
    ru: 'Составлен проект назначения',
    en: 'Appointment drafted',
  },
  EVENT_inspectionDraftRevised: { kk: 'Жоба өзгертілді', ru: 'Проект изменен', en: 'Draft revised' },
  EVENT_inspectionDraftWithdrawn: { kk: 'Жоба алып тасталды', ru: 'Проект отозван', en: 'Draft withdrawn' },
  EVENT_inspectionPrepared: {
    kk: 'Алдын ала зерделеу белгіленді',
    ru: 'Отмечено предварительное изучение',
    en: 'Preparation recorded',
  },
  EVENT_inspectionAppointed: {
    kk: 'Тағайындау туралы актіге қол қойылды',
    ru: 'Подписан акт о назначении',
    en: 'Act of appointment signed',
  },
  EVENT_latestResumptionMoved: {
    kk: 'Мерзім қайта есептелетін ең кеш күнді күнтізбе туралы акт жылжытты',
    ru: 'Самый поздний день возобновления передвинут актом о календаре',
    en: 'A decree moved the latest day of resumption',
  },
  EVENT_termOfAppointmentMoved: {
    kk: 'Тағайындаудың негізіндегі мерзім күнтізбе туралы актімен жылжытылды',
    ru: 'Срок, на котором основано назначение, передвинут актом о календаре',
    en: 'A decree moved the date that the appointment rests on',
  },
  EVENT_termOfAppointmentMovedBack: {
    kk: 'Күнтізбе туралы акт кері қайтарылды: тағайындаудың негізіндегі бұрынғы мерзім қайтадан қолданылады',
    ru: 'Акт о календаре отменен: прежний срок, на котором основано назначение, снова действует',
    en: 'The decree was taken back: the earlier date that the appointment rests on holds again',
  },
  EVENT_nextAppointmentDrafted: {
    kk: 'Сол негіз бойынша жаңа тағайындау жобасы жасалды',
    ru: 'Подготовлен проект нового назначения по тому же основанию',
    en: 'Next appointment drafted on the same ground',
  },
  EVENT_groundLeft: {
    kk: 'Негіз бойынша жаңа тағайындау болмайды деп шешілді',
    ru: 'Решено больше не назначать по этому основанию',
    en: 'The ground was left: nothing more is appointed on it',
  },
  EVENT_appointmentCancelled: {
    kk: 'Тағайындау басталғанға дейін жойылды',
    ru: 'Назначение отменено до начала',
    en: 'Appointment cancelled before the start',
  },
  EVENT_appointmentRegistered: {
    kk: 'Тағайындау туралы акт тіркелді',
    ru: 'Акт о назначении зарегистрирован',
    en: 'Act of appointment registered',
  },
  EVENT_startNoticeSent: {
    kk: 'Басталуы туралы хабарланды',
    ru: 'Направлено извещение о начале',
    en: 'Notice of the start sent',
  },
  EVENT_startNoticeRecorded: {
    kk: 'Жіберілген хабарлама жазылды',
    ru: 'Записано направленное извещение',
    en: 'Notice recorded',
  },
  EVENT_appointmentHandedOver: {
    kk: 'Тағайындау туралы акт тапсырылды',
    ru: 'Акт о назначении вручен',
    en: 'Act of appointment handed over',
  },
  EVENT_appointmentHandingOverRecorded: {
    kk: 'Актінің тапсырылғаны жазылды',
    ru: 'Записано вручение акта',
    en: 'Handing over recorded',
  },
  EVENT_appointmentAcknowledged: {
    kk: 'Субъект актіні қабылдап, тексеру парағымен танысты',
    ru: 'Субъект принял акт и ознакомлен с листом',
    en: 'The subject took the act and read the checklist',
  },
  EVENT_refusalProtocolRecorded: {
    kk: 'Бас тарту туралы хаттама жасалды',
    ru: 'Составлен протокол об отказе',
    en: 'Protocol of refusal drawn up',
  },
  EVENT_documentRequestSent: {
    kk: 'Сұрау салу жіберілді',
    ru: 'Направлен запрос',
    en: 'Request sent',
  },
  EVENT_documentRequestAnswered: {
    kk: 'Сұрау салуға жауап берілді',
    ru: 'Дан ответ на запрос',
    en: 'Request answered',
  },
  EVENT_checklistAnswerRecorded: {
    kk: 'Тексеру парағының тармағы толтырылды',
    ru: 'Заполнен пункт листа',
    en: 'Checklist point answered',
  },
  EVENT_lateAnswerKept: {
    kk: 'Акт жасалғанға дейін берілген жауап кейін келіп, іске бөлек тіркелді',
    ru: 'Ответ, данный до составления акта, поступил после него и приобщен к делу отдельно',
    en: 'An answer given before the act of results came after it and was kept beside it',
  },
  EVENT_resultActDrawnUp: {
    kk: 'Нәтижелер туралы акт жасалды',
    ru: 'Составлен акт о результатах',
    en: 'Act of results drawn up',
  },
  EVENT_prescriptionDatesRevised: {
    kk: 'Тапсырылғанға дейін нұсқаманың мерзімдері мен шаралары өзгертілді',
    ru: 'До вручения изменены сроки и меры предписания',
    en: 'Dates and measures of the order to remedy violations changed before its handing over',
  },
  EVENT_resultActSetAside: {
    kk: 'Нәтижелер туралы акт тапсырылғанға дейін жойылды, іс тексеру парағына қайтарылды',
    ru: 'Акт о результатах отменен до вручения, дело возвращено к проверочному листу',
    en: 'Act of results set aside before its handing over, the case is back at the checklist',
  },
  EVENT_resultActHandedOver: {
    kk: 'Нәтижелер туралы акт тапсырылды',
    ru: 'Акт о результатах вручен',
    en: 'Act of results handed over',
  },
  EVENT_resultActHandingOverRecorded: {
    kk: 'Нәтижелер туралы актінің тапсырылғаны жазылды',
    ru: 'Записано вручение акта о результатах',
    en: 'Handing over of the act of results recorded',
  },
  EVENT_resultActRefusalRecorded: {
    kk: 'Актіге қол қоюдан бас тарту жазылды',
    ru: 'Записан отказ подписать акт',
    en: 'Refusal to sign recorded',
  },
  EVENT_resultActRegistryMarkRecorded: {
    kk: 'Субъект кеңсесінің актіні тіркеу туралы белгісі жазылды',
    ru: 'Записана отметка канцелярии субъекта о регистрации акта',
    en: 'Mark of the subject’s registry on the act recorded',
  },
  EVENT_resultActFiled: {
    kk: 'Актінің бірінші данасы құқықтық статистика органына тапсырылды',
    ru: 'Первый экземпляр акта сдан в орган правовой статистики',
    en: 'First copy filed with the legal-statistics body',
  },
  EVENT_objectionFiled: { kk: 'Қарсылық берілді', ru: 'Поданы возражения', en: 'Objection filed' },
  EVENT_objectionRecorded: {
    kk: 'Қағаз түріндегі қарсылық жазылды',
    ru: 'Записаны возражения на бумаге',
    en: 'Paper objection recorded',
  },
  EVENT_inspectionClosed: { kk: 'Іс жабылды', ru: 'Дело закрыто', en: 'Case closed' },
  EVENT_representativePowerRecorded: {
    kk: 'Өкілдің өкілеттік негізі енгізілді',
    ru: 'Записано основание полномочий представителя',
    en: 'Power of the representative recorded',
  },
  DETAIL_representative: { kk: 'Өкілі', ru: 'Представитель', en: 'Representative' },
  DETAIL_representativePower: { kk: 'Өкілдік негізі', ru: 'Основание полномочий', en: 'Basis of the power' },
  DETAIL_answeredAt: {
    kk: 'Жауап берілген уақыт (кейін жіберілді)',
    ru: 'Когда дан ответ (отправлен позднее)',
    en: 'When it was answered (sent later)',
  },
} as const satisfies Messages;
