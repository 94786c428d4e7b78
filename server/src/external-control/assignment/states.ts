export const ASSIGNMENT_STATES = ['IN_FORCE', 'WITHDRAWN'] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];
