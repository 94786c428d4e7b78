import type { Decision } from '../../edition';

/** Readings about internal control and its monitoring. D24 to D32, D43, D44. */
export const INTERNAL_CONTROL_DECISIONS = {
  D24: {
    clauses: ['38', '58'],
    question: {
      kk: 'Тоқсандық мониторинг қай күні; бөлімшелер де жүргізе ме?',
      ru: 'Какой день квартального мониторинга; ведут ли его подразделения?',
      en: 'On what day is the quarter’s monitoring; do subdivisions hold it?',
    },
    reading: {
      kk: 'Ол толтыратын есептен бұрын жабылады (10-ы; аудандарда 5-і); аумақтық бөлімшелер де жүргізеді.',
      ru: 'Закрывается до отчета, который питает (10-е; районы 5-е); подразделения тоже.',
      en: 'Closed before the report that it feeds (the 10th; districts the 5th); subdivisions too.',
    },
    value: { closedBefore: 'report', subdivisions: true },
    verified: true,
  },
  D25: {
    clauses: ['39', '40'],
    question: {
      kk: 'Облыс бөлімшесі аудан органында, орталық бөлімше аумақтық бөлімшеде іс-шара өткізе ала ма?',
      ru: 'Может ли область провести мероприятие в районе, а центр — в своем подразделении?',
      en: 'May an oblast’s unit hold an event at a district body, a central one at its subdivision?',
    },
    reading: {
      kk: 'Екеуі де иә: 2-қосымша жергілікті органдарды объект деп санайды, 1-қосымшаның атауы аумақтық органдарды атайды.',
      ru: 'Да в обоих случаях: приложение 2 считает местные органы объектами, заголовок приложения 1 называет территориальные.',
      en: 'Yes to both: appendix 2 counts local bodies among objects, the title of appendix 1 names territorial ones.',
    },
    value: { oblastAtDistrict: true, centralAtSubdivision: true },
    verified: true,
  },
  D26: {
    clauses: ['38', '41'],
    question: {
      kk: '«Үйлестіретін» және «ішкі бақылауға жауапты» бөлімше.',
      ru: '«Координирующее» и «ответственное за внутренний контроль» подразделение.',
      en: 'The “coordinating” and the “responsible” unit.',
    },
    reading: {
      kk: 'Бір рөл: екі атау да бір бөлімшені білдіреді.',
      ru: 'Одна и та же роль: оба названия — об одном подразделении.',
      en: 'One and the same role: both names mean one unit.',
    },
    value: { sameRole: true },
    verified: true,
  },
  D27: {
    clauses: ['42', '47'],
    question: {
      kk: 'Жоспарлы іс-шараға бұйрық керек пе?',
      ru: 'Нужен ли приказ для планового мероприятия?',
      en: 'Is an order needed for a planned event?',
    },
    reading: {
      kk: 'Әрқашан (47, 50, 51-тармақтар); бір бұйрық бірнеше іс-шараны тағайындай алады.',
      ru: 'Всегда (47, 50, 51); один приказ может назначить несколько.',
      en: 'Always (47, 50, 51); one order may appoint several.',
    },
    value: { orderAlways: true, severalPerOrder: true },
    verified: true,
  },
  D28: {
    clauses: ['45'],
    question: {
      kk: 'Неше рет ұзартуға болады?',
      ru: 'Сколько раз можно продлить?',
      en: 'How often may it be extended?',
    },
    reading: {
      kk: 'Мәтінде «бір рет» жоқ: бір іс-шараның ұзартулары бірге 30 күнтізбелік күннен аспайды.',
      ru: '«Один раз» в тексте нет: продления одного мероприятия вместе не свыше 30 календарных дней.',
      en: 'The text has no “once”: extensions of one event together never exceed 30 calendar days.',
    },
    value: { togetherCalendarDays: 30 },
    verified: true,
  },
  D29: {
    clauses: ['47'],
    question: {
      kk: 'Басшы бұйрықтан бас тартса ше?',
      ru: 'Руководитель отказался от приказа?',
      en: 'The head refuses the order?',
    },
    reading: {
      kk: 'Куәгермен тіркеледі; басталуы — сол күн.',
      ru: 'Фиксируется при свидетеле; начало — этот день.',
      en: 'Recorded with a witness; the start is that day.',
    },
    value: { start: 'refusalDay' },
    verified: true,
  },
  D30: {
    clauses: ['50', '53'],
    question: {
      kk: 'Іс-шара қашан аяқталды деп саналады?',
      ru: 'Когда мероприятие завершено?',
      en: 'When is an event completed?',
    },
    reading: {
      kk: 'Акт көрсетілген немесе бас тарту белгіленген күн, аяқталу күнінен кеш емес; 53-тармақ содан саналады.',
      ru: 'В день показа акта или отметки отказа, не позже даты окончания; от него считается пункт 53.',
      en: 'On the day the act is shown or the refusal marked, never after the end date; clause 53 counts from it.',
    },
    value: { completed: 'actShownOrRefused' },
    verified: true,
  },
  D31: {
    clauses: ['52'],
    question: {
      kk: 'Бір данаға ғана немесе қарсылықпен қол қойылса ше?',
      ru: 'Подписан один экземпляр или с возражениями?',
      en: 'One copy signed, or signed with objections?',
    },
    reading: {
      kk: 'Келісуге екі дана да керек; қарсылықпен қойылған қол — қарсылық.',
      ru: 'Для согласия нужны оба; подпись с возражениями — возражение.',
      en: 'Agreement needs both copies; a signature with objections is an objection.',
    },
    value: { agreementCopies: 2, signedWithObjections: 'objection' },
    verified: true,
  },
  D32: {
    clauses: ['54'],
    question: { kk: 'Кім және қашан шешеді?', ru: 'Кто и когда решает?', en: 'Who decides, by when?' },
    reading: {
      kk: 'Органның басшысы немесе міндетін атқарушы; мерзім жоқ: кеңсенің өз параметрі, бос.',
      ru: 'Руководитель органа или исполняющий обязанности; срока нет: собственный параметр органа, пуст.',
      en: 'The head of the body or an acting person; no term: a house parameter, empty.',
    },
    value: { decider: 'headOfBody', workingDays: null },
    verified: true,
  },
  D43: {
    clauses: ['52'],
    question: { kk: 'Басшы үндемесе ше?', ru: 'Молчание руководителя?', en: 'The head stays silent?' },
    reading: {
      kk: 'Келісу де, қарсылық та емес: «жауап жоқ», іс жалғасады.',
      ru: 'Ни согласие, ни возражение: «ответа нет», дело идет дальше.',
      en: 'Neither agreement nor objection: marked “no answer”, the case goes on.',
    },
    value: { silence: 'noAnswer' },
    verified: true,
  },
  D44: {
    clauses: ['60'],
    question: {
      kk: 'Мәтін «көрсетілетін қызметті алушылар» дейді.',
      ru: 'Текст говорит «услугополучателям».',
      en: 'The text says “recipients of services”.',
    },
    reading: {
      kk: '«Көрсетілетін қызметті берушілер» деп оқылады; ескертпе көрсетіледі.',
      ru: 'Читается как «услугодателям»; показывается пометка.',
      en: 'Read as “providers”; a note is shown.',
    },
    value: { readAs: 'providers' },
    verified: true,
  },
} as const satisfies Record<string, Decision>;
