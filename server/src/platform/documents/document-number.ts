import type { Work } from '../commands/work';

export interface DocumentReference {
  readonly number: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

export interface NumberSeries {
  /** Index of the nomenclature of the office's papers; begins the number. */
  readonly index: string;
  readonly authorityId: number;
  /** `YYYY-MM-DD`; numbers begin anew each year. */
  readonly date: string;
}

/**
 * Takes the next number of an office, index and year: `01-12/2026`. Another command that wants one waits for this one to end,
 * and what is taken by a command that fails is free again: no gaps, nothing twice.
 */
export async function takeDocumentNumber(work: Work, series: NumberSeries): Promise<DocumentReference> {
  const year = Number(series.date.slice(0, 4));
  const [row] = await work.query<{ last_number: number }>(
    `insert into document_counter as c (authority_id, index, year, last_number) values ($1, $2, $3, 1)
     on conflict (authority_id, index, year) do update set last_number = c.last_number + 1 returning last_number`,
    [series.authorityId, series.index, year],
  );
  if (!row) throw new Error(`no number was given under ${series.index}`);
  return { number: `${series.index}-${row.last_number}/${year}`, date: series.date };
}
