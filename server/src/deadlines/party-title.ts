import { actorTitle, getEdition, getRule } from '../law';
import type { RequestContext } from '../platform/graphql/request-context';
import { Party } from './deadline.graphql-type';

/** Who must act. On the side of the bodies there are several, and the rule of the term says which: its edition is null where there is no term. */
export function partyTitle(
  party: Party,
  { rule, edition }: { readonly rule: string; readonly edition: string | null },
  context: Pick<RequestContext, 'language' | 'text'>,
): string {
  if (party !== Party.SUBJECT || edition === null) return context.text(`PARTY_${party}`);
  return actorTitle(getRule(rule, getEdition(edition)), context.language);
}
