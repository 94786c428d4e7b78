import type { Messages } from '../../../platform/messages/catalogue';

export const journalMessages = {
  EVENT_commissionFormed: {
    kk: 'Арнайы комиссия құрылды',
    ru: 'Создана специальная комиссия',
    en: 'Special commission formed',
  },
  EVENT_commissionChanged: {
    kk: 'Арнайы комиссияның құрамы өзгертілді',
    ru: 'Изменен состав специальной комиссии',
    en: 'Composition of the commission changed',
  },
  EVENT_memberRecused: {
    kk: 'Комиссия мүшесіне қарсылық білдірілді',
    ru: 'Член комиссии отведен',
    en: 'Member of the commission recused',
  },
  EVENT_sessionSet: { kk: 'Отырыс күні белгіленді', ru: 'Назначено заседание', en: 'Session set' },
  EVENT_sessionMoved: {
    kk: 'Отырыс басқа күнге ауыстырылды',
    ru: 'Заседание перенесено',
    en: 'Session moved',
  },
  EVENT_sessionInvitationSent: {
    kk: 'Отырысқа шақыру жіберілді',
    ru: 'Направлено приглашение на заседание',
    en: 'Invitation to the session sent',
  },
  EVENT_attendanceRecorded: { kk: 'Қатысушылар белгіленді', ru: 'Отмечена явка', en: 'Attendance recorded' },
  EVENT_sessionOpened: { kk: 'Отырыс ашылды', ru: 'Заседание открыто', en: 'Session opened' },
  EVENT_questionPut: {
    kk: 'Мәселе дауысқа қойылды',
    ru: 'Вопрос поставлен на голосование',
    en: 'Question put to the vote',
  },
  EVENT_voteCast: { kk: 'Дауыс берілді', ru: 'Подан голос', en: 'Vote cast' },
  EVENT_questionDecided: {
    kk: 'Дауыс беру аяқталды',
    ru: 'Голосование окончено',
    en: 'Vote completed',
  },
  EVENT_commissionProtocolSigned: {
    kk: 'Арнайы комиссияның хаттамасына қол қойылды',
    ru: 'Подписан протокол специальной комиссии',
    en: 'Protocol of the commission signed',
  },
  EVENT_commissionProtocolDelivered: {
    kk: 'Хаттама субъектіге жеткізілді',
    ru: 'Протокол доведен до сведения субъекта',
    en: 'Protocol brought to the subject’s knowledge',
  },
  EVENT_objectionsDecided: {
    kk: 'Қарсылықтар бойынша шешім қабылданды',
    ru: 'По возражениям принято решение',
    en: 'Objections decided',
  },
  DETAIL_recused: { kk: 'Адам', ru: 'Лицо', en: 'Person' },
  DETAIL_deliveryProof: { kk: 'Растайтын дерек', ru: 'Подтверждение', en: 'Proof' },
  DETAIL_sessionPlace: { kk: 'Орны', ru: 'Место', en: 'Place' },
  DETAIL_withdrawnPoints: { kk: 'Алып тасталған тармақтар', ru: 'Снятые пункты', en: 'Points withdrawn' },
} as const satisfies Messages;
