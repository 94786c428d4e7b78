import type { Clock } from '../../server/src/platform/clock';
import { addHours, instant, type Instant } from '../../server/src/law';

export interface SettableClock extends Clock {
  /** @param at an ISO instant with its offset, such as `2026-03-19T10:00:00+05:00` */
  set(at: string): void;
  advanceHours(hours: number): void;
}

export function settableClock(start: string): SettableClock {
  let present: Instant = instant(start);
  return {
    now: () => present,
    set: (at) => {
      present = instant(at);
    },
    advanceHours: (hours) => {
      present = addHours(present, hours);
    },
  };
}
