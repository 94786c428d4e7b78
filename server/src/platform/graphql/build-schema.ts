import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { permissionGuard } from './permission-guard';
import { DateTimeScalar } from './scalars';
import { validateArgument } from './validate-argument';
import { validateNestedInputs } from './validate-nested';

const built = new WeakMap<readonly Function[], GraphQLSchema>();

/** The schema of all rooms' resolvers, built once for a list of them. Class validation is on; scalars for dates are ours. */
export function buildApplicationSchema(resolvers: readonly Function[]): GraphQLSchema {
  const known = built.get(resolvers);
  if (known) return known;
  validateNestedInputs();
  const isResolver = new Set(resolvers);
  const schema = buildSchemaSync({
    // The library asks it once for each field and each field resolver.
    resolvers: Object.assign([...resolvers], {
      includes: (asked: Function) => isResolver.has(asked),
    }) as unknown as NonEmptyArray<Function>,
    validateFn: validateArgument,
    globalMiddlewares: [permissionGuard],
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    // A test looks whether the schema is valid; every start would ask for all of it once more.
    skipCheck: true,
  });
  built.set(resolvers, schema);
  return schema;
}
