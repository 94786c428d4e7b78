import type { Work } from '../platform/commands/work';
import type { WhichDeadline } from './end-deadline';

/**
 * The clock of an open term stops (clause 20): it is neither warned of nor missed till it is opened anew, with its recount.
 * @param runsAgainAt when the sweep asks for the job `runsAgainJob` of its rule; null: another term's job sees to it
 */
export async function suspendDeadline(
  work: Work,
  which: WhichDeadline,
  runsAgainAt: Date | null,
): Promise<void> {
  await work.query(
    `update deadline set suspended_at = coalesce(suspended_at, $5), next_wake_at = $6
     where case_kind = $1 and case_id = $2 and rule = $3 and ref = $4 and met_at is null and cancelled_at is null`,
    [
      which.caseKind,
      which.caseId,
      which.rule,
      which.ref ?? '',
      work.now.toISOString(),
      runsAgainAt?.toISOString() ?? null,
    ],
  );
}
