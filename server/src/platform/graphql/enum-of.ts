import { registerEnumType } from 'type-graphql';

/** A GraphQL enum whose values are their own names, for `() => X` in a field. Call once for a name. */
export function enumOf<const Name extends string>(
  name: string,
  values: readonly Name[],
  description?: string,
): { readonly [Value in Name]: Value } {
  const object = Object.fromEntries(values.map((value) => [value, value])) as {
    readonly [Value in Name]: Value;
  };
  registerEnumType(object, { name, ...(description ? { description } : {}) });
  return object;
}
