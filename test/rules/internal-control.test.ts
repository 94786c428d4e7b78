import {
  addDays,
  computeDeadline,
  defaultCalendar,
  type CalendarDate,
  type Finding,
} from '../../server/src/law';
import { judgeExpert } from '../../server/src/internal-control/control-event/expert-rules';
import { judgeObject, mayHoldEvents } from '../../server/src/internal-control/scope/rules';
import {
  clashesOf,
  judgeApproval,
  judgeLineDates,
  loadOf,
  mayRemoveLine,
} from '../../server/src/internal-control/yearly-plan/rules';
import {
  completionDay,
  isResponseInTime,
  judgeActContent,
  judgeActDays,
  judgeRestoration,
  judgeShowing,
  judgeSubmission,
  mayAskForMeasures,
  mayClose,
  mayDecide,
  mayRespond,
  mayTakeNote,
} from '../../server/src/internal-control/control-event/result-rules';
import {
  judgeAppointment,
  judgeBasis,
  judgeExtension,
  judgeNotice,
  judgeReference,
  judgeRequest,
  judgeStart,
  judgeWithinPlan,
  mayExtend,
} from '../../server/src/internal-control/control-event/rules';
import { controlEventPermissions } from '../../server/src/internal-control/control-event/permissions';
import { INSPECTION_ACTS } from '../../server/src/external-control/inspection/states';
import { lawOf } from '../../server/src/external-control/letter-on-measures/letter-law';
import { judgeRowInformation } from '../../server/src/external-control/letter-on-measures/rules';

const calendar = defaultCalendar();
const BEYOND = 'CONTROL_EXTENSION_WITHIN_LIMIT';
const ANSWERED = {
  letterState: 'ACCEPTED',
  planRows: 1,
  openRows: 0,
  openRecommendations: 0,
  asksAccountability: false,
  accountabilityProven: false,
};
const day = (text: string) => text as CalendarDate;
const at = (text: string) => Date.parse(`${text}+05:00`);
const broken = (findings: readonly Finding[]) =>
  findings.filter(({ outcome }) => outcome === 'notMet').map(({ code }) => code);

describe('scope of internal control', () => {
  test.each([
    ['CENTRAL_BODY', []],
    ['CENTRAL_DEPARTMENT', []],
    ['OBLAST_EXECUTIVE', []],
    ['DISTRICT_EXECUTIVE', []],
    ['TERRITORIAL_SUBDIVISION_OF_DEPARTMENT', ['SUBDIVISION_ONLY_MONITORS']],
    ['ORGANISATION_OF_LOCAL', ['BODY_HOLDS_NO_CONTROL']],
    ['LEGAL_PERSON', ['BODY_HOLDS_NO_CONTROL']],
  ])('[clause 38] %s', (kind, codes) => {
    expect(broken(mayHoldEvents(kind))).toEqual(codes);
  });

  test.each([
    ['39', 'CENTRAL_BODY'],
    ['40', 'CAPITAL_EXECUTIVE'],
  ])('[clause 39] [clause 40] the object stands below the body, by clause %s', (clause, bodyKind) => {
    expect(broken(judgeObject({ bodyKind, isAbove: true }))).toEqual([]);
    const [found] = judgeObject({ bodyKind, isAbove: false }).filter(({ outcome }) => outcome === 'notMet');
    expect(found).toMatchObject({
      clause,
      code: 'OBJECT_WITHIN_CONTROL',
      severity: 'VOID',
      decisions: ['D25'],
    });
  });
});

describe('yearly plan', () => {
  test('[clause 42] the order is in time on 25 December and late on the 26th', () => {
    const head = { role: 'SUBJECT_HEAD', acting: false, hasOrder: false, dueDate: day('2026-12-25') };
    expect(broken(judgeApproval({ ...head, orderDate: day('2026-12-25') }))).toEqual([]);
    expect(broken(judgeApproval({ ...head, orderDate: day('2026-12-26') }))).toEqual([
      'CONTROL_PLAN_APPROVED_IN_TIME',
    ]);
    expect(broken(judgeApproval({ ...head, acting: true, orderDate: day('2026-12-25') }))).toEqual([
      'CONTROL_ORDER_OF_ACTING_HEAD',
    ]);
    expect(
      broken(judgeApproval({ ...head, role: 'INTERNAL_CONTROL', orderDate: day('2026-12-25') })),
    ).toEqual(['CONTROL_ORDER_BY_LEADERSHIP']);
  });

  test('[clause 43] dates lie in the year; [clause 44] thirty days are lawful, thirty-one are not', () => {
    const judged = (startsOn: string, endsOn: string, today = '2026-12-01') =>
      broken(judgeLineDates({ year: 2027, startsOn: day(startsOn), endsOn: day(endsOn), today: day(today) }));
    expect(judged('2027-02-01', '2027-03-03')).toEqual([]);
    expect(judged('2027-02-01', '2027-03-04')).toEqual(['PLAN_LINE_WITHIN_TERM']);
    expect(judged('2027-12-20', '2028-01-05')).toEqual(['PLAN_LINE_WITHIN_YEAR']);
    expect(judged('2027-02-02', '2027-02-01')).toEqual(['PLAN_LINE_ENDS_AFTER_START']);
    // Days that are over cannot be planned, and what was planned for them is moved, not taken out.
    expect(judged('2027-02-01', '2027-02-20', '2027-02-20')).toEqual([]);
    expect(judged('2027-02-01', '2027-02-20', '2027-02-21')).toEqual(['PLAN_LINE_NOT_OVER']);
    expect(broken(mayRemoveLine(day('2027-02-20'), day('2027-02-20')))).toEqual([]);
    expect(broken(mayRemoveLine(day('2027-02-20'), day('2027-02-21')))).toEqual(['PLAN_LINE_OVER_STAYS']);
  });

  test('[clause 43] clashes touch on a day; load counts days in each month', () => {
    const line = (id: number, startsOn: string, endsOn: string, objectId = id) => ({
      id,
      objectId,
      startsOn: day(startsOn),
      endsOn: day(endsOn),
      executorIds: [7],
    });
    expect(clashesOf([line(1, '2027-02-01', '2027-02-10'), line(2, '2027-02-11', '2027-02-20')])).toEqual([]);
    expect(
      clashesOf([line(1, '2027-02-01', '2027-02-11', 5), line(2, '2027-02-11', '2027-02-20', 5)]).map(
        ({ kind, from, to }) => [kind, from, to],
      ),
    ).toEqual([
      ['OBJECT', '2027-02-11', '2027-02-11'],
      ['EXECUTOR', '2027-02-11', '2027-02-11'],
    ]);
    expect(loadOf([line(1, '2027-11-20', '2027-12-19')])).toEqual([
      { accountId: 7, month: 11, events: 1, days: 11 },
      { accountId: 7, month: 12, events: 1, days: 19 },
    ]);
  });
});

describe('control event', () => {
  test('[clause 42] a line of a plan that is not approved is no basis; [clause 44] the term of an order', () => {
    expect(broken(judgeBasis({ basis: 'PLAN', lineHolds: false }))).toEqual(['CONTROL_EVENT_HAS_BASIS']);
    expect(broken(judgeBasis({ basis: 'MONITORING', lineHolds: false }))).toEqual([]);
    const judged = (endDate: string, plannedStart = '2026-12-07') =>
      broken(
        judgeAppointment({
          plannedStart: day(plannedStart),
          endDate: day(endDate),
          today: day('2026-12-01'),
          calendar,
        }),
      );
    expect(judged('2027-01-06')).toEqual([]);
    expect(judged('2027-01-07')).toEqual(['CONTROL_TERM_WITHIN_LIMIT']);
    expect(judged('2026-12-20', '2026-11-30')).toContain('CONTROL_START_AHEAD');
  });

  test('[clause 46] three working days before the start, days off and Republic Day aside', () => {
    // 14, 15 and 16 December 2026 are working days, 16 December is Independence Day.
    const told = (notified: string, start: string) => broken(judgeNotice(at(notified), day(start), calendar));
    expect(told('2026-12-01T23:59:00', '2026-12-04')).toEqual([]);
    expect(told('2026-12-02T00:00:00', '2026-12-04')).toEqual(['CONTROL_NOTICE_IN_TIME']);
    expect(told('2026-12-14T12:00:00', '2026-12-17')).toEqual(['CONTROL_NOTICE_IN_TIME']);
    expect(broken(judgeNotice(null, day('2026-12-04'), calendar))).toEqual(['CONTROL_NOTICE_IN_TIME']);
  });

  test('[clause 45] thirty more days together, not one more, and not after the end', () => {
    const term = {
      endDate: day('2027-01-15'),
      appointedEndDate: day('2026-12-28'),
      startedOn: day('2026-12-07'),
    };
    expect(broken(judgeExtension(term, day('2027-01-27'), calendar))).toEqual([]);
    expect(broken(judgeExtension(term, day('2027-01-28'), calendar))).toEqual([
      'CONTROL_EXTENSION_WITHIN_LIMIT',
    ]);
    expect(broken(judgeExtension(term, day('2027-01-15'), calendar))).toEqual(['CONTROL_EXTENSION_LATER']);
    expect(broken(mayExtend(term, day('2027-01-15'), calendar))).toEqual([]);
    expect(broken(mayExtend(term, day('2027-01-16'), calendar))).toEqual(['CONTROL_EXTENSION_BEFORE_END']);
    expect(broken(mayExtend({ ...term, endDate: day('2027-01-27') }, day('2027-01-16'), calendar))).toEqual([
      'CONTROL_EXTENSION_LEFT',
    ]);
  });

  test('[clause 45] [clause 46] on every day of a year the rules draw the line where the terms do', () => {
    const year = Array.from({ length: 365 }, (_, at) => addDays(day('2026-01-01'), at));
    const termOf = (rule: 'P45_EVENT_EXTENSION' | 'P46_EVENT_NOTICE', from: CalendarDate) =>
      computeDeadline({ rule, from, calendar }).dueDate;
    const wrong = year.flatMap((of) => {
      const last = termOf('P45_EVENT_EXTENSION', of);
      const told = termOf('P46_EVENT_NOTICE', of);
      // Extensions in whatever steps: what was granted before leaves the limit where it was.
      const extended = [0, 1, 11, 29].map((granted) => ({
        endDate: addDays(of, granted),
        appointedEndDate: of,
        startedOn: addDays(of, -20),
      }));
      const held = [
        ...extended.map((term) => !broken(judgeExtension(term, last, calendar)).includes(BEYOND)),
        ...extended.map((term) => broken(judgeExtension(term, addDays(last, 1), calendar)).includes(BEYOND)),
        broken(judgeNotice(at(`${told}T23:59:59`), of, calendar)).length === 0,
        broken(judgeNotice(at(`${addDays(told, 1)}T00:00:00`), of, calendar)).length === 1,
      ];
      return held.every(Boolean) ? [] : [`${of} ${held.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('[clause 42] words name a monitoring that was held before the first of the system, not one of its day', () => {
    const named = (date: string, since: string | null) =>
      broken(judgeReference(day(date), since === null ? null : day(since)));
    expect([named('2026-11-20', null), named('2026-11-20', '2026-11-21')]).toEqual([[], []]);
    expect(named('2026-11-21', '2026-11-21')).toEqual(['CONTROL_MONITORING_HAS_RECORD']);
  });

  test('[clause 43] an order of appointment keeps within the dates of the line', () => {
    const line = { startsOn: day('2027-02-01'), endsOn: day('2027-02-26') };
    const judged = (start: string, end: string) =>
      broken(judgeWithinPlan({ plannedStart: day(start), endDate: day(end) }, line));
    expect([judged('2027-02-01', '2027-02-26'), judged('2027-02-03', '2027-02-10')]).toEqual([[], []]);
    for (const [start, end] of [
      ['2027-01-29', '2027-02-26'],
      ['2027-02-01', '2027-03-01'],
      ['2026-02-01', '2026-02-26'],
    ] as const)
      expect(judged(start, end)).toEqual(['CONTROL_DATES_OF_PLAN']);
    expect(judgeWithinPlan({ plannedStart: day('2026-02-01'), endDate: day('2026-02-26') }, null)).toEqual(
      [],
    );
  });

  test('[clause 44] [clause 47] thirty days count from the handing over, whatever day was planned', () => {
    const begun = (start: string, end: string) => broken(judgeStart(day(start), day(end), calendar));
    expect(begun('2026-12-07', '2027-01-06')).toEqual([]);
    expect(begun('2026-12-06', '2027-01-06')).toEqual(['CONTROL_TERM_FROM_HANDING_OVER']);
    expect(begun('2026-12-02', '2027-01-20')).toEqual(['CONTROL_TERM_FROM_HANDING_OVER']);
    expect(begun('2027-01-07', '2027-01-06')).toEqual(['CONTROL_START_WITHIN_TERM']);
    // Of an order that ran past the thirtieth day, extensions count from that day.
    const long = { endDate: day('2027-01-20'), appointedEndDate: day('2027-01-20') };
    expect(
      broken(judgeExtension({ ...long, startedOn: day('2026-12-02') }, day('2027-02-05'), calendar)),
    ).toEqual(['CONTROL_EXTENSION_WITHIN_LIMIT']);
    // 3 January 2027 is a Sunday, the 4th a day off: the end may lie on the first working day after it, and that is told.
    const appointed = broken(
      judgeAppointment({
        plannedStart: day('2026-12-04'),
        endDate: day('2027-01-05'),
        today: day('2026-11-20'),
        calendar,
      }),
    );
    expect(appointed).toEqual(['CONTROL_END_AFTER_DAY_OFF']);
  });

  test('[clause 48] a request is due between today and the end; [clause 49] experts without ties', () => {
    const asked = (due: string) => broken(judgeRequest(day(due), day('2026-12-08'), day('2026-12-28')));
    expect([asked('2026-12-08'), asked('2026-12-28')]).toEqual([[], []]);
    expect([asked('2026-12-07'), asked('2026-12-29')]).toEqual([
      ['CONTROL_REQUEST_AHEAD'],
      ['CONTROL_REQUEST_WITHIN_TERM'],
    ]);
    expect(broken(judgeExpert({ civilLawTies: true, labourTies: true }))).toEqual([
      'EXPERT_WITHOUT_CIVIL_TIES',
      'EXPERT_WITHOUT_LABOUR_TIES',
    ]);
  });

  test('[clause 50] shown on the last day it is in time; [clause 51] violations ask for measures, accountability, proofs', () => {
    expect(broken(judgeShowing(day('2026-12-28'), day('2026-12-28')))).toEqual([]);
    expect(broken(judgeShowing(day('2026-12-29'), day('2026-12-28')))).toEqual(['CONTROL_ACT_SHOWN_IN_TIME']);
    const empty = { counted: 0, measures: false, accountability: false, proofs: 0 };
    expect(broken(judgeActContent({ violations: false, ...empty }))).toEqual([]);
    expect(broken(judgeActContent({ violations: true, ...empty }))).toEqual([
      'CONTROL_ACT_COUNTS_VIOLATIONS',
      'CONTROL_ACT_NAMES_MEASURES',
      'CONTROL_ACT_NAMES_ACCOUNTABILITY',
      'CONTROL_ACT_HAS_PROOFS',
    ]);
  });

  test('[clause 57] rights are restored after as many violations as the act states, not after one more', () => {
    const facts = { violationsFound: 12, violationsRestored: 5 };
    expect(broken(judgeRestoration(facts, 7))).toEqual([]);
    expect(broken(judgeRestoration(facts, 8))).toEqual(['CONTROL_RESTORED_WITHIN_FOUND']);
  });

  test('[clause 53] the materials are counted from the showing, and never from a day after the end', () => {
    const end = day('2026-12-28');
    expect(completionDay(day('2026-12-21'), end)).toBe('2026-12-21');
    expect(completionDay(day('2026-12-29'), end)).toBe(end);
    const submitted = (on: string) =>
      broken(judgeSubmission(at('2026-12-21T10:00:00'), end, day(on), calendar));
    expect([submitted('2026-12-30'), submitted('2026-12-31')]).toEqual([[], ['CONTROL_MATERIALS_IN_TIME']]);
  });

  test('[clause 52] the third working day is in time to its last minute; silence is no answer', () => {
    const shown = at('2026-12-21T10:00:00');
    expect(isResponseInTime(shown, at('2026-12-24T23:59:59'), calendar)).toBe(true);
    expect(isResponseInTime(shown, at('2026-12-25T00:00:00'), calendar)).toBe(false);
    expect(broken(mayRespond('AGREED', ['OBJECTED']))).toEqual(['CONTROL_RESPONSE_ONCE']);
    expect(broken(mayRespond('OBJECTED', ['AGREED']))).toEqual([]);
    const facts = { shownAt: shown, responses: [], violations: false, measures: false };
    expect(broken(mayDecide(facts, at('2026-12-24T12:00:00'), calendar))).toEqual([
      'CONTROL_RESPONSE_AWAITED',
    ]);
    expect(broken(mayDecide(facts, at('2026-12-25T00:00:00'), calendar))).toEqual([]);
  });

  test('[clause 54] note is taken of a clean act only; [clause 57] closed when everything is accepted', () => {
    const facts = { shownAt: 0, responses: [], violations: false, measures: false };
    expect(broken(mayTakeNote(facts))).toEqual([]);
    expect(broken(mayTakeNote({ ...facts, measures: true }))).toEqual(['CONTROL_ACT_WITHOUT_REMARKS']);
    expect(broken(mayAskForMeasures(facts))).toEqual(['CONTROL_ACT_ASKS_FOR_MEASURES']);
    expect(broken(mayAskForMeasures({ ...facts, measures: true }))).toEqual([]);
    expect(broken(mayClose(ANSWERED))).toEqual([]);
    expect(broken(mayClose({ ...ANSWERED, letterState: 'REPORTED', openRows: 1 }))).toEqual([
      'CONTROL_LETTER_ANSWERED',
      'CONTROL_PLAN_EXECUTED',
    ]);
  });

  test('[clause 57] holding to account is proven by copies where the letter asks for it, and each recommendation is judged by somebody', () => {
    const asked = { ...ANSWERED, asksAccountability: true };
    expect(broken(mayClose(asked))).toEqual(['CONTROL_ACCOUNTABILITY_PROVEN']);
    expect(broken(mayClose({ ...asked, accountabilityProven: true }))).toEqual([]);
    expect(broken(mayClose({ ...ANSWERED, openRecommendations: 2 }))).toEqual([
      'CONTROL_RECOMMENDATIONS_JUDGED',
    ]);
    const without = judgeRowInformation(
      day('2026-12-01'),
      at('2026-11-30T10:00:00'),
      0,
      lawOf('CONTROL_EVENT'),
    );
    expect(without.filter(({ outcome }) => outcome === 'notMet')).toMatchObject([
      { clause: '57', code: 'CONTROL_ROW_WITHOUT_PROOF' },
    ]);
  });

  test('[clause 55] a letter that nobody answered by a plan is not closed; one that was withdrawn asks for none', () => {
    const unplanned = mayClose({ ...ANSWERED, planRows: 0 });
    expect(unplanned.filter(({ outcome }) => outcome === 'notMet')).toMatchObject([
      { clause: '55', code: 'CONTROL_PLAN_HANDED_IN', severity: 'CURABLE' },
    ]);
    expect(
      broken(mayClose({ ...ANSWERED, letterState: 'WITHDRAWN', planRows: 0, openRecommendations: 1 })),
    ).toEqual([]);
  });

  test.each([
    ['the day of the act itself', '2026-12-21', '2026-12-21', []],
    ['measures without a day', '2026-12-21', null, []],
    ['measures a day before the act', '2026-12-20', '2026-12-20', ['51.10 CONTROL_MEASURES_AHEAD']],
    ['a period that ends tomorrow', '2026-12-22', '2026-12-22', ['51.5 CONTROL_PERIOD_PAST']],
    ['a period that ends before it begins', '2025-12-31', null, ['51.5 CONTROL_PERIOD_IN_ORDER']],
  ])('[clause 51] days of an act: %s', (_, periodTo, measuresBy, said) => {
    const found = judgeActDays({
      periodFrom: day('2026-01-01'),
      periodTo: day(periodTo),
      measuresBy: measuresBy === null ? null : day(measuresBy),
      today: day('2026-12-21'),
    });
    const codes = found.filter(({ outcome }) => outcome === 'notMet');
    expect(codes.map(({ clause, code }) => `${clause} ${code}`)).toEqual(said);
  });
});

describe('the two contours', () => {
  const OF_AGENCY = /^(?:AGENCY|TERRITORIAL)_/;
  const acts = controlEventPermissions.filter(({ actions }) => !actions.includes('read'));

  test('[clause 2] an act of external control is of one side alone, and no act of internal control is the Agency’s', () => {
    for (const { roles } of Object.values(INSPECTION_ACTS)) {
      const ofAgency = roles.filter((role) => OF_AGENCY.test(role));
      expect([0, roles.length]).toContain(ofAgency.length);
    }
    expect(acts.flatMap(({ roles }) => roles).filter((role) => OF_AGENCY.test(role))).toEqual([]);
  });

  test('[clause 41] control activity is the unit’s, of the body that holds it', () => {
    const conducts = acts.filter(({ actions }) => actions.includes('conduct'));
    expect(conducts.map(({ roles }) => roles)).toEqual([['INTERNAL_CONTROL']]);
    expect(conducts[0]?.conditions).toHaveProperty('bodyId');
  });
});
