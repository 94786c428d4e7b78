import type { DeadlineRule } from '../../../deadline-rule';
import { ACTORS } from '../actors';

const QUARTER = { kk: 'тоқсанның бірінші күні', ru: 'первый день квартала', en: 'first day of the quarter' };
const ALARM_TO_CHAIR = {
  kk: 'Төрағаға ескерту жіберіледі',
  ru: 'сигнал Председателю',
  en: 'alarm to the Chair',
};

/** Dates that the Rules name themselves: lists, plans, quarterly reports. Clauses 7, 36, 42, 62, 63. */
export const PLAN_AND_REPORT_RULES = {
  P7_LIST_H1: {
    clauses: ['7'],
    name: {
      kk: 'Бірінші жартыжылдықтың тізімін бекіту',
      ru: 'Утверждение списка на первое полугодие',
      en: 'Approval of the list for the first half-year',
    },
    actor: ACTORS.chair,
    countedFrom: {
      kk: 'жартыжылдықтың бірінші күні (1 қаңтар)',
      ru: 'первый день полугодия (1 января)',
      en: 'first day of the half-year (1 January)',
    },
    count: {
      unit: 'calendarDate',
      direction: 'until',
      fixed: { kind: 'dayOfYear', period: 'firstHalfYear', yearOffset: -1, month: 12, day: 10 },
    },
    consequence: ALARM_TO_CHAIR,
    decisions: ['D6'],
  },
  P7_LIST_H2: {
    clauses: ['7'],
    name: {
      kk: 'Екінші жартыжылдықтың тізімін бекіту',
      ru: 'Утверждение списка на второе полугодие',
      en: 'Approval of the list for the second half-year',
    },
    actor: ACTORS.chair,
    countedFrom: {
      kk: 'жартыжылдықтың бірінші күні (1 шілде)',
      ru: 'первый день полугодия (1 июля)',
      en: 'first day of the half-year (1 July)',
    },
    count: {
      unit: 'calendarDate',
      direction: 'until',
      fixed: { kind: 'dayOfYear', period: 'secondHalfYear', yearOffset: 0, month: 5, day: 10 },
    },
    consequence: ALARM_TO_CHAIR,
    decisions: ['D6'],
  },
  P36_QUARTERLY: {
    clauses: ['36'],
    name: {
      kk: 'Ішкі бақылау туралы тоқсандық ақпарат',
      ru: 'Ежеквартальная информация о внутреннем контроле',
      en: 'Quarterly information on internal control',
    },
    actor: ACTORS.subject,
    countedFrom: QUARTER,
    count: { unit: 'calendarDate', direction: 'until', fixed: { kind: 'monthAfterQuarter', day: 10 } },
    consequence: {
      kk: '65-тармақтың бағасында кешіккен деп белгіленеді',
      ru: 'отметка об опоздании в оценке пункта 65',
      en: 'marked late in the score of clause 65',
    },
    decisions: ['D6', 'D24', 'D51'],
  },
  P42_ANNUAL_PLAN: {
    clauses: ['42'],
    name: {
      kk: 'Бақылау іс-шараларының жылдық жоспарын бекіту',
      ru: 'Утверждение годового плана контрольных мероприятий',
      en: 'Approval of the yearly plan of control activities',
    },
    actor: ACTORS.bodyLeadership,
    countedFrom: {
      kk: 'жоспарланған жылдың бірінші күні (1 қаңтар)',
      ru: 'первый день года плана (1 января)',
      en: 'first day of the year of the plan (1 January)',
    },
    count: {
      unit: 'calendarDate',
      direction: 'until',
      fixed: { kind: 'dayOfYear', period: 'year', yearOffset: -1, month: 12, day: 25 },
    },
    consequence: {
      kk: 'органның басшылығына ескерту жіберіледі',
      ru: 'сигнал руководству органа',
      en: 'alarm to the body’s leadership',
    },
    decisions: ['D6'],
  },
  P62_DISTRICT_REPORT: {
    clauses: ['62'],
    name: {
      kk: 'Ауданның тоқсандық есебі',
      ru: 'Квартальный отчет района',
      en: 'Quarterly report of a district',
    },
    actor: ACTORS.district,
    countedFrom: QUARTER,
    count: { unit: 'calendarDate', direction: 'until', fixed: { kind: 'monthAfterQuarter', day: 5 } },
    consequence: {
      kk: 'кешіккен деп белгіленеді; облысқа ескерту жіберіледі',
      ru: 'отметка об опоздании; сигнал области',
      en: 'marked late; alarm to the oblast',
    },
    decisions: ['D6', 'D34', 'D49', 'D51'],
  },
  P63_INFORMATIZATION: {
    clauses: ['63'],
    name: {
      kk: 'Ақпараттандыру саласындағы органның тоқсандық ақпараты',
      ru: 'Квартальная информация органа в сфере информатизации',
      en: 'Quarterly information of the informatisation body',
    },
    actor: ACTORS.informatisation,
    countedFrom: QUARTER,
    count: { unit: 'calendarDate', direction: 'until', fixed: { kind: 'monthAfterQuarter', day: 25 } },
    consequence: { kk: 'кешіккен деп белгіленеді', ru: 'отметка об опоздании', en: 'marked late' },
    decisions: ['D6', 'D35', 'D51'],
  },
} as const satisfies Record<string, DeadlineRule>;
