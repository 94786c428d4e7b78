import { instantFromEpoch, type Instant } from '../../law';

/** The only source of the present. Everything that asks for the time is given one. */
export interface Clock {
  now(): Instant;
}

export interface ClockSettings {
  readonly clockFixed?: string;
  /** Seconds. */
  readonly clockOffset: number;
}

export function systemClock(settings: ClockSettings = { clockOffset: 0 }): Clock {
  const fixed = settings.clockFixed;
  if (fixed !== undefined) return { now: () => instantFromEpoch(Date.parse(fixed)) };
  return { now: () => instantFromEpoch(Date.now() + settings.clockOffset * 1000) };
}
