import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  typeFromAST,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

/** One field that a request asks of a type, with the selections that stand below all its mentions. */
export interface SelectedField {
  readonly field: GraphQLField<unknown, unknown>;
  readonly selections: readonly SelectionSetNode[];
  readonly args: Readonly<Record<string, unknown>>;
}

function skipped(node: Parameters<typeof getDirectiveValues>[1], info: GraphQLResolveInfo): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, info.variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues);
  return skip?.['if'] === true || include?.['if'] === false;
}

function applies(condition: string | undefined, type: GraphQLObjectType, info: GraphQLResolveInfo): boolean {
  if (!condition || condition === type.name) return true;
  const named = typeFromAST(info.schema, {
    kind: Kind.NAMED_TYPE,
    name: { kind: Kind.NAME, value: condition },
  });
  return named !== undefined && isAbstractType(named) && info.schema.isSubType(named, type);
}

function collect(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  info: GraphQLResolveInfo,
  into: Map<string, FieldNode[]>,
): void {
  for (const node of selections.flatMap((set) => set.selections)) {
    if (skipped(node, info)) continue;
    if (node.kind === Kind.FIELD) {
      into.set(node.name.value, [...(into.get(node.name.value) ?? []), node]);
      continue;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value];
    if (fragment && applies(fragment.typeCondition?.name.value, type, info)) {
      collect(type, [fragment.selectionSet], info, into);
    }
  }
}

/** The fields asked of a type, aliases of one field taken together. */
export function selectedFields(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  info: GraphQLResolveInfo,
): SelectedField[] {
  const nodes = new Map<string, FieldNode[]>();
  collect(type, selections, info, nodes);
  const result: SelectedField[] = [];
  for (const [name, mentions] of nodes) {
    const field = type.getFields()[name];
    const first = mentions[0];
    if (!field || !first) continue; // __typename
    result.push({
      field,
      selections: mentions.flatMap((mention) => (mention.selectionSet ? [mention.selectionSet] : [])),
      args: getArgumentValues(field, first, info.variableValues),
    });
  }
  return result;
}

export function rootSelections(info: GraphQLResolveInfo): SelectionSetNode[] {
  return info.fieldNodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
}
