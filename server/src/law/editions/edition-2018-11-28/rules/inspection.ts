import type { DeadlineRule } from '../../../deadline-rule';
import { ACTORS } from '../actors';
import { CONSEQUENCES } from '../consequences';

const START = {
  kk: 'тексерудің басталған күні (17-тармақ)',
  ru: 'день начала (пункт 17)',
  en: 'start (clause 17)',
};
const END_DATE = {
  kk: 'тексеруді тағайындау туралы актідегі аяқталу күні',
  ru: 'дата окончания в акте о назначении проверки',
  en: 'end date in the order to inspect',
};

/** The run of an inspection or of a control with a visit. Clauses 13, 14, 16, 20, 23. */
export const INSPECTION_RULES = {
  P13_INSPECTION: {
    clauses: ['13'],
    name: {
      kk: 'Тексерудің ең ұзақ мерзімі',
      ru: 'Предельный срок проверки',
      en: 'Longest term of an inspection',
    },
    actor: ACTORS.inspector,
    countedFrom: START,
    count: { unit: 'workingDays', direction: 'after', length: 10 },
    consequence: CONSEQUENCES.longerTermRefused,
    decisions: ['D9', 'D12', 'D53', 'D52'],
    suspendable: true,
  },
  P13_INSPECTION_EXTENSION: {
    clauses: ['13', '14'],
    name: {
      kk: 'Тексеруді ұзартудың шегі',
      ru: 'Предел продления проверки',
      en: 'Longest extension of an inspection',
    },
    actor: ACTORS.appointingHead,
    countedFrom: END_DATE,
    count: { unit: 'workingDays', direction: 'after', length: 10 },
    consequence: CONSEQUENCES.extensionRefused,
    decisions: ['D9', 'D41', 'D52'],
    suspendable: true,
  },
  P13_PREVENTIVE: {
    clauses: ['13'],
    name: {
      kk: 'Тексерілетін субъектіге бару арқылы профилактикалық бақылаудың ең ұзақ мерзімі',
      ru: 'Предельный срок профилактического контроля с посещением',
      en: 'Longest term of a control with a visit',
    },
    actor: ACTORS.inspector,
    countedFrom: { kk: 'бақылаудың басталған күні (17-тармақ)', ru: START.ru, en: START.en },
    count: { unit: 'workingDays', direction: 'after', length: 15 },
    consequence: CONSEQUENCES.longerTermRefused,
    decisions: ['D9', 'D12', 'D53'],
  },
  P13_PREVENTIVE_EXTENSION: {
    clauses: ['13', '14'],
    name: {
      kk: 'Тексерілетін субъектіге бару арқылы профилактикалық бақылауды ұзартудың шегі',
      ru: 'Предел продления профилактического контроля с посещением',
      en: 'Longest extension of a control with a visit',
    },
    actor: ACTORS.appointingHead,
    countedFrom: {
      kk: 'бақылауды тағайындау туралы актідегі аяқталу күні',
      ru: 'дата окончания в акте о назначении контроля',
      en: 'end date in the act that appoints the control',
    },
    count: { unit: 'workingDays', direction: 'after', length: 15 },
    consequence: CONSEQUENCES.extensionRefused,
    decisions: ['D9', 'D41'],
  },
  P14_EXTENSION_NOTICE: {
    clauses: ['14'],
    name: { kk: 'Ұзарту туралы хабарлама', ru: 'Уведомление о продлении', en: 'Notice of extension' },
    actor: ACTORS.inspector,
    countedFrom: {
      kk: 'ұзартудың бірінші күні',
      ru: 'первый день продления',
      en: 'first day of the extension',
    },
    count: { unit: 'workingDays', direction: 'before', length: 1 },
    consequence: {
      kk: 'жүйе арқылы ұзартуға жол берілмейді; болған ұзарту бұзушылық ретінде тіркеледі',
      ru: 'продление через систему не допускается; состоявшееся фиксируется как нарушение',
      en: 'extending through the system is refused; one that happened is recorded as a breach',
    },
    decisions: ['D41'],
  },
  P16_START_NOTICE: {
    clauses: ['16'],
    name: {
      kk: 'Тексерудің басталуы туралы хабарлама',
      ru: 'Уведомление о начале проверки',
      en: 'Notice of start',
    },
    nameInControl: {
      kk: 'Профилактикалық бақылаудың басталуы туралы хабарлама',
      ru: 'Уведомление о начале профилактического контроля',
      en: 'Notice of start of the preventive control',
    },
    actor: ACTORS.inspector,
    countedFrom: START,
    count: { unit: 'hours', direction: 'before', length: 24 },
    consequence: {
      kk: 'жүйе арқылы тапсыруға жол берілмейді; болған тапсыру актіні жарамсыз ететін бұзушылық ретінде тіркеледі (3 және 8-негіздерден басқа)',
      ru: 'вручение через систему не допускается; состоявшееся фиксируется как нарушение, влекущее недействительность (кроме оснований 3 и 8)',
      en: 'handing over through the system is refused; one that happened is a void-severity breach (grounds 3 and 8 exempt)',
    },
    decisions: ['D10'],
  },
  P20_SUSPENSION: {
    clauses: ['19', '20'],
    name: { kk: 'Тоқтата тұрудың шегі', ru: 'Предел приостановления', en: 'Longest suspension' },
    actor: ACTORS.agencyOrTerritorialHead,
    countedFrom: { kk: 'тоқтата тұру күні', ru: 'день приостановления', en: 'day of suspension' },
    count: { unit: 'months', direction: 'after', length: 1 },
    consequence: {
      kk: 'тексеру өздігінен қайта басталады; хабарламаның жобасы алдын ала дайындалады (21-тармақ)',
      ru: 'проверка возобновляется сама; проект уведомления готовится заранее (пункт 21)',
      en: 'the inspection resumes by itself; the notice of clause 21 is drafted before',
    },
    decisions: ['D13', 'D52'],
  },
  P23_COMPLETION: {
    clauses: ['23'],
    name: { kk: 'Тексеруді аяқтау', ru: 'Завершение проверки', en: 'Completion of the inspection' },
    nameInControl: {
      kk: 'Профилактикалық бақылауды аяқтау',
      ru: 'Завершение профилактического контроля',
      en: 'Completion of the preventive control',
    },
    actor: ACTORS.inspector,
    countedFrom: {
      kk: 'ерте басталу, ұзарту мен тоқтата тұру ескерілген аяқталу күні',
      ru: 'дата окончания с учетом раннего начала, продления и приостановления',
      en: 'end date as moved by an early start, extension and suspension',
    },
    count: { unit: 'calendarDate', direction: 'until', length: 0 },
    consequence: {
      kk: 'ескерту жіберіледі; актіні кейін тапсыру 23-тармақты бұзу ретінде тіркеледі',
      ru: 'сигнал; вручение позже фиксируется как нарушение пункта 23',
      en: 'alarm; handing over later is recorded as a breach of clause 23',
    },
    decisions: ['D12', 'D53', 'D14', 'D50'],
  },
} as const satisfies Record<string, DeadlineRule>;
