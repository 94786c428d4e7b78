import { asSystem } from '../../../platform/access/as-system';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import { brokenOff, keepHeardOf } from '../../../platform/commands/file-under-way';
import { Refusal } from '../../../platform/refusals/refusal';
import type { FileRefusal, FileWarning } from '../year-form/read-year-form';
import type { LeftOutRow } from '../take-file';

/** What came of a file, to be read after the page was left; in codes, so that each reads it in their language. */
export interface ImportResult {
  readonly cells?: number;
  readonly changed?: number;
  readonly refusals?: readonly FileRefusal[];
  readonly warnings?: readonly FileWarning[];
  readonly leftOut?: readonly LeftOutRow[];
  /** The body that the heading of the file names, where it is another than the report's. */
  readonly otherBody?: string | undefined;
}

export interface ImportProgress {
  readonly rowsRead?: number;
  readonly rowsChecked?: number;
  readonly rowsWritten?: number;
}

const MOST_KEPT = 500;

export const BROKEN_OFF = brokenOff();
/** It may wait behind others: whoever takes it up then sees that it has ended. */
const UNREAD = 'rows_read = 0';

type Ask = (text: string, values: readonly unknown[]) => Promise<unknown>;

interface Ending {
  readonly state: 'DONE' | 'REFUSED' | 'CANCELLED' | 'FAILED';
  readonly code: string | null;
  readonly params: object;
  readonly result: ImportResult | null;
}

/** The record of one file while it is taken in: written beside the command's own transaction, so that others see it. */
export class ImportRecord {
  private readonly stopHearing: () => void;

  private constructor(
    private readonly context: CommandContext,
    readonly id: number,
  ) {
    this.stopHearing = keepHeardOf(context.dataSource, 'report_import', id);
  }

  static async begin(
    context: CommandContext,
    of: { readonly reportId: number; readonly bodyId: number; readonly fileName: string },
  ): Promise<ImportRecord> {
    const [row] = await asSystem(
      context.dataSource,
      async (manager) =>
        (await manager.query(
          `insert into report_import (report_id, body_id, file_name, started_at, started_by) values ($1, $2, $3, $4, $5) returning id`,
          [of.reportId, of.bodyId, of.fileName.slice(0, 200), context.now.toISOString(), context.actor.name],
        )) as { id: number }[],
    );
    if (!row) throw new Error('the import was not begun');
    return new ImportRecord(context, row.id);
  }

  /** @throws Refusal REPORT_IMPORT_CANCELLED where somebody asked it to stop: nothing of the file is written then */
  async tell({ rowsRead, rowsChecked, rowsWritten }: ImportProgress): Promise<void> {
    const [told] = await asSystem(this.context.dataSource, async (manager) => {
      const [changed] = (await manager.query(
        `update report_import set rows_read = coalesce($2, rows_read), rows_checked = coalesce($3, rows_checked),
           rows_written = coalesce($4, rows_written), touched_at = clock_timestamp()
         where id = $1 returning cancel_asked_at is not null or state <> 'RUNNING' as stop`,
        [this.id, rowsRead ?? null, rowsChecked ?? null, rowsWritten ?? null],
      )) as [{ stop: boolean }[]];
      return changed;
    });
    if (told?.stop) throw new Refusal('REPORT_IMPORT_CANCELLED');
  }

  /** @param ask of the command that writes the figures: they stand together with the word that they do, or neither. */
  async end(state: 'DONE' | 'REFUSED', result: ImportResult, ask?: Ask): Promise<void> {
    const kept: ImportResult = {
      ...result,
      refusals: result.refusals?.slice(0, MOST_KEPT),
      warnings: result.warnings?.slice(0, MOST_KEPT),
    };
    await this.close({ state, code: null, params: {}, result: kept }, ask);
  }

  async fail(error: unknown): Promise<void> {
    const { code, params } = error instanceof Refusal ? error : { code: 'INTERNAL', params: {} };
    const state = code === 'REPORT_IMPORT_CANCELLED' ? 'CANCELLED' : 'FAILED';
    await this.close({ state, code: state === 'FAILED' ? code : null, params, result: null });
  }

  private async close({ state, code, params, result }: Ending, ask: Ask = this.ask): Promise<void> {
    this.stopHearing();
    await ask(
      `update report_import set state = $2, version = version + 1, fail_code = $3, fail_params = $4, result = $5, ended_at = $6,
         rows_written = case when $2 = 'DONE' then rows_written else 0 end
       where id = $1 and state = 'RUNNING'`,
      [
        this.id,
        state,
        code,
        JSON.stringify(params),
        result && JSON.stringify(result),
        this.context.now.toISOString(),
      ],
    );
  }

  private readonly ask: Ask = (text, values) =>
    asSystem(this.context.dataSource, (manager) => manager.query(text, [...values]));
}

export interface CancelReportImport {
  readonly id: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

/** Asks a running import to stop; one of which nothing is read yet ends at once, one that was broken off is closed as such. @throws Refusal NOT_FOUND, STALE_VERSION, REPORT_IMPORT_NOT_RUNNING */
export async function cancelReportImport(
  context: CommandContext,
  { id, idempotencyKey, expectedVersion }: CancelReportImport,
): Promise<number> {
  const command = { name: 'cancelReportImport', idempotencyKey, input: { id, expectedVersion } };
  return execute(context, command, async (work) => {
    const [found] = await work.query<{ reportId: number; bodyId: number; state: string; version: number }>(
      'select report_id as "reportId", body_id as "bodyId", state, version from report_import where id = $1 for update',
      [id],
    );
    if (!found) throw new Refusal('NOT_FOUND');
    work.authorize('fill', 'QuarterlyReport', found);
    if (found.version !== expectedVersion) throw new Refusal('STALE_VERSION');
    if (found.state !== 'RUNNING') throw new Refusal('REPORT_IMPORT_NOT_RUNNING');
    await work.query(
      `update report_import set version = version + 1, cancel_asked_at = coalesce(cancel_asked_at, $2),
         state = case when ${BROKEN_OFF} then 'FAILED' when ${UNREAD} then 'CANCELLED' else state end,
         fail_code = case when ${BROKEN_OFF} then 'REPORT_IMPORT_BROKEN_OFF' end,
         ended_at = case when ${BROKEN_OFF} or ${UNREAD} then $2::timestamptz end, rows_written = 0
       where id = $1`,
      [id, work.now.toISOString()],
    );
    return found.reportId;
  });
}
