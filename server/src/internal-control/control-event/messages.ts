import type { Messages } from '../../platform/messages/catalogue';

/** Words of clauses 41 to 57. */
export const controlEventMessages = {
  STEP_DRAFT_CONTROL_EVENT: {
    kk: 'Жоспардағы бақылау іс-шарасын дайындау',
    ru: 'Подготовить контрольное мероприятие по плану',
    en: 'Prepare the control activity of the plan',
  },
  STEP_APPOINT_CONTROL_EVENT: {
    kk: 'Бақылау іс-шарасын бұйрықпен тағайындау',
    ru: 'Назначить контрольное мероприятие приказом',
    en: 'Appoint the control activity by order',
  },
  STEP_HAND_OVER_CONTROL_ORDER: {
    kk: 'Бұйрықты объектінің басшысына тапсыру',
    ru: 'Вручить приказ руководителю объекта',
    en: 'Hand the order to the head of the object',
  },
  STEP_ANSWER_CONTROL_ACT_LATE: {
    kk: 'Бақылау актісіне жауап беретін үш күн өтті: келісім немесе қарсылық кешіккен деген белгімен қабылданады, іс жалғасады',
    ru: 'Три дня на ответ по акту контроля истекли: согласие или возражение принимается с отметкой об опоздании, дело идет дальше',
    en: 'The three days to answer the act of control are over: a late answer is taken in and marked, the case goes on',
  },
  STEP_GO_ON_WITHOUT_ANSWER: {
    kk: 'Объект актіге үш күнде жауап бермеді: материалдар басшылыққа жауапсыз енгізіледі, кешіккен жауап белгіленеді',
    ru: 'Объект не ответил на акт в три дня: материалы вносятся руководству без ответа, поздний ответ отмечается',
    en: 'The object did not answer the act in three days: the materials go to the leadership without an answer, a late one is marked',
  },
  STEP_DECIDE_CONTROL_EXTENSION: {
    kk: 'Мерзімді ұзарту туралы ұсынысты қарау',
    ru: 'Рассмотреть представление о продлении срока',
    en: 'Decide on the submission to extend',
  },
  STEP_DECIDE_ON_CONTROL_EVENT: {
    kk: 'Бақылау іс-шарасының нәтижелері бойынша шешім қабылдау',
    ru: 'Принять решение по результатам контрольного мероприятия',
    en: 'Decide on the results of the control activity',
  },
  STEP_CLOSE_CONTROL_EVENT: {
    kk: 'Бақылау іс-шарасын жабу',
    ru: 'Закрыть контрольное мероприятие',
    en: 'Close the control activity',
  },
  CONTROL_EVENT_STATE_DRAFT: { kk: 'Дайындалуда', ru: 'Готовится', en: 'In preparation' },
  CONTROL_EVENT_STATE_APPOINTED: { kk: 'Тағайындалды', ru: 'Назначено', en: 'Appointed' },
  CONTROL_EVENT_STATE_NOTIFIED: { kk: 'Объект хабардар етілді', ru: 'Объект извещен', en: 'Object told' },
  CONTROL_EVENT_STATE_STARTED: { kk: 'Өткізілуде', ru: 'Проводится', en: 'Being held' },
  CONTROL_EVENT_STATE_ACT_DRAWN_UP: { kk: 'Акт жасалды', ru: 'Акт составлен', en: 'Act drawn up' },
  CONTROL_EVENT_STATE_ACT_SHOWN: {
    kk: 'Акт танысуға ұсынылды',
    ru: 'Акт представлен на ознакомление',
    en: 'Act shown',
  },
  CONTROL_EVENT_STATE_SUBMITTED: {
    kk: 'Материалдар басшыда',
    ru: 'Материалы у руководителя',
    en: 'Before the head',
  },
  CONTROL_EVENT_STATE_UNDER_MEASURES: {
    kk: 'Шаралар орындалуда',
    ru: 'Исполняются меры',
    en: 'Measures under way',
  },
  CONTROL_EVENT_STATE_CLOSED: { kk: 'Аяқталды', ru: 'Завершено', en: 'Closed' },
  CONTROL_BASIS_PLAN: {
    kk: 'Бақылау іс-шараларының жоспары',
    ru: 'План контрольных мероприятий',
    en: 'Plan of control activities',
  },
  CONTROL_BASIS_MONITORING: {
    kk: 'Мониторинг нәтижелері',
    ru: 'Результаты мониторинга',
    en: 'Results of monitoring',
  },
  CONTROL_RESPONSE_AGREED: { kk: 'Нәтижелермен келісті', ru: 'Согласен с результатами', en: 'Agreed' },
  CONTROL_RESPONSE_OBJECTED: { kk: 'Қарсылық берді', ru: 'Возражает', en: 'Objected' },
  CONTROL_RESPONSE_NO_ANSWER: { kk: 'Жауап бермеді', ru: 'Ответа нет', en: 'No answer' },
  CONTROL_DECISION_LETTER: {
    kk: 'Шаралар қабылдау туралы хат жіберілсін',
    ru: 'Направить письмо о принятии мер',
    en: 'Letter on measures',
  },
  CONTROL_DECISION_TAKE_NOTE: { kk: 'Назарға алынсын', ru: 'Принять к сведению', en: 'Take note' },
  CONTROL_EXTENSION_STATE_ASKED: { kk: 'Қаралуда', ru: 'На рассмотрении', en: 'Asked' },
  CONTROL_EXTENSION_STATE_GRANTED: { kk: 'Ұзартылды', ru: 'Продлено', en: 'Extended' },
  CONTROL_EXTENSION_STATE_DECLINED: { kk: 'Ұзартылмады', ru: 'Отклонено', en: 'Declined' },
  CONTROL_EXTENSION_STATE_LAPSED: {
    kk: 'Күшін жойды: шешімге дейін акт жасалды, мерзім қысқартылды немесе іс-шара тоқтатылды',
    ru: 'Утратило силу: до решения составлен акт, сокращен срок или отменено мероприятие',
    en: 'Lapsed: before a decision the act was drawn up, the term shortened or the activity cancelled',
  },
  CONTROL_REQUEST_KIND_DOCUMENTS: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
  CONTROL_REQUEST_KIND_CERTIFICATE: { kk: 'Анықтама', ru: 'Справка', en: 'Certificate' },
  CONTROL_REQUEST_KIND_ORAL_EXPLANATION: {
    kk: 'Ауызша түсіндірме',
    ru: 'Устное объяснение',
    en: 'Oral explanation',
  },
  CONTROL_REQUEST_KIND_WRITTEN_EXPLANATION: {
    kk: 'Жазбаша түсіндірме',
    ru: 'Письменное объяснение',
    en: 'Written explanation',
  },
  CONTROL_RECORD_KIND_PAPERS: {
    kk: 'Құжаттамамен танысу',
    ru: 'Ознакомление с документацией',
    en: 'Papers read',
  },
  CONTROL_RECORD_KIND_MONITORING_SYSTEM: {
    kk: 'Мониторинг жүйесінің мәліметтері',
    ru: 'Сведения системы мониторинга',
    en: 'Data of the monitoring system',
  },
  CONTROL_RECORD_KIND_COMPLAINTS: {
    kk: 'Шағымдар және оларды қарау нәтижелері',
    ru: 'Жалобы и результаты их рассмотрения',
    en: 'Complaints and what came of them',
  },
  CONTROL_RECORD_KIND_OTHER: {
    kk: 'Құзырет шегіндегі өзге әрекет',
    ru: 'Иное действие в пределах компетенции',
    en: 'Other act within the competence',
  },
  CONTROL_EVENT_EXISTS: {
    kk: 'Жоспардың бұл жолы бойынша іс-шара дайындалған.',
    ru: 'По этой строке плана мероприятие уже готовится.',
    en: 'The activity of this line is already in preparation.',
  },
  CONTROL_START_AHEAD: {
    kk: 'Басталу күні өтіп кеткен: бүгінгі немесе кейінгі күнді көрсетіңіз.',
    ru: 'Дата начала уже прошла: укажите сегодняшний день или позднее.',
    en: 'The first day is over: give today or a later day.',
  },
  CONTROL_END_AFTER_START: {
    kk: 'Аяқталу күні басталу күнінен ерте.',
    ru: 'Дата окончания раньше даты начала.',
    en: 'The last day lies before the first.',
  },
  CONTROL_TERM_WITHIN_LIMIT: {
    kk: 'Іс-шараның мерзімі күнтізбелік отыз күннен аспайды: ең кеш аяқталуы – {date}.',
    ru: 'Срок мероприятия не превышает тридцати календарных дней: самое позднее окончание – {date}.',
    en: 'The activity takes at most thirty calendar days: it ends by {date}.',
  },
  CONTROL_TIME_FOR_NOTICE: {
    kk: 'Объектіні басталуына дейін үш жұмыс күні бұрын хабардар етуге уақыт қалмады.',
    ru: 'Времени известить объект за три рабочих дня до начала не остается.',
    en: 'No time is left to tell the object three working days before the start.',
  },
  CONTROL_EVENT_HAS_BASIS: {
    kk: 'Іс-шараның негізі жоқ: бекітілген жоспардың жолы немесе мониторинг қажет.',
    ru: 'У мероприятия нет основания: нужна строка утвержденного плана или мониторинг.',
    en: 'The activity has no basis: a line of an approved plan or a monitoring.',
  },
  CONTROL_NOTICE_IN_TIME: {
    kk: 'Объект басталуына дейін үш жұмыс күні бұрын хабардар етілмеген: соңғы күні – {date}.',
    ru: 'Объект не извещен за три рабочих дня до начала: последний день извещения – {date}.',
    en: 'The object was not told three working days before the start: the last day for it is {date}.',
  },
  CONTROL_START_WITHIN_TERM: {
    kk: 'Бұйрық мерзімі {date} күні аяқталды: алдымен жаңа бұйрық керек.',
    ru: 'Срок по приказу истек {date}: нужен новый приказ.',
    en: 'The term of the order ended on {date}: a new order is needed.',
  },
  CONTROL_MONITORING_HAS_RECORD: {
    kk: 'Мониторинг жүйеде {date} бастап жүргізіледі: іс-шараны сол мониторингтің ұсынысы бойынша дайындаңыз.',
    ru: 'Мониторинг ведется в системе с {date}: подготовьте мероприятие по предложению этого мониторинга.',
    en: 'Monitoring has been held in the system since {date}: prepare the activity on a proposal of that monitoring.',
  },
  CONTROL_DATES_OF_PLAN: {
    kk: 'Іс-шараның жоспардағы күндері: {from} – {to}. Басқа күндер үшін алдымен дайындалған іс-шарадан бас тартып, жоспарды бұйрықпен өзгертіңіз, содан кейін оны қайта дайындаңыз.',
    ru: 'Сроки мероприятия по плану: {from} – {to}. Для других дат сначала откажитесь от подготовленного мероприятия и измените план приказом, затем подготовьте его заново.',
    en: 'The plan sets the activity for {from} to {to}. For other dates give up the draft, change the plan by an order, and prepare the activity anew.',
  },
  CONTROL_TOLD_AFTER_TERM: {
    kk: 'Мерзім {date} күні аяқталды; оның {from} күні орындалғаны мерзім өткеннен кейін ғана енгізілді.',
    ru: 'Срок истек {date}; о том, что он соблюден {from}, внесено только после его истечения.',
    en: 'The term ended on {date}; that it was kept on {from} was told only after its end.',
  },
  CONTROL_START_BEFORE_PLAN: {
    kk: 'Жоспарда іс-шара {from} – {to} күндеріне белгіленген. Жоспар бұйрықпен өзгертілмейінше, ол {from} күнінен бұрын басталмайды.',
    ru: 'По плану мероприятие проводится {from} – {to}. Пока план не изменен приказом, оно не начинается раньше {from}.',
    en: 'The plan sets the activity for {from} to {to}. Until an order changes the plan, it does not begin before {from}.',
  },
  CONTROL_START_BEFORE_ORDER: {
    kk: 'Іс-шара бұйрықта белгіленген күннен ({date}) бұрын басталды: басталуы – бұйрық тапсырылған күн.',
    ru: 'Мероприятие начато раньше дня, указанного в приказе ({date}): началом считается день вручения приказа.',
    en: 'The activity began before the day that the order names ({date}): it begins on the day on which the order is handed over.',
  },
  CONTROL_TERM_FROM_HANDING_OVER: {
    kk: 'Бұйрық тапсырылған күннен ({from}) бұйрықтағы аяқталу күніне ({to}) дейін күнтізбелік отыз күннен көп: ең кеш аяқталуы – {date}. Бұйрықты кейінірек тапсырыңыз немесе жаңа бұйрық шығарыңыз.',
    ru: 'От вручения приказа {from} до окончания по приказу {to} больше тридцати календарных дней: самое позднее окончание – {date}. Вручите приказ позже или издайте новый.',
    en: 'From the handing over on {from} to the end named by the order, {to}, there are more than thirty calendar days: it ends by {date}. Hand the order over later, or issue a new one.',
  },
  CONTROL_TERM_OF_EARLY_START: {
    kk: 'Іс-шара {from} күні басталды, бұйрықтағы аяқталу күніне ({to}) дейін күнтізбелік отыз күннен көп. Актіні {date} күнінен кешіктірмей танысуға ұсыныңыз: сонда іс-шара отыз күнге сыяды.',
    ru: 'Мероприятие началось {from}, до окончания по приказу {to} больше тридцати календарных дней. Представьте акт на ознакомление не позднее {date}: тогда мероприятие уложится в тридцать дней.',
    en: 'The activity began on {from}; there are more than thirty calendar days till the end named by the order, {to}. Show the act by {date}: then it keeps within thirty days.',
  },
  CONTROL_END_AFTER_DAY_OFF: {
    kk: 'Отызыншы күн ({date}) демалыс күніне тура келеді: аяқталу келесі жұмыс күніне ауысты.',
    ru: 'Тридцатый день ({date}) нерабочий: окончание перенесено на следующий рабочий день.',
    en: 'The thirtieth day, {date}, is a day off: the end has moved to the next working day.',
  },
  CONTROL_REQUEST_AHEAD: {
    kk: 'Сұрау салудың мерзімі өтіп кеткен.',
    ru: 'Срок ответа на запрос уже прошел.',
    en: 'The day for the answer is over already.',
  },
  CONTROL_REQUEST_WITHIN_TERM: {
    kk: 'Жауап мерзімі іс-шара аяқталатын {date} күнінен кеш болмайды.',
    ru: 'Срок ответа не позднее окончания мероприятия: {date}.',
    en: 'The day for the answer lies within the activity: by {date}.',
  },
  CONTROL_NO_MONITORING_LETTER: {
    kk: 'Сіздің органға сыртқы мониторинг қорытындысы бойынша мұндай хат жіберілмеген.',
    ru: 'Такого письма по итогам внешнего мониторинга вашему органу не направлялось.',
    en: 'No such letter after external monitoring was sent to your body.',
  },
  CONTROL_MONITORING_NAMED: {
    kk: 'Мониторингтің атауы мен күнін көрсетіңіз немесе сыртқы мониторинг қорытындысы бойынша хатты таңдаңыз.',
    ru: 'Укажите название и дату мониторинга либо письмо по итогам внешнего мониторинга.',
    en: 'Give the name and the day of the monitoring, or the letter after external monitoring.',
  },
  CONTROL_REQUEST_OPEN: {
    kk: 'Жауап күтілетін сұрау салу жоқ.',
    ru: 'Нет запроса, на который ждут ответа.',
    en: 'No request waits for an answer.',
  },
  CONTROL_REQUEST_ANSWERED: {
    kk: 'Бұл сұрау салуға жауап берілген.',
    ru: 'На этот запрос уже дан ответ.',
    en: 'This request was already answered.',
  },
  EXPERT_WITHOUT_CIVIL_TIES: {
    kk: 'Объектімен азаматтық-құқықтық қатынастағы адам тартылмайды.',
    ru: 'Не привлекается тот, кто состоит с объектом в гражданско-правовых отношениях.',
    en: 'Nobody with a civil-law relation to the object is brought in.',
  },
  EXPERT_WITHOUT_LABOUR_TIES: {
    kk: 'Объектімен еңбек қатынасындағы адам тартылмайды.',
    ru: 'Не привлекается тот, кто состоит с объектом в трудовых отношениях.',
    en: 'Nobody with a labour relation to the object is brought in.',
  },
  CONTROL_WORK_WITHOUT_BASIS: {
    kk: 'Өзге әрекеттің негізін көрсетіңіз.',
    ru: 'Укажите, на чем основано иное действие.',
    en: 'Say what the other act rests on.',
  },
  CONTROL_EXTENSION_BEFORE_END: {
    kk: 'Мерзім {date} күні аяқталды: енді ұзартылмайды.',
    ru: 'Срок истек {date}: продлить его уже нельзя.',
    en: 'The term ended on {date}: it cannot be extended any more.',
  },
  CONTROL_EXTENSION_LEFT: {
    kk: 'Ұзартудың барлық отыз күні пайдаланылды.',
    ru: 'Все тридцать дней продления использованы.',
    en: 'All thirty days of extension are used.',
  },
  CONTROL_EXTENSION_LATER: {
    kk: 'Жаңа аяқталу күні қазіргісінен ({date}) кеш болуға тиіс.',
    ru: 'Новая дата окончания должна быть позже нынешней ({date}).',
    en: 'The new last day must lie after the present one ({date}).',
  },
  CONTROL_EXTENSION_WITHIN_LIMIT: {
    kk: 'Ұзартулар бірге күнтізбелік отыз күннен аспайды: ең кеші – {date}.',
    ru: 'Продления вместе не превышают тридцати календарных дней: самое позднее – {date}.',
    en: 'Extensions together take at most thirty calendar days: until {date} at the latest.',
  },
  CONTROL_EXTENSION_NOT_ASKED: {
    kk: 'Ұзарту туралы ұсыныс басшылықтың қарауында.',
    ru: 'Представление о продлении уже на рассмотрении руководства.',
    en: 'A submission already waits for the leadership.',
  },
  CONTROL_EXTENSION_ASKED: {
    kk: 'Қаралатын ұсыныс жоқ.',
    ru: 'Нет представления, которое ждет решения.',
    en: 'No submission waits for a decision.',
  },
  EVENT_controlEventDrafted: {
    kk: 'Бақылау іс-шарасы дайындалды',
    ru: 'Подготовлено контрольное мероприятие',
    en: 'Control activity prepared',
  },
  EVENT_controlEventAppointed: {
    kk: 'Бақылау іс-шарасы тағайындалды',
    ru: 'Контрольное мероприятие назначено',
    en: 'Control activity appointed',
  },
  EVENT_controlExpertAdded: { kk: 'Сарапшы тартылды', ru: 'Привлечен эксперт', en: 'Expert brought in' },
  EVENT_controlNoticeSent: { kk: 'Объект хабардар етілді', ru: 'Объект извещен', en: 'Object told' },
  EVENT_controlEventStarted: {
    kk: 'Бұйрық тапсырылды, іс-шара басталды',
    ru: 'Приказ вручен, мероприятие началось',
    en: 'Order handed over, activity begun',
  },
  EVENT_controlOrderRefused: {
    kk: 'Бұйрықты алудан бас тартылды, іс-шара басталды',
    ru: 'От получения приказа отказались, мероприятие началось',
    en: 'Order refused, activity begun',
  },
  EVENT_controlRequestSent: {
    kk: 'Объектіге сұрау салу жіберілді',
    ru: 'Объекту направлен запрос',
    en: 'Request sent to the object',
  },
  EVENT_controlRequestAnswered: {
    kk: 'Объект сұрау салуға жауап берді',
    ru: 'Объект ответил на запрос',
    en: 'Object answered a request',
  },
  EVENT_controlAnswerRecorded: {
    kk: 'Объектінің жауабы тіркелді',
    ru: 'Записан ответ объекта',
    en: 'Answer of the object recorded',
  },
  EVENT_controlWorkRecorded: {
    kk: 'Орындаушылардың әрекеті тіркелді',
    ru: 'Записано действие исполнителей',
    en: 'Work of the executors recorded',
  },
  EVENT_controlExtensionSubmitted: {
    kk: 'Мерзімді ұзарту ұсынылды',
    ru: 'Внесено представление о продлении',
    en: 'Submission to extend',
  },
  EVENT_controlEventExtended: {
    kk: 'Мерзім бұйрықпен ұзартылды',
    ru: 'Срок продлен приказом',
    en: 'Term extended by order',
  },
  EVENT_controlExtensionDeclined: {
    kk: 'Мерзім ұзартылмады',
    ru: 'В продлении отказано',
    en: 'Extension declined',
  },
  EVENT_controlExtensionLapsed: {
    kk: 'Ұзарту туралы ұсыныс күшін жойды: ол есептелген мерзім қысқартылды',
    ru: 'Представление о продлении утратило силу: срок, от которого оно считалось, сокращен',
    en: 'Submission to extend lapsed: the term that it counted from was shortened',
  },
  EVENT_controlActDrawnUp: {
    kk: 'Бақылау іс-шарасының актісі жасалды',
    ru: 'Составлен акт контрольного мероприятия',
    en: 'Act of the control activity drawn up',
  },
  EVENT_controlActShown: {
    kk: 'Акт танысуға ұсынылды',
    ru: 'Акт представлен на ознакомление',
    en: 'Act shown',
  },
  EVENT_controlActRefused: {
    kk: 'Актімен танысудан бас тартылды',
    ru: 'От ознакомления с актом отказались',
    en: 'Look at the act refused',
  },
  EVENT_controlActAgreed: {
    kk: 'Объект басшысы нәтижелермен келісті',
    ru: 'Руководитель объекта согласился с результатами',
    en: 'Head of the object agreed',
  },
  EVENT_controlActObjected: {
    kk: 'Объект басшысы қарсылық берді',
    ru: 'Руководитель объекта направил возражения',
    en: 'Head of the object objected',
  },
  EVENT_controlMaterialsSubmitted: {
    kk: 'Материалдар басшыға ұсынылды',
    ru: 'Материалы представлены руководителю',
    en: 'Materials put before the head',
  },
  EVENT_controlMeasuresDecided: {
    kk: 'Шаралар қабылдау туралы хат жіберу шешілді',
    ru: 'Решено направить письмо о принятии мер',
    en: 'Letter on measures decided',
  },
  EVENT_controlNoted: { kk: 'Ақпарат назарға алынды', ru: 'Информация принята к сведению', en: 'Noted' },
  EVENT_controlEventClosed: {
    kk: 'Бақылау іс-шарасы аяқталды',
    ru: 'Контрольное мероприятие завершено',
    en: 'Control activity closed',
  },
} as const satisfies Messages;
