import type { Messages } from '../../../platform/messages/catalogue';

/** Names of states, parts, outcomes and steps. */
export const titleMessages = {
  STEP_FORM_COMMISSION: {
    kk: 'Қарсылықты қарайтын арнайы комиссия құру',
    ru: 'Создать специальную комиссию для рассмотрения возражений',
    en: 'Form a special commission for the objections',
  },
  STEP_REPLACE_COMMISSION_MEMBER: {
    kk: 'Арнайы комиссиядан шыққанды бұйрықпен ауыстыру: онсыз комиссия хаттамаға қол қоя алмайды',
    ru: 'Заменить приказом выбывшего из специальной комиссии: без этого она не подпишет протокол',
    en: 'Replace by an order who left the special commission: it cannot sign its protocol otherwise',
  },
  STEP_AWAIT_COMMISSION_MEMBER: {
    kk: 'Орган басшысының комиссиядан шыққанды ауыстыруын күту: оған дейін хаттамаға қол қойылмайды',
    ru: 'Дождаться, пока руководитель органа заменит выбывшего из комиссии: до этого протокол не подписывается',
    en: 'Wait till the head of the office replaces who left the commission: no protocol is signed before',
  },
  STEP_SET_COMMISSION_SESSION: {
    kk: 'Арнайы комиссия отырысының күнін белгілеу',
    ru: 'Назначить день заседания специальной комиссии',
    en: 'Set the day of the commission’s session',
  },
  STEP_INVITE_TO_SESSION: {
    kk: 'Субъектінің өкілдерін және тексерушілерді отырысқа шақыру',
    ru: 'Пригласить на заседание представителей субъекта и проверяющих',
    en: 'Invite the subject and the inspectors to the session',
  },
  STEP_ATTEND_SESSION: {
    kk: 'Арнайы комиссияның отырысына қатысу',
    ru: 'Участвовать в заседании специальной комиссии',
    en: 'Attend the session of the special commission',
  },
  STEP_SIT_IN_SESSION: {
    kk: 'Арнайы комиссияның отырысына мүше ретінде қатысу',
    ru: 'Участвовать в заседании специальной комиссии в ее составе',
    en: 'Sit in the session of the special commission',
  },
  STEP_PREPARE_SESSION: {
    kk: 'Арнайы комиссияның отырысын дайындау',
    ru: 'Подготовить заседание специальной комиссии',
    en: 'Prepare the session of the special commission',
  },
  STEP_RECORD_ATTENDANCE: {
    kk: 'Арнайы комиссия отырысына кімнің келгенін белгілеу',
    ru: 'Отметить, кто явился на заседание специальной комиссии',
    en: 'Record who attends the session of the special commission',
  },
  STEP_OPEN_SESSION: {
    kk: 'Арнайы комиссия отырысын ашу',
    ru: 'Открыть заседание специальной комиссии',
    en: 'Open the session of the special commission',
  },
  STEP_SET_SESSION_ANEW: {
    kk: 'Арнайы комиссия отырысы белгіленген күні ашылған жоқ: оны қайта тағайындап, екі тарапты қайта шақыру',
    ru: 'Заседание специальной комиссии не открыто в назначенный день: назначить его заново и пригласить обе стороны',
    en: 'The session of the special commission was not opened on its day: set it anew and invite both sides',
  },
  STEP_AWAIT_NEW_SESSION: {
    kk: 'Отырысқа белгіленген күн өтті: хатшының арнайы комиссия отырысын қайта тағайындауын күту',
    ru: 'День заседания специальной комиссии прошел: дождаться, пока секретарь назначит его заново',
    en: 'The day of the session of the special commission has passed: wait till the secretary sets it anew',
  },
  STEP_VOTE_ON_OBJECTION: {
    kk: 'Қарсылық бойынша дауыс беру',
    ru: 'Проголосовать по возражению',
    en: 'Vote on the objection',
  },
  STEP_DECIDE_OBJECTIONS: {
    kk: 'Қарсылықтар бойынша шешім қабылдап, хаттамаға қол қою',
    ru: 'Решить по возражениям и подписать протокол',
    en: 'Decide the objections and sign the protocol',
  },
  STEP_SEND_COMMISSION_PROTOCOL: {
    kk: 'Арнайы комиссияның хаттамасын субъектіге жеткізу',
    ru: 'Довести протокол специальной комиссии до субъекта',
    en: 'Bring the protocol to the subject’s knowledge',
  },
  COMMISSION_STATE_FORMED: { kk: 'Құрылды', ru: 'Создана', en: 'Formed' },
  COMMISSION_STATE_SESSION_SET: { kk: 'Отырыс белгіленді', ru: 'Заседание назначено', en: 'Session set' },
  COMMISSION_STATE_IN_SESSION: { kk: 'Отырыс өтуде', ru: 'Идет заседание', en: 'In session' },
  COMMISSION_STATE_PROTOCOL_SIGNED: {
    kk: 'Хаттамаға қол қойылды',
    ru: 'Протокол подписан',
    en: 'Protocol signed',
  },
  COMMISSION_STATE_PROTOCOL_SENT: {
    kk: 'Хаттама субъектіге жеткізілді',
    ru: 'Протокол доведен до субъекта',
    en: 'Protocol sent',
  },
  COMMISSION_PART_CHAIR: { kk: 'Комиссия төрағасы', ru: 'Председатель комиссии', en: 'Chair' },
  COMMISSION_PART_MEMBER: { kk: 'Комиссия мүшесі', ru: 'Член комиссии', en: 'Member' },
  COMMISSION_PART_SECRETARY: { kk: 'Комиссия хатшысы', ru: 'Секретарь комиссии', en: 'Secretary' },
  COMMISSION_SEAT_END_RECUSED: { kk: 'Қарсылық білдірілді', ru: 'Отвод', en: 'Recused' },
  COMMISSION_SEAT_END_CHANGED: {
    kk: 'Құрамнан шығарылды',
    ru: 'Выведен из состава',
    en: 'Left by a change of the order',
  },
  COMMISSION_SEAT_END_PROTOCOL_SENT: {
    kk: 'Комиссия жұмысы аяқталды',
    ru: 'Работа комиссии окончена',
    en: 'The commission’s work is done',
  },
  COMMISSION_ORDER_FORMED: { kk: 'Комиссияны құру', ru: 'Создание комиссии', en: 'Forms the commission' },
  COMMISSION_ORDER_CHANGED: {
    kk: 'Құрамды өзгерту',
    ru: 'Изменение состава',
    en: 'Changes the composition',
  },
  COMMISSION_INVITED_SUBJECT: {
    kk: 'Тексерілетін субъектінің өкілдері',
    ru: 'Представители проверяемого субъекта',
    en: 'Representatives of the inspected subject',
  },
  COMMISSION_INVITED_INSPECTOR: { kk: 'Тексеруші', ru: 'Проверяющий', en: 'Inspector' },
  COMMISSION_OUTCOME_UPHELD: { kk: 'Қанағаттандырылды', ru: 'Удовлетворено', en: 'Upheld' },
  COMMISSION_OUTCOME_PARTLY_UPHELD: {
    kk: 'Ішінара қанағаттандырылды',
    ru: 'Удовлетворено частично',
    en: 'Upheld in part',
  },
  COMMISSION_OUTCOME_REJECTED: { kk: 'Қабылданбады', ru: 'Отклонено', en: 'Rejected' },
  COMMISSION_OUTCOME_OBJECTIVE: {
    kk: 'Нәтижелер объективті',
    ru: 'Результаты объективны',
    en: 'The results are objective',
  },
  COMMISSION_OUTCOME_PARTLY_OBJECTIVE: {
    kk: 'Нәтижелер ішінара объективті',
    ru: 'Результаты объективны частично',
    en: 'The results are objective in part',
  },
  COMMISSION_OUTCOME_NOT_OBJECTIVE: {
    kk: 'Нәтижелер объективті емес',
    ru: 'Результаты необъективны',
    en: 'The results are not objective',
  },
  COMMISSION_QUESTION_OPEN: { kk: 'Дауыс берілуде', ru: 'Идет голосование', en: 'Being voted on' },
  COMMISSION_QUESTION_CARRIED: { kk: 'Қабылданды', ru: 'Принято', en: 'Carried' },
  COMMISSION_QUESTION_LOST: { kk: 'Дауыс жинамады', ru: 'Не набрало голосов', en: 'Lost' },
  COMMISSION_VOTE_FOR: { kk: 'Жақтады', ru: 'За', en: 'For' },
  COMMISSION_VOTE_AGAINST: { kk: 'Қарсы', ru: 'Против', en: 'Against' },
} as const satisfies Messages;
