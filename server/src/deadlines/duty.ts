import type { Work } from '../platform/commands/work';
import type { DeadlineCase } from './open-deadline';

/** Duties for which the Rules set no term. The code is also the key of their title. */
export interface OpenDuty extends Omit<DeadlineCase, 'responsibleAccountIds'> {
  readonly code: string;
  readonly clause: string;
  /** Since when the law makes it one: whoever comes to note it, and however late, takes nothing of the delay away. */
  readonly since: Date;
}

const GIVEN_UP_SQL = `
  select d.closed_at is not null and not exists (select from inspection i where i.id = d.draft_inspection_id and i.state <> 'WITHDRAWN') as anew
  from duty d where d.case_kind = $1 and d.case_id = $2 and d.code = $3`;

/**
 * Opens a duty, or one that was closed anew; of an open one it follows the day since which it stands.
 * @returns whether it stands anew and what was drafted for it was given up
 */
export async function openDuty(work: Work, duty: OpenDuty): Promise<boolean> {
  const which = [duty.caseKind, duty.caseId, duty.code];
  const [before] = await work.query<{ anew: boolean }>(GIVEN_UP_SQL, which);
  await work.query(
    `insert into duty (case_kind, case_id, case_number, inspection_id, authority_id, subject_id, disclosed_to_subject_id,
       code, clause, since) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (case_kind, case_id, code)
       do update set closed_at = null, since = excluded.since where duty.closed_at is not null or duty.since <> excluded.since`,
    [
      duty.caseKind,
      duty.caseId,
      duty.caseNumber,
      duty.inspectionId,
      duty.authorityId,
      duty.subjectId,
      duty.disclosedToSubjectId,
      duty.code,
      duty.clause,
      duty.since.toISOString(),
    ],
  );
  return before?.anew ?? false;
}

/** Notes the draft that would end a duty, so that the head finds it. */
export async function attachDraft(
  work: Work,
  which: { caseKind: string; caseId: number; code: string },
  draftInspectionId: number,
): Promise<void> {
  await work.query(
    'update duty set draft_inspection_id = $4 where case_kind = $1 and case_id = $2 and code = $3',
    [which.caseKind, which.caseId, which.code, draftInspectionId],
  );
}

/** A draft made by hand serves the open duties that lead to no draft, or to one that was given up. */
export async function offerDraft(
  work: Work,
  which: { caseKind: string; caseId: number; codes: readonly string[] },
  draftInspectionId: number,
): Promise<void> {
  await work.query(
    `update duty d set draft_inspection_id = $4 where d.case_kind = $1 and d.case_id = $2 and d.code = any($3) and d.closed_at is null
       and not exists (select from inspection i where i.id = d.draft_inspection_id and i.state <> 'WITHDRAWN')`,
    [which.caseKind, which.caseId, which.codes, draftInspectionId],
  );
}

/** A duty whose draft was given up leads to the one in its place, or to none: somebody drafts anew. */
export async function passDutyOn(
  work: Work,
  fromInspectionId: number,
  toInspectionId: number | null,
): Promise<void> {
  await work.query('update duty set draft_inspection_id = $2 where draft_inspection_id = $1', [
    fromInspectionId,
    toInspectionId,
  ]);
}

/** Ends an open duty; a second call changes nothing. */
export async function closeDuty(
  work: Work,
  which: { caseKind: string; caseId: number; code: string },
): Promise<void> {
  await work.query(
    'update duty set closed_at = $4 where case_kind = $1 and case_id = $2 and code = $3 and closed_at is null',
    [which.caseKind, which.caseId, which.code, work.now.toISOString()],
  );
}
