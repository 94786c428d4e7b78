import type { DeadlineRule } from '../../../deadline-rule';
import { ACTORS } from '../actors';
import { CONSEQUENCES } from '../consequences';

/** Letters on measures, action plans and escalation. Clauses 30, 32, 34, 35, 37. */
export const MEASURES_RULES = {
  P30_REPORT_BACK: {
    clauses: ['30'],
    name: {
      kk: 'Хат бойынша қабылданған шаралар туралы есеп',
      ru: 'Ответ на письмо о принятии мер',
      en: 'Report on the letter on measures',
    },
    actor: ACTORS.subject,
    countedFrom: {
      kk: 'хатта көрсетілген күн',
      ru: 'дата в письме о принятии мер',
      en: 'date in the letter on measures',
    },
    count: { unit: 'calendarDate', direction: 'until', length: 0 },
    consequence: CONSEQUENCES.nonFulfilment,
    decisions: ['D20', 'D50'],
  },
  P32_PLAN: {
    clauses: ['32'],
    name: { kk: 'Іс-шаралар жоспары', ru: 'План мероприятий', en: 'Action plan' },
    actor: ACTORS.subject,
    countedFrom: {
      kk: 'шаралар қабылдау туралы хатты алған күн (30-тармақ)',
      ru: 'день получения письма о принятии мер (пункт 30)',
      en: 'receipt of the letter on measures (clause 30)',
    },
    count: { unit: 'workingDays', direction: 'after', length: 5 },
    consequence: {
      kk: 'тексерушіге және субъектінің басшысына ескерту жіберіледі',
      ru: 'сигнал проверяющему и руководителю субъекта',
      en: 'alarm to the inspector and the subject’s head',
    },
    decisions: ['D20'],
  },
  P34_PLAN_ROW: {
    clauses: ['34'],
    name: {
      kk: 'Жоспар жолының орындалуы',
      ru: 'Исполнение строки плана',
      en: 'Execution of a row of the plan',
    },
    actor: ACTORS.subject,
    countedFrom: {
      kk: 'жоспар жолындағы күн',
      ru: 'дата строки плана мероприятий',
      en: 'date of the row of the action plan',
    },
    count: { unit: 'calendarDate', direction: 'until', length: 0 },
    consequence: CONSEQUENCES.nonFulfilment,
    decisions: ['D21', 'D50'],
  },
  P35_ESCALATION: {
    clauses: ['35'],
    name: { kk: 'Жоғары тұрған органға жіберу', ru: 'Внесение в вышестоящий орган', en: 'Escalation' },
    actor: ACTORS.inspectingBody,
    countedFrom: {
      kk: 'шаралар қабылданбағаны анықталған күн',
      ru: 'день установления непринятия мер',
      en: 'establishing that no measures were taken',
    },
    count: { unit: 'workingDays', direction: 'after', length: 10 },
    consequence: CONSEQUENCES.alarmToHead,
    decisions: ['D22'],
  },
  P37_REPORT_BACK: {
    clauses: ['37'],
    name: {
      kk: 'Мониторингтен кейінгі хат бойынша есеп',
      ru: 'Ответ на письмо по итогам мониторинга',
      en: 'Report on the letter after monitoring',
    },
    actor: ACTORS.subject,
    countedFrom: {
      kk: 'мониторингтен кейінгі хатта көрсетілген күн',
      ru: 'дата в письме по итогам мониторинга',
      en: 'date in the letter on measures after monitoring',
    },
    count: { unit: 'calendarDate', direction: 'until', length: 0 },
    consequence: { kk: 'талдаушыға ескерту жіберіледі', ru: 'сигнал аналитику', en: 'alarm to the analyst' },
    decisions: ['D20', 'D50'],
  },
} as const satisfies Record<string, DeadlineRule>;
