import { breach, dateOfInstant, type Finding } from '../../../law';
import type { InspectionFacts, InspectorFacts, Occasion, SpecialistFacts } from '../facts/inspection-facts';
import { judgeJurisdiction } from './jurisdiction-rules';

/** Whether who inspects may be changed now: on a registered act, one additional act after another. Clause 12. */
export function judgeChange({ registeredAt, pendingChange }: InspectionFacts): Finding[] {
  if (registeredAt === null) return [breach('12', 'CHANGE_OF_UNREGISTERED_ACT', 'CURABLE')];
  return pendingChange === null
    ? []
    : [breach('12', 'CHANGE_PENDING', 'CURABLE', { params: { number: pendingChange.number } })];
}

/** Those who inspect from then on, by the same rules as at the appointment. Clauses 9, 12. */
export function judgeNewInspectors(facts: InspectionFacts, inspectors: readonly InspectorFacts[]): Finding[] {
  return judgeJurisdiction({ ...facts, inspectors });
}

/**
 * Whether whoever acts is named, or was when it was done: what an inspector found within the inspection, before an additional act took
 * effect, and sends later is a fact. Clauses 11, 12.
 */
export function inspects(
  { inspectors, namedUntil, startDate }: InspectionFacts,
  { actor, happenedAt }: Pick<Occasion, 'actor' | 'happenedAt'>,
): boolean {
  if (inspectors.some(({ accountId }) => accountId === actor.accountId)) return true;
  if (happenedAt === undefined || startDate === null || dateOfInstant(happenedAt) < startDate) return false;
  const at = Date.parse(happenedAt);
  return namedUntil.some(({ accountId, until }) => accountId === actor.accountId && at < until);
}

/** Specialists, consultants and experts come from state bodies and their organisations, and not from the inspected one. Clauses 3, 11. */
export function judgeSpecialists(
  { subject }: Pick<InspectionFacts, 'subject'>,
  specialists: readonly SpecialistFacts[],
): Finding[] {
  return specialists.flatMap(({ fullName, employer }): Finding[] => {
    const params = { fullName };
    if (employer.id === subject.id) return [breach('3', 'SPECIALIST_OF_SUBJECT', 'VOID', { params })];
    return employer.competence === 'NONE'
      ? [breach('11', 'SPECIALIST_OF_NO_STATE_BODY', 'VOID', { params })]
      : [];
  });
}

/** Whether the register knows who employs them: without it nobody can say that it is a state body. Clause 11. */
export function judgeEmployers(unknown: readonly { fullName: string; employerBin: string }[]): Finding[] {
  return unknown.map(({ fullName, employerBin }) =>
    breach('11', 'SPECIALIST_EMPLOYER_UNKNOWN', 'CURABLE', {
      params: { fullName, bin: employerBin },
      inputs: { employerBin },
    }),
  );
}

/** A specialist who takes part in the inspection now. Clause 11. */
export interface StandingSpecialist {
  readonly id: number;
  readonly kind: 'SPECIALIST' | 'CONSULTANT' | 'EXPERT';
  readonly fullName: string;
  readonly position: string;
  readonly accountId: number | null;
  readonly employerId: number;
  readonly employer: { readonly kk: string; readonly ru: string };
}

type Named = SpecialistFacts & { readonly accountId: number | null };

/** Nobody is brought in who takes part already, by the account or by name and employer. Clause 11. */
export function judgeNamedAlready(
  standing: readonly StandingSpecialist[],
  named: readonly Named[],
): Finding[] {
  const isSame = (one: StandingSpecialist, { accountId, fullName, employer }: Named) =>
    accountId === null
      ? one.employerId === employer.id && one.fullName.toLowerCase() === fullName.toLowerCase()
      : one.accountId === accountId;
  return named
    .filter((person) => standing.some((one) => isSame(one, person)))
    .map(({ fullName }) => breach('11', 'SPECIALIST_NAMED_ALREADY', 'CURABLE', { params: { fullName } }));
}
