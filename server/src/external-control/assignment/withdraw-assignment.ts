import type { RequestContext } from '../../platform/graphql/request-context';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';
import { cancelDocuments } from '../documents';
import { ASSIGNMENT_CASE } from './give-assignment';

export interface WithdrawAssignment {
  readonly id: number;
  readonly reason: string;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

interface Row {
  readonly id: number;
  readonly version: number;
  readonly number: string;
  readonly territorialAuthorityId: number;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
}

const LOCK_SQL = `
  select id, version, number, territorial_authority_id as "territorialAuthorityId", withdrawn_at as "withdrawnAt",
    withdrawal_reason as "withdrawalReason"
  from agency_assignment where id = $1 for update`;

/**
 * Nobody is appointed on it from now on; what was signed by then stands. Clause 9.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, ASSIGNMENT_WITHDRAWN_ALREADY, INVALID_INPUT
 */
export function withdrawAgencyAssignment(
  context: RequestContext,
  { idempotencyKey, ...input }: WithdrawAssignment,
): Promise<number> {
  return context.execute({ name: 'withdrawAgencyAssignment', idempotencyKey, input }, async (work) => {
    const [row] = await work.query<Row>(LOCK_SQL, [input.id]);
    if (!row) throw new Refusal('NOT_FOUND');
    const { territorialAuthorityId } = row;
    work.authorize('withdraw', 'AgencyAssignment', { territorialAuthorityId });
    await work.expectVersion(row, input.expectedVersion, ASSIGNMENT_CASE);
    const { number, withdrawnAt, withdrawalReason } = row;
    if (withdrawnAt !== null)
      throw new Refusal('ASSIGNMENT_WITHDRAWN_ALREADY', {
        params: { number, at: withdrawnAt.toISOString(), reason: withdrawalReason },
      });
    const reason = input.reason.trim();
    if (reason === '') throw invalidInput('reason');
    await work.query(
      `update agency_assignment set withdrawn_at = $2, withdrawal_reason = $3, version = version + 1 where id = $1`,
      [row.id, work.now.toISOString(), reason],
    );
    const which = { caseKind: ASSIGNMENT_CASE, caseId: row.id, kinds: ['AGENCY_ASSIGNMENT'] };
    await cancelDocuments(work, which, null);
    work.journal({
      action: 'agencyAssignmentWithdrawn',
      caseKind: ASSIGNMENT_CASE,
      caseId: row.id,
      caseVersion: row.version + 1,
      authorityId: territorialAuthorityId,
      disclosedToSubjectId: null,
      details: { number: row.number, reason },
    });
    return row.id;
  });
}
