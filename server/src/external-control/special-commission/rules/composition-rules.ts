import { judge, type CalendarDate, type Finding } from '../../../law';

export type Part = 'CHAIR' | 'MEMBER' | 'SECRETARY';

/** One person of the composition, as far as clause 26 looks at them. */
export interface SeatFacts {
  readonly accountId: number;
  readonly part: Part;
  readonly name: string;
  /** On the staff of the Agency or of a territorial body today. */
  readonly staff: boolean;
  /** Named in the capacity that opens single cases. */
  readonly member: boolean;
  /** Inspected that subject in this case, or issued the act for it (D18). */
  readonly tookPart: boolean;
}

/** Clause 26: never fewer. */
export const FEWEST_MEMBERS = 5;

export const votes = ({ part }: Pick<SeatFacts, 'part'>) => part !== 'SECRETARY';
const namesOf = (seats: readonly SeatFacts[]) => seats.map(({ name }) => name).join(', ');

/** Five or more who vote, one who leads them and one who keeps the papers (the Rules name no secretary, the order does: ours). */
export function judgeNumber(seats: readonly Pick<SeatFacts, 'part'>[]): Finding[] {
  const of = (part: Part) => seats.filter((seat) => seat.part === part).length;
  const members = seats.filter(votes).length;
  const missing = Math.max(FEWEST_MEMBERS - members, 0);
  return [
    judge(missing === 0, '26', 'COMMISSION_FIVE_MEMBERS', 'CURABLE', {
      inputs: { members },
      params: { count: members, missing },
    }),
    judge(of('CHAIR') === 1, '27', 'COMMISSION_HAS_CHAIR', 'CURABLE'),
    judge(of('SECRETARY') === 1, '26', 'COMMISSION_HAS_SECRETARY', 'CURABLE'),
  ];
}

/** What stands in the way of these people considering the objections: at forming, at each change, at opening a session. */
export function judgeComposition(seats: readonly SeatFacts[]): Finding[] {
  const outsiders = seats.filter(({ staff }) => !staff);
  const others = seats.filter(({ staff, member }) => staff && !member);
  const involved = seats.filter(({ tookPart }) => tookPart);
  const people = seats.map(({ accountId }) => accountId);
  return [
    ...judgeNumber(seats),
    judge(outsiders.length === 0, '26', 'COMMISSION_OF_STAFF', 'VOID', {
      params: { names: namesOf(outsiders) },
    }),
    judge(involved.length === 0, '26', 'COMMISSION_TOOK_NO_PART', 'VOID', {
      inputs: { accounts: involved.map(({ accountId }) => String(accountId)) },
      params: { names: namesOf(involved) },
      decisions: ['D18'],
    }),
    judge(others.length === 0, '26', 'COMMISSION_ACTS_AS_MEMBERS', 'CURABLE', {
      params: { names: namesOf(others) },
    }),
    judge(new Set(people).size === people.length, '26', 'COMMISSION_PEOPLE_ONCE', 'CURABLE'),
  ];
}

/** An order that is given today or was given before, and after what it is about. */
export function judgeOrderDate(date: CalendarDate, since: CalendarDate, today: CalendarDate): Finding[] {
  const inputs = { date, since, today };
  return [
    judge(date <= today, '26', 'COMMISSION_ORDER_ISSUED', 'CURABLE', { inputs }),
    judge(date >= since, '26', 'COMMISSION_ORDER_AFTER_OBJECTION', 'CURABLE', {
      inputs,
      params: { date: since },
    }),
  ];
}

export interface Quorum {
  /** Composed and not excluded: a recusal counts the quorum again (D42). */
  readonly composed: number;
  readonly present: number;
  readonly needed: number;
}

/** More than half of the composed members, and never fewer than five able to vote (D46). */
export function quorumOf(seats: readonly { readonly part: Part; readonly present: boolean }[]): Quorum {
  const voters = seats.filter(votes);
  return {
    composed: voters.length,
    present: voters.filter(({ present }) => present).length,
    needed: Math.max(FEWEST_MEMBERS, Math.floor(voters.length / 2) + 1),
  };
}

export function judgeQuorum({ composed, present, needed }: Quorum): Finding {
  return judge(present >= needed, '26', 'COMMISSION_QUORUM', 'CURABLE', {
    inputs: { composed, present, needed },
    params: { composed, present, needed, missing: Math.max(needed - present, 0) },
    decisions: ['D46', 'D42'],
  });
}
