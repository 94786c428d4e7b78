import type { ClauseReference } from '../../law';

/**
 * How a criterion is measured. `SHARE`: what was done of what was due. `COUNT`: how often something happened. `RATE`: how
 * often for each thousand services rendered.
 */
export type Measure = 'SHARE' | 'COUNT' | 'RATE';

interface SourceFacts {
  readonly measure: Measure;
  /** What it is counted by. */
  readonly clause: ClauseReference;
  /** Known from the figures of accepted reports alone, so that a correction (64) changes it. */
  readonly figures?: true;
}

/** What the system knows of a body's year and a criterion may weigh. */
export const SCORE_SOURCES = {
  REPORT_FILED: { measure: 'SHARE', clause: '36' },
  RELATIONS_HELD: { measure: 'SHARE', clause: '62', figures: true },
  GROSS_VIOLATION: { measure: 'COUNT', clause: '22-1' },
  SIGNIFICANT_VIOLATION: { measure: 'COUNT', clause: '22-1' },
  MINOR_VIOLATION: { measure: 'COUNT', clause: '22-1' },
  PRESCRIPTION_FULFILLED: { measure: 'SHARE', clause: '28' },
  MEASURES_ANSWERED: { measure: 'SHARE', clause: '30' },
  COMPLAINT_FOUNDED: { measure: 'COUNT', clause: '8' },
  REFUSAL_WITHOUT_GROUND: { measure: 'RATE', clause: '62', figures: true },
  SERVICE_LATE: { measure: 'RATE', clause: '62', figures: true },
  PLAN_APPROVED: { measure: 'SHARE', clause: '42' },
  EVENT_HELD: { measure: 'SHARE', clause: '42' },
  MONITORING_DONE: { measure: 'SHARE', clause: '58' },
  RIGHTS_RESTORED: { measure: 'SHARE', clause: '62', figures: true },
} as const satisfies Record<string, SourceFacts>;

export type ScoreSource = keyof typeof SCORE_SOURCES;
export const SCORE_SOURCE_NAMES = Object.keys(SCORE_SOURCES) as readonly ScoreSource[];
export const FIGURE_SOURCES = SCORE_SOURCE_NAMES.filter((name) => 'figures' in SCORE_SOURCES[name]);

export function isScoreSource(name: string): name is ScoreSource {
  return Object.hasOwn(SCORE_SOURCES, name);
}
