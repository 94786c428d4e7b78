/** The regulator's own scale (clause 6-1, 22-1). */
export const VIOLATION_SEVERITIES = ['GROSS', 'SIGNIFICANT', 'MINOR'] as const;
export type ViolationSeverity = (typeof VIOLATION_SEVERITIES)[number];
