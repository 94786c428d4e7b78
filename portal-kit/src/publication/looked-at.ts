import type { PublicationSourceInput } from '../generated/graphql';
import type { PublicationSource } from './publication-view';

/** Shorter ones would be left out of the middle of other words. */
const SHORTEST = 2;

/** What is asked to be shown first: the words that the last publication left out are known to the system alone. */
export function firstAsked(source: PublicationSource, text: string): PublicationSourceInput {
  return { ...source, ...(source.kind === 'OWN_RESULT' ? { text } : {}) };
}

/** What is asked to be shown: the source with the own text, where there is one, and with the words to be left out, each on a line. */
export function sourceOf(source: PublicationSource, text: string, leaveOut: string): PublicationSourceInput {
  return {
    ...firstAsked(source, text),
    leaveOut: leaveOut
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.length >= SHORTEST),
  };
}

/** Whether what was looked at is what stands in the fields now: nothing else is published. */
export function isLookedAt(asked: PublicationSourceInput, now: PublicationSourceInput): boolean {
  return JSON.stringify(asked) === JSON.stringify(now);
}
