import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  typeFromAST,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { Asked } from './planning';

/** A place of the answer: the field that fills it and the selections that stand below all its mentions. */
export interface Selected {
  /** Key in the answer, the alias where there is one. */
  readonly key: string;
  readonly name: string;
  /** Left out for `__typename`. */
  readonly field?: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly selections: readonly SelectionSetNode[];
}

/** Like `Selected`, of a field that the type declares. */
export type SelectedField = Selected & { readonly field: GraphQLField<unknown, unknown> };

function skipped(node: Parameters<typeof getDirectiveValues>[1], { variableValues }: Asked): boolean {
  if (!node.directives?.length) return false;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues);
  return skip?.['if'] === true || include?.['if'] === false;
}

function applies(condition: string | undefined, type: GraphQLObjectType, asked: Asked): boolean {
  if (!condition || condition === type.name) return true;
  const named = typeFromAST(asked.schema, {
    kind: Kind.NAMED_TYPE,
    name: { kind: Kind.NAME, value: condition },
  });
  return named !== undefined && isAbstractType(named) && asked.schema.isSubType(named, type);
}

function collect(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  asked: Asked,
  into: Map<string, FieldNode[]>,
): void {
  for (const node of selections.flatMap((set) => set.selections)) {
    if (skipped(node, asked)) continue;
    if (node.kind === Kind.FIELD) {
      const key = (node.alias ?? node.name).value;
      const mentions = into.get(key);
      if (mentions) mentions.push(node);
      else into.set(key, [node]);
      continue;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : asked.fragments[node.name.value];
    if (fragment && applies(fragment.typeCondition?.name.value, type, asked)) {
      collect(type, [fragment.selectionSet], asked, into);
    }
  }
}

function selectionsOf(nodes: readonly FieldNode[]): SelectionSetNode[] {
  const sets: SelectionSetNode[] = [];
  for (const { selectionSet } of nodes) if (selectionSet) sets.push(selectionSet);
  return sets;
}

/** The places of the answer below a type, in the order of the answer. */
export function selectedPlaces(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  asked: Asked,
): Selected[] {
  const places = new Map<string, FieldNode[]>();
  collect(type, selections, asked, places);
  const declared = type.getFields();
  return [...places].map(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? key;
    const field = declared[name];
    return { key, name, nodes, selections: selectionsOf(nodes), ...(field ? { field } : {}) };
  });
}

const isField = (selected: Selected): selected is SelectedField => selected.field !== undefined;

/** The fields asked of a type, aliases of one field taken together. */
export function selectedFields(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  asked: Asked,
): SelectedField[] {
  const byName = new Map<string, SelectedField>();
  for (const selected of selectedPlaces(type, selections, asked).filter(isField)) {
    const known = byName.get(selected.name);
    const nodes = [...(known?.nodes ?? []), ...selected.nodes];
    byName.set(selected.name, { ...selected, key: selected.name, nodes, selections: selectionsOf(nodes) });
  }
  return [...byName.values()];
}

export function rootSelections(info: { readonly fieldNodes: readonly FieldNode[] }): SelectionSetNode[] {
  return selectionsOf(info.fieldNodes);
}
