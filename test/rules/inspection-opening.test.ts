import {
  endDatesOf,
  judgeAppointment,
  judgeTerm,
} from '../../server/src/external-control/inspection/rules/appointment-rules';
import { judgeGrounds } from '../../server/src/external-control/inspection/rules/ground-rules';
import { judgeJurisdiction } from '../../server/src/external-control/inspection/rules/jurisdiction-rules';
import { judgeAct } from '../../server/src/external-control/inspection/rules';
import type {
  GroundFacts,
  InspectionFacts,
} from '../../server/src/external-control/inspection/facts/inspection-facts';
import type { PrescriptionFacts } from '../../server/src/external-control/case';
import { codesOf, day, GROUND, LAWFUL, occasion } from './inspection-facts';

const PRESCRIPTION: PrescriptionFacts = {
  id: 9,
  number: '05-9/2026',
  inspectionId: 4,
  subjectId: 50,
  authorityId: 2,
  ofControl: false,
  handedOverOn: day('2026-06-10'),
  severities: ['GROSS', 'MINOR'],
  lastRemedyBy: day('2026-06-26'),
  reportBy: day('2026-06-30'),
  informationMissed: false,
  requestUnanswered: false,
  unremedied: false,
  returnedWithReason: false,
  settled: false,
};
const consumer: GroundFacts = {
  ...GROUND,
  kind: 'CONSUMER_ADDRESS',
  personName: 'A. N.',
  violatedRight: 'To the service in time',
  publicServiceId: 3,
  factDate: day('2026-05-18'),
};
const onPrescription = (kind: GroundFacts['kind'], facts: Partial<PrescriptionFacts> = {}): GroundFacts => ({
  ...GROUND,
  kind,
  prescriptionId: 9,
  prescription: { ...PRESCRIPTION, ...facts },
});

const FIRST_INSPECTION = {
  id: 3,
  state: 'HANDED_OVER',
  subjectId: 50,
  procedure: 'INSPECTION',
  startDate: day('2026-05-18'),
} as const;
const REPEATED: GroundFacts = { ...GROUND, kind: 'REPEATED_INSPECTION', related: FIRST_INSPECTION };
const usedBy = (ground: GroundFacts, ...completed: readonly boolean[]): GroundFacts => ({
  ...ground,
  usedBy: completed.map((is, index) => ({ number: `I-75-2026-000${index}`, completed: is })),
});

describe('a lawful act of appointment', () => {
  test('[clause 12] nothing stands in its way', () => {
    expect(codesOf(judgeAppointment(LAWFUL, occasion('2026-06-01T10:00:00+05:00')))).toEqual([]);
  });

  test.each<[string, Partial<InspectionFacts>, string]>([
    ['12', { subjectMatter: ' ' }, 'SUBJECT_MATTER_MISSING'],
    ['12', { plannedStart: day('2026-05-29') }, 'PLANNED_START_PAST'],
    ['12', { inspectors: [] }, 'INSPECTORS_MISSING'],
    ['12', { subject: { ...LAWFUL.subject, identified: false } }, 'SUBJECT_NUMBER_MISSING'],
    ['12', { grounds: [{ ...GROUND, factDate: null }] }, 'FACT_DAY_MISSING'],
    ['15', { scope: 'WHOLE_ACTIVITY' }, 'PERIOD_MISSING'],
    ['15', { periodFrom: day('2026-01-01'), periodTo: day('2026-06-04') }, 'PERIOD_AFTER_START'],
    ['17', { points: 0 }, 'CHECKLIST_EMPTY'],
    ['3', { checklistFitsKind: false }, 'CHECKLIST_OF_OTHER_KIND'],
    ['13', { termReason: '' }, 'TERM_REASON_MISSING'],
    ['13', { termReason: '\u200b\u2060\ufeff' }, 'TERM_REASON_MISSING'],
    ['12', { subjectMatter: ' \u00ad' }, 'SUBJECT_MATTER_MISSING'],
    ['8.4', { grounds: [{ ...GROUND, basisText: '\u200b' }] }, 'GROUND_FACTS_MISSING'],
  ])('[clause %s] %j lacks something: %s', (_, more, code) => {
    expect(codesOf(judgeAppointment({ ...LAWFUL, ...more }, occasion('2026-06-01T10:00:00+05:00')))).toEqual([
      code,
    ]);
  });
});

describe('the term', () => {
  test.each([
    [1, []],
    [10, []],
    [11, ['TERM_TOO_LONG']],
    [0, ['TERM_TOO_LONG']],
  ])('[clause 13] %i working days: %j', (termWorkingDays, codes) => {
    expect(codesOf(judgeTerm({ ...LAWFUL, termWorkingDays }))).toEqual(codes);
  });

  test.each([
    ['2026-06-03', 10, '2026-06-17', '2026-06-16'],
    // Over Nauryz, with its days off moved.
    ['2026-03-18', 3, '2026-03-26', '2026-03-20'],
    ['2026-06-05', 1, '2026-06-08', '2026-06-05'],
  ])(
    '[clause 13] from %s, %i working days end on %s, or on %s if the start is day one (D9)',
    (start, length, endDate, endDateStrict) => {
      expect(endDatesOf(day(start), length, LAWFUL.edition, LAWFUL.calendar)).toEqual({
        endDate,
        endDateStrict,
      });
    },
  );
});

describe('grounds', () => {
  const judged = (
    grounds: readonly GroundFacts[],
    today = '2026-06-29',
    more: Partial<InspectionFacts> = {},
  ) => codesOf(judgeGrounds({ ...LAWFUL, ...more, grounds }, day(today)));

  test('[clause 8] one at least; each of several has to stand', () => {
    expect(judged([])).toEqual(['GROUND_NONE']);
    expect(judged([GROUND, consumer])).toEqual([]);
    expect(judged([GROUND, { ...consumer, personName: null }])).toEqual(['GROUND_PERSON_MISSING']);
  });

  test.each<[Partial<GroundFacts>, string[]]>([
    [{ basisText: 'The certificate was late' }, []],
    [{ basisText: 'BIN 990140000012, paper 12-3/4567 of 10.03.2026' }, []],
    [{ basisText: 'Complaint of Nurlanova' }, []],
    [{ basisText: 'Complaint of  a. nurlanova: late' }, ['GROUND_TELLS_COMPLAINANT']],
    [{ violatedRight: 'The right of A. Nurlanova' }, ['GROUND_TELLS_COMPLAINANT']],
    [{ basisText: 'IIN 880101300123' }, ['GROUND_TELLS_COMPLAINANT']],
    [{ basisText: 'Call +7 (701) 111-22-33' }, ['GROUND_TELLS_COMPLAINANT']],
    [{ basisText: 'From nurlanova@example.kz' }, ['GROUND_TELLS_COMPLAINANT']],
    [{ kind: 'STATE_BODY_ADDRESS', basisText: 'Write to office@example.kz' }, []],
  ])('[clause 31] the act of appointment does not tell who complained: %p', (words, expected) => {
    expect(judged([{ ...consumer, personName: 'A. Nurlanova', ...words }])).toEqual(expected);
  });

  test.each<[string, GroundFacts, string, string[]]>([
    ['8.1', onPrescription('GROSS_PRESCRIPTION_CONTROL'), '2026-06-26', ['GROUND_REMEDY_TERM_RUNS']],
    ['8.1', onPrescription('GROSS_PRESCRIPTION_CONTROL'), '2026-06-27', []],
    [
      '8.1',
      onPrescription('GROSS_PRESCRIPTION_CONTROL', { severities: ['MINOR'] }),
      '2026-06-27',
      ['GROUND_NO_GROSS_VIOLATIONS'],
    ],
    [
      '8.1',
      onPrescription('GROSS_PRESCRIPTION_CONTROL', { subjectId: 51 }),
      '2026-06-27',
      ['GROUND_PRESCRIPTION_OF_OTHER_SUBJECT'],
    ],
    ['8.1', { ...GROUND, kind: 'GROSS_PRESCRIPTION_CONTROL' }, '2026-06-27', ['GROUND_PRESCRIPTION_MISSING']],
    ['8.2', onPrescription('PRESCRIPTION_CONTROL'), '2026-07-08', ['GROUND_NO_REPEATED_FAILURE']],
    [
      '8.2',
      onPrescription('PRESCRIPTION_CONTROL', { informationMissed: true }),
      '2026-07-08',
      ['GROUND_NO_REPEATED_FAILURE'],
    ],
    [
      '8.2',
      onPrescription('PRESCRIPTION_CONTROL', { requestUnanswered: true }),
      '2026-07-08',
      ['GROUND_NO_REPEATED_FAILURE'],
    ],
    [
      '8.2',
      onPrescription('PRESCRIPTION_CONTROL', { informationMissed: true, requestUnanswered: true }),
      '2026-07-08',
      [],
    ],
    ['8.2', onPrescription('PRESCRIPTION_CONTROL', { unremedied: true }), '2026-07-08', []],
    [
      '8.2',
      { ...onPrescription('PRESCRIPTION_CONTROL', { unremedied: true }), files: 0 },
      '2026-07-08',
      ['GROUND_EVIDENCE_MISSING'],
    ],
    [
      '8.2',
      { ...onPrescription('PRESCRIPTION_CONTROL', { unremedied: true, returnedWithReason: true }), files: 0 },
      '2026-07-08',
      [],
    ],
    [
      '8.2',
      { ...onPrescription('PRESCRIPTION_CONTROL', { returnedWithReason: true }) },
      '2026-07-08',
      ['GROUND_NO_REPEATED_FAILURE'],
    ],
    ['8.4', { ...GROUND, factDate: day('2026-06-30') }, '2026-06-29', ['GROUND_DATE_IN_FUTURE']],
    ['8.4', { ...GROUND, basisDate: day('2026-06-30') }, '2026-06-29', ['GROUND_DATE_IN_FUTURE']],
    ['8.4', { ...GROUND, basisDate: day('2026-06-29') }, '2026-06-29', []],
    ['8.4', { ...GROUND, files: 0 }, '2026-06-29', ['GROUND_FILE_MISSING']],
    // Years ago: most likely a slip of the pen. It is told, and nothing more.
    ['8.4', { ...GROUND, basisDate: day('2023-06-28') }, '2026-06-29', ['GROUND_DATE_LONG_AGO']],
    ['8.5', { ...GROUND, kind: 'STATE_BODY_ADDRESS', basisDate: day('2023-06-29') }, '2026-06-29', []],
    ['8.3', { ...consumer, factDate: day('1990-01-01') }, '2026-06-29', ['GROUND_DATE_LONG_AGO']],
    ['8.3', { ...consumer, complaintSubjectId: 51 }, '2026-06-29', ['GROUND_COMPLAINT_OF_OTHER_SUBJECT']],
    ['8.3', { ...consumer, complaintSubjectId: 50 }, '2026-06-29', []],
    // One paper is a ground once.
    ['8.4', usedBy(GROUND, false), '2026-06-29', ['GROUND_PAPER_HAS_INSPECTION']],
    ['8.4', usedBy(GROUND, true), '2026-06-29', ['GROUND_PAPER_INSPECTED']],
    ['8.3', usedBy(consumer, true, false), '2026-06-29', ['GROUND_PAPER_HAS_INSPECTION']],
    ['8.1', usedBy(onPrescription('GROSS_PRESCRIPTION_CONTROL'), false), '2026-06-27', []],
    // The prescription under control stands in the system: no other paper is asked for.
    ['8.1', { ...onPrescription('GROSS_PRESCRIPTION_CONTROL'), files: 0 }, '2026-06-27', []],
    [
      '8.2',
      onPrescription('PRESCRIPTION_CONTROL', { unremedied: true, severities: ['GROSS'] }),
      '2026-07-08',
      ['GROUND_NO_MILDER_VIOLATIONS'],
    ],
    ['8.7', REPEATED, '2026-06-29', []],
    [
      '8.7',
      { ...REPEATED, related: { ...FIRST_INSPECTION, state: 'IN_PROGRESS' } },
      '2026-06-29',
      ['GROUND_FIRST_INSPECTION_MISSING'],
    ],
    // On the day of the start it may be sent; a day before it there was nothing to disagree with.
    ['8.7', { ...REPEATED, basisDate: day('2026-05-18') }, '2026-06-29', []],
    ['8.7', { ...REPEATED, basisDate: day('2026-05-17') }, '2026-06-29', ['GROUND_BEFORE_FIRST_INSPECTION']],
    ['8.8', { ...GROUND, kind: 'CRIMINAL_PROSECUTION_ASSIGNMENT' }, '2026-06-29', ['GROUND_ARTICLE_MISSING']],
  ])('[clause %s] %j on %s: %j', (_, ground, today, codes) => {
    expect(judged([ground], today)).toEqual(codes);
  });
});

describe('who inspects whom', () => {
  const ASSIGNMENT = { number: '01-5', subjectId: LAWFUL.subject.id, withdrawn: false, capacityIds: [70] };
  const agency = { id: 1, kind: 'CENTRAL' } as const;
  const ofAgency = [{ ...LAWFUL.inspectors[0], authorityId: 1, role: 'AGENCY_INSPECTOR' }];
  test.each<[Partial<InspectionFacts>, string[]]>([
    [{}, []],
    [{ subject: { ...LAWFUL.subject, authorityId: 3 } }, ['SUBJECT_OF_OTHER_TERRITORY']],
    [{ subject: { ...LAWFUL.subject, competence: 'AGENCY', authorityId: 1 } }, ['SUBJECT_ONLY_OF_AGENCY']],
    [{ subject: { ...LAWFUL.subject, competence: 'NONE' } }, ['SUBJECT_OUTSIDE_CLAUSE_9']],
    [{ authority: agency, inspectors: ofAgency }, ['AGENCY_NEEDS_ASSIGNMENT']],
    [{ authority: agency, inspectors: ofAgency, assignment: ASSIGNMENT }, []],
    [{ authority: agency, inspectors: ofAgency, subject: { ...LAWFUL.subject, competence: 'AGENCY' } }, []],
    [{ inspectors: ofAgency }, ['INSPECTOR_OF_OTHER_OFFICE']],
    [{ inspectors: ofAgency, assignment: ASSIGNMENT }, []],
    [
      { inspectors: [{ ...LAWFUL.inspectors[0], authorityId: 3 }], assignment: ASSIGNMENT },
      ['INSPECTOR_OF_OTHER_OFFICE'],
    ],
    [{ inspectors: ofAgency, assignment: { ...ASSIGNMENT, capacityIds: [71] } }, ['INSPECTOR_NOT_ASSIGNED']],
    [
      { authority: agency, inspectors: ofAgency, assignment: { ...ASSIGNMENT, withdrawn: true } },
      ['ASSIGNMENT_WITHDRAWN'],
    ],
    [
      { authority: agency, inspectors: ofAgency, assignment: { ...ASSIGNMENT, subjectId: 999 } },
      ['ASSIGNMENT_OF_OTHER_SUBJECT'],
    ],
    [{ inspectors: [{ ...LAWFUL.inspectors[0], current: false }] }, ['INSPECTOR_NOT_IN_OFFICE']],
    [{ inspectors: [{ ...LAWFUL.inspectors[0], role: 'COMMISSION_MEMBER' }] }, ['INSPECTOR_NOT_IN_OFFICE']],
  ])('[clause 9] %j: %j', (more, codes) => {
    expect(codesOf(judgeJurisdiction({ ...LAWFUL, ...more }))).toEqual(codes);
  });
});

describe('a subject that was reorganised', () => {
  const succeeded = (actDate: string | null): InspectionFacts => ({
    ...LAWFUL,
    actDate: actDate === null ? null : day(actDate),
    subject: { ...LAWFUL.subject, successor: 'Қарағанды', succeededOn: day('2026-06-10') },
  });

  test.each([
    [null, ['SUBJECT_SUCCEEDED']],
    ['2026-06-09', []],
    ['2026-06-10', ['SUBJECT_SUCCEEDED']],
    ['2026-06-11', ['SUBJECT_SUCCEEDED']],
  ])(
    '[clause 9] an act of %s: a case older than the succession goes on, another one is registered and handed over no more',
    (actDate, codes) => {
      const facts = succeeded(actDate);
      expect(codesOf(judgeJurisdiction(facts))).toEqual(codes);
      for (const act of ['registerAppointment', 'handOverAppointment', 'acknowledgeAppointment'] as const) {
        const { guards } = judgeAct(act, facts, occasion('2026-06-12T10:00:00+05:00'));
        const told = codesOf(guards).filter((code) => code === 'SUBJECT_SUCCEEDED');
        expect(told).toEqual(codes);
      }
    },
  );
});

test('[clause 13] a start on a Sunday may be signed, and is warned of before', () => {
  const told = (plannedStart: string) =>
    judgeAct(
      'appointInspection',
      { ...LAWFUL, plannedStart: day(plannedStart) },
      occasion('2026-06-01T10:00:00+05:00'),
    );
  expect(told('2026-06-07').foretold).toMatchObject([
    { clause: '13', code: 'PLANNED_START_DAY_OFF', severity: 'WARNING' },
  ]);
  expect(told('2026-06-08').foretold).toEqual([]);
});
