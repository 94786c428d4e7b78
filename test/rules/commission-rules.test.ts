import { blocking, instant } from '../../server/src/law';
import {
  judgeComposition,
  judgeQuorum,
  quorumOf,
  type Part,
  type SeatFacts,
} from '../../server/src/external-control/special-commission/rules/composition-rules';
import {
  countVotes,
  judgeAnswers,
  judgeConsequence,
  judgeAttendance,
  judgeInvitation,
  judgeOpening,
  judgePoints,
  judgeProtocol,
  judgeSessionTime,
  type Vote,
} from '../../server/src/external-control/special-commission/rules/session-rules';
import {
  COMMISSION_ACT_NAMES,
  COMMISSION_STATES,
  stateAfter,
} from '../../server/src/external-control/special-commission/states';

const seat = (accountId: number, part: Part, more: Partial<SeatFacts> = {}): SeatFacts => ({
  accountId,
  part,
  name: `Person ${accountId}`,
  staff: true,
  member: true,
  tookPart: false,
  ...more,
});
const composed = (members: number): SeatFacts[] => [
  seat(1, 'CHAIR'),
  ...Array.from({ length: members - 1 }, (_, i) => seat(i + 2, 'MEMBER')),
  seat(99, 'SECRETARY'),
];
const codes = (findings: Parameters<typeof blocking>[0]) => blocking(findings).map(({ code }) => code);

describe('the composition', () => {
  test('[clause 26] five with the chair, without the secretary', () => {
    expect(codes(judgeComposition(composed(4)))).toEqual(['COMMISSION_FIVE_MEMBERS']);
    expect(codes(judgeComposition(composed(5)))).toEqual([]);
  });

  test.each([
    ['COMMISSION_OF_STAFF', { staff: false }],
    ['COMMISSION_TOOK_NO_PART', { tookPart: true }],
    ['COMMISSION_ACTS_AS_MEMBERS', { member: false }],
    ['COMMISSION_PEOPLE_ONCE', { accountId: 2 }],
  ])('[clause 26] %s is asked of members and of the secretary', (code, more) => {
    expect(codes(judgeComposition([...composed(5), seat(50, 'MEMBER', more)]))).toEqual([code]);
    const others = composed(5).filter(({ part }) => part !== 'SECRETARY');
    expect(codes(judgeComposition([...others, seat(50, 'SECRETARY', more)]))).toEqual([code]);
  });

  test('[clause 26] one chair and one secretary', () => {
    const without = (part: Part) => [...composed(6).filter((one) => one.part !== part)];
    expect(codes(judgeComposition(without('CHAIR')))).toEqual(['COMMISSION_HAS_CHAIR']);
    expect(codes(judgeComposition(without('SECRETARY')))).toEqual(['COMMISSION_HAS_SECRETARY']);
    expect(codes(judgeComposition([...composed(5), seat(60, 'CHAIR')]))).toEqual(['COMMISSION_HAS_CHAIR']);
  });
});

describe('the quorum', () => {
  const present = (members: number, there: number) =>
    composed(members).map((one, i) => ({ ...one, present: i < there || one.part === 'SECRETARY' }));

  test.each([
    [5, 5, true],
    [5, 4, false],
    [9, 5, true],
    [9, 4, false],
    [10, 5, false],
    [10, 6, true],
    [11, 6, true],
  ])('[clause 26] of %i composed %i are enough: %s (D46)', (members, there, enough) => {
    expect(codes([judgeQuorum(quorumOf(present(members, there)))]).length === 0).toBe(enough);
  });
});

describe('a vote', () => {
  const votes = (...choices: ('FOR' | 'AGAINST')[]): Vote[] =>
    choices.map((choice, i) => ({ accountId: i + 1, choice }));

  test('[clause 27] decides nothing before everybody present has voted', () => {
    expect(countVotes(votes('FOR', 'FOR', 'FOR', 'FOR'), [1, 2, 3, 4, 5], 1)).toBeNull();
    expect(countVotes([], [], 1)).toBeNull();
  });

  test('[clause 27] is the majority’s; of those who left nothing counts', () => {
    expect(countVotes(votes('FOR', 'FOR', 'FOR', 'AGAINST', 'AGAINST'), [1, 2, 3, 4, 5], 1)).toEqual({
      votesFor: 3,
      votesAgainst: 2,
      chairDecided: false,
      carried: true,
    });
    expect(
      countVotes(votes('AGAINST', 'AGAINST', 'FOR', 'FOR', 'FOR', 'FOR'), [1, 2, 3, 4, 5], 1),
    ).toMatchObject({
      votesFor: 3,
      votesAgainst: 2,
    });
  });

  test.each([
    ['FOR', true],
    ['AGAINST', false],
  ] as const)('[clause 27] in a tie the chair’s %s decides (D42)', (choice, carried) => {
    const other = choice === 'FOR' ? 'AGAINST' : 'FOR';
    const even = votes(choice, choice, choice, other, other, other);
    expect(countVotes(even, [1, 2, 3, 4, 5, 6], 1)).toEqual({
      votesFor: 3,
      votesAgainst: 3,
      chairDecided: true,
      carried,
    });
  });
});

test('[clause 27] a session opens at its hour, not before, and the protocol answers everything', () => {
  const facts = {
    sessionAt: instant('2026-06-18T15:00:00+05:00'),
    beganAt: null,
    uninvited: 0,
    invitedLate: 0,
    objectionIds: [7, 8],
    questions: [],
  };
  const opening = (now: string, more: object = {}) =>
    codes(judgeOpening({ ...facts, ...more }, instant(now)));
  expect(opening('2026-06-18T15:00:00+05:00')).toEqual([]);
  expect(opening('2026-06-18T14:59:59+05:00')).toEqual(['SESSION_TIME_CAME']);
  expect(opening('2026-06-17T15:00:00+05:00')).toEqual(['SESSION_TIME_CAME']);
  // Both sides were invited to that day, by the calendar of Almaty, and to no other.
  expect(opening('2026-06-18T23:59:59+05:00')).toEqual([]);
  expect(opening('2026-06-19T00:00:00+05:00')).toEqual(['SESSION_ON_ITS_DAY']);
  // Held on its day and entered on the next; begun in fact on another day.
  expect(opening('2026-06-19T09:00:00+05:00', { beganAt: instant('2026-06-18T15:10:00+05:00') })).toEqual([]);
  expect(opening('2026-06-19T09:00:00+05:00', { beganAt: instant('2026-06-17T15:10:00+05:00') })).toEqual([
    'SESSION_ON_ITS_DAY',
  ]);
  expect(opening('2026-06-19T09:00:00+05:00', { sessionAt: null, uninvited: 1 })).toEqual([
    'SESSION_INVITED',
    'SESSION_TIME_CAME',
  ]);
  // An invitation that goes out at the hour of the session or after it invites nobody to it.
  expect(opening('2026-06-18T15:00:00+05:00', { invitedLate: 1 })).toEqual(['SESSION_INVITED_BEFORE']);
  const sending = (sentAt: string, more: object = {}) =>
    judgeInvitation({ ...facts, ...more }, instant(sentAt)).outcome;
  expect(sending('2026-06-18T14:59:59+05:00')).toBe('met');
  expect(sending('2026-06-18T15:00:00+05:00')).toBe('notMet');
  const began = { beganAt: instant('2026-06-18T14:30:00+05:00') };
  expect(sending('2026-06-18T14:30:00+05:00', began)).toBe('notMet');
  // Attendance is of a session that has begun: by its hour, or by a fact that is recorded with its time.
  const attending = (now: string, more: object = {}) =>
    codes([judgeAttendance({ ...facts, ...more }, instant(now))]);
  const earlier = { beganAt: instant('2026-06-18T14:30:00+05:00') };
  expect(attending('2026-06-18T14:59:59+05:00')).toEqual(['ATTENDANCE_AFTER_BEGINNING']);
  expect(attending('2026-06-18T15:00:00+05:00')).toEqual([]);
  expect(attending('2026-06-18T14:59:59+05:00', earlier)).toEqual([]);
  expect(opening('2026-06-18T14:59:59+05:00', earlier)).toEqual([]);
  const carried = [7, null].map((objectionId, id) => ({ id, objectionId, state: 'CARRIED' as const }));
  expect(codes(judgeProtocol({ ...facts, questions: carried }))).toEqual(['OBJECTIONS_DECIDED']);
  expect(codes(judgeProtocol({ ...facts, objectionIds: [7], questions: carried }))).toEqual([]);
});

test.each([
  ['UPHELD', 1, null, []],
  ['UPHELD', 0, 'Why', []],
  ['UPHELD', 0, null, ['UPHELD_NAMES_POINTS']],
  ['PARTLY_UPHELD', 0, null, ['UPHELD_NAMES_POINTS']],
  ['REJECTED', 0, null, []],
  ['NOT_OBJECTIVE', 0, null, []],
] as const)('[clause 27] %s with %i points and the reason %s', (outcome, points, noPointsReason, refused) => {
  expect(codes([judgePoints({ outcome, points, noPointsReason })])).toEqual(refused);
});

test.each([
  [0, 'OBJECTIVE', 0, 2, []],
  [1, 'OBJECTIVE', 0, 2, ['UPHELD_WITHOUT_POINTS']],
  [0, 'PARTLY_OBJECTIVE', 1, 1, ['NOT_OBJECTIVE_POINTS_STAND']],
  [1, 'NOT_OBJECTIVE', 0, 2, ['UPHELD_WITHOUT_POINTS', 'NOT_OBJECTIVE_POINTS_STAND']],
  [0, 'NOT_OBJECTIVE', 2, 0, ['NOT_OBJECTIVE_NOTHING_STANDS']],
] as const)(
  '[clause 27] told with the protocol: %i without points, %s, %i withdrawn, %i standing',
  (withoutPoints, objectivity, withdrawn, standing, told) => {
    const findings = judgeConsequence({
      withoutPoints,
      objectivity,
      withdrawn,
      standing,
      contradict: false,
    });
    expect(findings.map(({ code }) => code)).toEqual(told);
    expect(blocking(findings)).toEqual([]);
  },
);

test.each([
  ['OBJECTIVE', [['UPHELD', 2]], 0, true],
  [
    'OBJECTIVE',
    [
      ['REJECTED', 2],
      ['PARTLY_UPHELD', 1],
    ],
    1,
    true,
  ],
  [
    'OBJECTIVE',
    [
      ['UPHELD', 0],
      ['REJECTED', 2],
    ],
    0,
    false,
  ],
  ['PARTLY_OBJECTIVE', [['UPHELD', 2]], 0, false],
  ['PARTLY_OBJECTIVE', [['REJECTED', 1]], 0, false],
  ['NOT_OBJECTIVE', [['REJECTED', 1]], 0, true],
  ['NOT_OBJECTIVE', [['REJECTED', 1]], 1, false],
  [
    'NOT_OBJECTIVE',
    [
      ['REJECTED', 1],
      ['UPHELD', 0],
    ],
    0,
    false,
  ],
  [null, [['UPHELD', 2]], 0, false],
] as const)(
  '[clause 27] %s beside %j, %i undecided: contradict is %s',
  (objectivity, given, undecided, is) => {
    const objections = given.map(([outcome, points]) => ({ outcome, points }));
    const answers = { objectivity, objections, undecided };
    expect(codes([judgeAnswers(answers, null)])).toEqual(is ? ['ANSWERS_AGREE'] : []);
    expect(codes([judgeAnswers(answers, 'Both hold')])).toEqual([]);
    const outcome = { withoutPoints: 0, objectivity: 'OBJECTIVE', withdrawn: 2, standing: 0, contradict: is };
    expect(judgeConsequence(outcome).map(({ code }) => code)).toEqual(is ? ['ANSWERS_CONTRADICT'] : []);
  },
);

/** States in their order; `+` the act is open in it. */
const OPEN_IN = {
  changeCommission: '+++..',
  recuseMember: '+++..',
  setSession: '++...',
  recordInvitation: '.++..',
  recordAttendance: '.++..',
  openSession: '.+...',
  putToVote: '..+..',
  castVote: '..+..',
  signCommissionProtocol: '..+..',
  recordProtocolDelivery: '...+.',
} as const;

test('[clause 27] which act is open in which state', () => {
  const table = Object.fromEntries(
    COMMISSION_ACT_NAMES.map((act) => [
      act,
      COMMISSION_STATES.map((state) => (stateAfter(act, state) === undefined ? '.' : '+')).join(''),
    ]),
  );
  expect(table).toEqual(OPEN_IN);
});

test.each([
  ['2026-06-18T08:00:00+05:00', true, 'met'],
  ['2026-06-18T19:59:00+05:00', true, 'met'],
  ['2026-06-18T07:59:00+05:00', true, 'notMet'],
  ['2026-06-18T20:00:00+05:00', true, 'notMet'],
  ['2026-06-18T03:00:00+05:00', true, 'notMet'],
  ['2026-06-20T15:00:00+05:00', false, 'notMet'],
])(
  '[clause 27] a session at %s, a working day: %s – %s, and it is set all the same',
  (at, working, outcome) => {
    const finding = judgeSessionTime(instant(at), working);
    expect(finding).toMatchObject({ clause: '27', code: 'SESSION_IN_WORKING_TIME', outcome });
    expect(blocking([finding])).toEqual([]);
  },
);
