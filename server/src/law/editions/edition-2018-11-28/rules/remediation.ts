import type { DeadlineRule } from '../../../deadline-rule';
import { ACTORS } from '../actors';
import { CONSEQUENCES } from '../consequences';

/** From the result act to the end of the prescription. Clauses 25, 28 to 28-3. */
export const REMEDIATION_RULES = {
  P25_OBJECTION: {
    clauses: ['25'],
    name: {
      kk: 'Тексеру нәтижелері туралы актіге қарсылық',
      ru: 'Возражения на акт о результатах проверки',
      en: 'Objections to the inspection report',
    },
    nameInControl: {
      kk: 'Профилактикалық бақылау нәтижелері туралы актіге қарсылық',
      ru: 'Возражения на акт о результатах профилактического контроля',
      en: 'Objections to the act on the results of the preventive control',
    },
    actor: ACTORS.subject,
    countedFrom: {
      kk: 'тексеру нәтижелері туралы актімен танысқан күн',
      ru: 'день ознакомления с актом о результатах проверки',
      en: 'acquaintance with the inspection report',
    },
    count: { unit: 'workingDays', direction: 'after', length: 3 },
    consequence: CONSEQUENCES.lateObjection,
    decisions: ['D14'],
  },
  P28_EXTENSION_REQUEST: {
    clauses: ['28'],
    name: {
      kk: 'Жою мерзімін ұзарту туралы өтініш',
      ru: 'Заявление о продлении сроков устранения',
      en: 'Request for more time to remedy',
    },
    actor: ACTORS.subject,
    countedFrom: {
      kk: 'нұсқаманы алған күн',
      ru: 'день получения предписания',
      en: 'receipt of the order to remedy violations',
    },
    count: { unit: 'workingDays', direction: 'after', length: 3 },
    consequence: CONSEQUENCES.lateRequest,
    decisions: ['D19', 'D45'],
  },
  P28_EXTENSION_DECISION: {
    clauses: ['28'],
    name: {
      kk: 'Ұзарту туралы өтініш бойынша шешім',
      ru: 'Решение по заявлению о продлении',
      en: 'Decision on that request',
    },
    actor: ACTORS.agencyOrTerritorialBody,
    countedFrom: { kk: 'өтінішті алған күн', ru: 'день получения заявления', en: 'receipt of the request' },
    count: { unit: 'workingDays', direction: 'after', length: 3 },
    consequence: CONSEQUENCES.alarmToHead,
    decisions: ['D19'],
  },
  P28_1_REMEDIATION: {
    clauses: ['28-1'],
    name: {
      kk: 'Бұзушылықтарды жою туралы ақпарат беру',
      ru: 'Информация об устранении нарушений',
      en: 'Information on remedying violations',
    },
    actor: ACTORS.subject,
    countedFrom: {
      kk: '28-тармақ бойынша ұзартылуы ескерілген нұсқамадағы есеп беру күні',
      ru: 'дата представления информации в предписании с учетом пункта 28',
      en: 'report-by date in the order to remedy violations as moved under clause 28',
    },
    count: { unit: 'calendarDate', direction: 'until', length: 0 },
    consequence: {
      kk: 'елеулі және болмашы бұзушылықтар бойынша сұрау салу мерзімі басталады; өрескелдері бойынша 1-негізбен тексеруді қарау міндеті туындайды',
      ru: 'по значительным и незначительным нарушениям начинается срок запроса; по грубым возникает обязанность рассмотреть проверку по основанию 1',
      en: 'significant and minor violations open the request of 28-2; gross ones the duty to consider an inspection on ground 1',
    },
    decisions: ['D16', 'D50'],
  },
  P28_2_REQUEST: {
    clauses: ['28-2'],
    name: {
      kk: 'Ақпарат беру туралы сұрау салу',
      ru: 'Запрос о предоставлении информации',
      en: 'Request for information',
    },
    actor: ACTORS.agencyOrTerritorialBody,
    countedFrom: {
      kk: 'ақпарат беру мерзімі аяқталған күн',
      ru: 'день истечения срока представления информации',
      en: 'expiry of the report-by date',
    },
    count: { unit: 'workingDays', direction: 'after', length: 2 },
    consequence: CONSEQUENCES.alarmToHead,
    decisions: ['D45', 'D47', 'D48'],
  },
  P28_3_ANSWER: {
    clauses: ['28-3'],
    name: { kk: 'Сұрау салуға жауап', ru: 'Ответ на запрос', en: 'Answer to the request' },
    actor: ACTORS.subject,
    countedFrom: { kk: 'сұрау салуды алған күн', ru: 'день получения запроса', en: 'receipt of the request' },
    count: { unit: 'workingDays', direction: 'after', length: 3 },
    consequence: {
      kk: '8-тармақтың 2-негізі бойынша тексеру тағайындау міндеті туындайды',
      ru: 'возникает обязанность назначить проверку по основанию 2 пункта 8',
      en: 'duty to appoint an inspection on ground 2 of clause 8',
    },
    decisions: ['D2', 'D47'],
  },
} as const satisfies Record<string, DeadlineRule>;
