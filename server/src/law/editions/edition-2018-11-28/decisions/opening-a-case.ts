import type { Decision } from '../../edition';

/** Readings about the edition itself, grounds, subjects and lists. D0 to D8. */
export const OPENING_DECISIONS = {
  D0: {
    clauses: ['61', '62'],
    question: {
      kk: 'Редакция қай күннен бастап және қай күнге дейін қолданылады?',
      ru: 'С какого дня и по какой действует редакция?',
      en: 'From when and till when is this edition in force?',
    },
    reading: {
      kk: '2018 жылғы 10 желтоқсаннан (ең ерте ықтимал күн), аяқталу күні жоқ; 2024 жылғы 1 маусымнан кейінгі күндерге жаңа заң бар екені ескертіледі.',
      ru: 'С 10 декабря 2018 г. (самый ранний возможный день), без конца; даты после 1 июня 2024 г. сопровождаются пометкой о более новом законе.',
      en: 'From 10 December 2018, the earliest day possible, without end; dates after 1 June 2024 say that a newer law exists.',
    },
    value: { from: '2018-12-10', newerLawAfter: '2024-06-01' },
    verified: true,
  },
  D1: {
    clauses: ['6-2', '8'],
    question: {
      kk: 'Өрескел бұзушылықтардан кейінгі тексерудің 8-тармақта жеке негізі жоқ.',
      ru: 'Для проверки после грубых нарушений в пункте 8 нет отдельного основания.',
      en: 'An inspection after gross violations has no ground of its own in clause 8.',
    },
    reading: {
      kk: '1-негіз, себебі ол нұсқаманың орындалуын бақылайды; міндет нұсқама тапсырылған күні туындайды, акт жою мерзімінен кейін шығарылады, ертерек — тек басшының уәжді бұйрығымен.',
      ru: 'Основание 1, так как оно контролирует исполнение предписания; обязанность возникает в день его вручения, акт издается после срока устранения, раньше — только мотивированным приказом руководителя.',
      en: 'Ground 1, since it controls the execution of an order to remedy violations; the duty opens when that is handed over, the act follows the remedy-by date, earlier only by the head’s reasoned order.',
    },
    value: {
      ground: 1,
      dutyOpens: 'prescriptionHandedOver',
      appointAfter: 'remedyByDate',
      earlierBy: 'reasonedOrder',
    },
    verified: true,
  },
  D2: {
    clauses: ['8', '28-3'],
    question: {
      kk: '«Бір реттен көп» деген сөздер неге қатысты?',
      ru: 'К чему относится «более одного раза»?',
      en: 'What does “more than once” govern?',
    },
    reading: {
      kk: 'Тек ақпарат беруге: бір нұсқама бойынша есеп беру күні өткізілсе және сұрау салуға жауап берілмесе — екі рет. Жойылмаған бұзушылыққа бір рет, дәлелімен, жеткілікті.',
      ru: 'Только к информации: пропущенная дата и запрос без ответа по одному предписанию — дважды. Для неустранения достаточно одного раза, с доказательством.',
      en: 'Only the giving of information: the date missed and the request unanswered, on one order to remedy violations, are twice. Not remedying needs once, with evidence.',
    },
    value: { informationFailures: 2, notRemedied: 1, perPrescription: true },
    verified: true,
  },
  D3: {
    clauses: ['8', '9'],
    question: {
      kk: '9-тармаққа кірмейтін үшінші тұлғаға қатысты үстеме тексеру мүмкін бе?',
      ru: 'Возможна ли встречная проверка третьего лица вне пункта 9?',
      en: 'May a third person outside clause 9 be counter-inspected?',
    },
    reading: {
      kk: 'Жоқ, тек 9-тармақтың субъектілеріне қатысты; басқалары үшін ақпарат сұрау салудың жобасы жасалады.',
      ru: 'Нет, только субъекты пункта 9; для прочих готовится запрос информации с объяснением причины.',
      en: 'No, only subjects of clause 9; for others a request for information is drafted, saying why.',
    },
    value: { outsideClause9: 'requestForInformation' },
    verified: true,
  },
  D4: {
    clauses: ['8', '36'],
    question: {
      kk: 'Атаусыз өтініш негіз бола ма?',
      ru: 'Является ли анонимное обращение основанием?',
      en: 'Is a nameless address a ground?',
    },
    reading: {
      kk: 'Жоқ: құқығы бұзылған тұлға қажет; мониторинг үшін сақталады.',
      ru: 'Нет: нужно лицо, чье право нарушено; сохраняется для мониторинга.',
      en: 'No: a person whose right is violated is needed; it is kept for monitoring.',
    },
    value: { anonymousIsGround: false },
    verified: false,
  },
  D5: {
    clauses: ['1', '9'],
    question: {
      kk: 'Мемлекеттік корпорация ведомстволық бағынысты ма, әлде жеке тұлға ма?',
      ru: 'Государственная корпорация: подведомственная или частная?',
      en: 'Is the State Corporation subordinate or private?',
    },
    reading: {
      kk: 'Субъектідегі «бағыныстылық» шешеді; әдепкіде орталық органға бағынысты, сондықтан Агенттік тексереді; филиалдары — Агенттіктің тапсырмасымен.',
      ru: 'Решает настройка подчиненности; по умолчанию подведомственна центральному органу, значит Агентство; филиалы — по поручению Агентства.',
      en: 'The subject’s subordination decides; by default it is subordinate to its central body, hence the Agency; branches by the Agency’s assignment.',
    },
    value: { defaultSubordination: 'centralBody', branches: 'agencyAssignment' },
    verified: true,
  },
  D6: {
    clauses: ['7', '36', '42', '62', '63'],
    question: {
      kk: '«10-ына дейін» мен «кешіктірмей» арасындағы айырма: күннің өзі кіре ме?',
      ru: '«До 10» и «не позднее»: входит ли сам день?',
      en: '“Until the 10th” and “not later than”: is the day itself included?',
    },
    reading: {
      kk: 'Екеуінде де кіреді; еске салу алдыңғы күнге бағытталады.',
      ru: 'Входит в обоих случаях; напоминания рассчитаны на день раньше.',
      en: 'Included in both; reminders aim at the day before.',
    },
    value: true,
    verified: true,
  },
  D7: {
    clauses: ['6-1', '22', '27'],
    question: {
      kk: '22–27-тармақтар тексерілетін субъектіге бару арқылы профилактикалық бақылауға қолданыла ма?',
      ru: 'Служат ли пункты 22–27 профилактическому контролю с посещением?',
      en: 'Do clauses 22 to 27 serve a preventive control with a visit?',
    },
    reading: {
      kk: 'Нәтижелер туралы акт, тапсыру, бас тарту және қарсылықтар — ұқсастық бойынша иә (5-тармақ оның актісін атайды); комиссия ұсынылады, міндетті емес.',
      ru: 'Акт, вручение, отказ и возражения — да, по аналогии (пункт 5 называет такой акт); комиссия предлагается, не обязательна.',
      en: 'Act, handing over, refusal and objections: yes by analogy, as clause 5 speaks of such an act; the commission is offered, not compulsory.',
    },
    value: { resultAct: true, objections: true, commission: 'offered' },
    verified: false,
  },
  D8: {
    clauses: ['6-1', '22-1'],
    question: {
      kk: 'Бұзушылық болмаса нұсқама беріле ме?',
      ru: 'Выдается ли предписание без нарушений?',
      en: 'Is an order to remedy violations issued without violations?',
    },
    reading: {
      kk: 'Жоқ: «нәтижелер» 22-1-тармақпен бірге оқылады.',
      ru: 'Нет: «результаты» читаются вместе с пунктом 22-1.',
      en: 'No: “results” is read with clause 22-1.',
    },
    value: { prescriptionWithoutViolations: false },
    verified: true,
  },
  D70: {
    clauses: ['7-2'],
    question: {
      kk: 'Субъектіге бармай бақылаудан кейінгі ұсынымның мерзімі мен қарсылық тәртібі белгісіз (Кодекстің 137-бабы).',
      ru: 'Сроки рекомендации после контроля без посещения и порядок возражений неизвестны (статья 137 Кодекса).',
      en: 'Terms of a recommendation after a control without a visit, and how to object, are unknown (art. 137 of the Code).',
    },
    reading: {
      kk: 'Қағидалар мерзім белгілемейді: екеуі де өшірулі; мәтін расталғанда күндер саны жазылады.',
      ru: 'Правила сроков не устанавливают: оба выключены; число дней вносится, когда текст будет подтвержден.',
      en: 'The Rules set no term: both are off; the number of days is entered once the text is confirmed.',
    },
    value: { reportCalendarDays: null, objectionWorkingDays: null } as {
      readonly reportCalendarDays: number | null;
      readonly objectionWorkingDays: number | null;
    },
    verified: false,
  },
} as const satisfies Record<string, Decision>;
