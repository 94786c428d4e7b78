import type { FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import type { Ability } from '../access/ability';
import type { MessageCatalogue } from '../messages/catalogue';
import type { Language } from '../messages/language';
import type { SqlWriter } from './sql-writer';

/** What the selections of a request are read with: any `GraphQLResolveInfo` will do. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/**
 * What a row's JSON is printed for. `answer`: the caller, under the keys of the request, nothing left to compute.
 * `object`: the resolvers, under the fields' names, with the columns that they compute from.
 */
export type Shape = 'answer' | 'object';

/** What one statement is planned with. */
export interface Planning {
  readonly asked: Asked;
  readonly shape: Shape;
  readonly ability: Ability;
  readonly sql: SqlWriter;
  readonly language: Language;
  readonly messages: MessageCatalogue;
  /** Which of the `ways` of finding many the query's resolver chose; undefined for the usual one. */
  readonly way: string | undefined;
  /** How often what is planned now can stand in the answer at most: the caps of the lists that it stands in, multiplied. */
  readonly times: number;
  /** Rows that the answer can have at most. */
  readonly cost: { rows: number };
}

/** Rows that an answer may have at most, were every list as long as it can be. Known before anything is read. */
export const MOST_ROWS = 5_000_000;

/** Something of a selection only a resolver can answer: the ordinary execution takes the document. */
export class NotPlanned extends Error {
  constructor(readonly what: string) {
    super(`${what} is computed by a resolver`);
  }
}
