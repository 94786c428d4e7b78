import { startOfDay } from '../../law';
import { assertHappened } from '../case';
import type { Step } from './act';
import { startInstant } from './rules/start-rules';

/** What a recorded fact is about, and when that was. */
const EARLIEST = {
  appointment: ({ inspection }: Step) => inspection.appointedAt,
  start: ({ facts }: Step) => {
    const at = startInstant(facts.handedOverAt, facts.acquaintedAt);
    if (at !== null) return new Date(at);
    return facts.startDate && new Date(startOfDay(facts.startDate));
  },
  extension: ({ facts }: Step) => facts.extension && new Date(facts.extension.signedAt),
  suspension: ({ facts }: Step) => facts.suspension && new Date(startOfDay(facts.suspension.suspendedOn)),
  resultAct: ({ facts }: Step) => facts.drawnUpAt && new Date(facts.drawnUpAt),
  completion: ({ facts }: Step) => {
    if (facts.resultsHandedOverAt !== null) return new Date(facts.resultsHandedOverAt);
    return facts.completedOn && new Date(startOfDay(facts.completedOn));
  },
} as const satisfies Record<string, (step: Step) => Date | null>;

/**
 * A fact that a person records lies between what it is about and now.
 * @throws Refusal FACT_IN_FUTURE, FACT_BEFORE_CASE
 */
export function assertAfter(what: keyof typeof EARLIEST, step: Step, at: Date, field: string): void {
  assertHappened(at, { now: step.work.now, after: EARLIEST[what](step), field });
}
