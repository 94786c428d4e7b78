import { breach, dateOfInstant, epochOf, judge, startOfDay, type Finding, type Instant } from '../../../law';

export interface QuestionFacts {
  readonly id: number;
  readonly objectionId: number | null;
  readonly state: 'OPEN' | 'CARRIED' | 'LOST';
}

export interface SessionFacts {
  /** Day and hour of the invitations. */
  readonly sessionAt: Instant | null;
  /** When it in fact began, where that was earlier, or is entered on a later day. */
  readonly beganAt: Instant | null;
  readonly uninvited: number;
  /** Whose invitation went out when the session had begun, and who did not come. */
  readonly invitedLate: number;
  /** Objections that are to be answered: what no earlier commission has decided. */
  readonly objectionIds: readonly number[];
  readonly questions: readonly QuestionFacts[];
}

/**
 * Clause 27: the representatives of the subject and the inspectors are invited; the session opens at its hour and not before, unless in
 * fact it did, and on the day that they were invited to: to another day they are invited anew.
 */
export function judgeOpening(
  {
    sessionAt,
    beganAt,
    uninvited,
    invitedLate,
  }: Pick<SessionFacts, 'sessionAt' | 'beganAt' | 'uninvited' | 'invitedLate'>,
  now: Instant,
): Finding[] {
  const came = beganAt !== null || (sessionAt !== null && sessionAt <= now);
  const openedAt = beganAt ?? now;
  const itsDay = sessionAt === null || dateOfInstant(openedAt) === dateOfInstant(sessionAt);
  return [
    judge(uninvited === 0, '27', 'SESSION_INVITED', 'CURABLE', { params: { count: uninvited } }),
    judge(invitedLate === 0, '27', 'SESSION_INVITED_BEFORE', 'CURABLE', {
      inputs: { sessionAt, beganAt },
      params: { count: invitedLate },
    }),
    judge(came, '27', 'SESSION_TIME_CAME', 'CURABLE', {
      inputs: { sessionAt, now },
      params: { at: sessionAt ?? '' },
    }),
    judge(!came || itsDay, '27', 'SESSION_ON_ITS_DAY', 'CURABLE', {
      inputs: { sessionAt, openedAt },
      params: { at: sessionAt ?? '' },
    }),
  ];
}

const HOUR = 3_600_000;
/** Nobody is invited to come by night (ours). */
const DAY_HOURS = { from: 8, until: 20 } as const;

/** The Rules name no hour for a session: one on a day off or by night is set, and whoever set it is told (ours). */
export function judgeSessionTime(sessionAt: Instant, isWorkingDay: boolean): Finding {
  const hour = (epochOf(sessionAt) - epochOf(startOfDay(dateOfInstant(sessionAt)))) / HOUR;
  const usual = isWorkingDay && hour >= DAY_HOURS.from && hour < DAY_HOURS.until;
  return judge(usual, '27', 'SESSION_IN_WORKING_TIME', 'WARNING', {
    inputs: { sessionAt, isWorkingDay },
    params: { at: sessionAt },
  });
}

/** What goes out once the session has begun is kept as the fact that it is, and invites nobody to it: both sides are told. */
export function judgeInvitation(
  { sessionAt, beganAt }: Pick<SessionFacts, 'sessionAt' | 'beganAt'>,
  sentAt: Instant,
): Finding {
  const before = [sessionAt, beganAt].every((begun) => begun === null || sentAt < begun);
  return judge(before, '27', 'INVITED_AFTER_BEGINNING', 'WARNING', {
    inputs: { sessionAt, beganAt, sentAt },
    params: { at: sentAt },
  });
}

/** Nobody has attended what has not begun: from its hour on, or from when it began in fact (ours). */
export function judgeAttendance(
  { sessionAt, beganAt }: Pick<SessionFacts, 'sessionAt' | 'beganAt'>,
  now: Instant,
): Finding {
  const begun = beganAt !== null || (sessionAt !== null && sessionAt <= now);
  return judge(begun, '27', 'ATTENDANCE_AFTER_BEGINNING', 'CURABLE', {
    inputs: { sessionAt, now },
    params: { at: sessionAt ?? '' },
  });
}

const isOpen = ({ state }: QuestionFacts) => state === 'OPEN';
const carried = (questions: readonly QuestionFacts[], objectionId: number | null) =>
  questions.some((question) => question.objectionId === objectionId && question.state === 'CARRIED');

/** One question at a time, so that everybody votes on the same. */
export function judgeNextQuestion({ questions }: SessionFacts): Finding[] {
  return [judge(!questions.some(isOpen), '27', 'ONE_QUESTION_AT_A_TIME', 'CURABLE')];
}

export function judgeQuestion(
  { questions, objectionIds }: SessionFacts,
  objectionId: number | null,
): Finding[] {
  const known = objectionId === null || objectionIds.includes(objectionId);
  return [
    judge(known, '27', 'OBJECTION_OF_THIS_CASE', 'CURABLE'),
    judge(!carried(questions, objectionId), '27', 'QUESTION_UNDECIDED', 'CURABLE'),
  ];
}

/** An objection that is upheld names the points that it withdraws, or says why it withdraws none (D17). */
export function judgePoints(decision: {
  readonly outcome: string;
  readonly points: number;
  readonly noPointsReason: string | null;
}): Finding {
  const upheld = decision.outcome === 'UPHELD' || decision.outcome === 'PARTLY_UPHELD';
  const said = decision.points > 0 || decision.noPointsReason !== null;
  return judge(!upheld || said, '27', 'UPHELD_NAMES_POINTS', 'CURABLE', { decisions: ['D17'] });
}

/** The two parts of clause 27 beside each other, as they are decided so far and as they are put. */
export interface Answers {
  /** Null while it is not answered. */
  readonly objectivity: string | null;
  readonly objections: readonly { readonly outcome: string; readonly points: number }[];
  /** Objections that are neither decided nor put. */
  readonly undecided: number;
}

/** A point falls, and the results are wholly objective; or everything is rejected, and they are not objective at all. */
export function answersContradict({ objectivity, objections, undecided }: Answers): boolean {
  if (objectivity === 'OBJECTIVE')
    return objections.some(({ outcome, points }) => outcome !== 'REJECTED' && points > 0);
  return (
    objectivity === 'NOT_OBJECTIVE' &&
    undecided === 0 &&
    objections.every(({ outcome }) => outcome === 'REJECTED')
  );
}

/** The Rules forbid no such answers: whoever puts them says why both hold (ours), and the reason stands in the protocol. */
export function judgeAnswers(answers: Answers, contradictionReason: string | null): Finding {
  const agree = !answersContradict(answers);
  return judge(agree || contradictionReason !== null, '27', 'ANSWERS_AGREE', 'CURABLE', {
    params: { points: answers.objections.reduce((sum, { points }) => sum + points, 0) },
  });
}

/** What the protocol leaves as it was: both sides are told. */
export interface ProtocolOutcome {
  /** Objections that were upheld without a point. */
  readonly withoutPoints: number;
  readonly objectivity: string;
  /** Points of the result act that fell, by this protocol or an earlier one, and those that stand. */
  readonly withdrawn: number;
  readonly standing: number;
  /** Whether its two answers contradict each other. */
  readonly contradict: boolean;
}

/**
 * The Rules give the two answers of clause 27 no consequence of their own: by D17 a prescription changes by the points that are
 * withdrawn and by nothing else. Where that could be taken otherwise, it is said.
 */
export function judgeConsequence(outcome: ProtocolOutcome): Finding[] {
  const { withoutPoints, objectivity, withdrawn, standing, contradict } = outcome;
  const findings: Finding[] = [];
  const decisions = ['D17'];
  if (withoutPoints > 0)
    findings.push(
      breach('27', 'UPHELD_WITHOUT_POINTS', 'WARNING', { decisions, params: { count: withoutPoints } }),
    );
  if (contradict)
    findings.push(
      breach('27', 'ANSWERS_CONTRADICT', 'WARNING', { decisions, params: { withdrawn, standing } }),
    );
  if (objectivity !== 'OBJECTIVE')
    findings.push(
      breach(
        '27',
        standing === 0 ? 'NOT_OBJECTIVE_NOTHING_STANDS' : 'NOT_OBJECTIVE_POINTS_STAND',
        'WARNING',
        {
          decisions,
          params: { withdrawn, standing },
        },
      ),
    );
  return findings;
}

/** Both parts of clause 27 are answered: each objection, and whether the results are objective. */
export function judgeProtocol({ questions, objectionIds }: SessionFacts): Finding[] {
  const undecided = objectionIds.filter((id) => !carried(questions, id)).length;
  return [
    judge(undecided === 0, '27', 'OBJECTIONS_DECIDED', 'CURABLE', { params: { count: undecided } }),
    judge(carried(questions, null), '27', 'OBJECTIVITY_ANSWERED', 'CURABLE'),
  ];
}

export interface Vote {
  readonly accountId: number;
  readonly choice: 'FOR' | 'AGAINST';
}

export interface Count {
  readonly votesFor: number;
  readonly votesAgainst: number;
  /** The votes were even and the chair's decided (D42). */
  readonly chairDecided: boolean;
  readonly carried: boolean;
}

/** Nothing is decided before everybody present has voted; then the majority decides, and in a tie the chair's vote. */
export function countVotes(
  votes: readonly Vote[],
  voters: readonly number[],
  chair: number | null,
): Count | null {
  const counted = votes.filter(({ accountId }) => voters.includes(accountId));
  if (voters.length === 0 || counted.length < voters.length) return null;
  const votesFor = counted.filter(({ choice }) => choice === 'FOR').length;
  const votesAgainst = counted.length - votesFor;
  const chairDecided = votesFor === votesAgainst;
  const chairFor = counted.some(({ accountId, choice }) => accountId === chair && choice === 'FOR');
  return { votesFor, votesAgainst, chairDecided, carried: chairDecided ? chairFor : votesFor > votesAgainst };
}
