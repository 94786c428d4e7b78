import { GraphQLError, Kind, type ASTVisitor, type ValidationContext, type SelectionSetNode } from 'graphql';

const MAX_DEPTH = 14;
const MAX_FIELDS = 2000;
const MAX_ROOT_FIELDS = 20;

interface Size {
  fields: number;
  depth: number;
}

/** Fields and depth of a selection with its fragments opened; stops counting once a limit is passed. */
function measure(set: SelectionSetNode, context: ValidationContext, depth: number, size: Size, open: ReadonlySet<string>): void {
  size.depth = Math.max(size.depth, depth);
  for (const node of set.selections) {
    if (size.fields > MAX_FIELDS || size.depth > MAX_DEPTH) return;
    if (node.kind === Kind.FIELD) {
      size.fields += 1;
      const introspection = node.name.value.startsWith('__');
      if (node.selectionSet && !introspection) measure(node.selectionSet, context, depth + 1, size, open);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      measure(node.selectionSet, context, depth, size, open);
    } else if (!open.has(node.name.value)) {
      const fragment = context.getFragment(node.name.value);
      if (fragment) measure(fragment.selectionSet, context, depth, size, new Set([...open, node.name.value]));
    }
  }
}

/** Refuses requests that are deeper or wider than any honest client needs. */
export function sizeLimit(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const size: Size = { fields: 0, depth: 0 };
      measure(operation.selectionSet, context, 1, size, new Set());
      const tooWide = operation.selectionSet.selections.length > MAX_ROOT_FIELDS;
      if (tooWide || size.fields > MAX_FIELDS || size.depth > MAX_DEPTH) {
        context.reportError(new GraphQLError('The request is too large', { extensions: { code: 'QUERY_TOO_LARGE' }, nodes: operation }));
      }
    },
  };
}
