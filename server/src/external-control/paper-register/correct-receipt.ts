import type { Work } from '../../platform/commands/work';

/**
 * A counter-entry of a case says when a paper came in truth: the register says so too, and what stood there before. Its number and the day
 * of its entry stay. @param table where the row keeps what came (`incoming_paper_id`)
 */
export async function correctReceipt(
  work: Work,
  table: string,
  rowId: number,
  { from, to, reason }: { readonly from: Date; readonly to: Date; readonly reason: string },
): Promise<void> {
  await work.query(
    `with moved as (
       update incoming_paper p set received_at = $3, version = p.version + 1 from ${table} f
       where f.id = $1 and p.id = f.incoming_paper_id and p.received_at = $2
       returning p.id, p.authority_id, p.kind, p.sender, p.sender_id, p.sender_number, p.content
     )
     insert into incoming_paper_correction (incoming_paper_id, authority_id, former_kind, former_sender, former_sender_number, former_content,
       former_received_at, reason, corrected_at, corrected_by)
     select m.id, m.authority_id, m.kind, coalesce(m.sender, s.name_ru, ''), m.sender_number, coalesce(m.content, ''), $2, $4, $5, $6
     from moved m left join inspected_subject s on s.id = m.sender_id`,
    [rowId, from.toISOString(), to.toISOString(), reason, work.now.toISOString(), work.actor.name],
  );
}
