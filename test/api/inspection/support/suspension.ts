import { at, HEAD, INSPECTOR } from './course';
import { startedOn } from './extension';
import type { Case, World } from './world';

/** A register of another state is asked: that suspends however long it takes. */
export const ABROAD = {
  cause: 'FOREIGN_INFORMATION',
  reason: 'Request No. 14 to the register of another state',
  expectedOn: '2026-08-03',
};
export const ARRIVED = 'Extract No. 77 of the register';

/** Started on Wednesday 3 June 2026, ends on the 17th; suspended on Thursday the 4th: nine days are left. */
export async function suspended(world: World, input: object = ABROAD): Promise<Case> {
  const of = await startedOn(world, '2026-06-03', '2026-06-01');
  world.at(at('2026-06-04'));
  return world.act(HEAD, 'suspendInspection', of, { input });
}

export const resumed = (world: World, of: Case, arrivedOn: string, email = INSPECTOR): Promise<Case> =>
  world.act(email, 'resumeInspection', of, { input: { arrivedOn, arrived: ARRIVED } });

export interface SeenCourse {
  readonly version: number;
  readonly state: string;
  readonly endDate: string;
  readonly suspension: Readonly<Record<string, unknown>> | null;
  readonly courseNotices: readonly Readonly<Record<string, unknown>>[];
  readonly deadlines: readonly { rule: string; dueDate: string; state: string; dateMoves: string[] }[];
  readonly timeline: readonly { key: string; state: string }[];
  readonly documents: readonly { kind: string }[];
  readonly findings: Case['findings'];
}

const SEEN = `version state endDate findings { clause code severity }
  suspension { cause reason suspendedOn earlierEnd daysLeft latestResumption resumedOn arrived newEnd resumptionNumber }
  courseNotices { kind effectiveOn sentAt recipient proof } deadlines { rule dueDate state dateMoves }
  timeline { key state } documents { kind }`;

export async function seeCourse(world: World, email: string, id: string): Promise<SeenCourse> {
  const seen = await world.read<SeenCourse>(email, id, SEEN);
  if (!seen) throw new Error('the case is not seen');
  return seen;
}

export const termOf = ({ deadlines }: SeenCourse, rule: string) =>
  deadlines.find((deadline) => deadline.rule === rule);

/** What a person's list of a day says of a case. */
export async function waitingFor(world: World, email: string, { number }: { number: string }) {
  const client = await world.as(email);
  type Answer = { waiting: { nodes: { code: string; caseNumber: string; state: string | null }[] } };
  const { waiting } = await client.run<Answer>('{ waiting(first: 100) { nodes { code caseNumber state } } }');
  return waiting.nodes
    .filter(({ caseNumber }) => caseNumber === number)
    .map(({ code, state }) => (state === 'SUSPENDED' ? `${code} suspended` : code))
    .sort();
}
