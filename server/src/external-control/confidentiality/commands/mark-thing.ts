import type { Work } from '../../../platform/commands/work';
import type { SecretMark } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { namedSql } from '../marked-things';
import { placeMark } from '../place-mark';
import type { MarkableThing } from '../states';

export interface MarkInput {
  readonly thing: MarkableThing;
  readonly thingId: number;
  readonly mark: SecretMark;
  /** The law that protects the secret; must be named of another secret than those of commerce and of taxes. */
  readonly law: string | null;
  readonly reason: string;
  /** Whether it is the inspected subject's own secret: it may go on reading it. */
  readonly ofSubject: boolean;
}

interface CaseFacts {
  readonly inspectionId: number;
  readonly authorityId: number;
  readonly subjectId: number;
  readonly bodyId: null;
  readonly namedAccountId: number | null;
}

async function caseOf(work: Work, inspectionId: number): Promise<CaseFacts> {
  const [found] = await work.query<CaseFacts>(
    `select i.id as "inspectionId", i.authority_id as "authorityId", i.subject_id as "subjectId", null::int as "bodyId",
       ${namedSql('i.id', '$2::int')} as "namedAccountId" from inspection i where i.id = $1`,
    [inspectionId, work.actor.accountId],
  );
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}

/**
 * Marks a thing of a case as a secret: from then on what it says lies apart, and is left out of everything that leaves (clause 31).
 * @returns the mark's id
 * @throws Refusal NOT_FOUND, FORBIDDEN, REFUSED_BY_LAW
 */
export function markThing(
  context: RequestContext,
  { inspectionId, idempotencyKey }: { readonly inspectionId: number; readonly idempotencyKey: string },
  input: MarkInput,
): Promise<number> {
  const command = { name: 'markThing', idempotencyKey, input: { inspectionId, input } };
  return context.execute(command, async (work) => {
    const of = await caseOf(work, inspectionId);
    work.authorize('mark', 'MarkedThing', of);
    const { caseKind, caseId } = { caseKind: 'inspection', caseId: inspectionId };
    return placeMark(
      work,
      { ...of, caseKind, caseId, secretOfSubjectId: input.ofSubject ? of.subjectId : null },
      input,
    );
  });
}
