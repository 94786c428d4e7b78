import type { Clause } from './clause';

export const INSPECTION = {
  '8': {
    title: { kk: 'Тексеру негіздері', ru: 'Основания проверки', en: 'Grounds of an inspection' },
    summary: 'A closed list of eight grounds; an inspection stands on at least one, with its basis attached.',
  },
  '9': {
    title: { kk: 'Кім кімді тексереді', ru: 'Кто кого проверяет', en: 'Who inspects whom' },
    summary: 'Divides subjects between the Agency and its territorial bodies by kind and territory.',
  },
  '10': {
    title: { kk: 'Шағымды қайта жіберу', ru: 'Переадресация жалобы', en: 'Forwarding of a complaint' },
    summary: 'A complaint about a provider outside clause 9 goes to the body that controls its field.',
  },
  '11': {
    title: {
      kk: 'Мамандар, консультанттар, сарапшылар',
      ru: 'Специалисты, консультанты, эксперты',
      en: 'Specialists, consultants, experts',
    },
    summary: 'Those brought in belong to state bodies or subordinate organisations and are named in the act.',
  },
  '12': {
    title: {
      kk: 'Тағайындау туралы акт',
      ru: 'Акт о назначении',
      en: 'Order to inspect (act of appointment)',
    },
    summary: 'Control begins with an act signed by leadership, a territorial head or an acting person.',
  },
  '13': {
    title: { kk: 'Тексеру мерзімдері', ru: 'Сроки проверки', en: 'Length of an inspection' },
    summary:
      'Ten working days for an inspection, fifteen for a control with a visit, and as much again at most.',
  },
  '14': {
    title: { kk: 'Мерзімді ұзарту', ru: 'Продление срока', en: 'Extension of the term' },
    summary: 'Extended once, by an additional act, with the subject told one working day before.',
  },
  '15': {
    title: {
      kk: 'Тексеру алдындағы зерделеу',
      ru: 'Изучение перед проверкой',
      en: 'Study before an inspection',
    },
    summary: 'The legal acts and materials about the subject are studied before the inspection.',
  },
  '16': {
    title: { kk: 'Басталуы туралы хабарлама', ru: 'Уведомление о начале', en: 'Notice of start' },
    summary: 'The subject is told at least 24 hours before, save for inspections on grounds 3 and 8.',
  },
  '17': {
    title: { kk: 'Тексерудің басталуы', ru: 'Начало проверки', en: 'Start of an inspection' },
    summary: 'It starts on the day when the act is handed over and the checklist is shown, both.',
  },
  '18': {
    title: {
      kk: 'Бас тарту және кедергі жасау',
      ru: 'Отказ и воспрепятствование',
      en: 'Refusal and obstruction',
    },
    summary:
      'Refusing the act or the checklist, or barring access, is put in a protocol and cancels nothing.',
  },
  '19': {
    title: { kk: 'Тоқтата тұру себептері', ru: 'Причины приостановления', en: 'Causes of suspension' },
    summary: 'Foreign information, special studies, tests or examinations longer than a month stop the term.',
  },
  '20': {
    title: { kk: 'Тоқтата тұру мерзімі', ru: 'Срок приостановления', en: 'Length of a suspension' },
    summary: 'Once and for one month at most; the days left are given back.',
  },
  '21': {
    title: {
      kk: 'Тоқтата тұру және қайта бастау туралы хабарлама',
      ru: 'Уведомление о приостановлении и возобновлении',
      en: 'Notice of suspension and resumption',
    },
    summary: 'The subject is told of the suspension and of the resumption, each with proof.',
  },
  '22': {
    title: { kk: 'Тексеру нәтижелері туралы акт', ru: 'Акт о результатах', en: 'Inspection report' },
    summary: 'Three copies: to the legal-statistics body, to the subject, and kept.',
  },
  '22-1': {
    title: { kk: 'Нұсқама', ru: 'Предписание', en: 'Order to remedy violations' },
    summary: 'Exactly one prescription goes with a result act that holds violations, and none without.',
  },
  '23': {
    title: { kk: 'Тексерудің аяқталуы', ru: 'Завершение проверки', en: 'Completion of an inspection' },
    summary: 'It is completed when the act is handed over, not after the end date in the act of appointment.',
  },
  '24': {
    title: {
      kk: 'Актіге қол қоюдан бас тарту',
      ru: 'Отказ от подписания акта',
      en: 'Refusal to sign the act',
    },
    summary: 'A free-form protocol and a copy of the act go through the subject’s registry, which marks it.',
  },
} as const satisfies Record<string, Clause>;
