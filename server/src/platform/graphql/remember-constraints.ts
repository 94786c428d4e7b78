import { getMetadataStorage } from 'class-validator';

const storage = getMetadataStorage();
type Find = typeof storage.getTargetValidationMetadatas;

/**
 * For every value class-validator asks each class that has constraints whether the value's class extends it: a tenth of what a
 * page of a list costs node. What is said of a class is found once here, and anew when anything more is said.
 */
export function rememberConstraints(): void {
  const known = new Map<Function, ReturnType<Find>>();
  const find = storage.getTargetValidationMetadatas.bind(storage);
  const add = storage.addValidationMetadata.bind(storage);
  storage.addValidationMetadata = (metadata) => {
    known.clear();
    add(metadata);
  };
  storage.getTargetValidationMetadatas = (type, schema, always, strictGroups, groups) => {
    if (schema || always || strictGroups || groups?.length)
      return find(type, schema, always, strictGroups, groups);
    let constraints = known.get(type);
    if (!constraints) known.set(type, (constraints = find(type, schema, always, strictGroups, groups)));
    return constraints;
  };
}
