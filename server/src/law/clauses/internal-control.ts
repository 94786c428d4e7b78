import type { Clause } from './clause';

export const INTERNAL_CONTROL = {
  '38': {
    title: {
      kk: 'Ішкі бақылауды кім жүргізеді',
      ru: 'Кто ведет внутренний контроль',
      en: 'Who conducts internal control',
    },
    summary: 'Coordinating units hold control events and monitor; territorial subdivisions only monitor.',
  },
  '39': {
    title: {
      kk: 'Орталық органдағы ішкі бақылау',
      ru: 'Внутренний контроль центрального органа',
      en: 'Internal control of a central body',
    },
    summary: 'Reaches the body, its department, subordinates and the persons that it coordinates.',
  },
  '40': {
    title: {
      kk: 'Жергілікті органдағы ішкі бақылау',
      ru: 'Внутренний контроль местного органа',
      en: 'Internal control of a local body',
    },
    summary: 'Reaches local executive bodies of the unit, subordinates and coordinated persons.',
  },
  '41': {
    title: { kk: 'Бақылау іс-шарасы', ru: 'Контрольное мероприятие', en: 'Control activity' },
    summary: 'Finds, remedies and prevents breaches of the legislation on public services.',
  },
  '42': {
    title: {
      kk: 'Бақылау іс-шарасының негіздері',
      ru: 'Основания контрольного мероприятия',
      en: 'Bases of a control activity',
    },
    summary: 'A line of the yearly plan approved by 25 December, or an order after a monitoring.',
  },
  '43': {
    title: {
      kk: 'Жылдық жоспардың мазмұны',
      ru: 'Содержание годового плана',
      en: 'Contents of the yearly plan',
    },
    summary: 'Questions, objects, dates, forms of completion and responsible executors.',
  },
  '44': {
    title: {
      kk: 'Бақылау іс-шарасының мерзімі',
      ru: 'Срок контрольного мероприятия',
      en: 'Length of a control activity',
    },
    summary: 'Thirty calendar days at most, chosen by volume, tasks and number of objects.',
  },
  '45': {
    title: {
      kk: 'Бақылау іс-шарасын ұзарту',
      ru: 'Продление контрольного мероприятия',
      en: 'Extension of a control activity',
    },
    summary: 'Thirty calendar days more at most, by order on a reasoned submission.',
  },
  '46': {
    title: {
      kk: 'Бақылау іс-шарасы туралы хабарлама',
      ru: 'Извещение о мероприятии',
      en: 'Notice of a control activity',
    },
    summary: 'The object is told in writing three working days before.',
  },
  '47': {
    title: {
      kk: 'Бақылау іс-шарасының басталуы',
      ru: 'Начало контрольного мероприятия',
      en: 'Start of a control activity',
    },
    summary: 'It starts when the order is handed to the head of the object.',
  },
  '48': {
    title: {
      kk: 'Жауапты орындаушының құқықтары',
      ru: 'Права ответственного исполнителя',
      en: 'Powers of the executor',
    },
    summary: 'Requests with dates, access to papers within the law on secrets, data and complaints.',
  },
  '49': {
    title: { kk: 'Сарапшыларды тарту', ru: 'Привлечение экспертов', en: 'Bringing in experts' },
    summary: 'Experts have neither a civil-law nor a labour relation with the object.',
  },
  '50': {
    title: {
      kk: 'Бақылау іс-шарасының актісі',
      ru: 'Акт контрольного мероприятия',
      en: 'Act of a control activity',
    },
    summary: 'Two copies, one shown to the head of the object by the end date in the order.',
  },
  '51': {
    title: {
      kk: 'Бақылау іс-шарасы актісінің мазмұны',
      ru: 'Содержание акта мероприятия',
      en: 'Contents of that act',
    },
    summary: 'Thirteen items; violations come with their proofs.',
  },
  '52': {
    title: { kk: 'Келісу немесе қарсылық', ru: 'Согласие или возражения', en: 'Agreement or objections' },
    summary: 'Three working days to sign both copies or to object.',
  },
  '53': {
    title: {
      kk: 'Материалдарды басшыға ұсыну',
      ru: 'Представление материалов руководителю',
      en: 'Submission to the head',
    },
    summary: 'Seven working days from completion to hand the materials to the head of the body.',
  },
  '54': {
    title: { kk: 'Акт бойынша шешім', ru: 'Решение по акту', en: 'Decision on the act' },
    summary: 'A letter on measures, or taking note when nothing needs to be done.',
  },
  '55': {
    title: {
      kk: 'Бақылау объектісінің жоспары',
      ru: 'План объекта контроля',
      en: 'Action plan of the object',
    },
    summary: 'Five working days from the letter on measures to hand in an action plan.',
  },
  '56': {
    title: { kk: 'Жоспар мазмұны', ru: 'Содержание плана', en: 'Contents of that plan' },
    summary: 'The same four parts of a row as in clause 33.',
  },
  '57': {
    title: {
      kk: 'Жоспарды орындау туралы ақпарат',
      ru: 'Информация об исполнении',
      en: 'Information on execution',
    },
    summary: 'By the dates in the letter, with proof that those at fault answered for it.',
  },
  '58': {
    title: { kk: 'Ішкі мониторинг', ru: 'Внутренний мониторинг', en: 'Internal monitoring' },
    summary: 'Every quarter, thirteen items on one sheet.',
  },
  '59': {
    title: {
      kk: 'Мониторинг бойынша ұсыныстар',
      ru: 'Предложения по итогам мониторинга',
      en: 'Proposals after monitoring',
    },
    summary: 'Seven kinds of proposals; one of them is to hold a control event.',
  },
  '60': {
    title: { kk: 'Ұсыныстарды қарау', ru: 'Рассмотрение предложений', en: 'Handling of proposals' },
    summary: 'The leadership sends them on with a date to report on measures.',
  },
} as const satisfies Record<string, Clause>;
