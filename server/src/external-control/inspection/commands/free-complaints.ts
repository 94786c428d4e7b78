import type { Work } from '../../../platform/commands/work';
import type { InspectionRecord } from '../inspection.record';

/** A complaint is a ground of the appointment that is drafted in place of a cancelled one, and of the cancelled one again where that draft is given up. */
export async function passComplaintsOn(work: Work, fromId: number, toId: number): Promise<void> {
  await work.query(
    `update complaint set inspection_id = $2, version = version + 1 where inspection_id = $1 and state = 'TAKEN'`,
    [fromId, toId],
  );
}

/** Whoever complained is told anew, of what becomes of it then; what was told of the inspection stays. */
const FREE_SQL = `
  with told as (
    insert into complaint_telling (complaint_id, authority_id, inspection_id, at, way, note)
    select id, authority_id, inspection_id, told_at, told_way, told_note from complaint
    where inspection_id = $1 and state = 'TAKEN' and told_at is not null)
  update complaint set state = 'WAITING', inspection_id = null, decided_at = null, decided_by = null, told_at = null, told_way = null,
    told_note = null, version = version + 1
  where inspection_id = $1 and state = 'TAKEN' returning id, version, number, authority_id as "authorityId"`;

/** A complaint whose draft was given up, or whose ground was left, stands on nothing: it waits to be decided again, as ground or otherwise. Clauses 3, 8 (3), 10. */
export async function freeComplaints(work: Work, { id }: InspectionRecord, reason: string): Promise<void> {
  const freed = await work.query<{ id: number; version: number; number: string; authorityId: number }>(
    FREE_SQL,
    [id],
  );
  for (const complaint of freed)
    work.journal({
      action: 'complaintFreed',
      caseKind: 'complaint',
      caseId: complaint.id,
      caseVersion: complaint.version,
      authorityId: complaint.authorityId,
      disclosedToSubjectId: null,
      details: { number: complaint.number, reason },
    });
}
