import type { DataSource } from 'typeorm';
import { isCalendarDate } from '../../law';
import { asSystem } from '../../platform/access/as-system';
import { parseCsv, type CsvLine } from '../../registry';

export interface OutsideFactImport {
  readonly taken: number;
  /** Rows that stand already, from an earlier run. */
  readonly known: number;
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
}

const COLUMNS = ['bin', 'source', 'number', 'date', 'fact'];
const LONGEST_TEXT = 4_000;

/** @returns why a row cannot be taken, or null */
function faultOf(
  [bin = '', source = '', number = '', date = '', fact = '']: readonly string[],
  today: string,
) {
  if (!/^\d{12}$/.test(bin)) return `"${bin}" is no BIN`;
  if (!isCalendarDate(date)) return `"${date}" is no day, YYYY-MM-DD`;
  if (date > today) return `${date} is still to come`;
  const empty = [source, number, fact].findIndex((cell) => cell === '');
  if (empty >= 0) return `there is no ${['source', 'number', 'fact'][empty]}`;
  return fact.length > LONGEST_TEXT ? 'the fact is longer than 4,000 characters' : null;
}

function trimmed({ line, cells }: CsvLine): CsvLine {
  return { line, cells: cells.map((cell) => cell.trim()) };
}

/**
 * Facts about subjects from outside (clause 7-1): `bin,source,number,date,fact`, one a line. Safe to run again: a fact of
 * one source and number about one subject is taken once.
 */
export async function importOutsideFacts(
  dataSource: DataSource,
  text: string,
  now: Date,
  today: string,
): Promise<OutsideFactImport> {
  const [head, ...rows] = parseCsv(text).map(trimmed);
  if (head?.cells.join(',').toLowerCase() !== COLUMNS.join(','))
    return {
      taken: 0,
      known: 0,
      refused: [{ line: 1, reason: `the first line must be ${COLUMNS.join(',')}` }],
    };
  return asSystem(dataSource, async (manager) => {
    const refused: { line: number; reason: string }[] = [];
    let taken = 0;
    let known = 0;
    for (const { line, cells } of rows) {
      const reason = faultOf(cells, today);
      const [bin, source, number, date, fact] = cells;
      const subjects: { id: number }[] = reason
        ? []
        : await manager.query('select id from inspected_subject where bin = $1', [bin]);
      const subject = subjects[0];
      if (reason || !subject) {
        refused.push({ line, reason: reason ?? `no inspected subject has the BIN ${bin}` });
        continue;
      }
      const written: unknown[] = await manager.query(
        `insert into outside_fact (subject_id, source, number, date, text, taken_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (subject_id, source, number) where withdrawn_at is null do nothing returning id`,
        [subject.id, source, number, date, fact, now.toISOString()],
      );
      if (written.length > 0) taken += 1;
      else known += 1;
    }
    return { taken, known, refused };
  });
}
