import { getMetadataStorage as constraintsOf, ValidateNested } from 'class-validator';
import { getMetadataStorage } from 'type-graphql';

interface DescribedField {
  readonly target: Function;
  readonly name: string;
  readonly getType: () => unknown;
}

/** Whether class-validator goes down into the property by what the class itself says. */
function isGoneInto({ target, name }: DescribedField): boolean {
  return constraintsOf()
    .getTargetValidationMetadatas(target, '', false, false)
    .some(({ type, propertyName }) => type === 'nestedValidation' && propertyName === name);
}

/**
 * Inputs within inputs and within arguments are held against their own classes: class-validator goes down only where a property
 * says so, and a room that forgets to say it would let through whatever its classes forbid. Called before the schema is built.
 */
export function validateNestedInputs(): void {
  const { inputTypes, argumentTypes, fields } = getMetadataStorage() as unknown as {
    inputTypes: readonly { readonly target: Function }[];
    argumentTypes: readonly { readonly target: Function }[];
    fields: readonly DescribedField[];
  };
  const inputs = new Set<unknown>(inputTypes.map(({ target }) => target));
  const given = new Set([...inputs, ...argumentTypes.map(({ target }) => target)]);
  for (const field of fields)
    if (given.has(field.target) && inputs.has(field.getType()) && !isGoneInto(field))
      ValidateNested()(field.target.prototype as object, field.name);
}
