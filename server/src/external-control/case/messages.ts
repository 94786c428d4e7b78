import type { Messages } from '../../platform/messages/catalogue';

export const caseMessages = {
  DATE_BEYOND_CALENDAR: {
    kk: 'Жұмыс күндерінің күнтізбесі {last} аяқталады: {date} күнінен кейінгі мерзімдерді есептеу мүмкін емес. Ертерек күнді белгілеңіз.',
    ru: 'Календарь рабочих дней заканчивается {last}: сроки после {date} не сосчитать. Укажите более раннюю дату.',
    en: 'The calendar of working days ends on {last}: terms after {date} cannot be counted. Set an earlier date.',
  },
  VIOLATION_SEVERITY_GROSS: { kk: 'Өрескел', ru: 'Грубое', en: 'Gross' },
  VIOLATION_SEVERITY_SIGNIFICANT: { kk: 'Елеулі', ru: 'Значительное', en: 'Significant' },
  VIOLATION_SEVERITY_MINOR: { kk: 'Болмашы', ru: 'Незначительное', en: 'Minor' },
  VIOLATION_STATE_OPEN: { kk: 'Жойылмаған', ru: 'Не устранено', en: 'Not remedied' },
  VIOLATION_STATE_INFORMED: { kk: 'Ақпарат берілді', ru: 'Информация представлена', en: 'Information given' },
  VIOLATION_STATE_ACCEPTED: { kk: 'Жойылды', ru: 'Устранено', en: 'Remedied' },
  VIOLATION_STATE_RETURNED: {
    kk: 'Ақпарат қайтарылды',
    ru: 'Информация возвращена',
    en: 'Information returned',
  },
  VIOLATION_STATE_WITHDRAWN: { kk: 'Алып тасталды', ru: 'Снято', en: 'Withdrawn' },
  FINDING_OVERTAKEN_COUNTER_ENTRY: {
    kk: 'Негізге алынған факт қарсы жазбамен түзетілді',
    ru: 'Факт, на котором это основано, исправлен встречной записью',
    en: 'The fact that it rests on was corrected by a counter-entry',
  },
  FINDING_OVERTAKEN_START: {
    kk: 'Іс-шара нақты басталған күні бойынша қайта бағаланды',
    ru: 'Оценено заново по дню фактического начала',
    en: 'Judged anew by the day of the actual start',
  },
  FINDING_OVERTAKEN_DECREE: {
    kk: 'Мерзім күнтізбе туралы актімен жылжытылды, кеш орындалғаны туралы белгі кері қайтарып алынды',
    ru: 'Срок передвинут актом о календаре, отметка об исполнении с опозданием отозвана',
    en: 'A decree moved the date, and the mark of lateness was withdrawn',
  },
  FINDING_OVERTAKEN_MOVED_TERM: {
    kk: 'Негізге алынған мерзім күнтізбе туралы актімен жылжытылды',
    ru: 'Срок, на котором это основано, передвинут актом о календаре',
    en: 'A decree moved the date that it rests on',
  },
  FINDING_OVERTAKEN_POWER: {
    kk: 'Өкілдің өкілеттік негізі енгізілді',
    ru: 'Основание полномочий представителя внесено',
    en: 'The power of the representative was recorded',
  },
  FINDING_OVERTAKEN_SET_ASIDE: {
    kk: 'Негізге алынған нәтижелер туралы акт тапсырылғанға дейін жойылды',
    ru: 'Акт о результатах, к которому это относилось, отменен до вручения',
    en: 'The result act that it was found of was set aside before its handing over',
  },
  FINDING_OVERTAKEN_EARLIER: {
    kk: 'Мерзімінде бұрынырақ келіп түскені кейін енгізілді',
    ru: 'Позже внесено то, что поступило раньше, в срок',
    en: 'What came earlier, in time, was entered since',
  },
  DATE_PAST: {
    kk: '{field}: {date} күні өтіп кетті, бүгін {today}.',
    ru: '{field}: {date} уже прошло, сегодня {today}.',
    en: '{field}: {date} is past, today is {today}.',
  },
  DATE_AFTER_TODAY: {
    kk: '{field}: күн бүгінгіден кейін болуы керек, бүгін {today}, ал көрсетілгені {date}.',
    ru: '{field}: дата должна быть позже сегодняшней, сегодня {today}, указано {date}.',
    en: '{field}: the date must be after today; today is {today}, given is {date}.',
  },
  FACT_IN_FUTURE: {
    kk: 'Көрсетілген уақыт ({at}) әлі келген жоқ, қазір {now}: болашақтағы факт жазылмайды.',
    ru: 'Указанное время ({at}) еще не наступило, сейчас {now}: будущий факт не записывается.',
    en: 'The time given ({at}) has not come yet, it is {now}: a fact cannot lie in the future.',
  },
  FACT_BEFORE_CASE: {
    kk: 'Көрсетілген уақыт ({at}) осы факт қатысты оқиғадан ({after}) бұрын.',
    ru: 'Указанное время ({at}) раньше события, к которому относится этот факт ({after}).',
    en: 'The time given ({at}) is earlier than what this fact refers to ({after}).',
  },
  EARLIER_DAY_WITH_PAPER: {
    kk: 'Бұрынғы күнмен ({date}) белгілеу үшін алған адамның (бас тартылса, куәгердің) белгісі немесе қолы бар қағаздың көшірмесін тіркеңіз.',
    ru: 'Чтобы отметить прошедшим днем ({date}), приложите копию бумаги с отметкой или подписью получившего лица, при отказе – свидетеля.',
    en: 'To record it for an earlier day ({date}), attach a copy of the paper with the mark or signature of who received it or, when it was refused, of the witness.',
  },
} as const satisfies Messages;
