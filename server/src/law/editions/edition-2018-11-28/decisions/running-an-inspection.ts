import type { Decision } from '../../edition';

/** Readings about the term of an inspection, its start, suspension and end. D9 to D18, D53. */
export const INSPECTION_DECISIONS = {
  D9: {
    clauses: ['13'],
    question: {
      kk: 'Тапсыру күні бірінші күн бе; ұзарту жаңа жалпы мерзім бе?',
      ru: 'Входит ли день вручения в срок; продление — новый общий срок?',
      en: 'Is the day of handing over day one; is an extension a new total?',
    },
    reading: {
      kk: 'Жоқ, мерзім келесі күннен басталады; ұзарту — сонша қосымша күн. Актіде екі күн де көрсетіледі.',
      ru: 'Нет, счет со следующего дня; продление — столько же дополнительно. В акте печатаются обе даты.',
      en: 'No, counting starts the next day; an extension is that many more. The act prints both dates.',
    },
    value: { firstDayCounted: false, extensionIsAdditional: true },
    verified: true,
  },
  D10: {
    clauses: ['16'],
    question: {
      kk: 'Мұнда 24 сағат, Кодексте (2026) 30 күнтізбелік күн; сағаты белгісіз болса ше?',
      ru: 'Здесь 24 часа, в Кодексе (2026) 30 календарных дней; а если час неизвестен?',
      en: '24 hours here, 30 calendar days in the Code of 2026; and when the hour is unknown?',
    },
    reading: {
      kk: '24 сағат талап етіледі, 30 күн тек ескертеді; сағаты белгісіз басталу — сол күннің 00:00-і.',
      ru: '24 часа обязательны, 30 дней только предупреждают; неизвестный час начала — 00:00 этого дня.',
      en: '24 hours is enforced, 30 days only warns; an unknown hour of start is 00:00 of that day.',
    },
    value: { hours: 24, warningCalendarDays: 30, unknownHour: '00:00' },
    verified: false,
  },
  D11: {
    clauses: ['17', '18'],
    question: {
      kk: 'Тапсыру мен таныстыру әр күнде болса немесе бас тартылса, басталу қашан?',
      ru: 'Вручение и ознакомление в разные дни или отказ: когда начало?',
      en: 'Handing over and showing on different days, or a refusal: when does it start?',
    },
    reading: {
      kk: 'Кейінгі күні; бас тартқанда — хаттама күні.',
      ru: 'В более поздний день; при отказе — в день протокола.',
      en: 'On the later day; after a refusal on the day of the protocol.',
    },
    value: { start: 'laterDay', afterRefusal: 'protocolDay' },
    verified: true,
  },
  D12: {
    clauses: ['13', '17'],
    question: {
      kk: 'Актіні жоспарланғаннан кеш тапсырса ше?',
      ru: 'Если акт вручен позже намеченного?',
      en: 'What if the act is handed over later than planned?',
    },
    reading: {
      kk: 'Аяқталу күні өзгермейді; жаңа күнге қосымша акт қажет (14-тармақ).',
      ru: 'Дата окончания остается; новая требует дополнительного акта (пункт 14).',
      en: 'The end date stays; a new one needs the additional act of clause 14.',
    },
    value: { endDateMovesWithStart: false },
    verified: true,
  },
  D53: {
    clauses: ['13', '17'],
    question: {
      kk: 'Актіні жоспарланғаннан ерте тапсырса ше?',
      ru: 'Если акт вручен раньше намеченного?',
      en: 'What if the act is handed over earlier than planned?',
    },
    reading: {
      kk: 'Мерзім 17-тармақтағы нақты басталған күннен есептеледі, сондықтан аяқталу күні ертерекке жылжиды: әйтпесе тексеру 13-тармақ рұқсат еткеннен ұзаққа созылар еді. Ерте тапсыруға тыйым салынбайды: 16-тармақ тек хабарламадан кейін бір тәулік өтуін талап етеді.',
      ru: 'Срок считается от действительного начала по пункту 17, поэтому дата окончания сдвигается на более раннюю: иначе проверка длилась бы дольше, чем допускает пункт 13. Раннее вручение не запрещено: пункт 16 требует лишь суток после извещения.',
      en: 'The term runs from the real start of clause 17, so the end date moves earlier: otherwise the inspection would last longer than clause 13 allows. Handing over early is not refused: clause 16 asks only for 24 hours after the notice.',
    },
    value: { termRunsFromEarlierStart: true },
    verified: true,
  },
  D13: {
    clauses: ['19', '20', '44', '45'],
    question: {
      kk: 'Себеп бір айдан ұзақ, ал тоқтата тұру — ең көбі бір ай; шектер демалыс күннен жылжи ма?',
      ru: 'Причины дольше месяца, а приостановление — не более месяца; переносятся ли пределы с выходных?',
      en: 'Causes last over a month but a suspension a month at most; do ceilings roll over days off?',
    },
    reading: {
      kk: 'Ай — қатаң шек. Соңғы күн жұмыс күніне ауысады (Азаматтық кодекс, 175-бап), бірақ жұмыс айдың ауыспаған соңғы күнінен кейінгі бірінші жұмыс күні қайта басталады. 44, 45: отызыншы күннен асқан күн ескертумен рұқсат етіледі.',
      ru: 'Месяц — жесткий предел. Последний день переносится (Гражданский кодекс, ст. 175), но работа возобновляется в первый рабочий день после неперенесенного дня. 44, 45: дата за тридцатым днем допустима с предупреждением.',
      en: 'The month is a hard ceiling. The last day rolls (Civil Code art. 175), but work resumes on the first working day after the unrolled one. 44, 45: an end date past the thirtieth day is allowed with a warning.',
    },
    value: {
      ceilingMonths: 1,
      dueDateRolls: true,
      resumes: 'firstWorkingDayAfterUnrolled',
      pastThirtiethDay: 'warning',
    },
    verified: false,
  },
  D14: {
    clauses: ['23', '24', '25'],
    question: {
      kk: 'Актіден бас тартылса, аяқталу мен танысу күні қайсы?',
      ru: 'Когда завершение и ознакомление при отказе от акта?',
      en: 'When is completion and acquaintance if the act is refused?',
    },
    reading: {
      kk: 'Екеуі де кеңсе белгісі қойылған күн; ол аяқталу күнінен кеш болмауы тиіс.',
      ru: 'Оба — день отметки канцелярии; он должен укладываться в срок окончания.',
      en: 'Both on the day of the registry’s mark, which must still fall within the end date.',
    },
    value: { afterRefusal: 'registryMark' },
    verified: true,
  },
  D15: {
    clauses: ['22', '24'],
    question: {
      kk: '«Екінші дана» 22-тармақта субъектінікі, 24-тармақта белгі қойылады.',
      ru: '«Второй экземпляр» в 22 у субъекта, а в 24 несет отметку.',
      en: 'The “second copy” is the subject’s in 22 but bears the mark in 24.',
    },
    reading: {
      kk: 'Субъект бір дананы алады, белгісі бар дана үшінші дананың орнына Агенттікте қалады.',
      ru: 'Субъект получает один экземпляр, с отметкой остается у Агентства вместо третьего.',
      en: 'The subject gets one copy; the marked one stays with the Agency in place of its third.',
    },
    value: { markedCopyKeptBy: 'agency' },
    verified: true,
  },
  D16: {
    clauses: ['28-1'],
    question: {
      kk: '«Мерзім өткеннен кейін» және «мерзім ішінде» ақпарат беру.',
      ru: 'Информация «по истечении срока» и «в течение срока».',
      en: 'Information “after the term” and “within the term”.',
    },
    reading: {
      kk: 'Нұсқамада әр бұзушылықты жою күні және бір есеп беру күні болады, соңғысы ең кеш жою күнінен ерте емес; бір күн берілсе, ол екеуі де.',
      ru: 'В предписании срок устранения по каждому нарушению и одна дата отчета не раньше последнего из них; единственная дата — обе.',
      en: 'A remedy-by date per violation and one report-by date not earlier than the last of them; a single date is both.',
    },
    value: { missingJudgedPer: 'prescription', remedyingJudgedPer: 'violation', singleDateIsBoth: true },
    verified: true,
  },
  D17: {
    clauses: ['25', '26', '27', '28'],
    question: {
      kk: 'Қарсылық нұсқама мерзімдерін тоқтата ма?',
      ru: 'Останавливают ли возражения сроки предписания?',
      en: 'Do objections stop the dates of the order to remedy violations?',
    },
    reading: {
      kk: 'Жоқ; қанағаттандырылған қарсылық тармақты хаттама күнінен алып тастайды. Отырыс мерзімі Қағидаларда жоқ: кеңсенің өз параметрі, бос.',
      ru: 'Нет; удовлетворенное возражение снимает пункт с даты протокола. Срока заседания нет: собственный параметр органа, пуст.',
      en: 'No; an upheld one withdraws the point from the date of the protocol. No term for the session: a house parameter, empty.',
    },
    value: { objectionStopsDates: false, sessionWorkingDays: null },
    verified: true,
  },
  D18: {
    clauses: ['26'],
    question: {
      kk: 'Тексеруге кім «қатысты»?',
      ru: 'Кто «участвовал» в проверке?',
      en: 'Who “took part” in the inspection?',
    },
    reading: {
      kk: 'Тексерушілер, 11-тармақтың мамандары және актіні немесе ұзартуды шығарған лауазымды тұлға.',
      ru: 'Проверяющие, специалисты пункта 11 и издавший акт или продление.',
      en: 'Inspectors, specialists of clause 11, and whoever issued the order to inspect or the extension.',
    },
    value: ['inspectors', 'specialists', 'appointingOfficial', 'extendingOfficial'],
    verified: true,
  },
} as const satisfies Record<string, Decision>;
