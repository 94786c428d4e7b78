import type { Clause } from './clause';

export const AFTER_THE_ACT = {
  '25': {
    title: { kk: 'Ескертулер мен қарсылықтар', ru: 'Замечания и возражения', en: 'Remarks and objections' },
    summary: 'Within three working days of learning the act the subject may object in writing.',
  },
  '26': {
    title: { kk: 'Арнайы комиссия', ru: 'Специальная комиссия', en: 'Special commission' },
    summary: 'Five members or more, none of whom took part in inspecting the subject.',
  },
  '27': {
    title: {
      kk: 'Арнайы комиссияның отырысы',
      ru: 'Заседание специальной комиссии',
      en: 'Session of the commission',
    },
    summary:
      'It answers each objection and says whether the results are objective; the chair signs the protocol.',
  },
  '28': {
    title: { kk: 'Жою мерзімін ұзарту', ru: 'Продление срока устранения', en: 'More time to remedy' },
    summary: 'The subject may ask within three working days; the body decides within three, with reasons.',
  },
  '28-1': {
    title: { kk: 'Жою туралы ақпарат', ru: 'Информация об устранении', en: 'Information on remedying' },
    summary: 'When the term to remedy is over the subject reports by the date in the prescription.',
  },
  '28-2': {
    title: { kk: 'Ақпарат туралы сұрау салу', ru: 'Запрос информации', en: 'Request for information' },
    summary: 'No report on significant or minor violations: the body asks for it within two working days.',
  },
  '28-3': {
    title: { kk: 'Сұрау салуға жауап', ru: 'Ответ на запрос', en: 'Answer to the request' },
    summary: 'The subject answers within three working days; silence leads to an inspection on ground 2.',
  },
  '29': {
    title: { kk: 'Материалдарды жіберу', ru: 'Направление материалов', en: 'Referral of materials' },
    summary: 'Signs of a criminal offence: the leadership sends the materials to the competent body.',
  },
  '30': {
    title: { kk: 'Шаралар қабылдау туралы хат', ru: 'Письмо о принятии мер', en: 'Letter on measures' },
    summary: 'An inspection with violations is followed by a letter on measures with a date to report back.',
  },
  '31': {
    title: { kk: 'Құпиялылық', ru: 'Конфиденциальность', en: 'Confidentiality' },
    summary: 'What an inspection learns stays confidential unless a law says otherwise.',
  },
  '32': {
    title: {
      kk: 'Іс-шаралар жоспарын ұсыну',
      ru: 'Представление плана мероприятий',
      en: 'Handing in the action plan',
    },
    summary: 'Five working days from the letter on measures to hand in an action plan.',
  },
  '33': {
    title: {
      kk: 'Іс-шаралар жоспарының мазмұны',
      ru: 'Содержание плана мероприятий',
      en: 'Contents of the action plan',
    },
    summary: 'Each row has a measure, a person responsible, a date and a form of completion.',
  },
  '34': {
    title: {
      kk: 'Жоспардың орындалуы туралы ақпарат',
      ru: 'Информация об исполнении плана',
      en: 'Information on the plan’s execution',
    },
    summary: 'The subject reports on the plan with copies of proof, by the dates of its rows.',
  },
  '35': {
    title: {
      kk: 'Шаралар қабылданбаған жағдайда',
      ru: 'Если меры не приняты',
      en: 'When no measures were taken',
    },
    summary: 'Within ten working days the matter goes to the higher body and the prosecutor.',
  },
  '36': {
    title: {
      kk: 'Сыртқы мониторинг көздері',
      ru: 'Источники внешнего мониторинга',
      en: 'Sources of external monitoring',
    },
    summary: 'Four sources, among them the quarterly information due by the 10th of the next month.',
  },
  '37': {
    title: {
      kk: 'Сыртқы мониторинг бойынша шешім',
      ru: 'Решение по итогам внешнего мониторинга',
      en: 'Decision after external monitoring',
    },
    summary: 'A letter on measures, or taking note; signs of a criminal offence are sent on.',
  },
} as const satisfies Record<string, Clause>;
