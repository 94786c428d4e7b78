import type { GraphQLResolveInfo } from 'graphql';
import { parseId } from '../../../platform/graphql/id';
import type { RequestContext } from '../../../platform/graphql/request-context';
import type { ActRequest } from '../act';
import type { ControlEventArguments } from './event.inputs';

export function requestOf({ eventId, idempotencyKey, expectedVersion }: ControlEventArguments): ActRequest {
  return { eventId: parseId(eventId), idempotencyKey, expectedVersion };
}

/** Reads the changed event in the shape that the request asks for. */
export async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}
