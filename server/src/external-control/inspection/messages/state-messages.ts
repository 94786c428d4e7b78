import type { Messages } from '../../../platform/messages/catalogue';

/** Why the stage of a case closes an act, and what is left to be done. */
export const stateMessages = {
  PLANNED_START_DAY_OFF: {
    kk: 'Жоспарланған басталу күні {plannedStart} жұмыс күні емес: субъект ол күні жұмыс істемеуі мүмкін.',
    ru: 'Планируемый день начала {plannedStart} нерабочий: субъект в этот день может не работать.',
    en: 'The planned start {plannedStart} is not a working day: the subject may be closed on it.',
  },
  REQUEST_AFTER_COMPLETION: {
    kk: 'Нәтижелер туралы акт жасалды: сұрату мен ұсыным енді жіберілмейді. Қажеттісін нұсқама бойынша ақпаратты сұрату (28-2-тармақ) немесе шаралар туралы хат (30-тармақ) арқылы сұраңыз.',
    ru: 'Акт о результатах составлен: запросы и рекомендации больше не направляются. Нужное затребуйте запросом информации по предписанию (пункт 28-2) или письмом о мерах (пункт 30).',
    en: 'The act of results is drawn up: requests and recommendations go out no more. Ask by a request for information on the order to remedy (28-2) or by the letter on measures (30).',
  },
  EXTENSION_AFTER_COMPLETION: {
    kk: 'Нәтижелер рәсімделді, ұзартатын мерзім жоқ. Жаңа тексеру өз негізі бойынша тағайындалады (8-тармақ).',
    ru: 'Результаты оформлены, продлевать нечего. Новая проверка назначается по своему основанию (пункт 8).',
    en: 'The results are drawn up and no term is left to extend. Another inspection is appointed on a ground of its own (8).',
  },
  RESULT_ACT_ONCE: {
    kk: 'Нәтижелер туралы акт жасалған, екіншісі болмайды. Тапсырғанға дейін нұсқаманың мерзімдерін түзетуге немесе актіні себебін көрсетіп жойып, жаңадан жасауға, кейін қарсылықты арнайы комиссияға беруге болады (25, 26-тармақтар).',
    ru: 'Акт о результатах уже составлен, второго не бывает. До вручения можно изменить сроки предписания либо отменить акт с указанием причины и составить его заново, после – возражение рассмотрит специальная комиссия (пункты 25, 26).',
    en: 'The inspection report is drawn up already, and there is no second one. Till its handing over the dates of the order to remedy may be revised, or the report is set aside with a reason and drawn up anew; afterwards a special commission considers an objection (25, 26).',
  },
  RESULT_ACT_NOT_DRAWN_UP: {
    kk: 'Істе жасалған акт жоқ, жоятын ештеңе жоқ. Бұрын жойылғандар істе себебімен көрсетілген; актіні жаңадан жасаңыз.',
    ru: 'Составленного акта в деле нет, отменять нечего. Отмененные ранее показаны в деле с причиной; составьте акт заново.',
    en: 'The case has no report drawn up, so there is nothing to set aside. Those set aside before are shown in the case with their reasons; draw the report up anew.',
  },
  RESULT_ACT_OUT: {
    kk: 'Акт субъектіге тапсырылған немесе кеңсесі белгілеген (23, 24-тармақтар): енді оны жоюға болмайды. Қате жазылған күнді қарсы жазба түзетеді, мазмұны бойынша қарсылықты арнайы комиссия қарайды (25, 26-тармақтар).',
    ru: 'Акт вручен субъекту либо отмечен его канцелярией (пункты 23, 24): отменить его уже нельзя. Ошибочную дату исправляет контрзапись, возражение по содержанию рассмотрит специальная комиссия (пункты 25, 26).',
    en: 'The report was handed over to the subject or marked by its registry (23, 24): it cannot be set aside any more. A counter-entry corrects a wrong date; a special commission considers an objection to what it says (25, 26).',
  },
  RESULT_ACT_REFUSED_ALREADY: {
    kk: 'Бас тарту жазылған, хаттама жасалған. Кеңсе белгісін енгізіңіз; қате жазылған уақыт қарсы жазбамен түзетіледі.',
    ru: 'Отказ уже записан, протокол составлен. Внесите отметку канцелярии; ошибочно записанное время исправляется контрзаписью.',
    en: 'The refusal is recorded and its protocol drawn up. Record the mark of the registry; a wrong time is corrected by a counter-entry.',
  },
  RESULT_ACT_NOT_REFUSED: {
    kk: 'Кеңсе белгісі бас тарту хаттамасына қойылады: алдымен актіні қабылдаудан бас тартуды жазыңыз.',
    ru: 'Отметка канцелярии ставится по протоколу об отказе: сначала внесите отказ от принятия акта.',
    en: 'The registry marks the protocol of a refusal: record the refusal to accept the act first.',
  },
  POWER_NOT_RECORDED: {
    kk: 'Субъект атынан {representative} әрекет етті, бірақ қандай өкілеттікпен әрекет еткені жазылмаған.',
    ru: 'За субъекта действовал(а) {representative}, а на основании каких полномочий, не записано.',
    en: '{representative} acted for the subject, and by what power is not recorded.',
  },
  POWER_NOT_MISSING: {
    kk: '{representative}: өкілеттік негізі бұл істе жетіспейтін адамдардың арасында жоқ.',
    ru: '{representative}: по этому делу нет недостающего основания полномочий этого лица.',
    en: '{representative}: in this case no power of this person is missing.',
  },
  OBJECTION_BEFORE_ACQUAINTANCE: {
    kk: 'Қарсылық нәтижелер туралы актімен танысқаннан кейін беріледі: актінің тапсырылуын күтіңіз.',
    ru: 'Возражение подается после ознакомления с актом о результатах: дождитесь его вручения.',
    en: 'An objection is filed once the subject is acquainted with the inspection report: wait till it is handed over.',
  },
  GROUND_BEFORE_CANCELLING: {
    kk: 'Тағайындау жойылған жоқ: негіз сол жойылғаннан кейін ғана қалдырылады немесе ол бойынша қайтадан тағайындалады. Қажетсіз жоба кері алынады, тағайындау басталғанға дейін жойылады (12-тармақ).',
    ru: 'Назначение не отменено: основание оставляют, или назначают по нему заново, только после отмены. Ненужный проект отзывают, назначение до начала отменяют (пункт 12).',
    en: 'No appointment was cancelled: a ground is left, or appointed on anew, only after that. A draft nobody needs is withdrawn, an appointment is cancelled before its start (12).',
  },
  GROUND_INSPECTED: {
    kk: 'Бұл негіз бойынша тексеру басталған: оның тағайындалуы жойылмайды, қалдыратын да, қайтадан тағайындайтын да негіз жоқ.',
    ru: 'По этому основанию проверка уже начата: ее назначение не отменяется, и оставлять основание или назначать по нему заново нечего.',
    en: 'The inspection on this ground has begun: its appointment is not cancelled any more, and no ground is left to leave or to appoint on anew.',
  },
  RESUMED_ALREADY: {
    kk: 'Тексеру {date} қайта басталған және жалғасып жатыр: тоқтата тұру бір рет болады, сондықтан қайта бастайтын ештеңе жоқ.',
    ru: 'Проверка уже возобновлена {date} и идет дальше: приостанавливают один раз, и возобновлять больше нечего.',
    en: 'The inspection was resumed on {date} and goes on: it is suspended once, and there is nothing left to resume.',
  },
  ACT_OF_LATER_STAGE: {
    kk: 'Бұл әрекеттің кезегі әлі келген жоқ: алдымен істің осы кезеңіндегі әрекеттерді аяқтаңыз.',
    ru: 'До этого действия дело еще не дошло: сначала завершите действия нынешней стадии.',
    en: 'The case has not come to this action yet: complete what its present stage asks for first.',
  },
  ACT_OF_EARLIER_STAGE: {
    kk: 'Бұл әрекеттің кезеңі өтіп кетті. Қате жазылған факт қарсы жазбамен түзетіледі.',
    ru: 'Стадия этого действия пройдена. Ошибочно записанный факт исправляется контрзаписью.',
    en: 'The stage of this action is over. A wrongly recorded fact is corrected by a counter-entry.',
  },
  ANSWER_AFTER_RESULT_ACT: {
    kk: 'Нәтижелер туралы акт жасалған: тексеру парағының жауаптары оған енді енгізілмейді, оларға қарсы жазба да жоқ. Акт тапсырылмаса, оны себебін көрсетіп жойыңыз: іс тексеру парағына қайтады. Тапсырылса, көргеніңізді басшыға баяндаңыз: негіз болса, тексеру жаңадан тағайындалады (8-тармақ).',
    ru: 'Акт о результатах уже составлен: ответы проверочного листа в него больше не вносятся, и контрзаписи к ним нет. Пока акт не вручен, отмените его с указанием причины: дело вернется к проверочному листу. Если вручен, об увиденном доложите руководителю: при основании проверку назначают заново (пункт 8).',
    en: 'The result act is drawn up: answers of the checklist enter it no more, and there is no counter-entry to them. While it is not handed over, set it aside with a reason: the case returns to the checklist. Afterwards report what was seen to the head: on a ground an inspection is appointed anew (8).',
  },
  ACT_DONE_ALREADY: {
    kk: 'Бұл жасалып қойған: әрекет екінші рет жасалмайды. Қате жазылған факт қарсы жазбамен түзетіледі.',
    ru: 'Это уже сделано: второй раз действие не совершается. Ошибочно записанный факт исправляется контрзаписью.',
    en: 'This is done already: the action is not taken a second time. A wrongly recorded fact is corrected by a counter-entry.',
  },
  ACT_OF_WITHDRAWN_CASE: {
    kk: 'Іс басталмай тоқтатылды: тағайындау жойылды немесе жоба кері алынды. Негізі қалса, ол бойынша қайтадан тағайындалады (8-тармақ).',
    ru: 'Дело прекращено до начала: назначение отменено или проект отозван. Если основание осталось, по нему назначают заново (пункт 8).',
    en: 'The case ended before its start: its appointment was cancelled or its draft withdrawn. On a ground that remains an inspection is appointed anew (8).',
  },
} as const satisfies Messages;
