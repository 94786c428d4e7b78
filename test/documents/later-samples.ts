import type { AgencyAssignmentData } from '../../server/src/external-control/documents/agency-assignment.template';
import type { AdditionalActData } from '../../server/src/external-control/documents/additional-act.template';
import type { CourseNoticeData } from '../../server/src/external-control/documents/course-notice.template';
import type { FieldRequestData } from '../../server/src/external-control/documents/field-request.template';
import type { OffenceRecordData } from '../../server/src/external-control/documents/offence-record.template';
import type { HearingRecordData } from '../../server/src/external-control/documents/hearing-record.template';
import type { DisclosureLetterData } from '../../server/src/external-control/documents/disclosure-letter.template';
import type { ExtensionDecisionData } from '../../server/src/external-control/documents/extension-decision.template';
import type { MaterialsPaperData } from '../../server/src/external-control/documents/materials-paper.template';
import type { LetterOnMeasuresData } from '../../server/src/external-control/documents/letter-on-measures.template';
import type {
  CommissionOrderData,
  CommissionProtocolData,
} from '../../server/src/external-control/documents/commission.data';
import type { CommissionInvitationData } from '../../server/src/external-control/documents/commission-invitation.template';
import type { ComplaintForwardingData } from '../../server/src/external-control/documents/complaint-forwarding.template';
import type { InspectorChangeActData } from '../../server/src/external-control/documents/inspector-change-act.template';
import type { RecommendationData } from '../../server/src/external-control/documents/recommendation.template';
import type { SuspensionActData } from '../../server/src/external-control/documents/suspension-act.template';
import { authority, inspector, head, subject, place, act, resultActReference } from './sample-people';

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

const fieldHead = {
  place,
  authority,
  subject,
  subjectMatter: 'Мемлекеттік қызмет көрсету мерзімдерінің сақталуы',
  appointment: act,
  signer: inspector,
};
const fieldRequest = {
  ...fieldHead,
  kind: 'EXPLANATION',
  number: '2026-0012/3',
  official: 'Оспанова Гүлнар Сәкенқызы, бөлім басшысы',
  text: '4 мамырдағы бас тарту туралы',
  items: ['Шешімді кім қабылдады?', 'Қандай құжат негізінде?'],
  aims: [],
  points: [{ number: '4', text: { kk: 'Қызмет мерзімі сақталды', ru: 'Срок услуги соблюден' } }],
  dueDate: '2026-04-03',
} satisfies FieldRequestData;

/** Papers of what comes between and after: commissions, the course, measures, complaints. */
export const laterSamples = {
  CONTROL_RECOMMENDATION: {
    place,
    authority,
    subject,
    analysis: 'Мемлекеттік қызмет көрсету мерзімдері туралы есептілік',
    period: { from: '2026-01-01', to: '2026-06-30' },
    findings: [
      {
        text: 'Мерзімі өткен өтініштердің үлесі екі есе артты',
        source: { kk: 'Субъектінің есебі', ru: 'Отчет субъекта' },
        reference: '2026 жылғы 2-тоқсан',
      },
    ],
    recommendation: 'Мерзімдерді күн сайын бақылауды енгізу',
    signer: head,
  } satisfies RecommendationData,
  FIELD_REQUEST: fieldRequest,
  RECOMMENDATION: {
    ...fieldHead,
    kind: 'RECOMMENDATION',
    number: '2026-0012/5',
    text: 'Электрондық кезек енгізілсін',
    items: [],
    aims: ['BETTER_SERVICE', 'REMEDY_VIOLATIONS', 'HOLD_TO_ACCOUNT'],
    points: [],
    dueDate: '2026-06-15',
  } satisfies FieldRequestData,
  HEARING_RECORD: {
    ...fieldHead,
    heldAt: '2026-04-01T10:30:00+05:00',
    official: { fullName: 'Оспанова Гүлнар Сәкенқызы', position: 'Бөлім басшысы' },
    questions: [{ question: 'Журналды кім жүргізеді?', answer: 'Бөлім маманы' }],
    signing: 'REFUSED',
    refusalReason: 'Тұжырыммен келіспеді',
    signer: inspector,
  } satisfies HearingRecordData,
  DISCLOSURE_LETTER: {
    place,
    authority,
    subject,
    recipient: 'Алматы қаласы бойынша мемлекеттік кірістер департаментіне',
    appointment: act,
    law: '«Салық және бюджетке төленетін басқа да міндетті төлемдер туралы» Кодекс',
    article: '30-бап',
    reason: 'Департаменттің 2026 жылғы 4 мамырдағы № 12-7 сұрау салуы',
    what: 'Төленген салық сомасы',
    things: [
      { thing: 'REQUEST_ANSWER', title: '2026-0012/1', mark: 'TAX', texts: ['8 412 300 теңге төленді'] },
    ],
    signer: head,
  } satisfies DisclosureLetterData,
  AGENCY_ASSIGNMENT: {
    place,
    authority,
    subject,
    territorialBody: { kk: 'Алматы қаласы бойынша департамент', ru: 'Департамент по городу Алматы' },
    task: 'Бірден үш ауданнан өтініш түсті',
    people: [inspector],
    signer: head,
  } satisfies AgencyAssignmentData,
  OFFENCE_RECORD: {
    place,
    authority,
    subject,
    appointment: act,
    openedOn: '2026-06-03',
    official: 'А. Нұрланов, бөлім басшысы',
    article: '465 (1)',
    essence: 'Қызмет көрсетуден негізсіз бас тартылды',
    signer: inspector,
  } satisfies OffenceRecordData,
  COMMISSION_ORDER: {
    ...ofCommission,
    reason: 'Комиссия мүшесі іссапарға кетті',
    signer: head,
  } satisfies CommissionOrderData,
  COMMISSION_INVITATION: {
    place,
    authority,
    subject: { name: subject.name },
    invitedAs: 'SUBJECT',
    recipient: subject.name,
    case: { number: 'ПР-2026-0007', resultAct: resultActReference },
    order: { number: '12-К', date: '2026-03-19' },
    objectionsOf: ['2026-03-18', '2026-03-19'],
    session: { at: '2026-03-25T10:00:00+05:00', place: 'Алматы, 12-бөлме' },
    signer: inspector,
  } satisfies CommissionInvitationData,
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
      {
        receivedOn: '2026-03-20',
        text: 'Актіде мекенжай қате жазылған',
        outcome: 'UPHELD',
        reason: 'Мекенжай түзетілді',
        points: [],
        noPointsReason: 'Мекенжай бұзушылықтарға қатысты емес',
        votesFor: 5,
        votesAgainst: 0,
        chairDecided: false,
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
  SUSPENSION_NOTICE: {
    ...courseNotice,
    kind: 'SUSPENSION',
    cause: 'FOREIGN_INFORMATION',
    latestResumption: '2026-05-04',
  } satisfies CourseNoticeData,
  RESUMPTION_NOTICE: { ...courseNotice, kind: 'RESUMPTION' } satisfies CourseNoticeData,
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
  COMPLAINT_FORWARDING: {
    place,
    authority,
    subject: { name: { kk: 'Жеке медициналық орталық', ru: 'Частный медицинский центр' } },
    recipient: {
      name: {
        kk: 'Медициналық және фармацевтикалық бақылау комитеті',
        ru: 'Комитет медицинского и фармацевтического контроля',
      },
      field: { kk: 'Медициналық қызметтер көрсету', ru: 'Оказание медицинских услуг' },
    },
    complaint: {
      number: 'C-75-2026-0007',
      date: '2026-03-17',
      service: { kk: 'Дәрігер шақыру', ru: 'Вызов врача на дом' },
    },
    attachments: 2,
    signer: head,
  } satisfies ComplaintForwardingData,
} as const;
