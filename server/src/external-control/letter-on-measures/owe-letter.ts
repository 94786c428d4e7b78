import type { Work } from '../../platform/commands/work';

export interface OwedLetter {
  readonly inspectionId: number;
  readonly inspectionNumber: string;
  readonly authorityId: number;
  readonly subjectId: number;
  /** Accounts of the inspectors named in the act of appointment. */
  readonly responsibleAccountIds: readonly number[];
}

/** An inspection with violations was completed: a letter on measures is owed, which the subject does not see yet (clause 30). */
export async function oweLetter(work: Work, owed: OwedLetter): Promise<void> {
  await work.query(
    `insert into letter_on_measures (inspection_id, case_number, authority_id, subject_id, responsible_account_ids, plan_asked, owed_since)
     values ($1, $2, $3, $4, $5, true, $6) on conflict (inspection_id) do nothing`,
    [
      owed.inspectionId,
      owed.inspectionNumber,
      owed.authorityId,
      owed.subjectId,
      [...owed.responsibleAccountIds],
      work.now.toISOString(),
    ],
  );
}
