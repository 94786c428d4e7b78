import { breach, type CalendarDate, type Finding } from '../../law';
import type { Competence } from '../../registry';

export interface AssignedPerson {
  readonly capacityId: number;
  readonly role: string;
  readonly fullName: string;
  /** The capacity holds today. */
  readonly current: boolean;
}

/** What an assignment is judged by before it is given. */
export interface AssignmentFacts {
  readonly date: CalendarDate;
  readonly competence: Competence;
  readonly people: readonly AssignedPerson[];
  readonly files: number;
  /** Its paper is drawn up by this system: no other is attached. */
  readonly drawnUpHere: boolean;
}

function judgeSubject({ competence }: AssignmentFacts): Finding[] {
  if (competence === 'NONE') return [breach('9', 'SUBJECT_OUTSIDE_CLAUSE_9', 'VOID')];
  return competence === 'AGENCY' ? [breach('9', 'ASSIGNMENT_NOT_NEEDED', 'CURABLE')] : [];
}

/** Who is assigned is on the Agency's staff and inspects. Clause 9. */
function judgePeople({ people }: AssignmentFacts): Finding[] {
  if (people.length === 0) return [breach('9', 'ASSIGNED_MISSING', 'CURABLE')];
  return people
    .filter(({ role, current }) => role !== 'AGENCY_INSPECTOR' || !current)
    .map(({ fullName }) => breach('9', 'ASSIGNED_NOT_OF_AGENCY', 'VOID', { params: { fullName } }));
}

/** Whether the leadership may give such an assignment. Clause 9. */
export function judgeAssignment(facts: AssignmentFacts, today: CalendarDate): Finding[] {
  const { date, files, drawnUpHere } = facts;
  return [
    ...judgeSubject(facts),
    ...judgePeople(facts),
    ...(date > today ? [breach('9', 'ASSIGNMENT_DATE_IN_FUTURE', 'CURABLE', { params: { date } })] : []),
    ...(files === 0 && !drawnUpHere ? [breach('9', 'ASSIGNMENT_FILE_MISSING', 'CURABLE')] : []),
  ];
}
