import {
  exemptFromNotice,
  GROUND_KINDS,
  type GroundKind,
} from '../../server/src/external-control/inspection/ground-kind';
import {
  judgeClosing,
  judgeObjection,
} from '../../server/src/external-control/inspection/rules/after-act-rules';
import {
  judgeCompletion,
  judgePrescription,
  judgeRemedyTime,
} from '../../server/src/external-control/inspection/rules/result-rules';
import {
  judgeNotice,
  judgeRegistration,
  startInstant,
} from '../../server/src/external-control/inspection/rules/start-rules';
import {
  INSPECTION_ACT_NAMES,
  INSPECTION_STATES,
  INSPECTION_TRANSITIONS,
  mayLeadTo,
  opens,
  statesAhead,
} from '../../server/src/external-control/inspection/states';
import { timelineOf, type TimelineFacts } from '../../server/src/external-control/inspection/timeline';
import { instant } from '../../server/src/law';
import { codesOf, day, GROUND, LAWFUL, occasion } from './inspection-facts';

describe('the notice', () => {
  test.each([
    ['2026-06-01T10:00:00+05:00', '2026-06-02T09:59:59+05:00', ['NOTICE_TOO_LATE']],
    ['2026-06-01T10:00:00+05:00', '2026-06-02T10:00:00+05:00', []],
    ['2026-06-02T10:00:01+05:00', '2026-06-02T10:00:00+05:00', ['NOTICE_TOO_LATE']],
    [null, '2026-06-02T10:00:00+05:00', ['NOTICE_MISSING']],
  ])('[clause 16] sent %s, start %s: %j', (sentAt, startAt, codes) => {
    const facts = { ...LAWFUL, noticeSentAt: sentAt === null ? null : instant(sentAt) };
    expect(codesOf([judgeNotice(facts, instant(startAt))])).toEqual(codes);
  });

  test.each<[readonly GroundKind[], boolean]>([
    ...GROUND_KINDS.map((kind): [GroundKind[], boolean] => [
      [kind],
      kind === 'CONSUMER_ADDRESS' || kind === 'CRIMINAL_PROSECUTION_ASSIGNMENT',
    ]),
    [['CONSUMER_ADDRESS', 'CRIMINAL_PROSECUTION_ASSIGNMENT'], true],
    [['CONSUMER_ADDRESS', 'STATE_BODY_ADDRESS'], false],
    [[], false],
  ])('[clause 16] %j needs no notice: %s', (kinds, exempt) => {
    expect(exemptFromNotice(kinds)).toBe(exempt);
  });

  test('[clause 16] an exempt inspection is judged as told', () => {
    const facts = { ...LAWFUL, grounds: [{ ...GROUND, kind: 'CONSUMER_ADDRESS' as const }] };
    expect(judgeNotice(facts, instant('2026-06-02T10:00:00+05:00'))).toMatchObject({
      outcome: 'met',
      code: 'NOTICE_NOT_NEEDED',
    });
  });
});

test.each([
  [null, ['REGISTRATION_MISSING']],
  ['2026-06-02T10:00:00+05:00', []],
  ['2026-06-02T10:00:01+05:00', ['REGISTRATION_MISSING']],
])('[clause 12] registered %s, started at ten: %j', (registeredAt, codes) => {
  const facts = { ...LAWFUL, registeredAt: registeredAt === null ? null : instant(registeredAt) };
  expect(codesOf([judgeRegistration(facts, instant('2026-06-02T10:00:00+05:00'))])).toEqual(codes);
});

test.each([
  ['2026-06-03T09:00:00+05:00', '2026-06-03T10:30:00+05:00', '2026-06-03T09:00:00+05:00'],
  ['2026-06-03T10:30:00+05:00', '2026-06-03T09:00:00+05:00', '2026-06-03T10:30:00+05:00'],
  ['2026-06-03T09:00:00+05:00', '2026-06-04T10:30:00+05:00', '2026-06-04T10:30:00+05:00'],
  ['2026-06-04T09:00:00+05:00', '2026-06-03T10:30:00+05:00', '2026-06-04T09:00:00+05:00'],
  // 23:30 and 00:30 in Almaty are two days, on one day of Greenwich.
  ['2026-06-03T18:30:00Z', '2026-06-03T19:30:00Z', '2026-06-03T19:30:00Z'],
])('[clause 17] handed over %s, acquainted %s: starts %s (D10, D11)', (handedOver, acquainted, start) => {
  expect(startInstant(instant(handedOver), instant(acquainted))).toBe(instant(start));
  expect(startInstant(instant(handedOver), null)).toBeNull();
});

describe('the result act', () => {
  const violated = [
    { pointId: 1, severity: 'GROSS' as const },
    { pointId: 3, severity: 'MINOR' as const },
  ];
  const remedy = (first: string, second: string) => [
    { pointId: 1, remedyBy: day(first) },
    { pointId: 3, remedyBy: day(second) },
  ];
  test.each([
    [violated, remedy('2026-06-20', '2026-06-26'), '2026-06-26', []],
    [violated, remedy('2026-06-20', '2026-06-26'), null, []],
    [violated, remedy('2026-06-20', '2026-06-26'), '2026-06-25', ['REPORT_BY_TOO_EARLY']],
    [violated, remedy('2026-06-19', '2026-06-26'), null, ['REMEDY_TIME_TOO_SHORT']],
    [violated, remedy('2026-06-20', '2026-06-26').slice(1), null, ['REMEDY_DATES_INCOMPLETE']],
    [[], [], null, []],
    [[], [], '2026-06-26', ['PRESCRIPTION_WITHOUT_VIOLATIONS']],
    [[], remedy('2026-06-20', '2026-06-26'), null, ['PRESCRIPTION_WITHOUT_VIOLATIONS']],
  ])('[clause 22-1] violated %j, to remedy %j, to report %s: %j', (points, dates, reportBy, codes) => {
    expect(
      codesOf(judgePrescription(points, dates, reportBy === null ? null : day(reportBy), day('2026-06-10'))),
    ).toEqual(codes);
  });

  test.each([
    ['2026-06-16', []],
    ['2026-06-17', ['REMEDY_TIME_TOO_SHORT']],
  ])('[clause 22-1] to remedy by 26 June, handed over on %s: %j', (on, codes) => {
    expect(codesOf(judgeRemedyTime([day('2026-06-26')], day(on)))).toEqual(codes);
  });

  test.each([
    ['2026-06-17', []],
    ['2026-06-18', ['COMPLETED_AFTER_END_DATE']],
  ])('[clause 23] end date 17 June, completed on %s: %j', (on, codes) => {
    expect(codesOf(judgeCompletion({ ...LAWFUL, endDate: day('2026-06-17') }, day(on)))).toEqual(codes);
  });
});

describe('after the act', () => {
  const completed = { ...LAWFUL, completedOn: day('2026-06-10') };
  test.each([
    ['2026-06-10T18:00:00+05:00', []],
    ['2026-06-15T23:59:59+05:00', []],
    ['2026-06-16T00:00:00+05:00', ['OBJECTION_LATE']],
    ['2026-06-15T19:00:00Z', ['OBJECTION_LATE']],
  ])('[clause 25] acquainted on Wednesday 10 June, received %s: %j', (receivedAt, codes) => {
    expect(codesOf([judgeObjection(completed, instant(receivedAt))])).toEqual(codes);
  });

  test.each([
    [completed, '2026-06-15T12:00:00+05:00', ['OBJECTIONS_MAY_COME']],
    [completed, '2026-06-16T00:00:00+05:00', []],
    [
      { ...completed, violated: [{ pointId: 1, severity: 'MINOR' as const }] },
      '2026-06-16T00:00:00+05:00',
      ['PRESCRIPTION_MISSING'],
    ],
    [{ ...completed, letterOwed: true }, '2026-06-16T00:00:00+05:00', ['LETTER_NOT_SENT']],
    [{ ...completed, firstCopyFiled: false }, '2026-06-16T00:00:00+05:00', ['FIRST_COPY_NOT_FILED']],
  ])('[clause 22-1] closing %#', (facts, now, codes) => {
    expect(codesOf(judgeClosing(facts, occasion(now)))).toEqual(codes);
  });
});

describe('the table of states', () => {
  test('every state but the first is reached, every act is opened by some state', () => {
    const reached = new Set(
      INSPECTION_STATES.flatMap((state) =>
        Object.values<readonly string[]>(INSPECTION_TRANSITIONS[state]).flat(),
      ),
    );
    expect([...INSPECTION_STATES].filter((state) => !reached.has(state))).toEqual([]);
    expect(
      INSPECTION_ACT_NAMES.filter((act) => !INSPECTION_STATES.some((state) => opens(state, act))),
    ).toEqual([]);
  });

  test('[clause 22] a drawn up act alone is set aside, and takes the case back to its checklist', () => {
    expect(INSPECTION_STATES.filter((state) => opens(state, 'setResultActAside'))).toEqual([
      'RESULTS_DRAWN_UP',
    ]);
    expect(mayLeadTo('RESULTS_DRAWN_UP', 'setResultActAside', 'IN_PROGRESS')).toBe(true);
    expect(opens('IN_PROGRESS', 'recordChecklistAnswer') && opens('IN_PROGRESS', 'drawUpResultAct')).toBe(
      true,
    );
    // A step back opens nothing anew: what is over stays over.
    expect(statesAhead('RESULTS_DRAWN_UP')).toEqual(['HANDED_OVER', 'CLOSED']);
  });

  test('what was withdrawn or closed is not begun again', () => {
    // Of a cancelled appointment the grounds remain (8).
    expect(INSPECTION_ACT_NAMES.filter((act) => opens('WITHDRAWN', act))).toEqual([
      'draftNextAppointment',
      'leaveGround',
    ]);
    expect(INSPECTION_ACT_NAMES.filter((act) => opens('CLOSED', act))).toEqual([
      // By what power somebody took an act is told late rather than never (17, 23).
      'recordRepresentativePower',
      // Of what was asked, a recommendation and an access outlive the case (5).
      'answerDocumentRequest',
      'acknowledgeRecommendation',
      'recordAccessEnd',
      'fileObjection',
      'recordObjection',
      'recordAdministrativeOutcome',
      // A fact that was recorded wrongly is corrected in a closed case too.
      'proposeCounterEntry',
      'signCounterEntry',
      'declineCounterEntry',
    ]);
    expect(mayLeadTo('CLOSED', 'fileObjection', 'HANDED_OVER')).toBe(false);
  });
});

describe('the timeline', () => {
  const NOTHING: TimelineFacts = {
    state: 'DRAFT',
    procedure: 'INSPECTION',
    noticeNeeded: true,
    createdAt: '2026-06-01T05:00:00Z',
    appointedAt: null,
    registeredAt: null,
    noticeSentAt: null,
    startedAt: null,
    startedOn: null,
    extension: null,
    suspension: null,
    drawnUpAt: null,
    refusedAt: null,
    completedAt: null,
    completedOn: null,
    objectedAt: null,
    objectionsDue: null,
    objectionsOver: false,
    hasPrescription: false,
    settledAt: null,
    reportBy: null,
    closedAt: null,
    plannedStart: '2026-06-03',
    endDate: null,
  };
  const statesOf = (facts: TimelineFacts) =>
    Object.fromEntries(timelineOf(facts).map(({ key, state }) => [key, state]));

  test('a draft is to be signed next', () => {
    expect(statesOf(NOTHING)).toMatchObject({
      DRAFTED: 'DONE',
      APPOINTED: 'CURRENT',
      REGISTERED: 'AHEAD',
      CLOSED: 'AHEAD',
    });
  });

  test('[clause 7] a control is drafted on its line, an inspection on its grounds', () => {
    const clauseOf = (facts: TimelineFacts) => timelineOf(facts).find(({ key }) => key === 'DRAFTED')?.clause;
    expect(clauseOf(NOTHING)).toBe('8');
    expect(clauseOf({ ...NOTHING, procedure: 'PREVENTIVE_CONTROL' })).toBe('7');
  });

  test('[clause 16] no notice where none is needed', () => {
    const facts = {
      ...NOTHING,
      noticeNeeded: false,
      appointedAt: '2026-06-01T06:00:00Z',
      registeredAt: '2026-06-01T07:00:00Z',
    };
    expect(statesOf(facts)).toMatchObject({ NOTIFIED: 'SKIPPED', STARTED: 'CURRENT' });
  });

  test('[clause 24] a refusal is known by its day and gets no hour', () => {
    const facts: TimelineFacts = {
      ...NOTHING,
      state: 'HANDED_OVER',
      startedOn: '2026-06-03',
      drawnUpAt: '2026-06-10T06:00:00Z',
      completedOn: '2026-06-12',
    };
    const steps = timelineOf(facts);
    expect(steps.find(({ key }) => key === 'STARTED')).toMatchObject({
      state: 'DONE',
      at: null,
      on: '2026-06-03',
    });
    expect(steps.find(({ key }) => key === 'COMPLETED')).toMatchObject({
      state: 'DONE',
      at: null,
      on: '2026-06-12',
    });
    expect(steps.find(({ key }) => key === 'REMEDIED')).toMatchObject({ state: 'SKIPPED' });
  });

  test('a withdrawn draft has nothing ahead', () => {
    expect(
      Object.values(statesOf({ ...NOTHING, state: 'WITHDRAWN' })).filter(
        (state) => state === 'AHEAD' || state === 'CURRENT',
      ),
    ).toEqual([]);
  });
});
