import type { FieldSql } from '../platform/reading/sql-metadata';

/**
 * The terms that run in a case, the soonest first: the one declaration of `deadlines` of every kind of case. Where
 * the Rules set no term for a kind, nothing is ever opened under it, and the list is empty.
 * @param caseId SQL over `{parent}` of the case's id, where it is not the row's own
 */
export function deadlinesOf(caseKind: string, caseId?: string): FieldSql {
  return {
    many: {
      foreign: 'case_id',
      ...(caseId === undefined ? {} : { ownSql: caseId }),
      where: `{alias}.case_kind = '${caseKind}'`,
      orderBy: '{alias}.due_at, {alias}.id',
      cap: 200,
    },
  };
}
