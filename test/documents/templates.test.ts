import { externalControlDocuments } from '../../server/src/external-control/documents/catalogue';
import { additionalAct } from '../../server/src/external-control/documents/additional-act.template';
import { controlAct } from '../../server/src/external-control/documents/control-act.template';
import { controlPlanOrder } from '../../server/src/external-control/documents/control-plan-order.template';
import { controlPaper } from '../../server/src/external-control/documents/control-paper.template';
import { courseNotice } from '../../server/src/external-control/documents/course-notice.template';
import { actOfAppointment } from '../../server/src/external-control/documents/act-of-appointment.template';
import {
  informationRequest,
  informationRequestData,
} from '../../server/src/external-control/documents/information-request.template';
import { inspectorChangeAct } from '../../server/src/external-control/documents/inspector-change-act.template';
import {
  prescription,
  prescriptionData,
} from '../../server/src/external-control/documents/prescription.template';
import { refusalProtocol } from '../../server/src/external-control/documents/refusal-protocol.template';
import { resultActRefusalProtocol } from '../../server/src/external-control/documents/result-act-refusal-protocol.template';
import { resultAct, resultActData } from '../../server/src/external-control/documents/result-act.template';
import { suspensionAct } from '../../server/src/external-control/documents/suspension-act.template';
import {
  monitoringProposals,
  proposalsLetter,
} from '../../server/src/external-control/documents/monitoring-proposals.template';
import { quarterSheet } from '../../server/src/external-control/documents/quarter-sheet.template';
import { startNotice } from '../../server/src/external-control/documents/start-notice.template';
import { DOCUMENT_LANGUAGES, type DocumentContent } from '../../server/src/platform/documents/document-model';
import { samples, violation } from './samples';

const numbersOf = (content: DocumentContent) =>
  content.blocks.flatMap((block) => (block.kind === 'item' ? [block.number] : []));
const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);
const textOf = (content: DocumentContent) => JSON.stringify(content).replace(/\u00a0/g, ' ');

describe.each(DOCUMENT_LANGUAGES)('documents in %s', (language) => {
  test('[clause 12] the act of appointment holds its twelve items', () => {
    expect(numbersOf(actOfAppointment(samples.ACT_OF_APPOINTMENT, language))).toEqual(upTo(12));
  });

  test('[clause 12] the act names who performs the duties of the head, with the order', () => {
    const text = textOf(actOfAppointment(samples.ACT_OF_APPOINTMENT, language));
    expect(text).toContain('45-ж');
    expect(text).toContain('Әлімжанова Гүлсім Хамитқызы');
  });

  test('[clause 12] [clause 8.1] [clause 6-2] item 8 names the controlled prescription, to whom it was issued, and the early order', () => {
    const ground = {
      subparagraph: 1,
      basis: 'gross violations',
      prescription: {
        number: '05-22/2026',
        date: '2026-03-10',
        issuedTo: { kk: 'Бұрынғы мекеме', ru: 'Прежнее учреждение' },
        early: { date: '2026-03-12', reason: 'people are turned away' },
      },
    };
    const text = textOf(actOfAppointment({ ...samples.ACT_OF_APPOINTMENT, grounds: [ground] }, language));
    const expected =
      language === 'kk'
        ? [
            '2026 жылғы 10 наурыз № 05-22/2026 нұсқама (кімге берілді: Бұрынғы мекеме); gross violations',
            'өкімі бойынша тағайындалды (2026 жылғы 12 наурыз): people are turned away',
          ]
        : [
            'предписание № 05-22/2026 от 10 марта 2026 года (выдано: Прежнее учреждение); gross violations',
            'по распоряжению руководителя от 12 марта 2026 года: people are turned away',
          ];
    for (const words of expected) expect(text).toContain(words);
  });

  test('[clause 13] the act prints the term and both readings of its end', () => {
    const text = textOf(actOfAppointment(samples.ACT_OF_APPOINTMENT, language));
    const ends =
      language === 'kk'
        ? ['2026 жылғы 6 сәуір', '2026 жылғы 3 сәуір']
        : ['6 апреля 2026 года', '3 апреля 2026 года'];
    for (const end of ends) expect(text).toContain(end);
  });

  test('[clause 47] a cancellation takes one event out of a joint order, and ends the order only where it appoints no other', () => {
    const paper = samples.CONTROL_CANCELLATION_ORDER;
    const cancel = controlPaper('CONTROL_CANCELLATION_ORDER');
    const whole =
      language === 'kk' ? 'оны тағайындау туралы бұйрықтың күші жойылсын' : 'приказ о его назначении';
    const part =
      language === 'kk'
        ? `№ ${paper.event.number} іс-шараға қатысты бөлігінің`
        : `в части мероприятия № ${paper.event.number}`;
    const texts = [cancel(paper, language), cancel({ ...paper, shared: true }, language)].map(textOf);
    const begun = language === 'kk' ? 'Өткізіліп жатқан' : 'которое проводится';
    for (const shared of [true, false])
      expect(textOf(cancel({ ...paper, shared, begun: true }, language))).toContain(begun);
    expect(texts.map((text) => [text.includes(whole), text.includes(part)])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('[clause 14] the additional act cites the earlier act with its registration, says why and until when', () => {
    const content = additionalAct(samples.ADDITIONAL_ACT, language);
    expect(numbersOf(content)).toEqual(upTo(9));
    const { appointment, registration, reason } = samples.ADDITIONAL_ACT;
    const end = language === 'kk' ? '2026 жылғы 20 сәуір' : '20 апреля 2026 года';
    for (const part of [appointment.number, registration.number, reason, end])
      expect(textOf(content)).toContain(part);
  });

  test('[clause 14] the notice of extension names its first day, the new end and the reason', () => {
    const text = textOf(courseNotice(samples.EXTENSION_NOTICE, language));
    const days =
      language === 'kk'
        ? ['2026 жылғы 7 сәуір', '2026 жылғы 20 сәуір']
        : ['7 апреля 2026 года', '20 апреля 2026 года'];
    for (const part of [...days, samples.EXTENSION_NOTICE.reason]) expect(text).toContain(part);
  });

  test('[clause 19] [clause 20] acts of suspension and resumption say why, from when, and what is given back', () => {
    const kinds = [samples.SUSPENSION_ACT, samples.RESUMPTION_ACT];
    expect(new Set(kinds.map((data) => suspensionAct(data, language).title)).size).toBe(2);
    for (const data of kinds) {
      const content = suspensionAct(data, language);
      expect(numbersOf(content)).toEqual(upTo(9));
      const days =
        language === 'kk'
          ? ['2026 жылғы 30 наурыз', '2026 жылғы 4 мамыр', '5 жұмыс күні']
          : ['30 марта 2026 года', '4 мая 2026 года', '5 раб. дн.'];
      for (const part of [...days, data.reason]) expect(textOf(content)).toContain(part);
    }
  });

  test('[clause 21] each notice of the course has a title and a first day of its own', () => {
    const kinds = ['EXTENSION', 'SUSPENSION', 'RESUMPTION'] as const;
    const titles = kinds.map((kind) => courseNotice({ ...samples.EXTENSION_NOTICE, kind }, language).title);
    expect(new Set(titles).size).toBe(3);
  });

  test('[clause 19] [clause 20] [clause 21] the notice of a resumption says whether the material came or the month ended without it', () => {
    const reasonOf = (resumedBy: 'MATERIAL' | 'MONTH_OVER') =>
      textOf(courseNotice({ ...samples.RESUMPTION_NOTICE, resumedBy }, language));
    const { reason } = samples.RESUMPTION_NOTICE;
    const [came, awaited] =
      language === 'kk'
        ? ['Материалдың келіп түсуі', `Күтілген: ${reason}`]
        : ['Поступление материалов', `Ожидалось: ${reason}`];
    expect(reasonOf('MATERIAL')).toContain(came);
    expect(reasonOf('MONTH_OVER')).toContain(awaited);
    expect(reasonOf('MONTH_OVER')).not.toContain(came);
  });

  test('[clause 19] [clause 20] [clause 21] the notice of a suspension names its cause and the latest day on which the term runs again', () => {
    const text = textOf(courseNotice(samples.SUSPENSION_NOTICE, language));
    const told =
      language === 'kk'
        ? ['шет мемлекеттен мәліметтер мен құжаттар алу', '2026 жылғы 4 мамыр']
        : ['получение сведений и документов от иностранного государства', '4 мая 2026 года'];
    for (const part of [...told, samples.SUSPENSION_NOTICE.reason]) expect(text).toContain(part);
  });

  test('[clause 11] [clause 12] the act on who inspects names who goes, who inspects, who is brought in and from where', () => {
    const content = inspectorChangeAct(samples.INSPECTOR_CHANGE_ACT, language);
    expect(numbersOf(content)).toEqual(upTo(10));
    const { removed, inspectors, specialists, reason } = samples.INSPECTOR_CHANGE_ACT;
    const people = [...removed, ...inspectors, ...specialists].map(({ fullName }) => fullName);
    for (const part of [...people, specialists[0].employer[language], reason])
      expect(textOf(content)).toContain(part);
    const alone = inspectorChangeAct(
      { ...samples.INSPECTOR_CHANGE_ACT, removed: [], specialists: [] },
      language,
    );
    expect(textOf(alone)).not.toContain(people[2]);
  });

  test('[clause 16] the notice of the start names the subject-matter, the day and the hour in Almaty', () => {
    const text = textOf(startNotice(samples.START_NOTICE, language));
    expect(text).toContain(samples.START_NOTICE.subjectMatter);
    expect(text).toContain(
      language === 'kk' ? '2026 жылғы 24 наурыз, сағат 09:00' : '24 марта 2026 года в 09:00',
    );
  });

  test('[clause 18] a protocol says which refusal it records, and differs for each', () => {
    const kinds = ['ACT_NOT_ACCEPTED', 'CHECKLIST_NOT_ACKNOWLEDGED', 'ACCESS_OBSTRUCTED'] as const;
    const subtitles = kinds.map(
      (kind) => refusalProtocol({ ...samples.REFUSAL_PROTOCOL, kind }, language).subtitle,
    );
    expect(new Set(subtitles).size).toBe(3);
    const attached = ['door.png'];
    expect(textOf(refusalProtocol({ ...samples.REFUSAL_PROTOCOL, attached }, language))).toContain(
      'door.png',
    );
    expect(textOf(refusalProtocol(samples.REFUSAL_PROTOCOL, language))).toContain(
      samples.REFUSAL_PROTOCOL.text,
    );
  });

  test('[clause 50] [clause 51] [clause 52] the act of a control activity bears its marks, and leaves to be filled in by hand what is not known', () => {
    const bare = controlAct(samples.CONTROL_ACT, language);
    expect(numbersOf(bare)).toEqual(upTo(13));
    const [refusal, objections] =
      language === 'kk'
        ? ['Бас тарту туралы белгі', 'Қарсылықтар туралы белгі']
        : ['Отметка об отказе', 'Отметка о возражениях'];
    for (const mark of [refusal, objections]) expect(textOf(bare)).not.toContain(mark);
    const at = '2026-04-06T05:00:00Z';
    const text = textOf(
      controlAct(
        {
          ...samples.CONTROL_ACT,
          endorsements: [
            { kind: 'ACQUAINTED', at },
            { kind: 'REFUSED', at, text: 'Директор, при двух свидетелях' },
            { kind: 'OBJECTED', at, late: true },
          ],
        },
        language,
      ),
    );
    for (const part of [refusal, objections, 'Директор, при двух свидетелях']) expect(text).toContain(part);
    expect(text).not.toContain('..');
  });

  test('[clause 42] an order that changes a line of the plan says which line it replaces', () => {
    const [earlier] = samples.CONTROL_PLAN_ORDER.lines;
    const change = {
      kind: 'REPLACED' as const,
      reason: 'Sick leave',
      earlier: { ...earlier, questions: 'Old questions' },
    };
    const text = textOf(controlPlanOrder({ ...samples.CONTROL_PLAN_ORDER, change }, language));
    for (const part of ['Old questions', earlier.questions]) expect(text).toContain(part);
  });

  test('[clause 51] the act of a control activity counts its violations by kind, and names its recommendations point by point', () => {
    const text = textOf(controlAct(samples.CONTROL_ACT, language));
    const { violationCounts, recommendations, ...earlier } = samples.CONTROL_ACT;
    for (const { kind, count } of violationCounts) expect(text).toContain(`"${kind[language]}","${count}"`);
    const [counts, total, heading] =
      language === 'kk'
        ? ['түрлері бойынша саны', '"Барлығы","14"', 'Ұсынымдар']
        : ['Число нарушений по видам', '"Всего","14"', 'Рекомендации'];
    for (const part of [counts, total, heading, ...recommendations]) expect(text).toContain(part);
    // What the object left unanswered, and a line to sign for each who was present (48 (1), 51 (12)).
    for (const part of ['107-2/2026', '107-3/2026', '"position":"Заңгер Серік Оспанов"'])
      expect(text).toContain(part);
    // One that was issued before they were printed stays as it was.
    const before = textOf(controlAct(earlier, language));
    for (const part of [counts, heading]) expect(before).not.toContain(part);
  });

  test('[clause 22] the act of results holds its ten items and the violation', () => {
    const content = resultAct(samples.RESULT_ACT, language);
    expect(numbersOf(content)).toEqual(upTo(10));
    expect(textOf(content)).toContain(violation.description);
  });

  test('[clause 22] an act without violations says so', () => {
    const { prescription: _, ...rest } = samples.RESULT_ACT;
    const text = textOf(resultAct({ ...rest, violations: [] }, language));
    expect(text).toContain(language === 'kk' ? 'бұзушылықтар анықталған жоқ' : 'нарушения не выявлены');
    expect(text).not.toContain('НҚ-2026-0004');
  });

  test('[clause 22-1] the prescription holds its nine items, each violation with its severity and term', () => {
    const content = prescription(samples.PRESCRIPTION, language);
    expect(numbersOf(content)).toEqual(upTo(9));
    const text = textOf(content);
    expect(text).toContain(language === 'kk' ? 'өрескел' : 'грубое');
    expect(text).toContain(language === 'kk' ? '2026 жылғы 30 сәуір' : '30 апреля 2026 года');
  });

  test('[clause 24] the protocol of a refusal to sign names who refused and what goes to the registry', () => {
    const text = textOf(resultActRefusalProtocol(samples.RESULT_ACT_REFUSAL_PROTOCOL, language));
    expect(text).toContain('Өтеген Һасан');
    expect(text).toContain(language === 'kk' ? 'кеңсесіне тапсырылады' : 'передается в канцелярию');
  });

  test('[clause 28-2] the request names the prescription and the term that was missed', () => {
    const text = textOf(informationRequest(samples.INFORMATION_REQUEST, language));
    expect(text).toContain('НҚ-2026-0004');
    expect(text).toContain(language === 'kk' ? '2026 жылғы 5 мамыр' : '5 мая 2026 года');
  });
});

test('[clause 22-1] violations and the prescription belong together, both ways', () => {
  const { prescription: attached, ...rest } = samples.RESULT_ACT;
  expect(resultActData.safeParse(samples.RESULT_ACT).success).toBe(true);
  expect(resultActData.safeParse(rest).success).toBe(false);
  expect(resultActData.safeParse({ ...rest, violations: [], prescription: attached }).success).toBe(false);
  expect(prescriptionData.safeParse({ ...samples.PRESCRIPTION, violations: [] }).success).toBe(false);
});

test.each(DOCUMENT_LANGUAGES)(
  '[clause 58] [clause 59] [clause 60] the sheet has its thirteen points, the proposals their kinds, the letters their days (%s)',
  (language) => {
    const kk = language === 'kk';
    const sheet = quarterSheet(samples.INTERNAL_MONITORING_SHEET, language);
    expect(numbersOf(sheet)).toEqual(upTo(13));
    for (const part of [
      'journal.pdf',
      kk ? 'Бұзылған' : 'Нарушено',
      kk ? 'Қажет болмады' : 'Не потребовалось',
    ])
      expect(textOf(sheet)).toContain(part);
    const proposals = monitoringProposals(samples.INTERNAL_MONITORING_PROPOSALS, language);
    expect(numbersOf(proposals)).toEqual([1, 2]);
    const days = kk
      ? ['2026 жылғы 10 тамыз', '2026 жылғы 20 тамыз']
      : ['10 августа 2026 года', '20 августа 2026 года'];
    for (const part of [...days, kk ? '№ 5 қалалық емхана' : 'Городская поликлиника № 5'])
      expect(textOf(proposals)).toContain(part);
    const onward = textOf(proposalsLetter('PROPOSALS_LETTER')(samples.PROPOSALS_LETTER, language));
    expect(onward).toContain(samples.PROPOSALS_LETTER.recipient);
    expect([onward.includes(days[0]), onward.includes(days[1])]).toEqual([true, false]);
    const before = proposalsLetter('PROPOSALS_SUBMISSION')(samples.PROPOSALS_SUBMISSION, language);
    expect(textOf(before)).toContain(kk ? 'басшылығына' : 'Руководству');
  },
);

test('[clause 28-2] gross violations are not asked about', () => {
  const [first] = samples.INFORMATION_REQUEST.violations;
  const gross = { ...samples.INFORMATION_REQUEST, violations: [{ ...first, severity: 'GROSS' }] };
  expect(informationRequestData.safeParse(gross).success).toBe(false);
});

const MAY_BE_MISSING = ['registration', 'startsAt', 'representative', 'endDate', 'procedure'];
/** Notices that were issued before they told it keep their bytes. */
const OF_SUSPENSION = ['cause', 'latestResumption'];
/** Papers with materials of a case: which there are follows from how far the case has come. */
const OF_MATERIALS =
  /^(?:LIABILITY_LETTER|PROSECUTOR_NOTICE|STATE_BODY_NOTICE|COURT_CLAIM|REFERRAL_OF_MATERIALS)$/;
const MATERIALS = ['resultAct', 'prescription', 'letter'];
/** A paper of internal control has what its own kind asks of these. */
const OF_CONTROL = [
  ...['together', 'order', 'statement', 'dueDate', 'present', 'measures', 'measuresBy'],
  ...[
    'violationCounts',
    'recommendations',
    'missedRequests',
    'materials',
    'heldPlace',
    'termOrders',
    'experts',
  ],
];
/** A decision to take note names no letter; materials of monitoring may go before its record is drawn up. */
const OF_MONITORING: Readonly<Record<string, string>> = {
  MONITORING_DECISION: 'letter',
  MONITORING_REFERRAL: 'record',
  // The leadership needs no name.
  PROPOSALS_SUBMISSION: 'recipient',
  PROPOSALS_LETTER: 'recipient',
};
/** The Rules set no term for a third person, and a person may have neither number nor address in the register. */
const OF_THIRD_PERSON = ['identifier', 'address', 'answerBy'];
const mayBeMissing = (kind: string) => [
  ...MAY_BE_MISSING,
  ...(OF_MATERIALS.test(kind) ? MATERIALS : []),
  ...(kind === 'THIRD_PERSON_REQUEST' ? OF_THIRD_PERSON : []),
  ...(kind === 'SUSPENSION_NOTICE' ? OF_SUSPENSION : []),
  ...(kind in OF_MONITORING ? [OF_MONITORING[kind]] : []),
  ...(['ACTION_PLAN', 'CONTROL_MEASURES_PLAN', 'CONTROL_EXECUTION_REPORT'].includes(kind) ? ['late'] : []),
  ...(kind.startsWith('CONTROL_') && kind !== 'CONTROL_LETTER' ? OF_CONTROL : []),
];

test.each(Object.keys(externalControlDocuments) as (keyof typeof externalControlDocuments)[])(
  '%s refuses data that lack a part or bring an unknown one',
  (kind) => {
    const template = externalControlDocuments[kind];
    expect(() => template.check(samples[kind])).not.toThrow();
    for (const part of Object.keys(samples[kind]).filter((name) => !mayBeMissing(kind).includes(name))) {
      const less = Object.fromEntries(Object.entries(samples[kind]).filter(([name]) => name !== part));
      expect(() => template.check(less)).toThrow();
    }
    expect(() => template.check({ ...samples[kind], other: 1 })).toThrow();
  },
);
