import type { RequestContext } from '../../platform/graphql/request-context';
import { findFormFor, type FormCode } from '../form';
import { nameAddressee } from '../quarterly-report';
import type { FilingCell, FilingRow } from './filing-table.graphql-type';
import type { FilingRowData, FilingState } from './filing-table';

/** A row of the table in the reader's language. */
export async function toFilingRow(
  context: RequestContext,
  year: number,
  data: FilingRowData,
): Promise<FilingRow> {
  const form = findFormFor(data.form as FormCode, { year, quarter: 4 });
  return {
    id: `${data.bodyId}.${data.form}`,
    bodyId: String(data.bodyId),
    body: data.body,
    form: data.form,
    formTitle: form?.title[context.language] ?? data.form,
    addressee: await nameAddressee(context, data.authorityId, data.higherBodyId),
    cells: data.cells.map((cell): FilingCell => ({
      ...cell,
      state: cell.state as FilingState,
      stateTitle: context.text(`FILING_${cell.state}`),
      reportId: cell.reportId === null ? null : String(cell.reportId),
      firstSubmittedAt: cell.firstSubmittedAt === null ? null : new Date(cell.firstSubmittedAt),
      submittedAt: cell.submittedAt === null ? null : new Date(cell.submittedAt),
    })),
  };
}
