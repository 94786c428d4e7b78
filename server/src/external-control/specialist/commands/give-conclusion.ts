import type { RequestContext } from '../../../platform/graphql/request-context';
import { attachFiles } from '../../../platform/files';
import { Refusal } from '../../../platform/refusals/refusal';
import { breach } from '../../../law';
import { bySystem, refuseUnlawful, toRefusalFinding } from '../../case';
import { judgeGiving } from '../rules';
import { CONCLUSION_ACTS, type ConclusionState } from '../states';

interface Conclusion {
  readonly id: number;
  readonly inspectionId: number;
  readonly authorityId: number;
  readonly accountId: number;
  readonly version: number;
  readonly state: ConclusionState;
  readonly inspectionState: string;
}

const FIND = `select c.id, c.inspection_id as "inspectionId", c.authority_id as "authorityId", c.account_id as "accountId", c.version,
    c.state, i.state as "inspectionState"
  from specialist_conclusion c join inspection i on i.id = c.inspection_id where c.id = $1`;

export interface GiveInput {
  readonly text: string;
  readonly fileIds: readonly string[];
}

export interface GiveCommand {
  readonly conclusionId: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

/**
 * Gives the conclusion that was asked for (clause 11). Who is brought in writes no row of the case: once let through, the act is the
 * product's own.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE, REFUSED_BY_LAW
 */
export function giveConclusion(
  context: RequestContext,
  { conclusionId, idempotencyKey, expectedVersion }: GiveCommand,
  input: GiveInput,
): Promise<number> {
  const command = { name: 'giveConclusion', idempotencyKey, input: { conclusionId, expectedVersion, input } };
  return context.execute(command, async (work) => {
    const [seen] = await work.query<Conclusion>(FIND, [conclusionId]);
    if (!seen) throw new Refusal('NOT_FOUND');
    work.authorize('give', 'SpecialistConclusion', seen);
    return bySystem(work, async () => {
      const [conclusion] = await work.query<Conclusion>(`${FIND} for update`, [conclusionId]);
      if (!conclusion) throw new Refusal('NOT_FOUND');
      if (conclusion.version !== expectedVersion) throw new Refusal('STALE_VERSION');
      const { clause, opens } = CONCLUSION_ACTS.giveConclusion;
      if (!(conclusion.state in opens))
        throw new Refusal('WRONG_STATE', {
          findings: [toRefusalFinding(breach(clause, 'WRONG_STATE', 'CURABLE'))],
        });
      refuseUnlawful(judgeGiving(conclusion.inspectionState));
      const { inspectionId, authorityId } = conclusion;
      await work.query(
        `update specialist_conclusion set state = $4, version = version + 1, text = $2, given_at = $3 where id = $1`,
        [conclusionId, input.text.trim(), work.now.toISOString(), opens.ASKED],
      );
      const files = await attachFiles(work, input.fileIds, {
        ownerKind: 'specialistConclusion',
        ownerId: conclusionId,
        caseKind: 'inspection',
        caseId: inspectionId,
        authorityId,
        disclosedToSubjectId: null,
      });
      work.journal({
        action: 'conclusionGiven',
        caseKind: 'inspection',
        caseId: inspectionId,
        authorityId,
        disclosedToSubjectId: null,
        details: { specialist: work.actor.name, files },
      });
      return conclusionId;
    });
  });
}
