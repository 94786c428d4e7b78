import type { Messages } from '../../platform/messages/catalogue';

export const complaintMessages = {
  COMPLAINT_STATE_WAITING: { kk: 'Қаралуда', ru: 'На рассмотрении', en: 'Waiting' },
  COMPLAINT_STATE_TAKEN: {
    kk: 'Тексерудің негізі болды',
    ru: 'Принята основанием проверки',
    en: 'Taken as a ground',
  },
  COMPLAINT_STATE_FORWARDED: {
    kk: 'Уәкілетті органға жіберілді',
    ru: 'Направлена в уполномоченный орган',
    en: 'Forwarded',
  },
  COMPLAINT_STATE_MONITORED: {
    kk: 'Сыртқы мониторингке алынды',
    ru: 'Учтена во внешнем мониторинге',
    en: 'Kept for monitoring',
  },
  COMPLAINT_STATE_ANSWERED: {
    kk: 'Шара қолданылмай жауап берілді',
    ru: 'Дан ответ без мер',
    en: 'Answered without measures',
  },
  COMPLAINT_WAY_PUBLIC_FORM: { kk: 'Ашық нысан арқылы', ru: 'Через открытую форму', en: 'Public form' },
  COMPLAINT_WAY_PAPER: { kk: 'Қағаз түрінде', ru: 'На бумаге', en: 'On paper' },
  COMPLAINT_WAY_EMAIL: { kk: 'Электрондық поштамен', ru: 'По электронной почте', en: 'By e-mail' },
  COMPLAINT_WAY_STATE_BODY: {
    kk: 'Басқа мемлекеттік органнан',
    ru: 'Из другого государственного органа',
    en: 'From another state body',
  },
  STEP_DECIDE_COMPLAINT: { kk: 'Шағымды қарау', ru: 'Рассмотреть жалобу', en: 'Decide the complaint' },
  STEP_TELL_COMPLAINANT: {
    kk: 'Өтініш берушіге хабарлау',
    ru: 'Сообщить заявителю',
    en: 'Tell the complainant',
  },

  COMPLAINT_NAMELESS: {
    kk: 'Аты көрсетілмеген шағым тексерудің негізі бола алмайды: құқығы бұзылған адам белгілі болуы керек. Оны сыртқы мониторингке алуға болады (36-тармақтың 4) тармақшасы).',
    ru: 'Безымянная жалоба не может быть основанием проверки: нужен человек, чье право нарушено. Ее можно учесть во внешнем мониторинге (подпункт 4) пункта 36).',
    en: 'A nameless complaint is no ground of an inspection: the person whose right is violated must be known. It can be kept for external monitoring (36 (4)).',
  },
  COMPLAINT_SUBJECT_UNKNOWN: {
    kk: 'Шағым кімге қатысты екені тізілімнен табылмаған: алдымен тексерілетін субъектіні нақтылаңыз.',
    ru: 'Не найдено в реестре, на кого подана жалоба: сначала уточните проверяемого субъекта.',
    en: 'It is not known from the register whom the complaint is about: find the inspected subject first.',
  },
  COMPLAINT_OUTSIDE_CLAUSE_9: {
    kk: 'Бұл көрсетілетін қызметті беруші 9-тармақта аталмаған: шағым осы саланы бақылайтын органға жіберіледі, тексеру тағайындалмайды.',
    ru: 'Этот услугодатель не назван в пункте 9: жалоба направляется органу, контролирующему эту сферу, проверка не назначается.',
    en: 'Clause 9 does not name this provider: the complaint is forwarded to the body that controls the field, and no inspection comes of it.',
  },
  COMPLAINT_OF_OTHER_OFFICE: {
    kk: 'Бұл субъекті басқа органның құзыретінде: шағымды соған беріңіз.',
    ru: 'Этот субъект относится к компетенции другого органа: передайте жалобу ему.',
    en: 'This subject lies within the competence of another office: pass the complaint on.',
  },
  COMPLAINT_UNDECIDED: {
    kk: 'Өтініш бойынша әлі шешім жоқ: алдымен онымен не істелетінін шешіңіз.',
    ru: 'По обращению еще ничего не решено: сначала решите, что с ним будет.',
    en: 'Nothing is decided on the address yet: decide first what becomes of it.',
  },
  COMPLAINT_TAKEN_ALREADY: {
    kk: 'Өтініш {date} тексеру негізіне алынған: онымен енді басқа ештеңе істелмейді.',
    ru: 'Обращение взято основанием проверки {date}: решать по нему больше нечего.',
    en: 'The address was taken as a ground of an inspection on {date}: nothing else is decided on it.',
  },
  COMPLAINT_FORWARDED_ALREADY: {
    kk: 'Өтініш {date} құзыреті бойынша жіберілген, хаты оның бетінде: енді жауабы тіркеледі және өтініш берушіге хабарланады.',
    ru: 'Обращение перенаправлено по компетенции {date}, письмо – на его странице: дальше записывают ответ и сообщают заявителю.',
    en: 'The address was forwarded by competence on {date}, by the letter on its page: what follows is the answer, and telling the complainant.',
  },
  COMPLAINT_KEPT_ALREADY: {
    kk: 'Өтініш {date} мониторингке алынған: енді өтініш берушіге хабарланады.',
    ru: 'Обращение учтено для мониторинга {date}: дальше об этом сообщают заявителю.',
    en: 'The address was kept for monitoring on {date}: what follows is telling the complainant.',
  },
  COMPLAINT_ANSWERED_ALREADY: {
    kk: 'Өтінішке {date} жауап берілген.',
    ru: 'На обращение дан ответ {date}.',
    en: 'The address was answered on {date}.',
  },
  COMPLAINT_RIGHT_MISSING: {
    kk: 'Қандай құқық бұзылғаны көрсетілмеген.',
    ru: 'Не указано, какое право нарушено.',
    en: 'The right that was violated is not named.',
  },
  COMPLAINT_SERVICE_MISSING: {
    kk: 'Мемлекеттік көрсетілетін қызмет нақтыланбаған.',
    ru: 'Не уточнена государственная услуга.',
    en: 'The public service is not named.',
  },
  COMPLAINT_DATE_MISSING: {
    kk: 'Факт күні көрсетілмеген.',
    ru: 'Не указана дата факта.',
    en: 'The day of the fact is not named.',
  },
  COMPLAINT_HAS_INSPECTION: {
    kk: 'Осы шағым бойынша тексеру дайындалған.',
    ru: 'По этой жалобе уже подготовлена проверка.',
    en: 'An inspection was already drafted on this complaint.',
  },
  WORDS_TELL_NAME: {
    kk: 'Негізде өтініш берушінің аты-жөні тұр. Бұл сөздер тағайындау актісіне кіреді және оларды тексерілетін орган оқиды: оларды қайта жазыңыз.',
    ru: 'В основании названо имя заявителя. Эти слова войдут в акт о назначении, их читает проверяемый орган: изложите их иначе.',
    en: 'The ground names the complainant. These words go into the act of appointment and the inspected body reads them: reword them.',
  },
  WORDS_TELL_IIN: {
    kk: 'Негізде ЖСН тұр. Бұл сөздер тағайындау актісіне кіреді және оларды тексерілетін орган оқиды: оларды қайта жазыңыз.',
    ru: 'В основании стоит ИИН. Эти слова войдут в акт о назначении, их читает проверяемый орган: изложите их иначе.',
    en: 'The ground holds an IIN. These words go into the act of appointment and the inspected body reads them: reword them.',
  },
  WORDS_TELL_PHONE: {
    kk: 'Негізде телефон нөмірі тұр. Бұл сөздер тағайындау актісіне кіреді және оларды тексерілетін орган оқиды: оларды қайта жазыңыз.',
    ru: 'В основании стоит номер телефона. Эти слова войдут в акт о назначении, их читает проверяемый орган: изложите их иначе.',
    en: 'The ground holds a telephone number. These words go into the act of appointment and the inspected body reads them: reword them.',
  },
  WORDS_TELL_EMAIL: {
    kk: 'Негізде электрондық пошта мекенжайы тұр. Бұл сөздер тағайындау актісіне кіреді және оларды тексерілетін орган оқиды: оларды қайта жазыңыз.',
    ru: 'В основании стоит адрес электронной почты. Эти слова войдут в акт о назначении, их читает проверяемый орган: изложите их иначе.',
    en: 'The ground holds an e-mail address. These words go into the act of appointment and the inspected body reads them: reword them.',
  },
  COMPLAINT_WITHIN_CLAUSE_9: {
    kk: '9-тармақ бұл субъектіні қамтиды: шағым жіберілмейді, оны Агенттік немесе оның аумақтық органы қарайды.',
    ru: 'Пункт 9 охватывает этого субъекта: жалоба не направляется, ее рассматривает Агентство или его территориальный орган.',
    en: 'Clause 9 covers this subject: the complaint is not forwarded, the Agency or its territorial body decides it.',
  },
  COMPLAINT_MUST_BE_FORWARDED: {
    kk: '9-тармақта аталмаған көрсетілетін қызметті берушіге шағым осы саланы бақылайтын органға жіберіледі.',
    ru: 'Жалоба на услугодателя, не названного в пункте 9, направляется органу, контролирующему эту сферу.',
    en: 'A complaint about a provider that clause 9 does not name is forwarded to the body that controls the field.',
  },
  COMPLAINT_OF_OWN_OFFICE: {
    kk: 'Бұл субъекті сіздің органның құзыретінде: шағымды өзіңіз қарайсыз.',
    ru: 'Этот субъект относится к компетенции вашего органа: жалобу рассматриваете вы.',
    en: 'This subject lies within your own office’s competence: the complaint is yours to decide.',
  },
  OFFICE_NOT_COMPETENT: {
    kk: 'Бұл субъекті таңдалған органның құзыретіне жатпайды.',
    ru: 'Этот субъект не относится к компетенции выбранного органа.',
    en: 'This subject does not lie within the competence of the office chosen.',
  },
  COMPLAINANT_UNKNOWN: {
    kk: 'Шағымда аты көрсетілмеген: хабарлайтын адам жоқ.',
    ru: 'Жалоба безымянная: сообщать некому.',
    en: 'The complaint is nameless: there is nobody to tell.',
  },
  COMPLAINANT_TOLD_ALREADY: {
    kk: 'Өтініш берушіге хабарланғаны тіркелген.',
    ru: 'Уже записано, что заявителю сообщено.',
    en: 'It is already recorded that the complainant was told.',
  },
  FORWARDING_ANSWERED_ALREADY: {
    kk: 'Уәкілетті органның жауабы тіркелген.',
    ru: 'Ответ уполномоченного органа уже записан.',
    en: 'The answer of that body was already recorded.',
  },
  COMPLAINT_LIKE_ANOTHER: {
    kk: 'Тізілімде дәл осындай {number} шағымы бар: сол адамнан, сол сөздермен, сол күні, сол субъектіге қатысты. Салыстырыңыз; екі қағаз түскен болса, мұны бөлек шағым деп растаңыз.',
    ru: 'В реестре уже есть такая же жалоба {number}: от того же лица, теми же словами, в тот же день, на того же субъекта. Сличите их; если бумаг поступило две, подтвердите, что это другая жалоба.',
    en: 'The register holds such a complaint already, {number}: of the same person, in the same words, on the same day, about the same body. Compare them; if two papers came, confirm that this is another one.',
  },
  COMPLAINT_ABOUT_NOBODY: {
    kk: 'Шағым кімге қатысты екенін көрсетіңіз.',
    ru: 'Укажите, на кого подана жалоба.',
    en: 'Say whom the complaint is about.',
  },
  INSPECTOR_NOT_OF_OFFICE: {
    kk: 'Бұл адам сіздің органның инспекторы емес.',
    ru: 'Этот человек не инспектор вашего органа.',
    en: 'This person is no inspector of your office.',
  },
  NO_CHECKLIST_FOR_SUBJECT: {
    kk: 'Субъектінің осы түріне арналған тексеру парағы жоқ.',
    ru: 'Для этого вида субъектов нет проверочного листа.',
    en: 'There is no checklist for subjects of this kind.',
  },
  BODY_MISSING: {
    kk: 'Шағым қай органға жіберілетінін көрсетіңіз.',
    ru: 'Укажите, в какой орган направляется жалоба.',
    en: 'Say which body the complaint is forwarded to.',
  },
  BODY_FIELD_MISSING: {
    kk: 'Бұл орган қай саланы бақылайтынын көрсетіңіз.',
    ru: 'Укажите, какую сферу контролирует этот орган.',
    en: 'Say which field that body controls.',
  },
  BODY_KNOWN_ALREADY: {
    kk: 'Бұл орган осы саламен тіркелген.',
    ru: 'Этот орган с этой сферой уже внесен.',
    en: 'This body is already in the register for this field.',
  },

  EVENT_complaintRegistered: {
    kk: 'Шағым тіркелді',
    ru: 'Жалоба зарегистрирована',
    en: 'Complaint registered',
  },
  EVENT_complainantRead: {
    kk: 'Өтініш берушінің деректері қаралды',
    ru: 'Просмотрены данные заявителя',
    en: 'Particulars of the complainant were read',
  },
  EVENT_complaintAssigned: {
    kk: 'Шағым инспекторға берілді',
    ru: 'Жалоба поручена инспектору',
    en: 'Complaint given to an inspector',
  },
  EVENT_complaintClarified: {
    kk: 'Шағым мәліметтері нақтыланды',
    ru: 'Уточнены сведения жалобы',
    en: 'Particulars of the complaint clarified',
  },
  EVENT_complaintPassedOn: {
    kk: 'Шағым құзыретті органға берілді',
    ru: 'Жалоба передана компетентному органу',
    en: 'Complaint passed on to the competent office',
  },
  EVENT_complaintTakenAsGround: {
    kk: 'Шағым тексерудің негізі болды',
    ru: 'Жалоба принята основанием проверки',
    en: 'Complaint taken as a ground',
  },
  EVENT_complaintFreed: {
    kk: 'Шағым қайтадан қаралуды күтеді: тексерудің жобасы қайтарып алынды',
    ru: 'Жалоба снова ждет решения: проект проверки отозван',
    en: 'Complaint waits again: the draft of the inspection was withdrawn',
  },
  EVENT_complaintForwarded: {
    kk: 'Шағым уәкілетті органға жіберілді',
    ru: 'Жалоба направлена в уполномоченный орган',
    en: 'Complaint forwarded',
  },
  EVENT_complaintKeptForMonitoring: {
    kk: 'Шағым сыртқы мониторингке алынды',
    ru: 'Жалоба учтена во внешнем мониторинге',
    en: 'Complaint kept for external monitoring',
  },
  EVENT_complaintAnswered: {
    kk: 'Шағымға шара қолданылмай жауап берілді',
    ru: 'На жалобу дан ответ без мер',
    en: 'Complaint answered without measures',
  },
  EVENT_forwardingAnswerRecorded: {
    kk: 'Уәкілетті органның жауабы тіркелді',
    ru: 'Записан ответ уполномоченного органа',
    en: 'Answer of the body recorded',
  },
  EVENT_complainantTold: {
    kk: 'Өтініш берушіге хабарланды',
    ru: 'Заявителю сообщено',
    en: 'Complainant told',
  },
  EVENT_controllingBodyRegistered: {
    kk: 'Саланы бақылайтын орган енгізілді',
    ru: 'Внесен орган, контролирующий сферу',
    en: 'Controlling body entered',
  },
  EVENT_controllingBodyWithdrawn: {
    kk: 'Саланы бақылайтын орган алып тасталды',
    ru: 'Исключен орган, контролирующий сферу',
    en: 'Controlling body withdrawn',
  },
  DETAIL_letterNumber: { kk: 'Хат нөмірі', ru: 'Номер письма', en: 'Number of the letter' },

  FIELD_authorityId: { kk: 'орган', ru: 'орган', en: 'office' },
  FIELD_bodyId: { kk: 'уәкілетті орган', ru: 'уполномоченный орган', en: 'body' },
  FIELD_cameBy: { kk: 'түсу тәсілі', ru: 'способ поступления', en: 'how it came' },
  FIELD_email: { kk: 'электрондық пошта', ru: 'электронная почта', en: 'e-mail' },
  FIELD_from: { kk: 'жіберген орган', ru: 'направивший орган', en: 'the body that sent it' },
  FIELD_territoryId: { kk: 'аумақ', ru: 'территория', en: 'territory' },
} as const satisfies Messages;
