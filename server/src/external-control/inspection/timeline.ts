import type { ClauseReference } from '../../law';
import type { Procedure } from '../documents';
import type { InspectionState } from './states';

/** When the steps of a case were done, as far as they were. */
export interface TimelineFacts {
  readonly state: InspectionState;
  readonly procedure: Procedure;
  readonly noticeNeeded: boolean;
  readonly createdAt: string | null;
  readonly appointedAt: string | null;
  readonly registeredAt: string | null;
  readonly noticeSentAt: string | null;
  readonly startedAt: string | null;
  /** by a protocol of refusal: its day, no hour */
  readonly startedOn: string | null;
  /** Of the extension (14), once it is signed: `at` when it came into force. */
  readonly extension: { readonly at: string | null; readonly before: string } | null;
  /** Of the suspension (19 to 21): `latest` is the day on which it ends by itself. */
  readonly suspension: {
    readonly at: string;
    readonly resumedAt: string | null;
    readonly latest: string;
  } | null;
  readonly drawnUpAt: string | null;
  /** Acceptance of the result act was refused, by its protocol (clause 24). */
  readonly refusedAt: string | null;
  readonly completedAt: string | null;
  /** by the mark of the registry: its day, no hour (clause 24) */
  readonly completedOn: string | null;
  readonly objectedAt: string | null;
  readonly objectionsDue: string | null;
  readonly objectionsOver: boolean;
  readonly hasPrescription: boolean;
  readonly settledAt: string | null;
  readonly reportBy: string | null;
  readonly closedAt: string | null;
  readonly plannedStart: string | null;
  readonly endDate: string | null;
}

export interface Step {
  readonly key: string;
  readonly clause: ClauseReference | null;
  readonly state: 'DONE' | 'CURRENT' | 'AHEAD' | 'SKIPPED';
  readonly at: string | null;
  /** The day of what is known by its day alone. */
  readonly on: string | null;
  readonly dueDate: string | null;
}

interface StepFacts extends Omit<Step, 'state' | 'on'> {
  readonly on?: string | null;
  /** Did not happen and will not. */
  readonly skipped?: boolean;
}

const STARTED: readonly InspectionState[] = [
  'IN_PROGRESS',
  'SUSPENDED',
  'RESULTS_DRAWN_UP',
  'HANDED_OVER',
  'CLOSED',
];

/** Steps that are named by what is held: a control is no inspection (clauses 6, 8). */
const NAMED_BY_PROCEDURE = ['APPOINTED', 'NOTIFIED', 'DRAWN_UP', 'COMPLETED'];

/** The message that names a step of a case of this procedure. */
export function stepWord(key: string, procedure: Procedure): string {
  const ofControl = procedure === 'PREVENTIVE_CONTROL' && NAMED_BY_PROCEDURE.includes(key);
  return `INSPECTION_STEP_${key}${ofControl ? '_OF_CONTROL' : ''}`;
}

/** What changed the course of the running inspection, as far as it did, in the order of the days. */
function courseOf({ extension, suspension, completedAt }: TimelineFacts): StepFacts[] {
  const skipped = completedAt !== null;
  const steps: StepFacts[] = [];
  if (extension)
    steps.push({ key: 'EXTENDED', clause: '14', at: extension.at, dueDate: extension.before, skipped });
  if (suspension) {
    const { at, resumedAt, latest } = suspension;
    steps.push({ key: 'SUSPENDED', clause: '19', at, dueDate: null });
    steps.push({ key: 'RESUMED', clause: '20', at: resumedAt, dueDate: latest, skipped });
  }
  const whenOf = ({ at, dueDate }: StepFacts) => at ?? dueDate ?? '';
  return steps.sort((one, other) => whenOf(one).localeCompare(whenOf(other)));
}

function stepsOf(facts: TimelineFacts): StepFacts[] {
  const started = STARTED.includes(facts.state);
  const completed = facts.completedAt !== null || facts.completedOn !== null;
  return [
    // A control stands on its line of the half-year list, an inspection on its grounds.
    {
      key: 'DRAFTED',
      clause: facts.procedure === 'PREVENTIVE_CONTROL' ? '7' : '8',
      at: facts.createdAt,
      dueDate: null,
    },
    { key: 'APPOINTED', clause: '12', at: facts.appointedAt, dueDate: null },
    { key: 'REGISTERED', clause: '12', at: facts.registeredAt, dueDate: null, skipped: started },
    {
      key: 'NOTIFIED',
      clause: '16',
      at: facts.noticeSentAt,
      dueDate: null,
      skipped: !facts.noticeNeeded || started,
    },
    {
      key: 'STARTED',
      clause: '17',
      at: facts.startedAt,
      on: facts.startedOn,
      dueDate: facts.plannedStart,
    },
    ...courseOf(facts),
    { key: 'DRAWN_UP', clause: '22', at: facts.drawnUpAt, dueDate: null },
    ...(facts.refusedAt === null
      ? []
      : [{ key: 'ACT_REFUSED', clause: '24' as const, at: facts.refusedAt, dueDate: null }]),
    {
      // What was refused, and nobody took after all, is given by the mark of the registry.
      ...(facts.refusedAt === null || facts.completedAt !== null
        ? { key: 'COMPLETED', clause: '23' }
        : { key: 'MARKED', clause: '24' }),
      at: facts.completedAt,
      on: facts.completedOn,
      dueDate: facts.endDate,
    },
    {
      key: 'OBJECTIONS',
      clause: '25',
      at: facts.objectedAt,
      dueDate: facts.objectionsDue,
      skipped: facts.objectionsOver,
    },
    {
      key: 'REMEDIED',
      clause: '28-1',
      at: facts.settledAt,
      dueDate: facts.reportBy,
      skipped: completed && !facts.hasPrescription,
    },
    { key: 'CLOSED', clause: null, at: facts.closedAt, dueDate: null },
  ];
}

/** The steps of a case in the order of the law; the first one not done is the current one. */
export function timelineOf(facts: TimelineFacts): Step[] {
  const ended = facts.state === 'WITHDRAWN' || facts.state === 'CLOSED';
  let current = !ended;
  return stepsOf(facts).map(({ skipped, on = null, ...rest }) => {
    const step = { ...rest, on };
    if (step.at !== null || on !== null) return { ...step, state: 'DONE' };
    if (skipped || ended) return { ...step, state: 'SKIPPED' };
    const state = current ? 'CURRENT' : 'AHEAD';
    current = false;
    return { ...step, state };
  });
}
