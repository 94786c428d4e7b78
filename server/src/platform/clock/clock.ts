/** The only source of the present instant. Everything that asks "when is now" is handed one. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
