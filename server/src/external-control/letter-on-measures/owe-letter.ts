import type { Work } from '../../platform/commands/work';

/** What a control event leaves: the letter of clause 54 and the body that sends it. */
export interface OwedControlLetter extends Pick<
  OwedLetter,
  'authorityId' | 'subjectId' | 'responsibleAccountIds'
> {
  readonly controlEventId: number;
  readonly eventNumber: string;
  readonly bodyId: number;
}

export interface OwedLetter {
  readonly inspectionId: number;
  readonly inspectionNumber: string;
  readonly authorityId: number;
  readonly subjectId: number;
  /** Accounts of the inspectors named in the act of appointment. */
  readonly responsibleAccountIds: readonly number[];
  /** When the inspection was completed, however late that is recorded. */
  readonly since: Date;
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
      owed.since.toISOString(),
    ],
  );
}

/** The inspection was completed at another time than was recorded: its letter is owed since then (clause 30). */
export async function oweLetterSince(
  work: Work,
  { inspectionId, since }: Pick<OwedLetter, 'inspectionId' | 'since'>,
): Promise<void> {
  await work.query('update letter_on_measures set owed_since = $2 where inspection_id = $1', [
    inspectionId,
    since.toISOString(),
  ]);
}

/** The head of a body decided on a letter after a control event: it is owed, and the object does not see it yet (clause 54). */
export async function oweLetterAfterControl(work: Work, owed: OwedControlLetter): Promise<void> {
  await work.query(
    `insert into letter_on_measures (control_event_id, case_number, authority_id, also_disclosed_to_subject_id, subject_id,
       responsible_account_ids, plan_asked, owed_since)
     values ($1, $2, $3, $4, $5, $6, true, $7) on conflict (control_event_id) do nothing`,
    [
      owed.controlEventId,
      owed.eventNumber,
      owed.authorityId,
      owed.bodyId,
      owed.subjectId,
      [...owed.responsibleAccountIds],
      work.now.toISOString(),
    ],
  );
}
