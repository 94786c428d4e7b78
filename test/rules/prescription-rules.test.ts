import { calendarDate, defaultCalendar, type Finding } from '../../server/src/law';
import { judgeInCalendar } from '../../server/src/external-control/case/judge-in-calendar';
import { judgeAskedDates } from '../../server/src/external-control/prescription/extension-rules';
import {
  answeredAt,
  informedAt,
  judgeAnswer,
  judgeInformation,
  judgeRequest,
  mayConfirm,
  requestable,
  silenceAt,
  unremediedAt,
  type PrescriptionRuleFacts,
  type ViolationFacts,
} from '../../server/src/external-control/prescription/rules';

const at = (text: string) => Date.parse(`${text}+05:00`);
const DUE = at('2026-07-01T00:00:00');
const IN_TIME = DUE - 1;
const LATE = DUE;

let id = 0;
function violation(
  severity: ViolationFacts['severity'],
  heardAt: number | null = null,
  state?: ViolationFacts['state'],
): ViolationFacts {
  id += 1;
  return {
    id,
    severity,
    heardAt,
    information:
      heardAt === null
        ? []
        : [{ receivedAt: heardAt, returnedAt: state === 'RETURNED' ? heardAt + 1 : null }],
    remedyBy: calendarDate('2026-06-26'),
    state: state ?? (heardAt === null ? 'OPEN' : 'INFORMED'),
  };
}

function facts(
  violations: readonly ViolationFacts[],
  more: Partial<PrescriptionRuleFacts> = {},
): PrescriptionRuleFacts {
  return {
    calendar: defaultCalendar(),
    reportBy: '2026-06-30',
    reportDueAt: DUE,
    violations,
    request: null,
    ...more,
  };
}

const RECEIVED = at('2026-07-02T16:30:00');
const ANSWER_DUE = at('2026-07-09T00:00:00');
const request = { sentAt: RECEIVED, receivedAt: RECEIVED, answerDueAt: ANSWER_DUE, answeredAt: null };

describe('silence after the report-by date', () => {
  // [severities with what was heard, asked at] → ground one, request, ground two
  test.each<[string, readonly ViolationFacts[], number, [boolean, boolean]]>([
    [
      'before the date is over nothing is opened',
      [violation('GROSS'), violation('MINOR')],
      IN_TIME,
      [false, false],
    ],
    ['gross alone: ground one, no request', [violation('GROSS')], DUE, [true, false]],
    ['minor alone: the request', [violation('MINOR')], DUE, [false, true]],
    ['significant alone: the request', [violation('SIGNIFICANT')], DUE, [false, true]],
    ['both: each its own way', [violation('GROSS'), violation('SIGNIFICANT')], DUE, [true, true]],
    ['gross heard in time', [violation('GROSS', IN_TIME), violation('MINOR')], DUE, [false, true]],
    ['gross heard late', [violation('GROSS', LATE), violation('MINOR', LATE)], DUE, [true, false]],
    ['given back is heard', [violation('GROSS', IN_TIME, 'RETURNED')], DUE, [false, false]],
    [
      'withdrawn is nobody’s duty',
      [violation('GROSS', null, 'WITHDRAWN'), violation('MINOR', null, 'WITHDRAWN')],
      DUE,
      [false, false],
    ],
  ])('[clause 8.1] [clause 28-2] %s', (_, violations, now, [groundOne, asked]) => {
    expect(silenceAt(facts(violations), now)).toEqual({
      groundOne: groundOne ? DUE : null,
      request: asked,
      groundTwo: null,
    });
  });

  test.each<[string, readonly ViolationFacts[], number, boolean]>([
    ['not before the three working days are over', [violation('MINOR')], ANSWER_DUE - 1, false],
    ['with their end', [violation('MINOR')], ANSWER_DUE, true],
    ['not when answered in time', [violation('MINOR', ANSWER_DUE - 1)], ANSWER_DUE, false],
    ['when answered late', [violation('MINOR', ANSWER_DUE)], ANSWER_DUE, true],
    ['when answered in part', [violation('MINOR', RECEIVED), violation('SIGNIFICANT')], ANSWER_DUE, true],
    [
      'a gross one is not what was asked for',
      [violation('MINOR', RECEIVED), violation('GROSS')],
      ANSWER_DUE,
      false,
    ],
  ])('[clause 28-3] [clause 8.2] silence to the request: %s', (_, violations, now, groundTwo) => {
    expect(silenceAt(facts(violations, { request }), now).groundTwo).toBe(groundTwo ? ANSWER_DUE : null);
  });

  test('[clause 28-3] a request whose receipt is unknown is not unanswered', () => {
    const sent = { ...request, receivedAt: null, answerDueAt: null };
    expect(silenceAt(facts([violation('MINOR')], { request: sent }), ANSWER_DUE * 2).groundTwo).toBeNull();
  });
});

describe('when information was whole', () => {
  test('[clause 28-1] with the last violation heard of, by the first information of each', () => {
    expect(informedAt(facts([violation('MINOR', 5), violation('GROSS', 9)]))).toBe(9);
    expect(informedAt(facts([violation('MINOR', 5), violation('GROSS')]))).toBeNull();
    expect(informedAt(facts([violation('MINOR', 5), violation('GROSS', null, 'WITHDRAWN')]))).toBe(5);
    expect(informedAt(facts([]))).toBeNull();
  });

  test('[clause 28-3] an answer is about significant and minor violations', () => {
    expect(answeredAt(facts([violation('MINOR', 5), violation('GROSS')]))).toBe(5);
    expect(answeredAt(facts([violation('MINOR', 5), violation('SIGNIFICANT')]))).toBeNull();
    expect(
      requestable(facts([violation('MINOR', 5), violation('SIGNIFICANT'), violation('GROSS')])).map(
        ({ severity }) => severity,
      ),
    ).toEqual(['SIGNIFICANT']);
  });
});

describe('what is said of a deed', () => {
  test('[clause 28-1] the last instant of the day is in time, the next is late', () => {
    const whole = facts([violation('MINOR', IN_TIME)]);
    expect(judgeInformation(whole, IN_TIME)).toMatchObject([{ outcome: 'met', code: 'INFORMATION_IN_TIME' }]);
    expect(judgeInformation(facts([violation('MINOR', LATE)]), LATE)).toMatchObject([
      { outcome: 'notMet', code: 'INFORMATION_LATE', params: { dueDate: '2026-06-30' } },
    ]);
  });

  test('[clause 28-1] of a part that came in time nothing is said: missing is judged per prescription (D16)', () => {
    const partly = facts([violation('MINOR', IN_TIME), violation('SIGNIFICANT')]);
    expect(judgeInformation(partly, IN_TIME)).toEqual([]);
    const late = facts([violation('MINOR', IN_TIME), violation('SIGNIFICANT', LATE)]);
    expect(judgeInformation(late, IN_TIME)).toEqual([]);
  });

  test('[clause 28-2] two working days from the date in the paper', () => {
    expect(judgeRequest(facts([]), at('2026-07-02T23:59:59')).code).toBe('REQUEST_IN_TIME');
    expect(judgeRequest(facts([]), at('2026-07-03T00:00:00'))).toMatchObject({
      code: 'REQUEST_LATE',
      params: { dueDate: '2026-07-02' },
    });
  });

  test('[clause 28-2] the date in the paper does not move off a day off, the two days after it pass over it', () => {
    // Sunday 28 June; Monday 29, Tuesday 30.
    const sunday = facts([], { reportBy: '2026-06-28' });
    expect(judgeRequest(sunday, at('2026-06-30T23:59:59')).code).toBe('REQUEST_IN_TIME');
    expect(judgeRequest(sunday, at('2026-07-01T00:00:00')).code).toBe('REQUEST_LATE');
  });

  test('[clause 28-3] an answer is judged once it is whole and the receipt is known', () => {
    expect(judgeAnswer(facts([violation('MINOR')], { request }))).toEqual([]);
    expect(
      judgeAnswer(
        facts([violation('MINOR', 5)], { request: { ...request, receivedAt: null, answerDueAt: null } }),
      ),
    ).toEqual([]);
    expect(judgeAnswer(facts([violation('MINOR', ANSWER_DUE - 1)], { request }))).toMatchObject([
      { code: 'ANSWER_IN_TIME' },
    ]);
    expect(judgeAnswer(facts([violation('MINOR', ANSWER_DUE)], { request }))).toMatchObject([
      { code: 'ANSWER_LATE', params: { dueDate: '2026-07-08' } },
    ]);
  });

  test('[clause 28-1] confirming asks for every violation that stands', () => {
    const outcomes = (violations: readonly ViolationFacts[]) =>
      mayConfirm(facts(violations), DUE).map(({ outcome }) => outcome);
    expect(outcomes([violation('GROSS', 1, 'ACCEPTED'), violation('MINOR', null, 'WITHDRAWN')])).toEqual([
      'met',
    ]);
    expect(outcomes([violation('GROSS', 1, 'ACCEPTED'), violation('MINOR', 1, 'RETURNED')])).toEqual([
      'notMet',
    ]);
  });
});

describe('what was given back', () => {
  const REMEDY_DUE = at('2026-06-27T00:00:00');
  const returned = (severity: ViolationFacts['severity']) => violation(severity, REMEDY_DUE - 9, 'RETURNED');
  /** Pairs of when information came and when it was given back. */
  const informed = (...information: readonly (readonly [number, number | null])[]): ViolationFacts => ({
    ...violation('MINOR', REMEDY_DUE - 9, information.at(-1)?.[1] ? 'RETURNED' : 'INFORMED'),
    information: information.map(([receivedAt, returnedAt]) => ({ receivedAt, returnedAt })),
  });
  const corrected = (lastHeardAt: number) => informed([REMEDY_DUE - 9, REMEDY_DUE - 8], [lastHeardAt, null]);
  test.each<[string, readonly ViolationFacts[], number, boolean, boolean]>([
    ['the subject still has its remedy-by day', [returned('MINOR')], REMEDY_DUE - 1, false, false],
    ['minor after it: ground two', [returned('MINOR')], REMEDY_DUE, false, true],
    ['significant after it: ground two', [returned('SIGNIFICANT')], REMEDY_DUE, false, true],
    ['gross after it: ground one', [returned('GROSS')], REMEDY_DUE, true, false],
    ['each its own way', [returned('GROSS'), returned('MINOR')], REMEDY_DUE, true, true],
    ['corrected by it, however late it is judged', [corrected(REMEDY_DUE - 1)], REMEDY_DUE * 2, false, false],
    ['corrected after it: stands until accepted', [corrected(REMEDY_DUE)], REMEDY_DUE, false, true],
    ['accepted', [{ ...corrected(REMEDY_DUE), state: 'ACCEPTED' }], REMEDY_DUE, false, false],
    ['never given back', [violation('MINOR', REMEDY_DUE)], REMEDY_DUE, false, false],
    ['silence goes the way of silence', [violation('MINOR')], REMEDY_DUE, false, false],
  ])('[clause 8.1] [clause 8.2] %s', (_, violations, now, groundOne, groundTwo) => {
    const since = (stands: boolean) => (stands ? REMEDY_DUE : null);
    expect(unremediedAt(facts(violations), now)).toEqual({
      groundOne: since(groundOne),
      groundTwo: since(groundTwo),
    });
  });

  // [information, since after the end of the remedy-by date; null while it does not stand]
  test.each<[string, ViolationFacts, number | null]>([
    ['given back in time: since the end of the date', informed([-9, -8]), 0],
    ['lay with the office, and was given back after it: since the return', informed([-9, 5]), 5],
    ['corrected in time, and given back anew: since that return', informed([-9, -8], [-7, 6]), 6],
    ['corrected late, and given back anew: since the end of the date', informed([-9, -8], [4, 6]), 0],
    ['came late, and was given back twice: since the first return', informed([2, 3], [4, 6]), 3],
    ['given back after it, corrected late: since that return', informed([-9, 5], [7, null]), 5],
    ['what came in time waits, whatever was added late', informed([-9, -8], [-7, null], [4, null]), null],
  ])('[clause 8.2] [clause 28-1] %s', (_, { information, ...violationFacts }, since) => {
    const after = (span: number | null) => (span === null ? null : REMEDY_DUE + span);
    const dated = information.map(({ receivedAt, returnedAt }) => ({
      receivedAt: REMEDY_DUE + receivedAt,
      returnedAt: after(returnedAt),
    }));
    const { groundTwo } = unremediedAt(facts([{ ...violationFacts, information: dated }]), REMEDY_DUE * 2);
    expect(groundTwo).toBe(after(since));
  });

  test('[clause 8.1] [clause 8.2] it stands since the first term that was over, however late anybody looks', () => {
    const later = { ...returned('MINOR'), remedyBy: calendarDate('2026-06-29') };
    expect(unremediedAt(facts([later, returned('MINOR')]), REMEDY_DUE * 2).groundTwo).toBe(REMEDY_DUE);
    expect(silenceAt(facts([violation('GROSS')]), DUE * 2).groundOne).toBe(DUE);
  });
});

test('[clause 28] a date is set where the terms after it can be counted, and more time is never less', () => {
  const codes = (findings: readonly Finding[]) =>
    findings.filter(({ outcome }) => outcome === 'notMet').map(({ clause, code }) => `${clause} ${code}`);
  const calendar = defaultCalendar();
  const inCalendar = (date: string) => codes(judgeInCalendar('22-1', [null, calendarDate(date)], calendar));
  expect(inCalendar('2026-12-31')).toEqual([]);
  expect(inCalendar('2999-01-01')).toEqual(['22-1 DATE_BEYOND_CALENDAR']);
  const violations = [{ id: 1, remedyBy: calendarDate('2026-07-10') }] as never;
  const asked = (date: string) => codes(judgeAskedDates({ violations }, new Map([[1, calendarDate(date)]])));
  for (const date of ['2026-07-09', '2026-07-10'])
    expect(asked(date)).toEqual(['28 EXTENSION_MOVES_FORWARD']);
  expect(asked('2026-07-11')).toEqual([]);
  // Of a violation that it does not name it asks for nothing.
  expect(codes(judgeAskedDates({ violations }, new Map()))).toEqual([]);
});
