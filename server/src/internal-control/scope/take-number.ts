import { dayOf } from '../../law';
import type { Work } from '../../platform/commands/work';
import type { DocumentReference } from '../../platform/documents';

/** The next number of a controlling body in this year, without gaps: `101-12/2026`. Papers of internal control are numbered by the body. */
export async function takeBodyNumber(
  work: Work,
  series: { readonly bodyId: number; readonly kind: string; readonly index: string },
): Promise<DocumentReference> {
  const date = dayOf(work.now);
  const year = Number(date.slice(0, 4));
  const [row] = await work.query<{ last: number }>(
    `insert into internal_control_number as n (body_id, kind, year, last_number) values ($1, $2, $3, 1)
     on conflict (body_id, kind, year) do update set last_number = n.last_number + 1 returning last_number as last`,
    [series.bodyId, series.kind, year],
  );
  if (!row) throw new Error(`no number was given for ${series.kind}`);
  return { number: `${series.index}-${row.last}/${year}`, date };
}
