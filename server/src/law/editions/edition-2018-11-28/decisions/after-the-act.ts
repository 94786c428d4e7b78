import type { Decision } from '../../edition';

/** Readings about remedying, measures and escalation. D19 to D23, D38 to D42, D45 to D48, D50, D52. */
export const AFTER_THE_ACT_DECISIONS = {
  D19: {
    clauses: ['28'],
    question: {
      kk: 'Неше рет және қанша уақытқа ұзартуға болады?',
      ru: 'Сколько раз и на сколько можно продлить?',
      en: 'How often and how long may it be extended?',
    },
    reading: {
      kk: 'Әр өтініш жеке шешіледі, шек жоқ; сол бұзушылық бойынша екінші өтініш ескертумен.',
      ru: 'Каждое заявление решается отдельно, предела нет; второе по тому же нарушению — с предупреждением.',
      en: 'Each request is decided on its own, without limit; a second on the same violation warns.',
    },
    value: { limit: null, secondOnSameViolation: 'warning' },
    verified: true,
  },
  D20: {
    clauses: ['30', '32', '37'],
    question: {
      kk: '37-тармақтың хатынан кейін жоспар керек пе; хат пен нұсқама қатар жүре ме?',
      ru: 'Нужен ли план после письма пункта 37; идут ли письмо и предписание рядом?',
      en: 'Is a plan due after a letter of clause 37; do letter and order to remedy violations both run?',
    },
    reading: {
      kk: '37-ден кейін жоспар жоқ, тек есеп; тексеруден кейін екеуі де жүреді: бір экран, екі мерзім.',
      ru: 'После 37 плана нет, только отчет; после проверки действуют оба: один экран, два срока.',
      en: 'No plan after 37, only reporting back; after an inspection both run: one screen, two clocks.',
    },
    value: { planAfterClause37: false, bothClocksRun: true },
    verified: true,
  },
  D21: {
    clauses: ['34'],
    question: {
      kk: 'Орындау туралы ақпараттың мерзімі жоқ.',
      ru: 'Для информации об исполнении срока нет.',
      en: 'There is no term for information on execution.',
    },
    reading: {
      kk: 'Жоспар жолдарының күндері.',
      ru: 'Даты строк плана.',
      en: 'The dates of the plan’s rows.',
    },
    value: { term: 'planRowDate' },
    verified: true,
  },
  D22: {
    clauses: ['35'],
    question: {
      kk: 'Қай хат; жоғары орган болмаса; қашан анықталады?',
      ru: 'Какое письмо; если вышестоящего нет; когда установлено?',
      en: 'Which letter; no higher body; when established?',
    },
    reading: {
      kk: 'Жауапкершілік туралы жаңа хат, 30-тармақтың хаты қоса беріледі; адресат қолмен таңдалады; тексерушінің жазбасымен анықталады, жүйе мерзімдер өткенде ұсынады.',
      ru: 'Новое письмо об ответственности с приложением письма пункта 30; адресат выбирается вручную; устанавливается записью проверяющего, система предлагает при пропуске сроков.',
      en: 'A new letter on liability with that of clause 30 attached; the addressee is picked by hand; established by an inspector’s entry, suggested when dates are missed.',
    },
    value: {
      establishedBy: 'inspectorEntry',
      suggestedWhenMissed: ['P30_REPORT_BACK', 'P32_PLAN', 'P34_PLAN_ROW', 'P28_1_REMEDIATION'],
    },
    verified: true,
  },
  D23: {
    clauses: ['37'],
    question: {
      kk: 'Мәтін ішкі бақылау нәтижелері мен тексеру материалдарын айтады.',
      ru: 'Текст говорит о результатах внутреннего контроля и материалах проверки.',
      en: 'The text speaks of internal control’s results and of the inspection’s materials.',
    },
    reading: {
      kk: 'Осы мониторингтің нәтижелері мен материалдары деп оқылады.',
      ru: 'Читается как результаты и материалы данного мониторинга.',
      en: 'Read as results and materials of the monitoring at hand.',
    },
    value: { readAs: 'monitoringAtHand' },
    verified: true,
  },
  D38: {
    clauses: ['18'],
    question: {
      kk: 'Жай хаттама ма, әлде әкімшілік хаттама ма?',
      ru: 'Простой или административный протокол?',
      en: 'A plain or an administrative protocol?',
    },
    reading: {
      kk: 'Жай хаттама; әкімшілік іс нөмірін қосуға болады.',
      ru: 'Простой; номер административного дела можно указать.',
      en: 'Plain; the number of an administrative record may be linked.',
    },
    value: { kind: 'plain', administrativeNumber: 'optional' },
    verified: false,
  },
  D39: {
    clauses: ['29'],
    question: {
      kk: '«Құқық бұзушылық немесе қылмыс» нені білдіреді?',
      ru: 'Что значит «правонарушение или преступление»?',
      en: 'What does “offence or crime” cover?',
    },
    reading: {
      kk: 'Қылмыстық заң бойынша жазаланатын кез келген әрекет.',
      ru: 'Любое деяние, наказуемое по уголовному закону.',
      en: 'Any act punishable under the criminal law.',
    },
    value: { covers: 'anyCriminalOffence' },
    verified: true,
  },
  D40: {
    clauses: ['8'],
    question: {
      kk: '6-негізде тексерудің атауы қате басылған.',
      ru: 'В основании 6 вид проверки напечатан с ошибкой.',
      en: 'Ground 6 prints an odd word for the kind of inspection.',
    },
    reading: {
      kk: 'Үстеме тексеру деп оқылады; ескертпе көрсетіледі.',
      ru: 'Читается как встречная проверка; показывается пометка.',
      en: 'Read as a counter-inspection; a note is shown.',
    },
    value: { readAs: 'counterInspection' },
    verified: true,
  },
  D41: {
    clauses: ['14'],
    question: {
      kk: 'Соңғы күн демалыс болса, «ұзартуға дейін» қашан?',
      ru: '«До продления», если последний день нерабочий?',
      en: '“Before the extension” when the last day is a day off?',
    },
    reading: {
      kk: 'Ұзартудың бірінші күні — ескі мерзімнен кейінгі жұмыс күні; хабарлама содан бір жұмыс күні бұрын.',
      ru: 'Первый день продления — следующий рабочий день после старого срока; уведомление за рабочий день до него.',
      en: 'The first day of the extension is the next working day after the old end; notice one working day before it.',
    },
    value: { firstDayOfExtension: 'nextWorkingDay' },
    verified: true,
  },
  D42: {
    clauses: ['26'],
    question: {
      kk: 'Дауыс тең бөлінсе және өзін-өзі шеттетсе ше?',
      ru: 'Равенство голосов и отвод?',
      en: 'A tie, and a recusal?',
    },
    reading: {
      kk: 'Төрағаның даусы шешеді; шеттету — қалыс қалу емес, кворум қайта есептеледі.',
      ru: 'Решает голос председателя; отвод — не воздержание, кворум считается заново.',
      en: 'The chair’s vote decides; a recusal is exclusion, not abstention, and the quorum is counted again.',
    },
    value: { tie: 'chair', recusal: 'exclusion' },
    verified: true,
  },
  D45: {
    clauses: ['28', '28-2'],
    question: {
      kk: 'Мерзім неден бастап саналады?',
      ru: 'От чего считать срок?',
      en: 'From what is it counted?',
    },
    reading: {
      kk: '28: нұсқаманы алғаннан; 28-2: есеп беру күні өткеннен.',
      ru: '28: от получения предписания; 28-2: от истечения даты отчета.',
      en: '28: from receipt of the order to remedy violations; 28-2: from expiry of the report-by date.',
    },
    value: { clause28: 'prescriptionReceived', clause282: 'reportByDateExpired' },
    verified: true,
  },
  D46: {
    clauses: ['26'],
    question: { kk: 'Комиссияның кворумы қандай?', ru: 'Каков кворум комиссии?', en: 'What is the quorum?' },
    reading: {
      kk: 'Құрамның жартысынан көбі және дауыс бере алатын кемінде бес мүше; одан аз болса, отырыс ашылмайды.',
      ru: 'Больше половины состава и не менее пяти имеющих голос; иначе заседание не открывается.',
      en: 'More than half of the members and never fewer than five able to vote; below that no session opens.',
    },
    value: { moreThanShare: 0.5, leastMembers: 5 },
    verified: true,
  },
  D47: {
    clauses: ['8', '28-2', '28-3'],
    question: {
      kk: 'Қай өткізулер саналады; ауырлығы аралас болса ше?',
      ru: 'Какие пропуски считаются; при смешанной тяжести?',
      en: 'Which failures count; mixed severities?',
    },
    reading: {
      kk: 'Біріншісі — есеп күні, екіншісі — жауапсыз сұрау салу; өрескел тармақтар 1-негізді бірден ашады, қалғандары бойынша сұрау салу жүреді, бір тексеру екі негізді де көтере алады.',
      ru: 'Первый — дата отчета, второй — запрос без ответа; грубые сразу открывают основание 1, для прочих идет запрос; одна проверка может нести оба основания.',
      en: 'The date missed is the first, the request unanswered the second; gross points open ground 1 at once, the request runs for the others, one inspection may carry both.',
    },
    value: { failures: ['reportByDateMissed', 'requestUnanswered'], grossOpensGround: 1 },
    verified: true,
  },
  D48: {
    clauses: ['28-2'],
    question: {
      kk: 'Келесі мерзім қай сәттен саналады?',
      ru: 'С какого момента идет следующий срок?',
      en: 'From what instant does the next count run?',
    },
    reading: {
      kk: 'Әрқашан құжаттағы күннен, одан кейінгі түн ортасынан емес.',
      ru: 'Всегда от календарной даты документа, а не от полуночи после нее.',
      en: 'Always from the calendar date in the document, never from the midnight after it.',
    },
    value: { countFrom: 'calendarDate' },
    verified: true,
  },
  D50: {
    clauses: ['23', '28-1', '30', '34', '37', '48', '50', '57', '60'],
    question: {
      kk: 'Құжаттағы күн демалысқа түссе, жылжи ма?',
      ru: 'Переносится ли дата документа с выходного?',
      en: 'Does a date in a document move off a day off?',
    },
    reading: { kk: 'Жылжымайды.', ru: 'Не переносится.', en: 'It does not move.' },
    value: { documentDatesMove: false, fixedDatesMove: false },
    verified: true,
  },
  D52: {
    clauses: ['19', '20', '21'],
    question: {
      kk: 'Тоқтата тұрғанда қай күндер пайдаланылған болып саналады?',
      ru: 'Какие дни использованы при приостановлении?',
      en: 'Which days are used when suspended?',
    },
    reading: {
      kk: 'Тоқтата тұру күні пайдаланылған; айдан кейінгі бірінші жұмыс күні — қалған күндердің біріншісі.',
      ru: 'День приостановления использован; первый рабочий день после месяца — первый из оставшихся.',
      en: 'The day of suspension is used; the first working day after the month is day one of those left.',
    },
    value: { suspensionDayUsed: true, resumptionDayIsDayOne: true },
    verified: true,
  },
} as const satisfies Record<string, Decision>;
