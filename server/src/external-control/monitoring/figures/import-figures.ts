import { createHash } from 'node:crypto';
import { dayOf } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import { asSystem } from '../../../platform/access/as-system';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import { brokenOff, keepHeardOf } from '../../../platform/commands/file-under-way';
import { UnreadableFile } from '../../../platform/files';
import { Refusal } from '../../../platform/refusals/refusal';
import { readCsv, readWorkbook } from '../../../platform/tables';
import {
  findColumns,
  isFault,
  readFigure,
  type Columns,
  type Fault,
  type Known,
  type ServiceFigure,
} from './figure-row';

export interface FiguresFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly workbook: boolean;
}

export interface TakingFigures {
  /** Whoever sends it knows that the file was taken before, and means its figures to stand instead of newer ones. */
  readonly again?: boolean;
}

export interface FiguresImport {
  readonly id: number;
  readonly rowsRead: number;
  readonly rowsNew: number;
  readonly rowsChanged: number;
  readonly rowsKnown: number;
  readonly rowsRefused: number;
}

const CHUNK = 2_000;
/** More kinds of services than the register will have. */
const MOST_SERVICES = 8_192;
const MOST_FAULTS = 1_000;
/** Each place of the table is held in memory while a file is read: what is larger comes in parts. */
const MOST_ROWS = 2_000_000;
const BROKEN_OFF = brokenOff();
/** Whoever imports holds this lock: two files at once would wait for each other's rows. */
const LOCK = 360_001;

async function loadKnown(work: Work): Promise<Known> {
  const subjects = await work.query<{ bin: string; id: number; authorityId: number }>(
    'select bin, id, authority_id as "authorityId" from inspected_subject where bin is not null',
  );
  const services = await work.query<{ code: string; id: number }>('select code, id from public_service');
  return {
    subjects: new Map(subjects.map(({ bin, ...subject }) => [bin, subject])),
    services: new Map(services.map(({ code, id }) => [code, id])),
    thisMonth: `${dayOf(work.now).slice(0, 7)}-01`,
  };
}

/** $1: the import, $2: rows. What stands with the same figures is left as it is. */
const WRITE_FIGURES = `with given as (
    select * from jsonb_to_recordset($2::jsonb) g("subjectId" int, "serviceId" int, month date, "authorityId" int, rendered int, late int, refused int)
  ), written as (
    insert into service_figure as f (subject_id, public_service_id, month, authority_id, import_id, rendered, late, refused)
    select "subjectId", "serviceId", month, "authorityId", $1, rendered, late, refused from given
    on conflict (subject_id, public_service_id, month) do update
      set rendered = excluded.rendered, late = excluded.late, refused = excluded.refused, import_id = excluded.import_id
      where (f.rendered, f.late, f.refused) is distinct from (excluded.rendered, excluded.late, excluded.refused)
    returning xmax = 0 as fresh
  )
  select count(*) filter (where fresh)::int as fresh, count(*) filter (where not fresh)::int as changed from written`;

interface Progress {
  readonly percent: number;
  readonly rows: number;
}

/** Tells how far it is, and learns whether it is to stop: beside the command's own transaction, so that others see it. */
async function tell(
  { dataSource }: CommandContext,
  id: number,
  { percent, rows }: Progress,
): Promise<boolean> {
  const [told] = await asSystem(dataSource, async (manager) => {
    const [changed] = (await manager.query(
      `update service_figure_import set percent = $2, rows_read = $3, touched_at = clock_timestamp() where id = $1
       returning cancel_asked_at is not null or state <> 'RUNNING' as stop`,
      [id, percent, rows],
    )) as [{ stop: boolean }[]];
    return changed;
  });
  return told?.stop === true;
}

/** What goes on while a file is taken in: rows in chunks, faults, and each place once. */
class Taking {
  /** Month → subject with service → the line that gave it: small numbers, so that a million of them stay small. */
  private readonly seen = new Map<string, Map<number, number>>();
  private chunk: ServiceFigure[] = [];
  private faults = 0;
  private readonly sums = new Uint32Array(8);
  read = 0;
  fresh = 0;
  changed = 0;
  good = 0;

  constructor(
    private readonly work: Work,
    private readonly id: number,
  ) {}

  get refused(): number {
    return this.faults;
  }

  /** The line of the file that gave this place of the table before; undefined where none did. */
  private lineBefore({ line, subjectId, serviceId, month }: ServiceFigure): number | undefined {
    const ofMonth = this.seen.get(month) ?? new Map<number, number>();
    this.seen.set(month, ofMonth);
    const place = subjectId * MOST_SERVICES + serviceId;
    const before = ofMonth.get(place);
    if (before === undefined) ofMonth.set(place, line);
    return before;
  }

  /** The same for the same figures, however the file was saved and in whatever order its rows stand: the hashes of the rows, added up. */
  get content(): string {
    return Buffer.from(this.sums.buffer).toString('hex');
  }

  private addUp({ subjectId, serviceId, month, rendered, late, refused }: ServiceFigure): void {
    const row = [subjectId, serviceId, month, rendered, late, refused].join(';');
    const hash = createHash('sha256').update(row).digest();
    for (let i = 0; i < this.sums.length; i += 1)
      this.sums[i] = (this.sums[i] ?? 0) + hash.readUInt32LE(i * 4);
  }

  async take(read: ServiceFigure | Fault): Promise<void> {
    this.read += 1;
    if (isFault(read)) return this.refuse(read);
    const before = this.lineBefore(read);
    if (before !== undefined) return this.refuse(await this.compareWith(before, read));
    this.addUp(read);
    this.chunk.push(read);
  }

  /** A place given twice: the same again, or figures that contradict those of the first line. */
  private async compareWith(before: number, read: ServiceFigure): Promise<Fault> {
    const fault = { line: read.line, field: null };
    const twice: Fault = { ...fault, code: 'FIGURE_ROW_TWICE', value: `№ ${before}` };
    // Nobody is told of more than so many.
    if (this.faults >= MOST_FAULTS) return twice;
    await this.write();
    const [first] = await this.work.query<Pick<ServiceFigure, 'rendered' | 'late' | 'refused'>>(
      'select rendered, late, refused from service_figure where (subject_id, public_service_id, month) = ($1, $2, $3)',
      [read.subjectId, read.serviceId, read.month],
    );
    const [earlier, given] = [first, read].map(
      (row) => row && [row.rendered, row.late, row.refused].join('; '),
    );
    if (earlier === given) return twice;
    return { ...fault, code: 'FIGURE_ROW_CONTRADICTS', value: `№ ${before}: ${earlier} ≠ ${given}` };
  }

  private async refuse({ line, field, code, value }: Fault): Promise<void> {
    this.faults += 1;
    if (this.faults > MOST_FAULTS) return;
    await this.work.query(
      'insert into service_figure_fault (import_id, line, field, code, value) values ($1, $2, $3, $4, $5)',
      [this.id, line, field, code, value],
    );
  }

  get full(): boolean {
    return this.chunk.length >= CHUNK;
  }

  async write(): Promise<void> {
    if (this.chunk.length === 0) return;
    const [written] = await this.work.query<{ fresh: number; changed: number }>(WRITE_FIGURES, [
      this.id,
      JSON.stringify(this.chunk),
    ]);
    this.fresh += written?.fresh ?? 0;
    this.changed += written?.changed ?? 0;
    this.good += this.chunk.length;
    this.chunk = [];
  }
}

/** What was taken before, in this file or saved anew, would put its figures back in the place of newer ones. @throws Refusal FIGURES_TAKEN_BEFORE */
async function refuseOlder(
  work: Work,
  { sha256, content }: Pick<FiguresFile, 'sha256'> & { readonly content: string },
  count: number,
): Promise<void> {
  const [before] = await work.query<{ at: Date; by: string; file: string }>(
    `select ended_at as at, started_by as by, file_name as file from service_figure_import
     where (sha256 = $1 or content = $2) and state = 'DONE' order by id desc limit 1`,
    [sha256, content],
  );
  if (!before) return;
  const { at, by, file } = before;
  throw new Refusal('FIGURES_TAKEN_BEFORE', { params: { at: at.toISOString(), by, file, count } });
}

async function takeFile(
  context: CommandContext,
  work: Work,
  id: number,
  { path, bytes, workbook }: FiguresFile,
): Promise<FiguresImport & { readonly content: string }> {
  const [lock] = await work.query<{ taken: boolean }>('select pg_try_advisory_xact_lock($1) as taken', [
    LOCK,
  ]);
  if (!lock?.taken) throw new Refusal('FIGURES_UNDER_WAY');
  const known = await loadKnown(work);
  const taking = new Taking(work, id);
  let done = 0;
  const count = (more: number) => {
    done += more;
  };
  const rows = workbook ? readWorkbook(path, bytes, count) : readCsv(path, count);
  let columns: Columns | undefined;
  const goOn = async () => {
    await taking.write();
    const percent = Math.min(99, Math.floor((done / Math.max(bytes, 1)) * 100));
    if (await tell(context, id, { percent, rows: taking.read })) throw new Refusal('FIGURES_CANCELLED');
  };
  for await (const row of rows) {
    if (!columns) {
      const headings = findColumns(row);
      if ('code' in headings)
        throw new Refusal(headings.code, { params: { columns: headings.columns.join('; ') } });
      columns = headings;
      continue;
    }
    const read = readFigure(row, columns, known);
    if (!read) continue;
    if (taking.read >= MOST_ROWS) throw new Refusal('FIGURES_TOO_MANY_ROWS', { params: { max: MOST_ROWS } });
    await taking.take(read);
    if (taking.full || taking.read % (20 * CHUNK) === 0) await goOn();
  }
  await goOn();
  const {
    read: rowsRead,
    fresh: rowsNew,
    changed: rowsChanged,
    good,
    refused: rowsRefused,
    content,
  } = taking;
  if (rowsRead === 0) throw new Refusal('FIGURES_EMPTY');
  const rowsKnown = good - rowsNew - rowsChanged;
  return { id, rowsRead, rowsNew, rowsChanged, rowsKnown, rowsRefused, content };
}

async function begin({ dataSource, actor, now }: CommandContext, file: FiguresFile): Promise<number> {
  const [row] = await asSystem(
    dataSource,
    async (manager) =>
      (await manager.query(
        `insert into service_figure_import (file_name, bytes, sha256, started_at, started_by, touched_at)
         values ($1, $2, $3, $4, $5, clock_timestamp()) returning id`,
        [file.name, file.bytes, file.sha256, now.toISOString(), actor.name],
      )) as { id: number }[],
  );
  if (!row) throw new Error('the import was not begun');
  return row.id;
}

async function end(
  { dataSource, now }: CommandContext,
  id: number,
  { code, params }: Pick<Refusal, 'code' | 'params'>,
): Promise<void> {
  const state = code === 'FIGURES_CANCELLED' ? 'CANCELLED' : 'FAILED';
  await asSystem(dataSource, (manager) =>
    manager.query(
      `update service_figure_import set state = $2, version = version + 1, fail_code = $3, fail_params = $4, ended_at = $5, rows_new = 0, rows_changed = 0 where id = $1 and state = 'RUNNING'`,
      [id, state, state === 'FAILED' ? code : null, JSON.stringify(params ?? {}), now.toISOString()],
    ),
  );
}

/**
 * Takes in a file of the monitoring information system (clause 36 (1)): all of its good rows or, where it is stopped or cannot be
 * read, none; bad rows are named. A row that stands already with the same figures adds nothing, so the same file twice adds nothing;
 * where newer figures stand in its rows by then, they give way only when it is sent `again` knowingly.
 * @throws Refusal FIGURES_UNDER_WAY, FIGURES_CANCELLED, FIGURES_COLUMNS_MISSING, FIGURES_COLUMN_TWICE, FIGURES_EMPTY, FIGURES_TOO_MANY_ROWS, FIGURES_TAKEN_BEFORE, and what the file cannot be read for
 */
export async function importServiceFigures(
  context: CommandContext,
  file: FiguresFile,
  idempotencyKey: string,
  { again = false }: TakingFigures = {},
): Promise<FiguresImport> {
  const { name, sha256 } = file;
  const command = { name: 'importServiceFigures', idempotencyKey, input: { name, sha256, again } };
  let id = 0;
  let stopHearing: (() => void) | undefined;
  try {
    return await execute(context, command, async (work) => {
      work.authorize('import', 'ServiceFigureImport', {});
      id = id || (await begin(context, file));
      stopHearing ??= keepHeardOf(context.dataSource, 'service_figure_import', id);
      const { content, ...taken } = await takeFile(context, work, id, file);
      if (taken.rowsChanged > 0 && !again) await refuseOlder(work, { sha256, content }, taken.rowsChanged);
      const ended = await work.query(
        `update service_figure_import set state = 'DONE', version = version + 1, percent = 100, rows_read = $2, rows_new = $3, rows_changed = $4, rows_known = $5,
           rows_refused = $6, ended_at = $7, content = $8 where id = $1 and state = 'RUNNING' returning id`,
        [
          id,
          taken.rowsRead,
          taken.rowsNew,
          taken.rowsChanged,
          taken.rowsKnown,
          taken.rowsRefused,
          work.now.toISOString(),
          content,
        ],
      );
      if (ended.length === 0) throw new Refusal('FIGURES_CANCELLED');
      work.journal({
        action: 'serviceFiguresImported',
        caseKind: 'service-figures',
        caseId: id,
        authorityId: work.actor.authorityId,
        disclosedToSubjectId: null,
        details: {
          sha256,
          added: taken.rowsNew,
          changed: taken.rowsChanged,
          refused: taken.rowsRefused,
        },
      });
      return taken;
    });
  } catch (error) {
    const refusal =
      error instanceof UnreadableFile ? new Refusal(error.code, { params: error.params }) : error;
    if (id > 0)
      await end(context, id, refusal instanceof Refusal ? refusal : { code: 'INTERNAL', params: {} });
    throw refusal;
  } finally {
    stopHearing?.();
  }
}

export interface CancelServiceFigures {
  readonly id: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

/**
 * Asks a running import to stop; it does so with the next rows, and nothing of its file stands. One that was broken off is closed as such.
 * @returns its id
 * @throws Refusal FORBIDDEN, STALE_VERSION, FIGURES_NOT_RUNNING
 */
export async function cancelServiceFigures(
  context: CommandContext,
  { id, idempotencyKey, expectedVersion }: CancelServiceFigures,
): Promise<number> {
  const command = { name: 'cancelServiceFigures', idempotencyKey, input: { id, expectedVersion } };
  return execute(context, command, async (work) => {
    work.authorize('import', 'ServiceFigureImport', {});
    const [found] = await work.query<{ version: number }>(
      'select version from service_figure_import where id = $1 for no key update',
      [id],
    );
    if (found && found.version !== expectedVersion) throw new Refusal('STALE_VERSION');
    const asked = await work.query(
      `update service_figure_import set version = version + 1, cancel_asked_at = coalesce(cancel_asked_at, $2),
         state = case when ${BROKEN_OFF} then 'FAILED' else state end,
         fail_code = case when ${BROKEN_OFF} then 'FIGURES_BROKEN_OFF' end,
         ended_at = case when ${BROKEN_OFF} then $2::timestamptz end
       where id = $1 and state = 'RUNNING' returning id`,
      [id, work.now.toISOString()],
    );
    if (asked.length === 0) throw new Refusal('FIGURES_NOT_RUNNING');
    return id;
  });
}
