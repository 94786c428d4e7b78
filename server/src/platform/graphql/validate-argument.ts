import { getMetadataStorage, validateOrReject, type ValidationError } from 'class-validator';
import { ArgumentValidationError } from 'type-graphql';
import { rememberConstraints } from './remember-constraints';

rememberConstraints();

/** Whether a class, or one that it extends, says anything about its values. */
const isConstrained = (type: Function): boolean =>
  getMetadataStorage().getTargetValidationMetadatas(type, '', false, false).length > 0;

const OPTIONS = { skipMissingProperties: true, forbidUnknownValues: false } as const;

/**
 * Holds an argument against what its class says of it; one of which nothing is said costs nothing.
 * @throws ArgumentValidationError
 */
export function validateArgument(value: unknown): void | Promise<void> {
  if (typeof value !== 'object' || value === null) return undefined;
  const values = (Array.isArray(value) ? value : [value]).filter(
    (one): one is object =>
      typeof one === 'object' && one !== null && isConstrained((one as object).constructor),
  );
  if (values.length === 0) return undefined;
  return Promise.all(values.map((one) => validateOrReject(one, OPTIONS))).then(
    () => undefined,
    (errors: ValidationError[]) => {
      throw new ArgumentValidationError(errors);
    },
  );
}
