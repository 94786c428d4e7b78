import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { permissionGuard } from './permission-guard';
import { DateTimeScalar } from './scalars';
import { validateArgument } from './validate-argument';

/** The schema of all rooms' resolvers. Class validation is on; scalars for dates are ours. */
export function buildApplicationSchema(resolvers: readonly Function[]): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [...resolvers] as unknown as NonEmptyArray<Function>,
    validateFn: validateArgument,
    globalMiddlewares: [permissionGuard],
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  });
}
