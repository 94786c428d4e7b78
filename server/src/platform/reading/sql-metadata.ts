import { Extensions } from 'type-graphql';
import type { SqlWriter } from './sql-writer';

/** How a GraphQL type lies in the database. The CASL subject is the type's own name unless said otherwise. */
export interface TypeSql {
  readonly table: string;
  readonly subject?: string;
}

/** An SQL expression over the row's alias. */
export type Expression = (alias: string, sql: SqlWriter) => string;

/** A column of a row that keeps what its lists show of other rows, and the columns that those have in common with it. */
export interface Kept {
  readonly column: string;
  readonly shared: readonly string[];
}

interface Many {
  readonly foreign: string;
  readonly own?: string;
  /** Instead of a column: SQL over `{parent}`. A constant of the program. */
  readonly ownSql?: string;
  /** Further condition over `{alias}` and this row's `{parent}`. A constant of the program. */
  readonly where?: string | Expression;
  /** Over `{alias}`. */
  readonly orderBy: string;
  readonly cap: number;
}

/** How a field is read. A leaf field without a declaration is the column of its name in snake_case. */
export type FieldSql =
  | {
      readonly column: string;
      /** A check of the table keeps out of it what JSON would escape (quotes, backslashes, control characters): it is printed as it is. */
      readonly plain?: true;
    }
  | { readonly expression: Expression }
  /** A value object out of the row's own columns; null where the column `when` is. */
  | { readonly part: { readonly when?: string; readonly fields: Readonly<Record<string, FieldSql>> } }
  /** The column of the reader's language: `name` means `name_kk`, `name_ru` and `name_en`, where missing `name_ru`. */
  | { readonly localized: string }
  /** A code in the words of the reader's language: the message whose key is the prefix and the code. */
  | { readonly worded: { readonly code: string | Expression; readonly prefix: string } }
  /** The one row whose id stands in this row's column `on`, or whose column `foreign` holds this row's id. */
  | {
      readonly one:
        | {
            readonly on: string;
            /** Columns of that row that this one keeps under the prefix; `on` is never null then. */
            readonly kept?: { readonly prefix: string; readonly columns: readonly string[] };
          }
        | {
            readonly foreign: string;
            /** Further condition over the row's alias. */
            readonly where?: Expression;
            /** Which of several is the one. */
            readonly orderBy?: Expression;
            /** A column of this row that keeps what it is chosen of, as an array of rows with these columns; `first`: when one of them is the one if none before it was. */
            readonly kept?: Kept & { readonly columns: readonly string[]; readonly first?: Expression };
          };
    }
  /** The rows whose columns hold this row's values: foreign column → own column or 'literal'. Bounded by `cap`. */
  | {
      readonly many: Many & {
        /** Other conditions under which they are found, by the name that a query's resolver chooses them by. */
        readonly ways?: Readonly<Record<string, Pick<Many, 'own' | 'ownSql' | 'where'>>>;
      };
    }
  /** How many rows of another GraphQL type, among those that the reader may see, hold this row's id. */
  | {
      readonly count: {
        readonly of: string;
        readonly foreign: string;
        /** Further condition over `{alias}`. A constant of the program. */
        readonly where?: string;
        /** A column of this row that keeps their number. */
        readonly kept?: Kept;
      };
    }
  /** Computed by the field's resolver from these columns of the row, which the reader brings under their camelCase names. */
  | { readonly needs: readonly string[] }
  /** Computed by the field's resolver from what this expression gives, which the reader brings under the field's name. */
  | { readonly computedFrom: Expression };

/** Says which table a type is read from. */
export function SqlType(sql: TypeSql): ClassDecorator {
  return Extensions({ sql }) as ClassDecorator;
}

/** Says how a field is read. */
export function Sql(sql: FieldSql): MethodDecorator & PropertyDecorator {
  return Extensions({ sql }) as MethodDecorator & PropertyDecorator;
}

/**
 * Says of a query that its resolver hands on what the reader gave, untouched: the reader may then give the answer's
 * text as PostgreSQL prints it.
 */
export function ReadWhole(): MethodDecorator & PropertyDecorator {
  return Extensions({ readWhole: true }) as MethodDecorator & PropertyDecorator;
}

/** A value type that is only ever part of something whose permission is declared. */
export function PartOf(owner: string): ClassDecorator {
  return Extensions({ partOf: owner }) as ClassDecorator;
}

export function typeSqlOf(extensions: unknown): TypeSql | undefined {
  return (extensions as { sql?: TypeSql } | undefined)?.sql;
}

export function fieldSqlOf(extensions: unknown): FieldSql | undefined {
  return (extensions as { sql?: FieldSql } | undefined)?.sql;
}

export function isReadWhole(extensions: unknown): boolean {
  return (extensions as { readWhole?: boolean } | undefined)?.readWhole === true;
}
