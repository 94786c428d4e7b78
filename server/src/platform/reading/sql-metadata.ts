import { Extensions } from 'type-graphql';
import type { SqlWriter } from './sql-writer';

/** How a GraphQL type lies in the database. The CASL subject is the type's own name unless said otherwise. */
export interface TypeSql {
  readonly table: string;
  readonly subject?: string;
}

/** How a field is read. A leaf field without a declaration is the column of its name in snake_case. */
export type FieldSql =
  | { readonly column: string }
  /** An SQL expression over the row's alias. */
  | { readonly expression: (alias: string, sql: SqlWriter) => string }
  /** The one row whose id stands in this row's column `on`, or whose column `foreign` holds this row's id. */
  | {
      readonly one:
        | { readonly on: string }
        | {
            readonly foreign: string;
            /** Further condition over the row's alias. */
            readonly where?: (alias: string, sql: SqlWriter) => string;
          };
    }
  /** The rows whose columns hold this row's values: foreign column → own column or 'literal'. Bounded by `cap`. */
  | {
      readonly many: {
        readonly foreign: string;
        readonly own?: string;
        /** Further condition over `{alias}`. A constant of the program. */
        readonly where?: string;
        /** Over `{alias}`. */
        readonly orderBy: string;
        readonly cap: number;
      };
    }
  /** A JSON column that already has the shape of the field's type. */
  | { readonly json: string }
  /** Computed by the field's resolver from these columns of the row, which the reader brings under their camelCase names. */
  | { readonly needs: readonly string[] };

/** Says which table a type is read from. */
export function SqlType(sql: TypeSql): ClassDecorator {
  return Extensions({ sql }) as ClassDecorator;
}

/** Says how a field is read. */
export function Sql(sql: FieldSql): MethodDecorator & PropertyDecorator {
  return Extensions({ sql }) as MethodDecorator & PropertyDecorator;
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
