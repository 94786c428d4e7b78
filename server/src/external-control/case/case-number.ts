import type { Work } from '../../platform/commands/work';

/** The next number of a kind of case in an office's year: `ПР-01-2026-0007` without the office's part is up to the caller. */
export async function nextCaseNumber(
  work: Work,
  kind: string,
  authorityId: number,
  year: number,
): Promise<number> {
  const rows = await work.query<{ last: number }>(
    `insert into case_number (kind, authority_id, year, last) values ($1, $2, $3, 1)
     on conflict (kind, authority_id, year) do update set last = case_number.last + 1 returning last`,
    [kind, authorityId, year],
  );
  return rows[0]?.last ?? 1;
}
