import { judge, type ClauseReference, type Finding } from '../../law';

/** Whose unit coordinates public services and holds control events: clause 39 for central bodies, 40 for local executive ones. */
const HOLDS_CONTROL: Readonly<Record<string, ClauseReference>> = {
  CENTRAL_BODY: '39',
  CENTRAL_DEPARTMENT: '39',
  OBLAST_EXECUTIVE: '40',
  REPUBLICAN_CITY_EXECUTIVE: '40',
  CAPITAL_EXECUTIVE: '40',
  DISTRICT_EXECUTIVE: '40',
  OBLAST_CITY_EXECUTIVE: '40',
};

export const CONTROLLING_KINDS: readonly string[] = Object.keys(HOLDS_CONTROL);

const SUBDIVISIONS = ['TERRITORIAL_SUBDIVISION_OF_CENTRAL', 'TERRITORIAL_SUBDIVISION_OF_DEPARTMENT'];

/** Whose units monitor each quarter: of bodies that hold internal control (58), and of territorial subdivisions (38, D24). */
export const MONITORING_KINDS: readonly string[] = [...CONTROLLING_KINDS, ...SUBDIVISIONS];

/** Control events are held by units of central bodies, vedomstvos and local executive bodies; territorial subdivisions only monitor. Clause 38. */
export function mayHoldEvents(kind: string): Finding[] {
  const inputs = { kind };
  return [
    judge(!SUBDIVISIONS.includes(kind), '38', 'SUBDIVISION_ONLY_MONITORS', 'VOID', { inputs }),
    judge(MONITORING_KINDS.includes(kind), '38', 'BODY_HOLDS_NO_CONTROL', 'VOID', {
      inputs,
      decisions: ['D26'],
    }),
  ];
}

/** A body and an object, and how they stand to each other in the tree of subordination. */
export interface ScopeFacts {
  readonly bodyKind: string;
  /** The body is the object itself, or stands anywhere above it. */
  readonly isAbove: boolean;
}

/** At whom a control event may be proposed: the body itself and whom it controls (clauses 39, 40, 59). */
export function judgeWithinControl({ bodyKind, isAbove }: ScopeFacts): Finding {
  const clause = HOLDS_CONTROL[bodyKind] ?? '38';
  return judge(isAbove, clause, 'OBJECT_WITHIN_CONTROL', 'VOID', { inputs: { isAbove }, decisions: ['D25'] });
}

/**
 * An object of control is the body itself, a body or organisation below it, or a person whose services it coordinates
 * (clauses 39, 40); districts below an oblast and subdivisions below a central body among them (D25).
 */
export function judgeObject(facts: ScopeFacts): Finding[] {
  return [...mayHoldEvents(facts.bodyKind), judgeWithinControl(facts)];
}
