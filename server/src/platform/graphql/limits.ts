import {
  Kind,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Actor } from '../access/actor';

/** How large one operation may be: levels, fields with fragments opened, fields of the root. */
export interface SizeLimit {
  readonly depth: number;
  readonly fields: number;
  readonly rootFields: number;
}

const OF_PEOPLE: SizeLimit = { depth: 14, fields: 2000, rootFields: 20 };
const OF_TOKENS: SizeLimit = { depth: 12, fields: 1000, rootFields: 10 };
const OF_EVERYBODY: SizeLimit = { depth: 10, fields: 300, rootFields: 5 };

export function sizeLimitOf(kind: Actor['kind']): SizeLimit {
  if (kind === 'anonymous') return OF_EVERYBODY;
  return kind === 'token' ? OF_TOKENS : OF_PEOPLE;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Tells whether an operation passes a limit. Stops counting where it does, so that a bomb costs no more than the limit. */
export function isTooLarge(
  operation: OperationDefinitionNode,
  fragments: Fragments,
  limit: SizeLimit,
): boolean {
  let fields = 0;
  const passes = (set: SelectionSetNode, depth: number): boolean => {
    if (depth > limit.depth) return true;
    return set.selections.some((node) => {
      if (node.kind === Kind.INLINE_FRAGMENT) return passes(node.selectionSet, depth);
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        // Validation has refused circles before.
        const fragment = fragments.get(node.name.value);
        return fragment !== undefined && passes(fragment.selectionSet, depth);
      }
      fields += 1;
      if (fields > limit.fields) return true;
      // The schema's own questions nest deep and end soon.
      const introspection = node.name.value.startsWith('__');
      return node.selectionSet !== undefined && !introspection && passes(node.selectionSet, depth + 1);
    });
  };
  const roots = operation.selectionSet.selections.length;
  return roots > limit.rootFields || passes(operation.selectionSet, 1);
}
