import ExcelJS from 'exceljs';
import type { Request, Response, Router } from 'express';
import type { Application } from '../graphql/application';
import { contextOf, type ActorOf } from '../graphql/context-of';
import type { RequestContext } from '../graphql/request-context';
import { answerRefusal } from '../http/answer-refusal';
import { BYTE_ORDER_MARK, csvLine, withoutFormula, type Cell } from './csv';
import { writeStream } from './write-stream';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A table as it goes out to spreadsheets: rows come as they are read, none is kept. */
export interface SentTable {
  /** Of which question it is, for the name of the file. */
  readonly name: string;
  /** Of the sheet. */
  readonly title: string;
  /** What the table is of, above its heads: whose, which period, by which form; an empty line parts them. */
  readonly about?: readonly (readonly [label: string, value: Cell])[];
  readonly heads: readonly string[];
  /** Of the columns in letters; the last one stands for those that follow. */
  readonly widths: readonly number[];
  readonly rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
}

/** What came in the address may be called anything: of a header it may say letters and digits. */
const fileName = (name: string): string => name.replaceAll(/[^\w.-]+/g, '_');

/** The lines above the rows. */
function topOf({ about = [], heads }: SentTable): readonly (readonly Cell[])[] {
  return about.length === 0 ? [heads] : [...about, [], heads];
}

async function* asCsv(table: SentTable): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + topOf(table).map(csvLine).join('');
  for await (const row of table.rows) yield csvLine(row);
}

/** Row by row into the answer: what was written is not kept. */
async function sendWorkbook(response: Response, table: SentTable): Promise<void> {
  const { title, heads, widths, rows } = table;
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: response });
  const sheet = workbook.addWorksheet(title.replaceAll(/[[\]*?:/\\]/g, ' ').slice(0, 31) || '1');
  sheet.columns = heads.map((_, at) => ({ width: widths[at] ?? widths.at(-1) }));
  const safe = (cell: Cell) => (typeof cell === 'string' ? withoutFormula(cell) : cell);
  for (const row of topOf(table)) sheet.addRow(row.map(safe)).commit();
  for await (const row of rows) sheet.addRow(row.map(safe)).commit();
  sheet.commit();
  await workbook.commit();
}

/**
 * `GET <path>.csv` and `<path>.xlsx`: the table of a question, streamed, no text of it a formula.
 * @param tableOf what the question asks for, in the reader's language; its refusals are answered as such
 */
export function routeTable(
  route: Router,
  path: string,
  to: { readonly application: Application; readonly actorOf: ActorOf },
  tableOf: (context: RequestContext, request: Request) => Promise<SentTable>,
): void {
  for (const kind of ['csv', 'xlsx'] as const) {
    route.get(`${path}.${kind}`, async (request, response) => {
      const context = await contextOf(to.application, to.actorOf, request, response);
      try {
        const table = await tableOf(context, request);
        response.set({
          'cache-control': 'no-store',
          'content-type': kind === 'csv' ? 'text/csv; charset=utf-8' : XLSX,
          'content-disposition': `attachment; filename="${fileName(table.name)}.${kind}"`,
        });
        if (kind === 'csv') await writeStream(response, asCsv(table));
        else await sendWorkbook(response, table);
      } catch (error) {
        if (response.headersSent) throw error;
        response.removeHeader('content-disposition');
        answerRefusal(context, response, error);
      }
    });
  }
}
