import type { AdditionalActData } from '../../server/src/external-control/documents/additional-act.template';
import type { CourseNoticeData } from '../../server/src/external-control/documents/course-notice.template';
import type { ActOfAppointmentData } from '../../server/src/external-control/documents/act-of-appointment.template';
import type { ExtensionDecisionData } from '../../server/src/external-control/documents/extension-decision.template';
import type { MaterialsPaperData } from '../../server/src/external-control/documents/materials-paper.template';
import type { LetterOnMeasuresData } from '../../server/src/external-control/documents/letter-on-measures.template';
import type {
  CommissionOrderData,
  CommissionProtocolData,
} from '../../server/src/external-control/documents/commission.data';
import type { HalfYearListOrderData } from '../../server/src/external-control/documents/half-year-list-order.template';
import type { InformationRequestData } from '../../server/src/external-control/documents/information-request.template';
import type { InspectorChangeActData } from '../../server/src/external-control/documents/inspector-change-act.template';
import type { PrescriptionData } from '../../server/src/external-control/documents/prescription.template';
import type { RefusalProtocolData } from '../../server/src/external-control/documents/refusal-protocol.template';
import type { ResultActRefusalProtocolData } from '../../server/src/external-control/documents/result-act-refusal-protocol.template';
import type { ResultActData } from '../../server/src/external-control/documents/result-act.template';
import type { SuspensionActData } from '../../server/src/external-control/documents/suspension-act.template';
import type { StartNoticeData } from '../../server/src/external-control/documents/start-notice.template';

const authority = {
  name: {
    kk: 'Агенттіктің Алматы қаласы бойынша департаменті',
    ru: 'Департамент Агентства по городу Алматы',
  },
  superior: { kk: 'Қазақстан Республикасының Агенттігі', ru: 'Агентство Республики Казахстан' },
  address: { kk: 'Алматы қаласы, Абылай хан даңғылы, 1', ru: 'город Алматы, проспект Абылай хана, 1' },
};
const inspector = {
  fullName: 'Сейтқали Ұлжан Әбдіғаниқызы',
  position: { kk: 'бас маман', ru: 'главный специалист' },
};
const head = {
  fullName: 'Әлімжанова Гүлсім Хамитқызы',
  position: { kk: 'департамент басшысы', ru: 'руководитель департамента' },
};
const subject = {
  name: { kk: 'Алматы қаласының әкімдігі', ru: 'Акимат города Алматы' },
  identifier: '000740001234',
  location: 'Алматы, Республика алаңы, 4',
  territory: { kk: 'Алматы қаласы', ru: 'город Алматы' },
  objects: ['Халыққа қызмет көрсету бөлімі'],
};
const place = { kk: 'Алматы қаласы', ru: 'город Алматы' };
const representative = {
  fullName: 'Өтеген Һасан',
  position: { kk: 'аппарат жетекшісі', ru: 'руководитель аппарата' },
  power: 'сенімхат № 7',
};
const act = { number: 'ТА-2026-0012', date: '2026-03-19' };
const resultActReference = { number: 'НА-2026-0009', date: '2026-04-06' };
const drawnUp = { at: '2026-04-06T09:30:00.000Z', place };
const checklist = {
  title: { kk: 'Жергілікті атқарушы органдар', ru: 'Местные исполнительные органы' },
  edition: '2019-1',
  pointCount: 24,
};
const period = { from: '2025-01-01', to: '2026-03-01' };
const conducted = { from: '2026-03-24', to: '2026-04-06' };

export const violation = {
  pointNumber: '3',
  requirement: {
    kk: 'Мемлекеттік қызметті көрсету мерзімдерін сақтау',
    ru: 'Соблюдение сроков оказания государственной услуги',
  },
  severity: 'GROSS' as const,
  description: 'Өтініш бойынша қызмет көрсету мерзімі он екі күнге бұзылған',
  evidence: ['өтініш көшірмесі', 'журнал үзіндісі'],
};

const materials = {
  place,
  authority,
  subject,
  recipient: 'Алматы қаласының прокуратурасына',
  appointment: act,
  resultAct: resultActReference,
  prescription: { number: 'НҚ-2026-0004', date: '2026-04-06' },
  letter: { number: 'ШХ-2026-0002', date: '2026-04-08' },
  violations: [{ pointNumber: '7', description: 'Стандарт орналастырылмаған', severity: 'MINOR' as const }],
  statement: 'Хатқа жауап берілмеді, іс-шаралар жоспары ұсынылмады.',
  statedOn: '2026-05-20',
  signer: head,
} satisfies MaterialsPaperData;
const commissionPosition = { kk: 'Арнайы комиссияның мүшесі', ru: 'Член специальной комиссии' };
const ofCommission = {
  place,
  authority,
  subject: { name: subject.name },
  case: { number: '2026-0012', resultAct: act },
  composition: (['CHAIR', 'MEMBER', 'MEMBER', 'MEMBER', 'MEMBER', 'SECRETARY'] as const).map((part, i) => ({
    part,
    fullName: `Мүше ${i + 1}`,
    position: commissionPosition,
    present: true,
  })),
};
const courseNotice = {
  place,
  authority,
  sender: inspector,
  subject,
  recipient: 'Алматы қаласының әкіміне',
  subjectMatter: 'Мемлекеттік қызмет көрсету мерзімдерінің сақталуы',
  effectiveOn: '2026-04-07',
  endDate: '2026-04-20',
  reason: 'Екінші тоқсанның журналдарын зерделеу қажет',
  basis: { number: 'ҚА-2026-0002', date: '2026-04-03' },
  appointment: act,
  registration: { number: '2650000001', date: '2026-03-20' },
  inspectors: [inspector],
};
const suspension = {
  act: { number: 'ТТ-2026-0001', date: '2026-03-30' },
  place,
  authority,
  subject,
  subjectMatter: 'Мемлекеттік қызмет көрсету мерзімдерінің сақталуы',
  inspectors: [inspector],
  appointment: act,
  cause: 'FOREIGN_INFORMATION' as const,
  reason: 'Шет мемлекеттің тізіліміне № 14 сұрау салу',
  suspendedOn: '2026-03-30',
  resumedOn: '2026-05-04',
  workingDaysLeft: 5,
  earlierEnd: '2026-04-06',
  newEnd: '2026-05-12',
  signer: head,
};

export const samples = {
  COMMISSION_ORDER: {
    ...ofCommission,
    reason: 'Комиссия мүшесі іссапарға кетті',
    signer: head,
  } satisfies CommissionOrderData,
  COMMISSION_PROTOCOL: {
    ...ofCommission,
    order: { number: '12-К', date: '2026-03-19' },
    session: {
      at: '2026-03-25T10:00:00+05:00',
      place: 'Алматы, 12-бөлме',
      openedAt: '2026-03-25T10:05:00+05:00',
    },
    quorum: { composed: 5, present: 5, needed: 5 },
    recused: [{ fullName: 'Ким В. А.', reason: 'Субъектіде бұрын жұмыс істеген' }],
    invited: [
      { kind: 'SUBJECT', name: subject.name, proof: '№ 44 хат', attended: true },
      { kind: 'INSPECTOR', name: { kk: 'Тексеруші', ru: 'Проверяющий' }, proof: '№ 45 хат', attended: false },
    ],
    objections: [
      {
        receivedOn: '2026-03-19',
        text: 'Мерзім бұзылған жоқ',
        outcome: 'PARTLY_UPHELD',
        reason: 'Журнал көрсетілді',
        points: ['1.2', '2.4'],
        votesFor: 4,
        votesAgainst: 1,
        chairDecided: false,
      },
      {
        receivedOn: '2026-03-20',
        text: 'Тексеру тақырыбынан шыққан',
        outcome: 'REJECTED',
        reason: 'Сұрақтар тақырыпқа сәйкес',
        points: [],
        votesFor: 3,
        votesAgainst: 3,
        chairDecided: true,
      },
    ],
    objectivity: {
      outcome: 'OBJECTIVE',
      reason: 'Барлық тармақ дәлелденген',
      votesFor: 5,
      votesAgainst: 0,
      chairDecided: false,
    },
    signer: { fullName: 'Мүше 1', position: commissionPosition },
  } satisfies CommissionProtocolData,
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
  ADDITIONAL_ACT: {
    act: { number: 'ҚА-2026-0002', date: '2026-04-03' },
    place,
    authority,
    subject,
    subjectMatter: 'Мемлекеттік қызмет көрсету мерзімдерінің сақталуы',
    inspectors: [inspector],
    appointment: act,
    registration: { number: '2650000001', date: '2026-03-20' },
    reason: 'Екінші тоқсанның журналдарын зерделеу қажет',
    workingDays: 10,
    earlierEnd: '2026-04-06',
    newEnd: '2026-04-20',
    signer: head,
  } satisfies AdditionalActData,
  EXTENSION_NOTICE: { ...courseNotice, kind: 'EXTENSION' } satisfies CourseNoticeData,
  INSPECTOR_CHANGE_ACT: {
    act: { number: 'ҚА-2026-0003', date: '2026-04-01' },
    place,
    authority,
    subject,
    subjectMatter: 'Мемлекеттік қызмет көрсету мерзімдерінің сақталуы',
    appointment: act,
    registration: { number: '2650000001', date: '2026-03-20' },
    removed: [{ ...inspector, fullName: 'Нұрғали Әсел Бекқызы' }],
    inspectors: [inspector],
    specialists: [
      {
        kind: 'EXPERT',
        fullName: 'Қуанышев Ерболат Сәкенұлы',
        position: 'аға сарапшы',
        employer: {
          kk: 'Алматы қаласының Цифрландыру басқармасы',
          ru: 'Управление цифровизации города Алматы',
        },
      },
    ],
    reason: 'Тексерушінің еңбек демалысы',
    signer: head,
  } satisfies InspectorChangeActData,
  SUSPENSION_ACT: { ...suspension, kind: 'SUSPENSION' } satisfies SuspensionActData,
  RESUMPTION_ACT: { ...suspension, kind: 'RESUMPTION' } satisfies SuspensionActData,
  SUSPENSION_NOTICE: { ...courseNotice, kind: 'SUSPENSION' } satisfies CourseNoticeData,
  RESUMPTION_NOTICE: { ...courseNotice, kind: 'RESUMPTION' } satisfies CourseNoticeData,
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
  EXTENSION_DECISION: {
    place,
    authority,
    subject,
    prescription: { number: 'НҚ-2026-0004', date: '2026-04-06' },
    resultAct: resultActReference,
    request: {
      receivedOn: '2026-04-08',
      late: false,
      needsTime: true,
      needsMoney: true,
      measures: 'Электрондық кезек жүйесін сатып алу және орнату',
      reasons: 'Мемлекеттік сатып алу рәсімі қырық күнге созылады',
    },
    extended: true,
    violations: [
      {
        pointNumber: '7',
        description: 'Стандарт орналастырылмаған',
        earlierRemedyBy: '2026-04-30',
        askedUntil: '2026-06-30',
        remedyBy: '2026-06-15',
      },
      {
        pointNumber: '8',
        description: 'Мерзім үш рет бұзылған',
        earlierRemedyBy: '2026-04-30',
        askedUntil: '2026-06-30',
        remedyBy: null,
      },
    ],
    earlierReportBy: '2026-05-05',
    reportBy: '2026-06-20',
    reason: 'Сатып алу мерзімдері құжаттармен расталған',
    signer: head,
  } satisfies ExtensionDecisionData,
  LETTER_ON_MEASURES: {
    place,
    authority,
    subject,
    recipient: 'Сейітов Дәурен Маратұлы, әкім',
    resultAct: resultActReference,
    prescription: { number: 'НҚ-2026-0004', date: '2026-04-06' },
    violations: [{ pointNumber: '7', description: 'Стандарт орналастырылмаған', severity: 'MINOR' as const }],
    demands: [
      { kind: 'REMEDY_VIOLATIONS' as const },
      { kind: 'HOLD_TO_ACCOUNT' as const, text: 'бөлім басшысының жауаптылығын қарау' },
    ],
    reportBy: '2026-05-15',
    planAsked: true,
    signer: head,
  } satisfies LetterOnMeasuresData,
  LIABILITY_LETTER: materials,
  PROSECUTOR_NOTICE: materials,
  STATE_BODY_NOTICE: materials,
  COURT_CLAIM: materials,
  REFERRAL_OF_MATERIALS: { ...materials, letter: undefined, violations: [] } satisfies MaterialsPaperData,
};

export const identity = {
  number: 'ТА-2026-0012',
  date: '2026-03-19',
  issuedAt: '2026-03-19T05:00:00.000Z',
  code: 'K7M2-9QXR-4TWD-81HC',
  journalHead: '3f9a01bc'.repeat(8),
  checkAddress: 'http://127.0.0.1:4000/public/check?code=K7M2-9QXR-4TWD-81HC',
};
