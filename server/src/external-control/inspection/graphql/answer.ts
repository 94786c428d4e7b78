import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../../platform/graphql/request-context';

/** Reads what a command changed in the shape that the request asks for. */
export async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}
