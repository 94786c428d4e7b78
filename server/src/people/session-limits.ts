const MINUTE = 60_000;

/** How long a session lives, in milliseconds: without a request, and at most. */
export const SESSION_IDLE = 8 * 60 * MINUTE;
export const SESSION_LENGTH = 24 * 60 * MINUTE;

/** A request moves the idle end no oftener than this. */
export const SESSION_TOUCH = 5 * MINUTE;
