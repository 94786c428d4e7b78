import type { Language } from '../../../platform/messages/language';
import { shownTexts, type ShownTexts } from '../../published-result';

interface ResultTexts extends ShownTexts {
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
  readonly published: string;
  readonly hash: string;
  readonly answer: string;
  /** To an edition that another came in the place of. */
  readonly answeredEarlier: (day: string) => string;
  readonly answersLeftOut: (count: number) => string;
  readonly noAnswer: string;
  readonly media: string;
  readonly mediaEarlier: (day: string) => string;
  readonly gone: {
    readonly title: string;
    readonly WITHDRAWN: string;
    readonly HELD_BACK: string;
    readonly REPLACED: string;
    /** What came in its place does not stand any more either. */
    readonly REPLACED_BY_GONE: string;
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
  readonly figures: ShownTexts['figures'] & {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly quarter: string;
    readonly show: string;
    readonly map: string;
    readonly mapLead: string;
    /** of a screen that the map does not fit on */
    readonly mapScrolls: string;
    readonly noFigure: string;
    readonly chart: string;
    readonly table: string;
    readonly overTime: string;
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
    ...shownTexts.kk,
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
    published: 'Жарияланған күні',
    hash: 'Мәліметтердің SHA-256 хеші',
    answer: 'Органның жауабы',
    answeredEarlier: (day) => `бұрынғы жарияланымға (${day}) берілген жауап`,
    answersLeftOut: (count) =>
      `Бұрынғы жарияланымға берілген жауаптар: ${count}. Істе құпия белгісі пайда болғандықтан, олар көрсетілмейді (31-тармақ). Орган қайта жауап бере алады.`,
    noAnswer: 'Орган бұл жарияланымға жауап берген жоқ.',
    media: 'Бұқаралық ақпарат құралдарында',
    mediaEarlier: (day) => `бұрынғы жарияланым туралы (${day})`,
    gone: {
      title: 'Бұл жарияланым қолжетімсіз',
      WITHDRAWN: 'Жариялаған орган оны кері қайтарып алды.',
      HELD_BACK: 'Ол қайта қаралуда, сондықтан уақытша көрсетілмейді.',
      REPLACED: 'Оның орнына жаңа жарияланым шықты.',
      REPLACED_BY_GONE: 'Оның орнына жаңа жарияланым шыққан еді, қазір ол да жарияланымда жоқ.',
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
      ...shownTexts.kk.figures,
      title: 'Тоқсан көрсеткіштері',
      lead: 'Қабылданған есептер бойынша жарияланған көрсеткіштер.',
      none: 'Жарияланған көрсеткіш әзірге жоқ.',
      quarter: 'Тоқсан',
      show: 'Көрсету',
      map: 'Аумақтар бойынша карта',
      mapLead: 'Әр шаршы – облыс немесе республикалық маңызы бар қала; сандары төмендегі кестеде.',
      mapScrolls: 'Карта экраннан кең: оны бүйірге саусақпен немесе ← → пернелерімен жылжытыңыз.',
      noFigure: 'саны жоқ',
      chart: 'Аумақтар бойынша диаграмма',
      table: 'Аумақтар бойынша кесте',
      overTime: 'Уақыт бойынша',
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
    ...shownTexts.ru,
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
    published: 'Дата публикации',
    hash: 'Хеш SHA-256 сведений',
    answer: 'Ответ органа',
    answeredEarlier: (day) => `ответ дан к прежней публикации (${day})`,
    answersLeftOut: (count) =>
      `Ответов, данных к прежней публикации: ${count}. Они не показаны, так как в деле появилась отметка о тайне (пункт 31). Орган может ответить заново.`,
    noAnswer: 'На эту публикацию орган не ответил.',
    media: 'В средствах массовой информации',
    mediaEarlier: (day) => `о прежней публикации (${day})`,
    gone: {
      title: 'Эта публикация недоступна',
      WITHDRAWN: 'Опубликовавший орган отозвал ее.',
      HELD_BACK: 'Она пересматривается и пока не показывается.',
      REPLACED: 'Вместо нее вышла новая публикация.',
      REPLACED_BY_GONE: 'Вместо нее выходила новая публикация, сейчас недоступна и она.',
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
      ...shownTexts.ru.figures,
      title: 'Показатели за квартал',
      lead: 'Опубликованные показатели по принятым отчетам.',
      none: 'Опубликованных показателей пока нет.',
      quarter: 'Квартал',
      show: 'Показать',
      map: 'Карта по территориям',
      mapLead: 'Каждая плитка – область или город республиканского значения; числа стоят в таблице ниже.',
      mapScrolls: 'Карта шире экрана: прокрутите ее вбок пальцем или клавишами ← →.',
      noFigure: 'числа нет',
      chart: 'Диаграмма по территориям',
      table: 'Таблица по территориям',
      overTime: 'По времени',
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
    ...shownTexts.en,
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
    published: 'Published on',
    hash: 'SHA-256 of the data',
    answer: 'Answer of the body',
    answeredEarlier: (day) => `given to the earlier publication of ${day}`,
    answersLeftOut: (count) =>
      `Answers to the earlier publication: ${count}. They are not shown, as a mark of secrecy came into the case (clause 31). The body may answer again.`,
    noAnswer: 'The body has not answered this publication.',
    media: 'In the media',
    mediaEarlier: (day) => `of the earlier publication of ${day}`,
    gone: {
      title: 'This publication is not available',
      WITHDRAWN: 'The body that published it withdrew it.',
      HELD_BACK: 'It is being looked at again and is not shown meanwhile.',
      REPLACED: 'A new publication came in its place.',
      REPLACED_BY_GONE: 'A new publication had come in its place; that one is not available now either.',
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
      ...shownTexts.en.figures,
      title: 'Figures of a quarter',
      lead: 'Published figures over accepted reports.',
      none: 'No figures were published yet.',
      quarter: 'Quarter',
      show: 'Show',
      map: 'Map by territory',
      mapLead:
        'Each tile is an oblast or a city of republican significance; the figures stand in the table below.',
      mapScrolls: 'The map is wider than the screen: scroll it sideways with a finger or the keys ← →.',
      noFigure: 'no figure',
      chart: 'Chart by territory',
      table: 'Table by territory',
      overTime: 'Over time',
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
