import type { DeadlineRule } from '../../../deadline-rule';
import { ACTORS } from '../actors';
import { CONSEQUENCES } from '../consequences';

const START = {
  kk: 'бақылау іс-шарасының басталған күні (47-тармақ)',
  ru: 'день начала контрольного мероприятия (пункт 47)',
  en: 'start of the control activity (clause 47)',
};

/** A control event from its notice to its plan, and the proposals of internal monitoring. Clauses 44 to 60. */
export const CONTROL_EVENT_RULES = {
  P44_EVENT: {
    clauses: ['44'],
    name: {
      kk: 'Бақылау іс-шарасының ең ұзақ мерзімі',
      ru: 'Предельный срок контрольного мероприятия',
      en: 'Longest term of a control activity',
    },
    actor: ACTORS.executor,
    countedFrom: START,
    count: { unit: 'calendarDays', direction: 'after', length: 30 },
    consequence: {
      kk: 'мерзімі одан ұзақ бұйрық шығаруға жол берілмейді',
      ru: 'приказ с большим сроком не допускается',
      en: 'an order with a longer term is refused',
    },
    decisions: ['D13'],
  },
  P45_EVENT_EXTENSION: {
    clauses: ['45'],
    name: {
      kk: 'Бақылау іс-шарасын ұзартудың шегі',
      ru: 'Предел продления контрольного мероприятия',
      en: 'Longest extension of a control activity',
    },
    actor: ACTORS.bodyLeadership,
    countedFrom: {
      kk: 'бұйрықтағы аяқталу күні',
      ru: 'дата окончания в приказе',
      en: 'end date of the order',
    },
    count: { unit: 'calendarDays', direction: 'after', length: 30 },
    consequence: {
      kk: 'одан ұзақ ұзартуға жол берілмейді',
      ru: 'продление на больший срок не допускается',
      en: 'a longer extension is refused',
    },
    decisions: ['D13', 'D28'],
  },
  P46_EVENT_NOTICE: {
    clauses: ['46'],
    name: {
      kk: 'Бақылау іс-шарасы туралы хабарлама',
      ru: 'Извещение о контрольном мероприятии',
      en: 'Notice of a control activity',
    },
    actor: ACTORS.executor,
    countedFrom: START,
    count: { unit: 'workingDays', direction: 'before', length: 3 },
    consequence: {
      kk: 'бұйрықты жүйе арқылы тапсыруға жол берілмейді; болған тапсыру бұзушылық ретінде тіркеледі',
      ru: 'вручение приказа через систему не допускается; состоявшееся фиксируется как нарушение',
      en: 'handing over the order through the system is refused; one that happened is recorded as a breach',
    },
    decisions: [],
  },
  P48_REQUEST: {
    clauses: ['48'],
    name: {
      kk: 'Бақылау іс-шарасындағы сұрау салуға жауап',
      ru: 'Ответ на запрос в мероприятии',
      en: 'Answer to a request in a control activity',
    },
    actor: ACTORS.object,
    countedFrom: {
      kk: 'жауапты орындаушы белгілеген күн',
      ru: 'дата, установленная исполнителем',
      en: 'date set by the responsible executor',
    },
    count: { unit: 'calendarDate', direction: 'until', length: 0 },
    consequence: {
      kk: 'актіде белгіленеді; орындаушыға ескерту жіберіледі',
      ru: 'отметка в акте; сигнал исполнителю',
      en: 'marked in the act; alarm to the executor',
    },
    decisions: ['D50'],
  },
  P50_ACT_PRESENTATION: {
    clauses: ['50'],
    name: {
      kk: 'Актіні таныстыруға ұсыну',
      ru: 'Представление акта на ознакомление',
      en: 'Presentation of the act',
    },
    actor: ACTORS.executor,
    countedFrom: {
      kk: 'ұзартылуы ескерілген бұйрықтағы аяқталу күні (45-тармақ)',
      ru: 'дата окончания в приказе с учетом продления (пункт 45)',
      en: 'end date of the order as extended (clause 45)',
    },
    count: { unit: 'calendarDate', direction: 'until', length: 0 },
    consequence: {
      kk: 'ескерту жіберіледі; кейін ұсыну 50-тармақты бұзу ретінде тіркеледі',
      ru: 'сигнал; представление позже фиксируется как нарушение пункта 50',
      en: 'alarm; later presentation is recorded as a breach of clause 50',
    },
    decisions: ['D30', 'D50'],
  },
  P52_OBJECTION: {
    clauses: ['52'],
    name: {
      kk: 'Бақылау іс-шарасының актісіне қарсылық',
      ru: 'Возражения к акту мероприятия',
      en: 'Objections to the act of a control activity',
    },
    actor: ACTORS.headOfObject,
    countedFrom: {
      kk: 'акт таныстыруға ұсынылған күн',
      ru: 'день представления акта',
      en: 'presentation of the act',
    },
    count: { unit: 'workingDays', direction: 'after', length: 3 },
    consequence: CONSEQUENCES.lateObjection,
    decisions: ['D31', 'D43'],
  },
  P53_SUBMISSION: {
    clauses: ['53'],
    name: {
      kk: 'Материалдарды басшыға ұсыну',
      ru: 'Представление материалов руководителю',
      en: 'Submission of materials to the head',
    },
    actor: ACTORS.coordinatingUnit,
    countedFrom: {
      kk: 'бақылау іс-шарасы аяқталған күн',
      ru: 'день завершения контрольного мероприятия',
      en: 'completion of the control activity',
    },
    count: { unit: 'workingDays', direction: 'after', length: 7 },
    consequence: CONSEQUENCES.alarmToHead,
    decisions: ['D30'],
  },
  P55_PLAN: {
    clauses: ['55'],
    name: {
      kk: 'Бақылау объектісінің іс-шаралар жоспары',
      ru: 'План мероприятий объекта',
      en: 'Action plan of the object',
    },
    actor: ACTORS.headOfObject,
    countedFrom: {
      kk: 'шаралар қабылдау туралы хатты алған күн',
      ru: 'день получения письма о принятии мер',
      en: 'receipt of the letter on measures',
    },
    count: { unit: 'workingDays', direction: 'after', length: 5 },
    consequence: CONSEQUENCES.alarmToUnit,
    decisions: [],
  },
  P57_EXECUTION: {
    clauses: ['57'],
    name: {
      kk: 'Жоспардың орындалуы туралы ақпарат',
      ru: 'Информация об исполнении плана',
      en: 'Information on the plan’s execution',
    },
    actor: ACTORS.object,
    countedFrom: {
      kk: 'хатта көрсетілген күн (54-тармақ)',
      ru: 'дата в письме о принятии мер (пункт 54)',
      en: 'date in the letter on measures (clause 54)',
    },
    count: { unit: 'calendarDate', direction: 'until', length: 0 },
    consequence: CONSEQUENCES.alarmToUnit,
    decisions: ['D50'],
  },
  P60_REPORT_BACK: {
    clauses: ['60'],
    name: {
      kk: 'Ұсыныстар бойынша шаралар туралы ақпарат',
      ru: 'Информация о мерах по предложениям',
      en: 'Report on the proposals',
    },
    actor: ACTORS.addressee,
    countedFrom: {
      kk: 'ұсыныстарды жіберу кезінде белгіленген күн',
      ru: 'дата, указанная при направлении предложений',
      en: 'date set when the proposals were sent',
    },
    count: { unit: 'calendarDate', direction: 'until', length: 0 },
    consequence: CONSEQUENCES.alarmToUnit,
    decisions: ['D44', 'D50'],
  },
} as const satisfies Record<string, DeadlineRule>;
