import type { ControlActData } from '../../server/src/external-control/documents/control-act.template';
import type { ControlExecutionReportData } from '../../server/src/external-control/documents/control-execution-report.template';
import type { ControlLetterData } from '../../server/src/external-control/documents/control-letter.template';
import type {
  ActionPlanData,
  ControlMeasuresPlanData,
} from '../../server/src/external-control/documents/control-measures-plan.template';
import type { ControlPaperData } from '../../server/src/external-control/documents/control-paper.template';
import type { ControlPlanOrderData } from '../../server/src/external-control/documents/control-plan-order.template';
import {
  authority,
  conducted,
  drawnUp,
  head,
  inspector,
  period,
  place,
  resultActReference,
  subject,
} from './sample-people';

const body = { name: subject.name };
const object = {
  name: { kk: '№ 5 қалалық емхана', ru: 'Городская поликлиника № 5' },
  identifier: '200140000708',
  head: 'Исаева Мадина Болатқызы, Директор',
};
const order = { number: '101-3/2026', date: '2026-03-16' };

const planOrder = {
  place,
  authority: body,
  subject: body,
  year: 2027,
  change: null,
  lines: [
    {
      object: object.name,
      questions: 'Мемлекеттік қызметтер көрсету мерзімдері / Сроки оказания государственных услуг',
      period: { from: '2027-02-01', to: '2027-02-26' },
      completion: 'акт',
      executors: [inspector],
    },
  ],
  signer: head,
} satisfies ControlPlanOrderData;

/** What both plans hold alike. */
const plan = {
  place,
  letter: { number: '107-1/2026', date: '2026-04-20' },
  version: 2,
  rows: [
    {
      measure: 'Екінші тіркеу терезесін ашу',
      responsible: 'Тіркеу бөлімінің меңгерушісі',
      dueDate: '2026-05-15',
      completion: 'Бұйрық',
    },
  ],
  late: true as const,
  signer: head,
};

const paper = {
  place,
  authority: body,
  subject: object,
  event: {
    number: 'КМ-3/2026',
    basis: { monitoring: 'Үшінші тоқсанның мониторингі № 7', date: '2026-03-10' },
    questions: 'Қызмет көрсетуден бас тартулар',
    period: conducted,
    executors: [inspector],
    experts: ['Ким Виктор Андреевич, медицина'],
  },
  order,
  statement: 'Келушілерді тіркеу журналдары, жазбаша түсіндірмелер',
  endDate: '2026-04-20',
  dueDate: '2026-04-02',
  signer: head,
} satisfies ControlPaperData;

const act = {
  place,
  authority: body,
  subject: object,
  drawnUp,
  drawnUpPlace: 'Алматы қаласы, Республика алаңы, 4',
  heldPlace: 'Алматы қаласы, Манас көшесі, 24',
  termOrders: [
    { kind: 'EXTENDED', order: { number: '103-1/2026', date: '2026-03-30' }, endDate: '2026-04-20' },
  ],
  experts: ['Ким Виктор Андреевич, ТОО «Аудит», медицина'],
  present: 'Тіркеу бөлімінің меңгерушісі; Заңгер Серік Оспанов',
  order,
  basis: { planYear: 2026 },
  executors: [inspector],
  held: conducted,
  checkedPeriod: period,
  analysis: 'Емхана төрт мемлекеттік қызмет көрсетеді.',
  results: 'Он екі өтініш бойынша мерзім бұзылған.',
  violations: true,
  violationCounts: [
    { kind: { kk: 'Қызмет көрсету мерзімін бұзу', ru: 'Нарушение срока оказания услуги' }, count: 12 },
    { kind: { kk: 'Заңды негізсіз бас тарту', ru: 'Отказ без законного основания' }, count: 2 },
  ],
  evidence: ['journal.pdf'],
  missedRequests: [
    { number: '107-2/2026', dueDate: '2026-04-01' },
    { number: '107-3/2026', dueDate: '2026-04-02', answeredOn: '2026-04-03', late: true, withheld: true },
  ],
  causes: 'Тіркеуде адам аз; келушілер күтіп қалды.',
  checklist: 'Ұйымдардың тексеру парағы',
  points: '1, 4, 7',
  measures: 'Тіркеу тәртібін өзгерту.',
  recommendations: ['Екінші тіркеу терезесін ашу', 'Қызметкерлерді оқыту'],
  measuresBy: '2026-06-01',
  accountability: 'Тәртіптік жауаптылық.',
} satisfies ControlActData;

/** Papers of internal control. */
export const controlSamples = {
  CONTROL_PLAN_ORDER: planOrder,
  CONTROL_APPOINTMENT_ORDER: {
    ...paper,
    together: [
      { number: 'КМ-3/2026', object: object.name, period: conducted },
      { number: 'КМ-4/2026', object: subject.name, period: { from: '2026-05-04', to: '2026-05-29' } },
    ],
  } satisfies ControlPaperData,
  CONTROL_EXTENSION_SUBMISSION: paper,
  CONTROL_EXTENSION_ORDER: paper,
  CONTROL_CANCELLATION_ORDER: paper,
  CONTROL_SHORTENING_ORDER: paper,
  CONTROL_SUBMISSION: {
    ...paper,
    materials: {
      act: { number: '106-2/2026', date: '2026-04-06' },
      papers: [
        {
          name: { kk: 'Бақылау іс-шарасының актісі', ru: 'Акт контрольного мероприятия' },
          reference: { number: '106-2/2026', date: '2026-04-06' },
        },
      ],
      files: 4,
      response: 'OBJECTED',
    },
  } satisfies ControlPaperData,
  CONTROL_NOTED_DECISION: {
    ...paper,
    materials: { act: { number: '106-2/2026', date: '2026-04-06' }, response: 'NO_ANSWER' },
  } satisfies ControlPaperData,
  CONTROL_NOTICE: paper,
  CONTROL_REQUEST: paper,
  CONTROL_ACT: act,
  CONTROL_LETTER: {
    place,
    authority: body,
    subject: object,
    recipient: object.head,
    order,
    act: { number: '106-2/2026', date: '2026-04-06' },
    demands: [{ kind: 'IMPROVE_PROCEDURES' }, { kind: 'HOLD_TO_ACCOUNT', text: 'Жауапты маманды' }],
    reportBy: '2026-06-01',
    signer: head,
  } satisfies ControlLetterData,
  CONTROL_MEASURES_PLAN: {
    ...plan,
    authority: { name: object.name },
    subject: body,
    act: { number: '106-2/2026', date: '2026-04-06' },
  } satisfies ControlMeasuresPlanData,
  ACTION_PLAN: {
    ...plan,
    authority: body,
    subject: { name: authority.name },
    basis: { kind: 'RESULT_ACT' as const, ...resultActReference },
  } satisfies ActionPlanData,
  CONTROL_EXECUTION_REPORT: {
    place,
    authority: { name: object.name },
    subject: body,
    letter: { number: '107-1/2026', date: '2026-04-20' },
    act: { number: '106-2/2026', date: '2026-04-06' },
    reportBy: '2026-06-01',
    information: 'Екінші тіркеу терезесі ашылды, кінәлі қызметкерге сөгіс жарияланды.',
    rows: [
      {
        measure: 'Екінші тіркеу терезесін ашу',
        responsible: 'Тіркеу бөлімінің меңгерушісі',
        dueDate: '2026-05-15',
        told: { date: '2026-05-14', text: 'Терезе ашылды', copies: ['терезе.jpg'], accepted: true },
      },
      {
        measure: 'Кінәлі қызметкерді жауапқа тарту',
        responsible: 'Бас дәрігер',
        dueDate: '2026-05-20',
        told: {
          date: '2026-05-19',
          text: 'Сөгіс жарияланды',
          copies: [],
          noCopiesBecause: 'Бұйрық ресімделуде',
          returned: { date: '2026-05-21', reason: 'Бұйрықтың көшірмесі қажет' },
        },
      },
      { measure: 'Кезекті электрондық ету', responsible: 'Бас дәрігер', dueDate: '2026-05-29' },
    ],
    copies: ['сөгіс туралы бұйрық.pdf'],
    late: true,
    signer: head,
  } satisfies ControlExecutionReportData,
};
