import { isObjectType } from 'graphql';
import type { MiddlewareFn } from 'type-graphql';
import { Refusal } from '../refusals/refusal';
import { accessOf } from './permission';
import type { RequestContext } from './request-context';

const ROOTS = new Set(['Query', 'Mutation']);

/** Denies every root field that declares no permission, and those whose permission the actor's role lacks. */
export const permissionGuard: MiddlewareFn<RequestContext> = ({ info, context }, next) => {
  if (!ROOTS.has(info.parentType.name)) return next();
  const field = isObjectType(info.parentType) ? info.parentType.getFields()[info.fieldName] : undefined;
  const access = accessOf(field?.extensions);
  if (access.public !== undefined) return next();
  const anonymous = context.actor.kind === 'anonymous';
  if (access.signedIn !== undefined && context.actor.kind === 'account') return next();
  if (
    access.permission &&
    context.abilities.template(context.actor.role).can(access.permission.action, access.permission.subject)
  ) {
    return next();
  }
  if (anonymous) throw new Refusal('NOT_SIGNED_IN', { wording: context.actor.unknownBecause });
  throw new Refusal('FORBIDDEN');
};
