import { withdrawJob } from '../../../deadlines';
import { inBothLanguages } from '../../../platform/messages/both-languages';
import type { Step } from '../act';

// What a person drafted is for that person to withdraw: it is refused at its appointment, with what would cure it.
const LEFT_OVER_SQL = `
  select i.id from inspection i where i.state = 'DRAFT' and i.created_by_capacity_id is null and i.id <> $1
    and exists (select from inspection_ground g where g.inspection_id = i.id and g.prescription_id is not null)
    and not exists (select from inspection_ground g where g.inspection_id = i.id and not exists (select from inspection_ground h
      where h.inspection_id = $1 and h.kind = g.kind and h.prescription_id = g.prescription_id))
  order by i.id`;

/**
 * The system drafts an inspection for each ground of a prescription; one that carries both leaves the other draft without points. The
 * system lays that one aside, with its reason. Clauses 8.1, 8.2; D47.
 */
export async function layAsideLeftOver({ work, inspection: { id, number } }: Step): Promise<void> {
  const reason = inBothLanguages(
    `Нұсқаманың осы тармақтары ${number} тексеруіне берілді`,
    `Эти пункты предписания переданы проверке ${number}`,
  );
  for (const { id: actId } of await work.query<{ id: number }>(LEFT_OVER_SQL, [id])) {
    const job = withdrawJob('INSPECTION_DRAFT');
    await work.askFor({ job, key: `${job}-${actId}-left-by-${id}`, payload: { actId, reason } });
  }
}
