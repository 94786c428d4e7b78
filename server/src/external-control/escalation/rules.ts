import {
  breach,
  computeDeadline,
  instantFromEpoch,
  isInTime,
  judge,
  met,
  type CalendarDate,
  type Finding,
  type MessageParams,
  type WorkingCalendar,
} from '../../law';
import { bareName } from '../../platform/names/bare-name';
import { numbersOf } from '../../platform/names/numbers-of';
import type { EscalationAddressee } from './states';

/** What is looked at before non-fulfilment is established. Plain data. */
export interface EstablishingFacts {
  /** Violations that the result act names and nobody withdrew. */
  readonly violations: number;
  /** A preventive control has no escalation: its chain is the prescription, or clause 6-2. */
  readonly ofInspection: boolean;
  /** The letter of clause 30 was sent: without it no paper goes out. */
  readonly letterSent: boolean;
  /** Of those, how many are not accepted as remedied. */
  readonly unremedied: number;
  readonly established: boolean;
  /** Terms of clauses 28-1, 28-3, 30, 32 and 34 that passed without being met. */
  readonly missed: readonly { readonly rule: string; readonly dueDate: CalendarDate }[];
  /** The nearest date of those terms that still run; null where none does. */
  readonly runsTill: CalendarDate | null;
}

function judgeUnmissed(runsTill: CalendarDate | null): Finding {
  const decisions = ['D22'] as const;
  return runsTill === null
    ? breach('35', 'NO_DATE_MISSED', 'WARNING', { decisions })
    : breach('35', 'MEASURES_STILL_DUE', 'VOID', { params: { date: runsTill }, decisions });
}

/** Measures that are still due: what was missed stands, and whoever escalates is told that another date has not come (clause 35; D22). */
function judgeRunning(runsTill: CalendarDate | null): Finding[] {
  const params = { date: runsTill ?? '' };
  return runsTill === null
    ? []
    : [breach('35', 'OTHER_MEASURES_STILL_DUE', 'WARNING', { params, decisions: ['D22'] })];
}

/**
 * Ten working days run from the establishing, and no paper goes out without the letter of clause 30: whoever establishes before it was
 * sent is told that its own date is still to come. Clauses 30, 35; D22.
 */
function judgeLetterFirst({ letterSent, violations }: EstablishingFacts): Finding[] {
  return letterSent || violations === 0
    ? []
    : [breach('35', 'LETTER_COMES_FIRST', 'WARNING', { decisions: ['D22'] })];
}

/**
 * Non-fulfilment is established once, of violations that were found, and where something was left undone: a violation not
 * accepted as remedied, or a date that passed. Nobody has failed to act while every date is still to come; where no date was missed
 * and none is left, it warns (clause 35, D22).
 */
export function mayEstablish(facts: EstablishingFacts): Finding[] {
  const { violations, unremedied, established, missed, runsTill } = facts;
  if (!facts.ofInspection) return [breach('35', 'NOT_IN_PREVENTIVE_CONTROL', 'VOID')];
  return [
    judge(!established, '35', 'ESTABLISHED_ONCE', 'CURABLE'),
    judge(violations > 0, '35', 'ESCALATION_OF_VIOLATIONS', 'CURABLE'),
    judge(unremedied > 0 || missed.length > 0, '35', 'SOMETHING_NOT_DONE', 'CURABLE', { decisions: ['D22'] }),
    ...(missed.length === 0 && unremedied > 0 ? [judgeUnmissed(runsTill)] : []),
    ...(missed.length > 0 ? judgeRunning(runsTill) : []),
    ...judgeLetterFirst(facts),
  ];
}

/** What is looked at before a paper goes out, and when the term is judged. */
export interface EscalationRuleFacts {
  readonly calendar: WorkingCalendar;
  /** Milliseconds since 1970. */
  readonly establishedAt: number;
  /** The letter of clause 30, which goes along, was sent. */
  readonly letterSent: boolean;
  /** Violations that nobody withdrew. */
  readonly violations: number;
  /** The nearest date of clauses 28-1, 30, 32 and 34 that still runs; null where none does. */
  readonly runsTill: CalendarDate | null;
  /** The head recalled it: the term that had been missed was moved. */
  readonly recalled?: boolean;
  /** Terms of it that decrees moved, and on which the head has not decided: from the date on which it rests to the date now. */
  readonly moved?: readonly {
    readonly earlierDueDate: CalendarDate;
    readonly dueDate: CalendarDate;
    /** Numbers of the decrees that moved it, and of those whose taking back did. */
    readonly entered: readonly string[];
    readonly takenBack: readonly string[];
  }[];
  /** One of its terms is missed by its present date. */
  readonly anyMissed?: boolean;
  readonly papers: readonly {
    readonly id: number;
    readonly addressee: EscalationAddressee;
    /** Its name in each language, as the paper has it. */
    readonly recipients: readonly string[];
    readonly answered: boolean;
    /** The paper that it withdraws, where it is a letter of withdrawal. */
    readonly recalls?: number | null;
  }[];
}

/** Where the term that had been missed was moved by a decree, nothing more goes out before the head decides, unless one is missed in truth. */
function judgeMoved({ moved = [], anyMissed, recalled }: EscalationRuleFacts): Finding[] {
  if (recalled) return [breach('35', 'ESCALATION_IS_RECALLED', 'VOID')];
  return moved.map(({ entered, takenBack, ...dates }) => {
    const back = takenBack.length > 0;
    const code = back ? 'ESCALATION_TERM_MOVED_BACK' : 'ESCALATION_TERM_MOVED';
    const by: MessageParams = back
      ? { entered: numbersOf(entered), takenBack: numbersOf(takenBack) }
      : { decree: entered.join(', № ') };
    return breach('35', anyMissed ? `${code}_OTHER_MISSED` : code, anyMissed ? 'WARNING' : 'VOID', {
      params: { ...dates, ...by },
    });
  });
}

/** Something must stand that nobody remedied; the letter of clause 30 goes with every paper (clause 35; D17, D22). */
export function maySend(facts: EscalationRuleFacts): Finding[] {
  const { letterSent, violations, runsTill } = facts;
  return [
    ...judgeMoved(facts),
    judge(violations > 0, '35', 'ESCALATION_WITHOUT_POINTS', 'VOID', { decisions: ['D17'] }),
    judge(letterSent, '35', 'LETTER_GOES_ALONG', 'CURABLE', { decisions: ['D22'] }),
    ...judgeRunning(runsTill),
  ];
}

const sameName = (one: string, other: string) => bareName(one) === bareName(other);

/** One paper for each addressee; several other state bodies may be concerned, each by a paper of its own. */
export function judgePaper(
  { papers }: EscalationRuleFacts,
  addressee: EscalationAddressee,
  recipient: string,
): Finding[] {
  const sent = papers
    .filter((paper) => paper.addressee === addressee && !paper.recalls)
    .some(
      ({ recipients }) => addressee !== 'STATE_BODY' || recipients.some((name) => sameName(name, recipient)),
    );
  return [judge(!sent, '35', 'ESCALATION_PAPER_ONCE', 'CURABLE')];
}

/** A paper must be there whose delivery or answer is recorded. */
export function mayRecord({ papers }: EscalationRuleFacts): Finding[] {
  return [judge(papers.length > 0, '35', 'ESCALATION_PAPER_SENT', 'CURABLE')];
}

/** Whether the papers hold no more: the head recalled what was established of a moved term, or a special commission left no point (27, 35). */
export const holdsNoMore = ({ recalled, violations }: EscalationRuleFacts): boolean =>
  recalled === true || violations === 0;

/** Papers that went out and of whose withdrawal nobody has told their addressee. */
export const untold = ({ papers }: EscalationRuleFacts): number[] =>
  papers
    .filter(({ id, recalls }) => !recalls && !papers.some((letter) => letter.recalls === id))
    .map(({ id }) => id);

/** A paper is withdrawn from its addressee only where it holds no more. */
export function mayRecall(facts: EscalationRuleFacts): Finding[] {
  return [...mayRecord(facts), judge(holdsNoMore(facts), '35', 'ESCALATION_STANDS', 'VOID')];
}

/** One letter of withdrawal for each paper. */
export function judgeRecall(facts: EscalationRuleFacts, paperId: number): Finding[] {
  return [judge(untold(facts).includes(paperId), '35', 'ESCALATION_RECALL_ONCE', 'CURABLE')];
}

/** Whether both that must be sent went out within ten working days of the establishing. Clause 35. */
export function judgeEscalationTerm(
  { establishedAt, calendar }: EscalationRuleFacts,
  sentAt: number,
): Finding {
  const from = instantFromEpoch(establishedAt);
  const at = instantFromEpoch(sentAt);
  const term = computeDeadline({ rule: 'P35_ESCALATION', from, calendar });
  const details = {
    inputs: { sentAt: at, establishedAt: from },
    params: { dueDate: term.dueDate },
    decisions: ['D22'],
  };
  return isInTime(term, at)
    ? met('35', 'ESCALATION_IN_TIME', details)
    : breach('35', 'ESCALATION_LATE', 'CURABLE', details);
}
