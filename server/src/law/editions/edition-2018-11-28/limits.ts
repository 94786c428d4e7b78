import type { ClauseReference } from '../../citations';

/** A number that a clause sets and that is not a term with a day of its own. */
interface Limit {
  readonly value: number;
  readonly unit: 'members' | 'calendarDays' | 'times' | 'copies' | 'prescriptions' | 'months';
  readonly clause: ClauseReference;
  /** False where it rests on the Entrepreneurial Code, of which only the text of 2026 was read. */
  readonly verified: boolean;
  readonly source: string;
}

export const LIMITS = {
  extensionsOfOneControl: { value: 1, unit: 'times', clause: '14', verified: true, source: 'clause 14' },
  suspensionsOfOneInspection: { value: 1, unit: 'times', clause: '20', verified: true, source: 'clause 20' },
  suspensionMonths: { value: 1, unit: 'months', clause: '20', verified: true, source: 'clause 20' },
  copiesOfResultAct: { value: 3, unit: 'copies', clause: '22', verified: true, source: 'clause 22' },
  prescriptionsPerResultAct: {
    value: 1,
    unit: 'prescriptions',
    clause: '22-1',
    verified: true,
    source: 'clause 22-1',
  },
  commissionMembers: { value: 5, unit: 'members', clause: '26', verified: true, source: 'clause 26' },
  copiesOfEventAct: { value: 2, unit: 'copies', clause: '50', verified: true, source: 'clause 50' },
  extensionOfOneEventTogether: {
    value: 30,
    unit: 'calendarDays',
    clause: '45',
    verified: true,
    source: 'clause 45; D28',
  },
  leastDaysToRemedy: {
    value: 10,
    unit: 'calendarDays',
    clause: '22-1',
    verified: false,
    source: 'Entrepreneurial Code art. 152-1, text of 2026',
  },
} as const satisfies Record<string, Limit>;
