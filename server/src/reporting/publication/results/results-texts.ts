import type { Language } from '../../../platform/messages/language';

interface ResultTexts {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly missing: string;
  readonly notUnderstood: (parts: string) => string;
  readonly all: string;
  readonly search: {
    readonly body: string;
    readonly territory: string;
    readonly any: string;
    readonly year: string;
    readonly button: string;
  };
  readonly next: string;
  readonly first: string;
  readonly publisher: string;
  readonly published: string;
  readonly body: string;
  readonly bin: string;
  readonly territory: string;
  readonly hash: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly decisions: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
  readonly points: {
    readonly title: string;
    readonly none: string;
    readonly number: string;
    readonly what: string;
    readonly found: string;
    readonly severity: string;
    readonly remedy: string;
    readonly state: string;
  };
  readonly passages: Readonly<Record<string, string>>;
  readonly withheld: (points: number) => string;
  readonly objections: (count: number) => string;
  readonly answer: string;
  readonly noAnswer: string;
  readonly media: string;
  readonly gone: {
    readonly title: string;
    readonly WITHDRAWN: string;
    readonly HELD_BACK: string;
    readonly REPLACED: string;
    readonly reason: string;
    readonly newer: string;
  };
  readonly machine: {
    readonly title: string;
    readonly lead: string;
    readonly catalog: string;
    readonly json: string;
    readonly csv: string;
    readonly feed: string;
  };
  readonly figures: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly quarter: string;
    readonly row: string;
    readonly show: string;
    readonly map: string;
    readonly mapLead: string;
    /** of a screen that the map does not fit on */
    readonly mapScrolls: string;
    readonly noFigure: string;
    readonly chart: string;
    readonly table: string;
    readonly overTime: string;
    readonly value: string;
    readonly total: string;
    readonly of: (quarter: number, year: number) => string;
    readonly accepted: (count: number) => string;
    readonly by: (publisher: string, day: string) => string;
    readonly alsoBy: (publishers: string) => string;
    readonly changed: (day: string) => string;
  };
  readonly comparison: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly results: string;
    readonly points: string;
    readonly year: string;
  };
}

/** What the pages of published results say. */
export const resultTexts: Readonly<Record<Language, ResultTexts>> = {
  kk: {
    title: 'Мемлекеттік бақылау нәтижелері',
    lead: 'Агенттік, оның аумақтық органдары және тексерілетін субъектілер жариялаған нәтижелер (Қағидалардың 66-тармағы). Құпия мәліметтер мен адамдардың аты-жөні көрсетілмейді.',
    none: 'Жарияланған нәтиже табылмады.',
    missing: 'Мұндай жарияланым жоқ.',
    notUnderstood: (parts) =>
      `Мекенжайдың мына бөлігі түсініксіз және ескерілмеді: ${parts}. Төменде көрсетілгені бұл бойынша іріктелмеген.`,
    all: 'Барлық нәтижелер',
    search: {
      body: 'Органның атауы немесе БСН',
      territory: 'Аумақ',
      any: 'Кез келген',
      year: 'Жыл',
      button: 'Табу',
    },
    next: 'Келесі бет',
    first: 'Бірінші бет',
    publisher: 'Кім жариялады',
    published: 'Жарияланған күні',
    body: 'Тексерілген орган',
    bin: 'БСН',
    territory: 'Аумақ',
    hash: 'Мәліметтердің SHA-256 хеші',
    facts: {
      number: 'Істің нөмірі',
      state: 'Күйі',
      startDate: 'Басталған күні',
      completedOn: 'Аяқталған күні',
      actNumber: 'Актінің нөмірі',
      actDate: 'Актінің күні',
      decision: 'Шешім',
    },
    decisions: { LETTER: 'Шаралар қабылдау туралы хат жіберілді', TAKE_NOTE: 'Мәлімет үшін қабылданды' },
    states: { HANDED_OVER: 'Акт тапсырылды', CLOSED: 'Жабылды', UNDER_MEASURES: 'Шаралар орындалуда' },
    points: {
      title: 'Анықталған бұзушылықтар',
      none: 'Жарияланатын бұзушылық жоқ.',
      number: 'Тармақ',
      what: 'Талап',
      found: 'Не анықталды',
      severity: 'Ауырлығы',
      remedy: 'Жою мерзімі',
      state: 'Жағдайы',
    },
    passages: { questions: 'Бақылау мәселелері', results: 'Нәтижелер', measures: 'Қабылданған шаралар' },
    withheld: (points) =>
      `Заңмен қорғалатын құпия болғандықтан көрсетілмеген тармақтар: ${points} (31-тармақ).`,
    objections: (count) => `Қарсылықтар: ${count}. Олар қаралды.`,
    answer: 'Органның жауабы',
    noAnswer: 'Орган жауап берген жоқ.',
    media: 'Бұқаралық ақпарат құралдарында',
    gone: {
      title: 'Бұл жарияланым қолжетімсіз',
      WITHDRAWN: 'Жариялаған орган оны кері қайтарып алды.',
      HELD_BACK: 'Ол қайта қаралуда, сондықтан уақытша көрсетілмейді.',
      REPLACED: 'Оның орнына жаңа жарияланым шықты.',
      reason: 'Себебі',
      newer: 'Жаңа жарияланым',
    },
    machine: {
      title: 'Машинамен оқуға арналған мәліметтер',
      lead: 'Еркін пайдалану үшін, CC BY 4.0 лицензиясы бойынша.',
      catalog: 'Каталог (DCAT, JSON-LD)',
      json: 'JSON',
      csv: 'CSV',
      feed: 'Жаңа жарияланымдар (Atom)',
    },
    figures: {
      title: 'Тоқсан көрсеткіштері',
      lead: 'Қабылданған есептер бойынша жарияланған көрсеткіштер.',
      none: 'Жарияланған көрсеткіш әзірге жоқ.',
      quarter: 'Тоқсан',
      row: 'Көрсеткіш',
      show: 'Көрсету',
      map: 'Аумақтар бойынша карта',
      mapLead: 'Әр шаршы – облыс немесе республикалық маңызы бар қала; сандары төмендегі кестеде.',
      mapScrolls: 'Карта экраннан кең: оны бүйірге саусақпен немесе ← → пернелерімен жылжытыңыз.',
      noFigure: 'саны жоқ',
      chart: 'Аумақтар бойынша диаграмма',
      table: 'Аумақтар бойынша кесте',
      overTime: 'Уақыт бойынша',
      value: 'Саны',
      total: 'Барлығы',
      of: (quarter, year) => `${year} жылғы ${quarter}-тоқсан`,
      accepted: (count) => `Қабылданған есептер: ${count}`,
      by: (publisher, day) => `Жариялаған: ${publisher}, ${day}.`,
      alsoBy: (publishers) =>
        `Осы тоқсанның өз аумағы бойынша көрсеткіштерін мыналар да жариялады: ${publishers}. Мұнда олар қосылмаған; ашық деректерде олардың жолдары publisher_kind бағанымен ажыратылады.`,
      changed: (day) =>
        `Бұл көрсеткіштер жарияланғаннан кейін өзгерді (соңғы өзгеріс: ${day}): есептер түзетілді немесе тағы қабылданды. Жаңасы әлі жарияланған жоқ.`,
    },
    comparison: {
      title: 'Органдарды салыстыру',
      lead: 'Жарияланған тексеру нәтижелері мен олардағы бұзушылықтар саны, органдар мен жылдар бойынша.',
      none: 'Салыстыратын жарияланған нәтиже жоқ.',
      results: 'Нәтижелер',
      points: 'Бұзушылықтар',
      year: 'Жыл',
    },
  },
  ru: {
    title: 'Результаты государственного контроля',
    lead: 'Результаты, опубликованные Агентством, его территориальными органами и проверяемыми субъектами (пункт 66 Правил). Сведения, составляющие тайну, и имена людей не показываются.',
    none: 'Опубликованных результатов не найдено.',
    missing: 'Такой публикации нет.',
    notUnderstood: (parts) =>
      `В адресе не понято и не учтено: ${parts}. Показанное ниже по этому не отобрано.`,
    all: 'Все результаты',
    search: {
      body: 'Название органа или БИН',
      territory: 'Территория',
      any: 'Любая',
      year: 'Год',
      button: 'Найти',
    },
    next: 'Следующая страница',
    first: 'Первая страница',
    publisher: 'Кто опубликовал',
    published: 'Дата публикации',
    body: 'Проверенный орган',
    bin: 'БИН',
    territory: 'Территория',
    hash: 'Хеш SHA-256 сведений',
    facts: {
      number: 'Номер дела',
      state: 'Состояние',
      startDate: 'Дата начала',
      completedOn: 'Дата окончания',
      actNumber: 'Номер акта',
      actDate: 'Дата акта',
      decision: 'Решение',
    },
    decisions: { LETTER: 'Направлено письмо о принятии мер', TAKE_NOTE: 'Принято к сведению' },
    states: { HANDED_OVER: 'Акт вручен', CLOSED: 'Закрыто', UNDER_MEASURES: 'Меры исполняются' },
    points: {
      title: 'Выявленные нарушения',
      none: 'Нарушений, подлежащих публикации, нет.',
      number: 'Пункт',
      what: 'Требование',
      found: 'Что установлено',
      severity: 'Степень',
      remedy: 'Срок устранения',
      state: 'Положение',
    },
    passages: { questions: 'Вопросы контроля', results: 'Результаты', measures: 'Принятые меры' },
    withheld: (points) => `Пунктов, не показанных как охраняемая законом тайна: ${points} (пункт 31).`,
    objections: (count) => `Возражений: ${count}. Они рассмотрены.`,
    answer: 'Ответ органа',
    noAnswer: 'Орган ответа не дал.',
    media: 'В средствах массовой информации',
    gone: {
      title: 'Эта публикация недоступна',
      WITHDRAWN: 'Опубликовавший орган отозвал ее.',
      HELD_BACK: 'Она пересматривается и пока не показывается.',
      REPLACED: 'Вместо нее вышла новая публикация.',
      reason: 'Причина',
      newer: 'Новая публикация',
    },
    machine: {
      title: 'Машиночитаемые данные',
      lead: 'Для свободного использования по лицензии CC BY 4.0.',
      catalog: 'Каталог (DCAT, JSON-LD)',
      json: 'JSON',
      csv: 'CSV',
      feed: 'Новые публикации (Atom)',
    },
    figures: {
      title: 'Показатели за квартал',
      lead: 'Опубликованные показатели по принятым отчетам.',
      none: 'Опубликованных показателей пока нет.',
      quarter: 'Квартал',
      row: 'Показатель',
      show: 'Показать',
      map: 'Карта по территориям',
      mapLead: 'Каждая плитка – область или город республиканского значения; числа стоят в таблице ниже.',
      mapScrolls: 'Карта шире экрана: прокрутите ее вбок пальцем или клавишами ← →.',
      noFigure: 'числа нет',
      chart: 'Диаграмма по территориям',
      table: 'Таблица по территориям',
      overTime: 'По времени',
      value: 'Число',
      total: 'Всего',
      of: (quarter, year) => `${quarter} квартал ${year} года`,
      accepted: (count) => `Принято отчетов: ${count}`,
      by: (publisher, day) => `Опубликовано: ${publisher}, ${day}.`,
      alsoBy: (publishers) =>
        `Показатели этого квартала по своей территории опубликовали и: ${publishers}. Здесь они не прибавлены; в открытых данных их строки отличает столбец publisher_kind.`,
      changed: (day) =>
        `После публикации эти показатели изменились (последний раз ${day}): отчеты исправлены или приняты новые. Новые показатели еще не опубликованы.`,
    },
    comparison: {
      title: 'Сравнение органов',
      lead: 'Число опубликованных результатов проверок и нарушений в них, по органам и годам.',
      none: 'Опубликованных результатов для сравнения нет.',
      results: 'Результатов',
      points: 'Нарушений',
      year: 'Год',
    },
  },
  en: {
    title: 'Results of state control',
    lead: 'Results published by the Agency, its territorial bodies and inspected subjects (clause 66 of the Rules). Secrets protected by law and names of people are left out.',
    none: 'No published result was found.',
    missing: 'There is no such publication.',
    notUnderstood: (parts) =>
      `Not understood in the address and left aside: ${parts}. What follows is not filtered by it.`,
    all: 'All results',
    search: {
      body: 'Name of the body, or BIN',
      territory: 'Territory',
      any: 'Any',
      year: 'Year',
      button: 'Search',
    },
    next: 'Next page',
    first: 'First page',
    publisher: 'Published by',
    published: 'Published on',
    body: 'Inspected body',
    bin: 'BIN',
    territory: 'Territory',
    hash: 'SHA-256 of the data',
    facts: {
      number: 'Number of the case',
      state: 'State',
      startDate: 'Began on',
      completedOn: 'Completed on',
      actNumber: 'Number of the act',
      actDate: 'Date of the act',
      decision: 'Decision',
    },
    decisions: { LETTER: 'A letter on measures was sent', TAKE_NOTE: 'Taken note of' },
    states: { HANDED_OVER: 'Act handed over', CLOSED: 'Closed', UNDER_MEASURES: 'Measures are being taken' },
    points: {
      title: 'Violations found',
      none: 'There is no violation to be published.',
      number: 'Point',
      what: 'What is asked',
      found: 'What was found',
      severity: 'Severity',
      remedy: 'To be remedied by',
      state: 'Where it stands',
    },
    passages: { questions: 'Questions of the control', results: 'Results', measures: 'Measures taken' },
    withheld: (points) => `Points left out as secrets protected by law: ${points} (clause 31).`,
    objections: (count) => `Objections: ${count}. They were considered.`,
    answer: 'Answer of the body',
    noAnswer: 'The body gave no answer.',
    media: 'In the media',
    gone: {
      title: 'This publication is not available',
      WITHDRAWN: 'The body that published it withdrew it.',
      HELD_BACK: 'It is being looked at again and is not shown meanwhile.',
      REPLACED: 'A new publication came in its place.',
      reason: 'Reason',
      newer: 'The new publication',
    },
    machine: {
      title: 'Machine-readable data',
      lead: 'Free to use under the licence CC BY 4.0.',
      catalog: 'Catalogue (DCAT, JSON-LD)',
      json: 'JSON',
      csv: 'CSV',
      feed: 'New publications (Atom)',
    },
    figures: {
      title: 'Figures of a quarter',
      lead: 'Published figures over accepted reports.',
      none: 'No figures were published yet.',
      quarter: 'Quarter',
      row: 'Indicator',
      show: 'Show',
      map: 'Map by territory',
      mapLead:
        'Each tile is an oblast or a city of republican significance; the figures stand in the table below.',
      mapScrolls: 'The map is wider than the screen: scroll it sideways with a finger or the keys ← →.',
      noFigure: 'no figure',
      chart: 'Chart by territory',
      table: 'Table by territory',
      overTime: 'Over time',
      value: 'Figure',
      total: 'All',
      of: (quarter, year) => `Quarter ${quarter} of ${year}`,
      accepted: (count) => `Accepted reports: ${count}`,
      by: (publisher, day) => `Published by ${publisher} on ${day}.`,
      alsoBy: (publishers) =>
        `Figures of this quarter of their own territory were also published by: ${publishers}. They are not added here; in the open data the column publisher_kind tells their rows apart.`,
      changed: (day) =>
        `These figures changed after they were published, last on ${day}: reports were corrected, or more were accepted. The new figures are not published yet.`,
    },
    comparison: {
      title: 'Bodies compared',
      lead: 'Published results of inspections and the violations in them, by body and year.',
      none: 'There is no published result to compare.',
      results: 'Results',
      points: 'Violations',
      year: 'Year',
    },
  },
};
