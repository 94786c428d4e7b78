import type { Messages } from '../../platform/messages/catalogue';

/** What is said of the act of a control event, of the answers to it and of what follows. Clauses 50 to 57. */
export const controlActMessages = {
  CONTROL_ACT_NAMES_MEASURES: {
    kk: 'Бұзушылықтар анықталса, актіде оларды жою шаралары көрсетіледі.',
    ru: 'Если выявлены нарушения, в акте называют меры по их устранению.',
    en: 'Where violations were found the act names measures against them.',
  },
  CONTROL_ACT_NAMES_ACCOUNTABILITY: {
    kk: 'Бұзушылықтар анықталса, кінәлілерді жауаптылыққа тарту шаралары көрсетіледі.',
    ru: 'Если выявлены нарушения, в акте называют меры ответственности виновных.',
    en: 'Where violations were found the act names measures to hold those at fault to account.',
  },
  CONTROL_ACT_HAS_PROOFS: {
    kk: 'Бұзушылықтарды растайтын құжаттарды қоса беріңіз.',
    ru: 'Приложите документы, которые подтверждают нарушения.',
    en: 'Attach the papers that prove the violations.',
  },
  CONTROL_MEASURES_WITH_DATE: {
    kk: 'Шаралар мен олардың орындалу мерзімін бірге көрсетіңіз.',
    ru: 'Укажите и меры, и срок их исполнения.',
    en: 'Give the measures together with the date for them.',
  },
  CONTROL_PERIOD_IN_ORDER: {
    kk: 'Бақыланған кезең аяқталуынан ({to}) кеш басталған: {from}.',
    ru: 'Проверенный период начинается ({from}) позже, чем заканчивается ({to}).',
    en: 'The period that was checked begins ({from}) after it ends ({to}).',
  },
  CONTROL_PERIOD_PAST: {
    kk: 'Бақыланған кезең актіден кейін аяқталмайды: {date} әлі келген жоқ, бүгін {today}.',
    ru: 'Проверенный период не заканчивается позже акта: {date} еще не наступило, сегодня {today}.',
    en: 'The period that was checked does not end after the act: {date} has not come yet, today is {today}.',
  },
  CONTROL_MEASURES_AHEAD: {
    kk: 'Шаралардың орындалу мерзімі ({date}) актінің күнінен ({today}) бұрын болмайды.',
    ru: 'Срок исполнения мер ({date}) не может быть раньше даты акта ({today}).',
    en: 'The day for the measures ({date}) cannot lie before the date of the act ({today}).',
  },
  CONTROL_REFUSAL_NOTE: {
    kk: 'Бас тарту туралы белгіні жазыңыз: кім, кімнің көзінше.',
    ru: 'Запишите отметку об отказе: кто и при ком отказался.',
    en: 'Write the mark about the refusal: who refused, and before whom.',
  },
  CONTROL_NOTE_WITHOUT_REFUSAL: {
    kk: 'Акт ұсынылған деп көрсетілген, бірақ бас тарту туралы белгі жазылған (50-тармақ): «бас тартты» деп белгілеңіз немесе белгіні өшіріңіз.',
    ru: 'Указано, что акт представлен, и при этом записана отметка об отказе (пункт 50): отметьте отказ или уберите отметку.',
    en: 'The act is said to have been shown, and a mark about a refusal is written (clause 50): tick the refusal, or take the mark out.',
  },
  CONTROL_AGREEMENT_SAYS: {
    kk: 'Қарсылығы бар қол қою – қарсылық (52-тармақ): оны қарсылық ретінде жазыңыз немесе мәтінді өшіріңіз.',
    ru: 'Подпись с возражениями считается возражением (пункт 52): запишите ее как возражение или уберите текст.',
    en: 'A signature with objections counts as an objection (clause 52): record it as one, or take the text out.',
  },
  CONTROL_ACT_SHOWN_IN_TIME: {
    kk: 'Акт бұйрықтағы мерзімнен ({date}) кеш ұсынылды.',
    ru: 'Акт представлен позже срока по приказу ({date}).',
    en: 'The act was shown after the last day of the order ({date}).',
  },
  CONTROL_RESPONSE_ONCE: {
    kk: 'Объект басшысының жауабы тіркелген.',
    ru: 'Ответ руководителя объекта уже записан.',
    en: 'The answer of the object’s head is already recorded.',
  },
  CONTROL_OBJECTION_SAYS: {
    kk: 'Қарсылықтың мәтінін жазыңыз немесе келісетініңізді белгілеңіз.',
    ru: 'Напишите, в чем возражение, либо согласитесь с актом.',
    en: 'Say what the objection is, or agree with the act.',
  },
  CONTROL_OBJECTION_IN_TIME: {
    kk: 'Қарсылық үш жұмыс күнінен кейін келді: қабылданады, кешіккені белгіленеді.',
    ru: 'Возражение поступило позже трех рабочих дней: принято с отметкой об опоздании.',
    en: 'The objection came after three working days: it is kept and marked late.',
  },
  CONTROL_RESPONSE_AWAITED: {
    kk: 'Объект басшысының жауап беру мерзімі аяқталған жоқ.',
    ru: 'Срок ответа руководителя объекта еще не истек.',
    en: 'The head of the object still has time to answer.',
  },
  CONTROL_ACT_WITHOUT_REMARKS: {
    kk: 'Актіде бұзушылықтар немесе шаралар бар: назарға алумен шектелуге болмайды.',
    ru: 'В акте есть нарушения или меры: принять к сведению недостаточно.',
    en: 'The act has violations or asks for measures: to take note is not enough.',
  },
  CONTROL_MATERIALS_IN_TIME: {
    kk: 'Материалдар мен акт мемлекеттік органның басшысына {date} күнінен кеш ұсынылды.',
    ru: 'Материалы и акт представлены руководителю государственного органа позже {date}.',
    en: 'The materials and the act were put before the head of the state body after {date}.',
  },
  CONTROL_SIGNED_COPY: {
    kk: 'Қағаздағы келісімге екі жақ қол қойған актінің көшірмесін қоса беріңіз.',
    ru: 'К согласию на бумаге приложите копию подписанного акта.',
    en: 'Attach a copy of the signed act to an agreement on paper.',
  },
  EVENT_controlEntryTakenBackEXPERT: {
    kk: 'Сарапшы туралы жазба кері қайтарып алынды',
    ru: 'Запись об эксперте отозвана',
    en: 'Entry of an expert taken back',
  },
  EVENT_controlEntryTakenBackREQUEST: {
    kk: 'Сұрау салу кері қайтарып алынды',
    ru: 'Запрос отозван',
    en: 'Request taken back',
  },
  EVENT_controlEntryTakenBackRESTORATION: {
    kk: 'Құқықтарды қалпына келтіру туралы жазба кері қайтарып алынды',
    ru: 'Запись о восстановлении прав отозвана',
    en: 'Entry of rights restored taken back',
  },
  EVENT_controlEntryTakenBackPENALTY: {
    kk: 'Жаза туралы жазба кері қайтарып алынды',
    ru: 'Запись о взыскании отозвана',
    en: 'Entry of a penalty taken back',
  },
  EVENT_controlNoticeRecorded: {
    kk: 'Жүйеден тыс берілген жазбаша хабарлама тіркелді',
    ru: 'Записано письменное извещение, врученное вне системы',
    en: 'Written notice given outside the system recorded',
  },
  CONTROL_ENTRY_TO_TAKE_BACK: {
    kk: 'Кері қайтарып алатын жазба жоқ.',
    ru: 'Нет записей, которые можно отозвать.',
    en: 'There is no entry to take back.',
  },
  CONTROL_ENTRY_TAKEN_BACK: {
    kk: 'Жазба бұрын кері қайтарып алынған.',
    ru: 'Запись уже отозвана.',
    en: 'The entry was taken back before.',
  },
  CONTROL_PENALTY_ONCE: {
    kk: 'Бұл адамға осы бұйрықпен дәл осындай жаза тіркелген.',
    ru: 'Такое взыскание этому лицу тем же приказом уже записано.',
    en: 'This penalty of this person by the same order is recorded already.',
  },
  CONTROL_EXPERT_ONCE: {
    kk: 'Бұл адам сарапшы ретінде тартылған: бір адам бір рет қана, бір ұйыммен көрсетіледі.',
    ru: 'Этот человек уже привлечен экспертом: одно лицо указывается один раз, с одной организацией.',
    en: 'This person is brought in as an expert already: a person stands once, with one organisation.',
  },
  EXPERT_NOT_OF_OBJECT: {
    kk: 'Сарапшы бақылау объектісінің өзі немесе оның қызметкері бола алмайды: объектімен байланысы жоқ адамды тартыңыз.',
    ru: 'Экспертом назван сам объект контроля или его работник: привлеките лицо, не связанное с объектом.',
    en: 'The expert is the object itself or works there: bring in somebody whom nothing ties to the object.',
  },
  EXPERT_NOT_HEAD_OF_OBJECT: {
    kk: 'Сарапшы ретінде объектінің басшысы аталған: объектімен байланысы жоқ адамды тартыңыз.',
    ru: 'Экспертом назван руководитель объекта: привлеките лицо, не связанное с объектом.',
    en: 'The expert is the head of the object: bring in somebody whom nothing ties to the object.',
  },
  CONTROL_ACT_ASKS_FOR_MEASURES: {
    kk: 'Актіде бұзушылықтар да, шаралар да жоқ: хат жіберілмейді, ақпаратты назарға алыңыз.',
    ru: 'В акте нет ни нарушений, ни мер: письмо не направляется, примите информацию к сведению.',
    en: 'The act has neither violations nor measures: no letter is sent, take note of the information.',
  },
  STEP_HAND_IN_CONTROL_PLAN: {
    kk: 'Хат бойынша іс-шаралар жоспарын ұсыну',
    ru: 'Представить план мероприятий по письму',
    en: 'Hand in the plan of measures after the letter',
  },
  CONTROL_PLAN_HANDED_IN: {
    kk: 'Объект хат бойынша іс-шаралар жоспарын ұсынған жоқ: оны объект тапсырады, ал қағаз түрінде келгенін бөлімше тіркейді.',
    ru: 'Объект не представил план мероприятий по письму: план вносит объект, а поступивший на бумаге записывает подразделение.',
    en: 'The object has handed in no plan of measures after the letter: it hands one in, and the unit records one that came on paper.',
  },
  CONTROL_LETTER_ANSWERED: {
    kk: 'Хат бойынша ақпарат әлі қабылданған жоқ.',
    ru: 'Информация по письму еще не принята.',
    en: 'The information on the letter is not accepted yet.',
  },
  CONTROL_PLAN_EXECUTED: {
    kk: 'Жоспардың орындалуы қабылданбаған жолдары: {count}.',
    ru: 'Строк плана, исполнение которых не принято: {count}.',
    en: 'Rows of the plan whose execution is not accepted: {count}.',
  },
  CONTROL_ACCOUNTABILITY_PROVEN: {
    kk: 'Хат кінәлілерді жауаптылыққа тартуды талап етеді, ал растайтын құжаттардың көшірмелері жоқ: көшірмелері бар ақпаратты қабылдаңыз немесе жазаны көшірмесімен бірге тіркеңіз.',
    ru: 'Письмо требует привлечь виновных к ответственности, а копий подтверждающих документов нет: примите информацию с копиями или внесите взыскание с копией приказа.',
    en: 'The letter asks to hold those at fault to account, and no copies prove it: accept information with copies, or record the penalty with a copy of its order.',
  },
  CONTROL_RECOMMENDATIONS_JUDGED: {
    kk: 'Орындалғаны не орындалмағаны белгіленбеген ұсынымдар: {count}. Әрқайсысының нәтижесін тіркеңіз.',
    ru: 'Рекомендаций, по которым не отмечено, исполнены ли они: {count}. Отметьте результат каждой.',
    en: 'Recommendations of which nobody has said whether they were fulfilled: {count}. Record the outcome of each.',
  },
  CONTROL_EVENT_OVERRAN: {
    kk: 'Күші жойылған бақылау іс-шарасы шекті мерзімнен артық жүргізілді: ол {date} аяқталды (44-тармақ).',
    ru: 'Отмененное контрольное мероприятие проводилось дольше предельного срока: он истек {date} (пункт 44).',
    en: 'The activity was held past its longest term (clause 44), which ended on {date}, before it was cancelled.',
  },
  CONTROL_EVENT_OVERRAN_ORDER: {
    kk: 'Күші жойылған бақылау іс-шарасы бұйрықта белгіленген аяқталу күнінен кейін де жүргізілді: ол {date} аяқталуға тиіс еді.',
    ru: 'Отмененное контрольное мероприятие проводилось и после даты окончания, назначенной приказом: {date}.',
    en: 'The activity was held past the end date that its order gave, {date}, before it was cancelled.',
  },
  CONTROL_REQUEST_UNANSWERED: {
    kk: 'Бақылау іс-шарасының күші жойылғанға дейін {date} мерзіміндегі сұратуға жауап берілмеді.',
    ru: 'До отмены контрольного мероприятия на запрос со сроком {date} ответа не было.',
    en: 'A request due on {date} stood unanswered when the activity was cancelled.',
  },
  CONTROL_ACT_NEVER_SHOWN: {
    kk: 'Бақылау іс-шарасының күші жойылғанға дейін акт мерзімінде ({date}) ұсынылмады.',
    ru: 'До отмены контрольного мероприятия акт не был представлен в срок, {date}.',
    en: 'The act was not shown by its date, {date}, before the activity was cancelled.',
  },
} as const satisfies Messages;
