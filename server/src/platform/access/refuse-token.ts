import type { RequestContext } from '../graphql/request-context';
import { Refusal } from '../refusals/refusal';

/**
 * A client whose token covers nothing of a kind is told so, of what is there and of what is not alike: it acts by its
 * token, whatever session stands beside it. @throws Refusal FORBIDDEN
 */
export function refuseToken({ actor, abilities }: RequestContext, subject: string): void {
  if (actor.kind === 'token' && !abilities.forActor(actor).can('read', subject))
    throw new Refusal('FORBIDDEN');
}
