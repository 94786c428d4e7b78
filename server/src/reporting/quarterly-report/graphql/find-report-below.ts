import { getNamedType, isObjectType, type GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { rootSelections, selectedFields } from '../../../platform/reading/selection';
import type { QuarterlyReport } from './quarterly-report.graphql-type';

/** The report that a request asks for under a field of a command's answer; an empty one where it asks for none. */
export async function findReportBelow(
  context: RequestContext,
  info: GraphQLResolveInfo,
  field: string,
  id: number,
): Promise<QuarterlyReport> {
  const payload = getNamedType(info.returnType);
  if (!isObjectType(payload)) throw new Error(`${info.fieldName}: expected an object type`);
  const selected = selectedFields(payload, rootSelections(info), info).find(
    (part) => part.field.name === field,
  );
  const type = selected && getNamedType(selected.field.type);
  if (!selected || !isObjectType(type)) return {} as QuarterlyReport;
  const where = (alias: string, sql: { value(value: unknown, type?: string): string }) =>
    `${alias}.id = ${sql.value(id, 'integer')}`;
  const report = await context.reader.findOneOf<QuarterlyReport>(type, selected.selections, info, where);
  return report ?? ({} as QuarterlyReport);
}
