/** What a case of the machine of clauses 9 to 29 is: an unscheduled inspection, or a preventive control with a visit (clauses 4, 6). */
export const PROCEDURES = ['INSPECTION', 'PREVENTIVE_CONTROL'] as const;
export type Procedure = (typeof PROCEDURES)[number];
