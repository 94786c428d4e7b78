import type { Messages } from '../../platform/messages/catalogue';

/** Experts and what the object says of them (49), and an event that ends sooner (44). */
export const controlExpertMessages = {
  CONTROL_EXPERT_ANSWER_REPLACED: {
    kk: 'Сарапшы ауыстырылады',
    ru: 'Эксперт заменяется',
    en: 'The expert is replaced',
  },
  CONTROL_EXPERT_ANSWER_KEPT: { kk: 'Сарапшы қалдырылды', ru: 'Эксперт оставлен', en: 'The expert is kept' },
  EXPERT_EMPLOYER_NAMED: {
    kk: 'Сарапшының жұмыс берушісін тізілімнен таңдаңыз немесе атауын жазыңыз.',
    ru: 'Укажите работодателя эксперта: выберите из реестра или напишите наименование.',
    en: 'Name the employer of the expert: choose it from the register, or write its name.',
  },
  EXPERT_EMPLOYER_APART: {
    kk: 'Сарапшының жұмыс берушісі – объектінің өзі, оған бағынысты немесе одан жоғары тұрған орган: объектімен байланысы жоқ ұйымның адамын тартыңыз.',
    ru: 'Работодатель эксперта – сам объект, подчиненная ему или вышестоящая организация: привлеките лицо из организации, не связанной с объектом.',
    en: 'The employer of the expert is the object, or stands above or below it: bring in somebody of an organisation without ties to it.',
  },
  EXPERT_NOT_AT_OBJECT: {
    kk: 'Аты-жөні дәл осындай адам объектіде немесе оған бағынысты ұйымда жұмыс істейді: басқа адамды тартыңыз, ал аттас болса, жұмыс берушісін тізілімнен таңдаңыз.',
    ru: 'Человек с таким именем работает у объекта или в подчиненной ему организации: привлеките другое лицо, а если это однофамилец, выберите его работодателя из реестра.',
    en: 'Somebody of this name works at the object or below it: bring in another person, or, if only the name is the same, choose the employer from the register.',
  },
  EXPERT_NAMESAKE_AT_OBJECT: {
    kk: 'Аты-жөні дәл осындай адам объектіде немесе оған бағынысты ұйымда жұмыс істейді: бұл басқа адам екеніне көз жеткізіңіз.',
    ru: 'Человек с таким именем работает у объекта или в подчиненной ему организации: убедитесь, что это другое лицо.',
    en: 'Somebody of this name works at the object or below it: make sure that this is another person.',
  },
  EXPERT_EMPLOYER_LIKE_OBJECT: {
    kk: 'Сарапшының жұмыс орны немесе лауазымы «{name}» атауына ұқсас: бұл объектімен байланысы жоқ басқа ұйым болса, себебін түсіндіріңіз, әйтпесе басқа адамды тартыңыз.',
    ru: 'Место работы или должность эксперта похожи на наименование «{name}»: если это другая организация, не связанная с объектом, поясните почему, иначе привлеките другое лицо.',
    en: 'The employer or the position of the expert is called much like “{name}”: if it is another organisation without ties to the object, say why, or bring in somebody else.',
  },
  EXPERT_LIKENESS_EXPLAINED: {
    kk: '{fullName}: жұмыс орны немесе лауазымы «{name}» атауына ұқсас. Байланыстың жоқтығы былай түсіндірілген: {reason}',
    ru: '{fullName}: место работы или должность похожи на наименование «{name}». Почему связи нет, пояснено: {reason}',
    en: '{fullName}: the employer or the position is called much like “{name}”. Why there is no tie: {reason}',
  },
  CONTROL_EXPERT_TO_OBJECT_TO: {
    kk: 'Қарсылық білдіруге болатын сарапшы жоқ: ешкім тартылмаған, не берілген қарсылық қаралуда.',
    ru: 'Возразить не против кого: эксперты не привлечены, или возражение уже рассматривается.',
    en: 'There is no expert to object to: none was brought in, or an objection waits for its answer.',
  },
  CONTROL_EXPERT_OBJECTED_TO: {
    kk: 'Бұл сарапшыға қарсылық берілген: жауабын күтіңіз.',
    ru: 'Возражение против этого эксперта уже подано: дождитесь ответа.',
    en: 'An objection to this expert waits for its answer.',
  },
  CONTROL_EXPERT_OBJECTION_OPEN: {
    kk: 'Сарапшыға берілген, жауап күтіп тұрған қарсылық жоқ.',
    ru: 'Возражений против экспертов, ожидающих ответа, нет.',
    en: 'No objection to an expert waits for an answer.',
  },
  CONTROL_EXPERT_REPLACED: {
    kk: 'Бұл сарапшы объектінің қарсылығы бойынша ауыстырылған: басқа сарапшыны тартыңыз (49-тармақ).',
    ru: 'Этого эксперта заменили по возражению объекта: привлеките другого (пункт 49).',
    en: 'This expert was replaced because the object objected: draw in another one (clause 49).',
  },
  CONTROL_EXPERT_EXECUTES: {
    kk: 'Бұл адам іс-шараны орындаушы: ол сарапшы бола алмайды (42, 49-тармақтар).',
    ru: 'Этот человек проводит мероприятие: экспертом он быть не может (пункты 42, 49).',
    en: 'This person carries out the activity and cannot be its expert (clauses 42, 49).',
  },
  CONTROL_EXPERT_OBJECTION_SETTLED: {
    kk: 'Бұл қарсылыққа жауап берілген.',
    ru: 'На это возражение уже ответили.',
    en: 'This objection is answered already.',
  },
  CONTROL_EXPERT_OBJECTION_ANSWERED: {
    kk: 'Объектінің сарапшыға қарсылығына жауап берілмеген: алдымен сарапшыны ауыстырыңыз немесе себебін айтып қалдырыңыз.',
    ru: 'На возражение объекта против эксперта не ответили: сначала замените эксперта или оставьте его с указанием причины.',
    en: 'The object was not answered about an expert: replace the expert first, or keep him or her with a reason.',
  },
  STEP_ANSWER_EXPERT_OBJECTION: {
    kk: 'Объектінің сарапшыға қарсылығына жауап беру',
    ru: 'Ответить на возражение объекта против эксперта',
    en: 'Answer the object about an expert',
  },
  EVENT_controlExpertObjectedTo: {
    kk: 'Объект сарапшыға қарсылық білдірді',
    ru: 'Объект возразил против эксперта',
    en: 'The object objected to an expert',
  },
  EVENT_controlExpertObjectionAnsweredREPLACED: {
    kk: 'Қарсылық бойынша сарапшы ауыстырылады',
    ru: 'По возражению объекта эксперт заменяется',
    en: 'An expert is replaced after an objection',
  },
  EVENT_controlExpertObjectionAnsweredKEPT: {
    kk: 'Қарсылыққа қарамастан сарапшы қалдырылды',
    ru: 'Эксперт оставлен вопреки возражению объекта',
    en: 'An expert is kept in spite of an objection',
  },
  EVENT_controlEventShortened: {
    kk: 'Іс-шараның мерзімі бұйрықпен қысқартылды',
    ru: 'Срок мероприятия сокращен приказом',
    en: 'Activity shortened by order',
  },
  EVENT_controlTermSetRight: {
    kk: 'Іс-шараның қысқартылған мерзімі бұйрықпен түзетілді',
    ru: 'Сокращенный срок мероприятия исправлен приказом',
    en: 'Shortened term of the activity set right by order',
  },
  CONTROL_TERM_AS_APPOINTED: {
    kk: 'Жаңа аяқталу күні қазіргі {date} күнінен өзге және тағайындау туралы бұйрықтағы {latest} күнінен кеш емес болуы керек.',
    ru: 'Новая дата окончания должна отличаться от действующей – {date} – и быть не позднее даты приказа о назначении – {latest}.',
    en: 'The new last day is another than the present one, {date}, and not after that of the order of appointment, {latest}.',
  },
  CONTROL_SHORTENING_EARLIER: {
    kk: 'Жаңа аяқталу күні қазіргі {date} күнінен ерте болуы керек; кейінге шегеру үшін мерзім ұзартылады.',
    ru: 'Новая дата окончания должна быть раньше действующей – {date}; более поздний срок дает продление.',
    en: 'The new last day lies before the present one, {date}; a later day is given by an extension.',
  },
  CONTROL_SHORTENING_AHEAD: {
    kk: 'Іс-шара {date} күнінен ерте аяқталмайды.',
    ru: 'Мероприятие не может закончиться раньше {date}.',
    en: 'The activity cannot end before {date}.',
  },
} as const satisfies Messages;
