import { visit, type GraphQLResolveInfo, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Places } from './sql-writer';
import type { Together } from './together';

/** A statement for one reader, and how it is written for several. */
export interface StatementText {
  readonly text: string;
  readonly together?: Together | undefined;
}

/** The part of a statement that is the same for every request of one document, role and language. */
export interface RowPlan {
  /** SQL of the JSON text, over the alias of the rows. */
  readonly text: string;
  /** SQL of what a page computes of each of its rows, named; none where `text` says it all. */
  readonly columns: readonly string[];
  /** SQL of the rows that the role may read, over the same alias. */
  readonly readable: string;
  readonly table: string;
  readonly alias: string;
  readonly places: Places;
  readonly aliases: number;
  /** Texts of the statements that requests made of the plan, by what they added. */
  readonly statements: Map<string, StatementText>;
}

type Deciding = Pick<GraphQLResolveInfo, 'operation' | 'fragments' | 'variableValues'>;

const deciding = new WeakMap<OperationDefinitionNode, readonly string[]>();

/** Names of the variables that decide what is left out of an operation, its fragments included. */
function decidingVariables({ operation, fragments }: Deciding): readonly string[] {
  let names = deciding.get(operation);
  if (!names) {
    const found = new Set<string>();
    for (const definition of [operation, ...Object.values(fragments)]) {
      visit(definition, {
        Directive: (directive) => {
          for (const { value } of directive.arguments ?? [])
            if (value.kind === 'Variable') found.add(value.name.value);
        },
      });
    }
    names = [...found];
    deciding.set(operation, names);
  }
  return names;
}

/** What a request's variables leave out of its document, as a key. */
export function decidedBy(asked: Deciding): string {
  const names = decidingVariables(asked);
  if (names.length === 0) return '';
  return names.map((name) => String(asked.variableValues[name])).join('|');
}

const numbers = new WeakMap<SelectionSetNode, number>();
let last = 0;

function numberOf(selections: SelectionSetNode): number {
  let number = numbers.get(selections);
  if (number === undefined) numbers.set(selections, (number = last += 1));
  return number;
}

/**
 * Plans by the document's own nodes: a plan lives as long as the parsed document does, and a document that the server
 * keeps parsed is planned once for each role, language and shape.
 */
export class PlanCache {
  private readonly plans = new WeakMap<OperationDefinitionNode, Map<string, RowPlan>>();

  /**
   * The plan of what a request asks at one place; made when it is asked for first.
   * @param selections all that stand at the place: one set may stand at several places, beside others
   * @param parts what the plan depends on beside the document
   */
  get(
    info: GraphQLResolveInfo,
    selections: readonly SelectionSetNode[],
    parts: readonly string[],
    make: () => RowPlan,
  ): RowPlan {
    let ofDocument = this.plans.get(info.operation);
    if (!ofDocument) this.plans.set(info.operation, (ofDocument = new Map<string, RowPlan>()));
    let key = decidedBy(info);
    for (const part of parts) key += `|${part}`;
    for (const set of selections) key += `|${numberOf(set)}`;
    let plan = ofDocument.get(key);
    if (!plan) ofDocument.set(key, (plan = make()));
    return plan;
  }
}
