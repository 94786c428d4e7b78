import type {
  ActOfAppointmentData,
  ControlAppointmentData,
} from '../../server/src/external-control/documents/act-of-appointment.template';
import type { HalfYearListOrderData } from '../../server/src/external-control/documents/half-year-list-order.template';
import type { InformationRequestData } from '../../server/src/external-control/documents/information-request.template';
import type { YearScoreOrderData } from '../../server/src/external-control/documents/year-score-order.template';
import type { StateBodyRequestData } from '../../server/src/external-control/documents/state-body-request.template';
import type { ThirdPersonRequestData } from '../../server/src/external-control/documents/third-person-request.template';
import type { ListNoticeData } from '../../server/src/external-control/documents/list-notice.template';
import type { PrescriptionData } from '../../server/src/external-control/documents/prescription.template';
import type { RefusalProtocolData } from '../../server/src/external-control/documents/refusal-protocol.template';
import type { ResultActRefusalProtocolData } from '../../server/src/external-control/documents/result-act-refusal-protocol.template';
import type { ResultActData } from '../../server/src/external-control/documents/result-act.template';
import type { StartNoticeData } from '../../server/src/external-control/documents/start-notice.template';
import { controlSamples } from './control-samples';
import { laterSamples } from './later-samples';
import { monitoringSamples, quarterSamples } from './monitoring-samples';
import { reportSamples } from './report-samples';
import {
  authority,
  inspector,
  head,
  subject,
  place,
  representative,
  act,
  resultActReference,
  drawnUp,
  checklist,
  period,
  conducted,
  violation,
} from './sample-people';

export { violation } from './sample-people';

export const samples = {
  ...laterSamples,
  YEAR_SCORE_ORDER: {
    place,
    authority: { name: authority.superior },
    subject: { name: { kk: 'Бағаланған органдар: 2', ru: 'Оцененные органы: 2' } },
    year: 2026,
    criteria: {
      edition: '2019-1',
      source: { kk: 'үй параметрі', ru: 'собственный параметр' },
      weights: [{ name: { kk: 'Тоқсандық есептер', ru: 'Квартальные отчеты' }, weight: 100 }],
    },
    sha256: 'b'.repeat(64),
    lines: [
      { place: 1, name: subject.name, identifier: subject.identifier, points: 8705 },
      { place: 2, name: { kk: 'Медеу ауданы', ru: 'Медеуский район' }, identifier: '', points: 0 },
    ],
    signer: head,
  } satisfies YearScoreOrderData,
  STATE_BODY_REQUEST: {
    place,
    authority: { name: authority.superior },
    subject: { name: subject.name },
    recipient: 'Қазақстан Республикасы Бас прокуратурасы',
    year: 2027,
    half: 1,
    text: 'Соңғы он екі айдағы шағымдар туралы мәлімет',
    signer: inspector,
  } satisfies StateBodyRequestData,
  THIRD_PERSON_REQUEST: {
    place,
    authority,
    subject: { name: { kk: '«Алматы сервис» ЖШС', ru: 'ТОО «Алматы сервис»' } },
    identifier: '970540000107',
    address: 'Абай даңғылы, 10',
    inspection: 'I-75-2026-0001',
    relation: '2026 жылғы 3 ақпандағы өтініштерді қабылдау шарты',
    asked: 'Мамыр айындағы өтініштерді қабылдау журналы',
    answerBy: '2026-06-15',
    signer: inspector,
  } satisfies ThirdPersonRequestData,
  LIST_NOTICE: {
    place,
    authority: { name: authority.superior },
    subject: { name: subject.name },
    year: 2027,
    half: 1,
    criteria: { edition: '2018-1', source: { kk: 'үй параметрі', ru: 'собственный параметр' } },
    sha256: 'a'.repeat(64),
    order: { number: '412', date: '2026-12-08' },
    recipient: subject.name,
    line: {
      position: 1,
      name: subject.name,
      identifier: subject.identifier,
      score: 30,
      givenFact: 'Кезек төрт сағатқа созылды',
      givenRisk: 'Қызмет көрсету мерзімі бұзылуы мүмкін',
      reasons: [
        {
          name: { kk: 'Қызмет көрсету сапасына шағымдар', ru: 'Жалобы на качество услуг' },
          risk: { kk: 'Құқықтар бұзылуы мүмкін', ru: 'Могут нарушаться права' },
          counted: 12,
        },
      ],
    },
    signer: inspector,
  } satisfies ListNoticeData,
  ...controlSamples,
  ...monitoringSamples,
  ...reportSamples,
  ...quarterSamples,
  HALF_YEAR_LIST_ORDER: {
    place,
    authority: { name: authority.superior },
    subject: { name: { kk: 'Тізімге енгізілген субъектілер: 2', ru: 'Субъекты, включенные в список: 2' } },
    year: 2027,
    half: 1,
    criteria: { edition: '2018-1', source: { kk: 'үй параметрі', ru: 'собственный параметр' } },
    sha256: 'a'.repeat(64),
    lines: [
      {
        position: 1,
        name: subject.name,
        identifier: subject.identifier,
        score: 30,
        givenFact: null,
        givenRisk: null,
        reasons: [
          {
            name: { kk: 'Қызмет көрсету сапасына шағымдар', ru: 'Жалобы на качество услуг' },
            risk: { kk: 'Құқықтар бұзылуы мүмкін', ru: 'Могут нарушаться права' },
            counted: 12,
          },
        ],
      },
      {
        position: 2,
        name: { kk: 'Қарағанды облысының әкімдігі', ru: 'Акимат Карагандинской области' },
        identifier: '',
        score: 0,
        givenFact: 'Кезек төрт сағатқа созылды',
        givenRisk: 'Қызмет көрсету мерзімі бұзылуы мүмкін',
        reasons: [],
      },
    ],
    signer: head,
  } satisfies HalfYearListOrderData,
  CONTROL_APPOINTMENT: {
    act,
    place,
    authority,
    inspectors: [inspector],
    experts: [],
    subject: { ...subject, objects: ['№ 2 халыққа қызмет көрсету бөлімі'] },
    subjectMatter: 'Мемлекеттік қызмет көрсету мерзімдерінің сақталуы',
    term: {
      workingDays: 15,
      reason: 'Өтініштердің көлемі',
      plannedStart: '2026-03-24',
      endDate: '2026-04-06',
      endDateStrict: '2026-04-03',
    },
    listLine: { year: 2026, half: 1, position: 4, order: { number: '15', date: '2025-12-05' } },
    legalActs: [
      {
        kk: '«Мемлекеттік көрсетілетін қызметтер туралы» Қазақстан Республикасының Заңы',
        ru: 'Закон Республики Казахстан «О государственных услугах»',
      },
    ],
    checklist,
    period,
    signer: { ...head, acting: { orderNumber: '45-ж', orderDate: '2026-03-01' } },
    procedure: 'PREVENTIVE_CONTROL',
  } satisfies ControlAppointmentData,
  ACT_OF_APPOINTMENT: {
    act,
    place,
    authority,
    inspectors: [inspector],
    experts: [],
    subject,
    subjectMatter: 'Мемлекеттік қызмет көрсету мерзімдерінің сақталуы',
    term: {
      workingDays: 9,
      reason: 'Өтініштердің көлемі',
      plannedStart: '2026-03-24',
      endDate: '2026-04-06',
      endDateStrict: '2026-04-03',
    },
    grounds: [
      { subparagraph: 3, basis: 'тұтынушының өтініші', basisNumber: 'ЖТ-1', basisDate: '2026-03-10' },
    ],
    legalActs: [
      {
        kk: '«Мемлекеттік көрсетілетін қызметтер туралы» Қазақстан Республикасының Заңы',
        ru: 'Закон Республики Казахстан «О государственных услугах»',
      },
    ],
    checklist,
    period,
    signer: { ...head, acting: { orderNumber: '45-ж', orderDate: '2026-03-01' } },
  } satisfies ActOfAppointmentData,
  START_NOTICE: {
    place,
    authority,
    sender: inspector,
    subject,
    recipient: 'Алматы қаласының әкіміне',
    subjectMatter: 'Мемлекеттік қызмет көрсету мерзімдерінің сақталуы',
    startsOn: '2026-03-24',
    startsAt: '2026-03-24T04:00:00.000Z',
    grounds: [{ subparagraph: 4, basis: 'прокуратура тапсырмасы' }],
    act,
    registration: { number: '2650000001', date: '2026-03-20' },
    inspectors: [inspector],
  } satisfies StartNoticeData,
  REFUSAL_PROTOCOL: {
    kind: 'ACT_NOT_ACCEPTED',
    drawnUp,
    authority,
    act,
    inspectors: [inspector],
    subject,
    representative,
    happenedAt: '2026-03-24T04:10:00.000Z',
    text: 'Аппарат жетекшісі актіні қолына алудан бас тартты.',
    signer: inspector,
  } satisfies RefusalProtocolData,
  RESULT_ACT: {
    drawnUp,
    authority,
    appointment: act,
    additionalActs: [],
    inspectors: [inspector],
    subject,
    representative,
    conducted,
    conductedAt: place,
    inspectedPeriod: period,
    conclusions: 'Тексеру парағының барлық тармақтары қаралды.',
    violations: [violation],
    checklist,
    prescription: { number: 'НҚ-2026-0004', date: '2026-04-06' },
    answers: [{ number: 'I-75-2026-0001/1', date: '2026-03-30', files: ['журнал.pdf'] }],
    evidence: [{ pointNumber: '3', files: ['фото-1.jpg', 'фото-2.jpg'] }],
    attachments: [],
  } satisfies ResultActData,
  PRESCRIPTION: {
    drawnUp,
    authority,
    inspectors: [inspector],
    subject,
    representative,
    resultAct: resultActReference,
    conducted,
    conductedAt: place,
    inspectedPeriod: period,
    violations: [
      {
        ...violation,
        remedy: { kk: 'Мерзімдерді бақылау тәртібін енгізу', ru: 'Ввести порядок контроля сроков' },
        remedyBy: '2026-04-30',
      },
    ],
    reportBy: '2026-05-05',
  } satisfies PrescriptionData,
  RESULT_ACT_REFUSAL_PROTOCOL: {
    drawnUp,
    authority,
    resultAct: resultActReference,
    appointment: act,
    subject,
    refusedBy: representative,
    refusedAt: '2026-04-06T11:00:00.000Z',
    text: 'Басшы актіге қол қоюдан бас тартты.',
    inspectors: [inspector],
  } satisfies ResultActRefusalProtocolData,
  INFORMATION_REQUEST: {
    place,
    authority,
    subject,
    recipient: 'Алматы қаласының әкіміне',
    prescription: { number: 'НҚ-2026-0004', date: '2026-04-06' },
    resultAct: resultActReference,
    reportBy: '2026-05-05',
    violations: [
      {
        pointNumber: '7',
        description: 'Стандарт орналастырылмаған',
        severity: 'MINOR' as const,
        remedyBy: '2026-04-30',
      },
    ],
    signer: head,
  } satisfies InformationRequestData,
};

export const identity = {
  number: 'ТА-2026-0012',
  date: '2026-03-19',
  issuedAt: '2026-03-19T05:00:00.000Z',
  code: 'K7M2-9QXR-4TWD-81HC',
  journalHead: '3f9a01bc'.repeat(8),
  checkAddress: 'http://127.0.0.1:4000/public/check?code=K7M2-9QXR-4TWD-81HC',
};
