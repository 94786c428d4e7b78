import type { Work } from '../../platform/commands/work';
import { findIndicator, monthsOfQuarter, readRowKey, type RowKey } from '../form';
import type { QuarterlyReportRecord } from './quarterly-report.record';
import { formOf } from './report-case';

/** A figure that has been read and judged: it may be written. */
export interface Figure {
  readonly rowKey: RowKey;
  /** 1 to 12, of the report's quarter. */
  readonly month: number;
  readonly value: number | null;
  readonly serviceTitle?: string | null;
  /** What the writer saw in the cell; left out where the version of the report guards it. */
  readonly was?: number | null;
}

/** A cell that somebody else wrote after the writer had looked: it keeps what it has. */
export interface OvertakenCell {
  readonly rowKey: RowKey;
  readonly month: number;
  readonly value: number | null;
}

/** How cells are other than before. */
export interface CellChanges {
  /** Figures where a blank was. */
  readonly added: number;
  readonly changed: number;
  /** Blanks where a figure was. */
  readonly removed: number;
  readonly total: number;
  readonly overtaken: readonly OvertakenCell[];
}

interface StoredRow {
  row_key: RowKey;
  service_title: string | null;
  m1: number | null;
  m2: number | null;
  m3: number | null;
  from_file: boolean;
}

interface PendingRow {
  readonly key: RowKey;
  serviceTitle: string | null;
  readonly months: (number | null)[];
  fromFile: boolean;
  /** Places of its figures that somebody typed. */
  readonly typed: Set<number>;
  changed: boolean;
}

async function load(
  work: Work,
  report: QuarterlyReportRecord,
  keys: readonly RowKey[],
): Promise<Map<RowKey, PendingRow>> {
  const stored = await work.query<StoredRow>(
    'select row_key, service_title, m1, m2, m3, from_file from report_row where report_id = $1 and row_key = any ($2::text[])',
    [report.id, keys],
  );
  return new Map(
    stored.map((row) => {
      const months = [row.m1, row.m2, row.m3];
      const typed = row.from_file ? [] : [0, 1, 2].filter((at) => months[at] !== null);
      return [
        row.row_key,
        {
          key: row.row_key,
          serviceTitle: row.service_title,
          months,
          fromFile: row.from_file,
          typed: new Set(typed),
          changed: false,
        },
      ];
    }),
  );
}

function isEmptyService({ key, months }: PendingRow): boolean {
  return readRowKey(key).service !== null && months.every((value) => value === null);
}

async function store(work: Work, report: QuarterlyReportRecord, rows: readonly PendingRow[]): Promise<void> {
  const form = formOf(report);
  const kept = rows.filter((row) => !isEmptyService(row));
  await work.query('delete from report_row where report_id = $1 and row_key = any ($2::text[])', [
    report.id,
    rows.filter(isEmptyService).map((row) => row.key),
  ]);
  await work.query(
    `insert into report_row as r (report_id, row_key, stock, service_title, m1, m2, m3, from_file)
     select $1, * from unnest($2::text[], $3::boolean[], $4::text[], $5::integer[], $6::integer[], $7::integer[], $8::boolean[])
     on conflict (report_id, row_key) do update
       set service_title = excluded.service_title, m1 = excluded.m1, m2 = excluded.m2, m3 = excluded.m3,
         from_file = excluded.from_file`,
    [
      report.id,
      kept.map((row) => row.key),
      kept.map((row) => findIndicator(form, row.key)?.stock ?? false),
      kept.map((row) => row.serviceTitle),
      ...[0, 1, 2].map((at) => kept.map((row) => row.months[at] ?? null)),
      kept.map((row) => row.fromFile),
    ],
  );
}

/** Notes who wrote which cells. What the product itself takes in is nobody's typing. */
async function noteEdits(
  work: Work,
  report: QuarterlyReportRecord,
  cells: readonly { readonly rowKey: RowKey; readonly month: number }[],
): Promise<void> {
  if (work.actor.kind === 'system' || cells.length === 0) return;
  await work.query(
    `insert into report_cell_edit as e (report_id, row_key, month, at, by_name)
     select $1, c.row_key, c.month, $4, $5 from unnest($2::text[], $3::smallint[]) c (row_key, month)
     on conflict (report_id, row_key, month) do update set at = excluded.at, by_name = excluded.by_name`,
    [
      report.id,
      cells.map((cell) => cell.rowKey),
      cells.map((cell) => cell.month),
      work.now.toISOString(),
      work.actor.name,
    ],
  );
}

/**
 * Writes figures into a locked report. A service row that is blank throughout is no row; what is the same already is
 * left alone. A cell that is other than its writer saw is left as it is, and named.
 * @param beforeStoring told which rows are about to change, while they stand as they were
 */
export async function writeCells(
  work: Work,
  report: QuarterlyReportRecord,
  figures: readonly Figure[],
  source: 'hand' | 'file',
  beforeStoring?: (keys: readonly RowKey[]) => Promise<void>,
): Promise<CellChanges> {
  const rows = await load(work, report, [...new Set(figures.map((figure) => figure.rowKey))]);
  const months: readonly number[] = monthsOfQuarter(report.quarter);
  const changes = { added: 0, changed: 0, removed: 0 };
  const overtaken: OvertakenCell[] = [];
  const written: Figure[] = [];
  for (const figure of figures) {
    const { rowKey, month, value, serviceTitle, was } = figure;
    const row = rows.get(rowKey) ?? {
      key: rowKey,
      serviceTitle: null,
      months: [null, null, null],
      fromFile: source === 'file',
      typed: new Set<number>(),
      changed: false,
    };
    rows.set(rowKey, row);
    const at = months.indexOf(month);
    const before = row.months[at] ?? null;
    if (serviceTitle && row.serviceTitle !== serviceTitle)
      [row.serviceTitle, row.changed] = [serviceTitle, true];
    if (before === value) continue;
    if (was !== undefined && was !== before) {
      overtaken.push({ rowKey, month, value: before });
      continue;
    }
    written.push(figure);
    row.months[at] = value;
    row.typed.delete(at);
    // One figure that somebody typed keeps the row from being taken away by a file that lacks it.
    row.fromFile = source === 'file' && row.typed.size === 0;
    row.changed = true;
    changes[before === null ? 'added' : value === null ? 'removed' : 'changed'] += 1;
    report.filledCells += Number(value !== null) - Number(before !== null);
  }
  const changedRows = [...rows.values()].filter((row) => row.changed);
  const total = changes.added + changes.changed + changes.removed;
  if (total > 0) {
    await beforeStoring?.(changedRows.map(({ key }) => key));
    await store(work, report, changedRows);
  }
  await noteEdits(work, report, written);
  return { ...changes, total, overtaken };
}
