import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import type { Work } from '../../../platform/commands/work';
import { UnreadableFile, type Upload } from '../../../platform/files';
import { Refusal } from '../../../platform/refusals/refusal';
import { countCases } from '../taking-in/take-in-cases';
import { CASE_IMPORT_ACTS, CHECK_CASE_IMPORT, RUN_CASE_IMPORT, type CaseImportState } from './states';

/** An import that was not heard of for so long is over: its worker ended in the middle, and what it took stands. */
const SILENT = '2 minutes';
const LONGEST_NAME = 200;

/** Gives a file on the disk to whoever reads it row by row, and takes it away again. */
export async function onDisk<T>(bytes: Buffer, read: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'qadagalau-cases-'));
  const path = join(folder, 'cases');
  try {
    await writeFile(path, bytes);
    return await read(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function countRows(bytes: Buffer): Promise<number> {
  try {
    return await onDisk(bytes, countCases);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Refusal(error.code, { params: error.params });
    throw error;
  }
}

function note(work: Work, action: string, id: number, details: Record<string, string | number>): void {
  work.journal({
    action,
    caseKind: 'case-import',
    caseId: id,
    authorityId: work.actor.authorityId,
    disclosedToSubjectId: null,
    details,
  });
}

/**
 * Keeps a file of running cases and asks for its trial. What is no table, or has no row, is refused here.
 * @returns its id
 * @throws Refusal FORBIDDEN, NOT_FOUND, CASE_IMPORT_EMPTY, and what the file cannot be read for
 */
export async function openCaseImport(
  context: CommandContext,
  { name, bytes }: Upload,
  idempotencyKey: string,
): Promise<number> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const rows = await countRows(bytes);
  if (rows === 0) throw new Refusal('CASE_IMPORT_EMPTY');
  const command = { name: 'openCaseImport', idempotencyKey, input: { name, sha256 } };
  return execute(context, command, async (work) => {
    work.authorize('takeIn', 'CaseImport', {});
    const { accountId, capacityId, name: by } = work.actor;
    const [row] = await work.query<{ id: number }>(
      `insert into case_import (file_name, sha256, content, rows_total, account_id, capacity_id, uploaded_at, uploaded_by, touched_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, clock_timestamp()) returning id`,
      [name.slice(0, LONGEST_NAME), sha256, bytes, rows, accountId, capacityId, work.now.toISOString(), by],
    );
    if (!row) throw new Error('the import was not begun');
    const { id } = row;
    await work.askFor({ job: CHECK_CASE_IMPORT, key: `${CHECK_CASE_IMPORT}-${id}`, payload: { id } });
    return id;
  });
}

export interface CaseImportCommand {
  readonly id: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

interface Locked {
  readonly fileName: string;
  readonly sha256: string;
  readonly state: CaseImportState;
  readonly rowsTaken: number;
  readonly version: number;
}

/** @throws Refusal FORBIDDEN, NOT_FOUND, STALE_VERSION */
async function lock(work: Work, id: number, expectedVersion: number): Promise<Locked> {
  work.authorize('takeIn', 'CaseImport', {});
  const [found] = await work.query<Locked>(
    `select file_name as "fileName", sha256, state, rows_taken as "rowsTaken", version from case_import where id = $1 for update`,
    [id],
  );
  if (!found) throw new Refusal('NOT_FOUND');
  if (found.version !== expectedVersion) throw new Refusal('STALE_VERSION');
  return found;
}

/**
 * Lets the rows be taken in that the trial found good. Whoever starts it is named by the cases.
 * @returns its id
 * @throws Refusal NOT_FOUND, STALE_VERSION, CASE_IMPORT_NOT_CHECKED, CASE_IMPORT_NOTHING_TO_TAKE
 */
export async function startCaseImport(
  context: CommandContext,
  { id, idempotencyKey, expectedVersion }: CaseImportCommand,
): Promise<number> {
  const command = { name: 'startCaseImport', idempotencyKey, input: { id, expectedVersion } };
  return execute(context, command, async (work) => {
    const { state, rowsTaken, fileName, sha256 } = await lock(work, id, expectedVersion);
    if (!(state in CASE_IMPORT_ACTS.startCaseImport.opens)) throw new Refusal('CASE_IMPORT_NOT_CHECKED');
    if (rowsTaken === 0) throw new Refusal('CASE_IMPORT_NOTHING_TO_TAKE');
    await work.query(
      `update case_import set state = $5, version = version + 1, started_at = $2, account_id = $3, capacity_id = $4, touched_at = clock_timestamp(),
         rows_read = 0, rows_taken = 0, rows_known = 0, rows_refused = 0 where id = $1`,
      [
        id,
        work.now.toISOString(),
        work.actor.accountId,
        work.actor.capacityId,
        CASE_IMPORT_ACTS.startCaseImport.opens.CHECKED,
      ],
    );
    await work.query('delete from case_import_row where import_id = $1', [id]);
    await work.askFor({ job: RUN_CASE_IMPORT, key: `${RUN_CASE_IMPORT}-${id}`, payload: { id } });
    note(work, 'caseImportStarted', id, { file: fileName, sha256, rows: rowsTaken });
    return id;
  });
}

/**
 * Stops an import after the row that it is at: the cases that it has taken stand, the rest of its file is left alone. One that
 * waits for its start is put away.
 * @returns its id
 * @throws Refusal NOT_FOUND, STALE_VERSION, CASE_IMPORT_NOT_RUNNING
 */
export async function stopCaseImport(
  context: CommandContext,
  { id, idempotencyKey, expectedVersion }: CaseImportCommand,
): Promise<number> {
  const command = { name: 'stopCaseImport', idempotencyKey, input: { id, expectedVersion } };
  return execute(context, command, async (work) => {
    const { state, fileName, sha256 } = await lock(work, id, expectedVersion);
    if (!(state in CASE_IMPORT_ACTS.stopCaseImport.opens)) throw new Refusal('CASE_IMPORT_NOT_RUNNING');
    await work.query(
      `update case_import c set version = c.version + 1, cancel_asked_at = coalesce(c.cancel_asked_at, $2), state = case when over then 'STOPPED' else c.state end,
         ended_at = case when over then $2::timestamptz end, content = case when not over then c.content end
       from (select id, state = 'CHECKED' or touched_at < clock_timestamp() - interval '${SILENT}' as over from case_import) asked
       where c.id = $1 and asked.id = c.id`,
      [id, work.now.toISOString()],
    );
    note(work, 'caseImportStopped', id, { file: fileName, sha256 });
    return id;
  });
}
