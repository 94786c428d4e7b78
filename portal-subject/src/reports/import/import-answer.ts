/** A place of the file that cannot be taken; `cell` is as a spreadsheet names it. */
export interface FileRefusal {
  readonly code: string;
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly text: string;
  readonly message: string;
}

/** What there is to know of a row after the file was taken: what became of it, or what the file says against itself. */
export interface FileWarning {
  readonly kind: string;
  readonly rowKey: string;
  readonly month: number | null;
  readonly message: string;
}

export type FileReading =
  | {
      readonly kind: 'taken';
      readonly cells: number;
      readonly changed: number;
      /** Rows that an earlier file had and this one has not: they are gone from the report. */
      readonly removed: readonly FileWarning[];
      /** Rows typed by hand of which the file says nothing: they stand as they were. */
      readonly left: readonly FileWarning[];
      readonly warnings: readonly FileWarning[];
    }
  /** Rows of an earlier file would go: nothing was written, and the person is asked. */
  | { readonly kind: 'asks'; readonly message: string; readonly rows: readonly FileWarning[] }
  | { readonly kind: 'places'; readonly refusals: readonly FileRefusal[] };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function listOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): Item[] {
  return Array.isArray(value) ? value.filter(isItem) : [];
}

function isFileRefusal(value: unknown): value is FileRefusal {
  return isRecord(value) && typeof value['cell'] === 'string' && typeof value['message'] === 'string';
}

function isFileWarning(value: unknown): value is FileWarning {
  return isRecord(value) && typeof value['rowKey'] === 'string' && typeof value['message'] === 'string';
}

/** Reads the answer of the import route, by its status and shape; undefined where it refused the file as a whole. */
export function readImportAnswer(status: number, body: unknown): FileReading | undefined {
  const answer = isRecord(body) ? body : {};
  const refusals = listOf(answer['refusals'], isFileRefusal);
  if (status === 422 && refusals.length > 0) return { kind: 'places', refusals };
  const rows = listOf(answer['rows'], isFileWarning);
  if (answer['code'] === 'ROWS_WOULD_GO' && rows.length > 0)
    return { kind: 'asks', message: String(answer['message']), rows };
  if (status >= 300 || typeof answer['cells'] !== 'number') return undefined;
  const said = listOf(answer['warnings'], isFileWarning);
  const ofKind = (kind: string): FileWarning[] => said.filter((warning) => warning.kind === kind);
  return {
    kind: 'taken',
    cells: answer['cells'],
    changed: Number(answer['changed'] ?? 0),
    removed: ofKind('ROW_REMOVED'),
    left: ofKind('ROW_KEPT'),
    warnings: said.filter(({ kind }) => kind !== 'ROW_REMOVED' && kind !== 'ROW_KEPT'),
  };
}
