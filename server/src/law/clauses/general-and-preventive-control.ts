import type { Clause } from './clause';

export const GENERAL_AND_PREVENTIVE_CONTROL = {
  '1': {
    title: { kk: 'Тексерілетін субъектілер', ru: 'Проверяемые субъекты', en: 'Inspected subjects' },
    summary: 'Names every kind of inspected subject, from central bodies to private providers of services.',
  },
  '2': {
    title: {
      kk: 'Сыртқы және ішкі бақылау',
      ru: 'Внешний и внутренний контроль',
      en: 'External and internal control',
    },
    summary:
      'Splits control into an external and an internal contour; every case says which one it belongs to.',
  },
  '3': {
    title: { kk: 'Бақылау қағидаттары', ru: 'Принципы контроля', en: 'Principles of control' },
    summary:
      'Seven principles; each shows as guards, recusal, one checklist for subjects alike, or an open case.',
  },
  '4': {
    title: { kk: 'Сыртқы бақылау нысандары', ru: 'Формы внешнего контроля', en: 'Forms of external control' },
    summary:
      'The Agency and its territorial bodies act by preventive control, unscheduled inspection and monitoring.',
  },
  '5': {
    title: {
      kk: 'Бақылау барысындағы құқықтар',
      ru: 'Права при проведении контроля',
      en: 'Powers during control',
    },
    summary:
      'Requests, hearings, explanations and recommendations, only within the subject-matter of a running control.',
  },
  '6': {
    title: {
      kk: 'Профилактикалық бақылау түрлері',
      ru: 'Виды профилактического контроля',
      en: 'Kinds of preventive control',
    },
    summary:
      'Preventive control is with or without a visit to the subject; the kind never changes once opened.',
  },
  '6-1': {
    title: {
      kk: 'Тексерілетін субъектіге бару арқылы профилактикалық бақылау',
      ru: 'Профилактический контроль с посещением',
      en: 'Preventive control with a visit',
    },
    summary: 'Aims at prevention at a named subject; violations end in a prescription with their severity.',
  },
  '6-2': {
    title: {
      kk: 'Өрескел бұзушылықтар анықталғанда тексеру',
      ru: 'Проверка при грубых нарушениях',
      en: 'Inspection after gross violations',
    },
    summary: 'Gross violations found by a control with a visit oblige the body to appoint an inspection.',
  },
  '6-3': {
    title: {
      kk: 'Субъектіге бармай бақылау нәтижелерін іріктеуге пайдалану',
      ru: 'Отбор по итогам контроля без посещения',
      en: 'Selection after control without a visit',
    },
    summary: 'Findings of a control without a visit may feed the selection of subjects; never by themselves.',
  },
  '7': {
    title: { kk: 'Жартыжылдық тізім', ru: 'Полугодовой список', en: 'Half-year list' },
    summary:
      'A control with a visit needs a line in the half-year list approved by the Chair by 10 December or 10 May.',
  },
  '7-1': {
    title: { kk: 'Тәуекелдерді бағалау', ru: 'Оценка рисков', en: 'Assessment of risks' },
    summary: 'The list follows risk scores; each line names the concrete fact and the potential risk.',
  },
  '7-2': {
    title: {
      kk: 'Тексерілетін субъектіге бармай профилактикалық бақылау',
      ru: 'Профилактический контроль без посещения',
      en: 'Preventive control without a visit',
    },
    summary: 'An analysis without a visit, an appointment or a prescription, under the Entrepreneurial Code.',
  },
} as const satisfies Record<string, Clause>;
