import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { COMPUTED_FIELDS, type SizeLimit } from './limits';

/** A place of the answer, with the places below it. */
type Place = Map<string, Place>;

interface Position {
  readonly place: Place;
  readonly depth: number;
  /** Below `__schema` or `__type`. */
  readonly ofSchema: boolean;
}

/** One more question for the schema costs as much as so many repeated fields: its answers are long. */
const WEIGHT_OF_SCHEMA = 10;
/** A document may be walked so many times its fields, all definitions together. */
const STEPS_PER_FIELD = 4;

const asksSchema = ({ name }: FieldNode) => name.value === '__schema' || name.value === '__type';

/**
 * Tells whether any definition of a document passes a limit. For documents that nobody has validated: circles of
 * fragments are walked once, and counting stops at the limit, so that a bomb costs no more than the limit.
 */
export function isTooLarge(document: DocumentNode, limit: SizeLimit): boolean {
  const { definitions, tokenCount = 0 } = document;
  if (tokenCount > limit.tokens || definitions.length > limit.definitions) return true;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  let steps = 0;

  // A fragment is measured on the type it is for, an operation on the root.
  const passes = (set: SelectionSetNode, on?: string): boolean => {
    const opened = new Set<string>();
    let [fields, roots, computed, repeats] = [0, 0, 0, 0];

    const passesField = (node: FieldNode, { place, depth, ofSchema }: Position): boolean => {
      const below = ofSchema || asksSchema(node);
      // Another alias does not make the schema's answer shorter.
      const key = below ? node.name.value : (node.alias ?? node.name).value;
      const known = place.get(key);
      if (known) repeats += below ? WEIGHT_OF_SCHEMA : 1;
      const next = known ?? new Map<string, Place>();
      place.set(key, next);
      fields += 1;
      if (on === undefined && depth === 1 && !ofSchema) {
        if (COMPUTED_FIELDS.has(node.name.value)) computed += 1;
        else roots += 1;
      }
      if (fields > limit.fields || repeats > limit.repeats) return true;
      if (roots > limit.rootFields || computed > limit.computedFields) return true;
      if (!node.selectionSet) return false;
      // The schema's own questions nest deep and end soon.
      return walk(node.selectionSet, { place: next, depth: below ? depth : depth + 1, ofSchema: below });
    };

    const walk = (selections: SelectionSetNode, position: Position): boolean =>
      position.depth > limit.depth ||
      selections.selections.some((node) => {
        steps += 1;
        if (steps > limit.fields * STEPS_PER_FIELD) return true;
        if (node.kind === Kind.FIELD) return passesField(node, position);
        if (node.kind === Kind.INLINE_FRAGMENT) return walk(node.selectionSet, position);
        const fragment = fragments.get(node.name.value);
        if (!fragment || opened.has(node.name.value)) return false;
        opened.add(node.name.value);
        const passed = walk(fragment.selectionSet, position);
        opened.delete(node.name.value);
        return passed;
      });

    return walk(set, { place: new Map(), depth: 1, ofSchema: on?.startsWith('__') ?? false });
  };

  return definitions.some((definition) => {
    if (definition.kind === Kind.OPERATION_DEFINITION) return passes(definition.selectionSet);
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) return false;
    return passes(definition.selectionSet, definition.typeCondition.name.value);
  });
}
