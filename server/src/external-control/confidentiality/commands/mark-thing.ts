import type { Work } from '../../../platform/commands/work';
import type { SecretMark } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { bySystem, refuseUnlawful, withLaw } from '../../case';
import { KEPT_APART } from '../kept-apart';
import { findMark, namedSql } from '../marked-things';
import { judgeMark } from '../rules';
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
  readonly namedAccountId: number | null;
}

interface Kept {
  readonly title: string;
  readonly text: string | null;
  readonly pieces?: readonly string[] | null;
  /** The subject does not see the thing itself: it opens no mark on it either. */
  readonly hidden?: boolean;
}

async function caseOf(work: Work, inspectionId: number): Promise<CaseFacts> {
  const [found] = await work.query<CaseFacts>(
    `select i.id as "inspectionId", i.authority_id as "authorityId", i.subject_id as "subjectId",
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
    const run = <T extends object>(text: string, values: readonly unknown[]) => work.query<T>(text, values);
    return bySystem(work, async () => {
      const { thing, thingId, mark, reason } = input;
      const law = input.law?.trim() || null;
      const apart = KEPT_APART[thing];
      const [kept] = await work.query<Kept>(apart.find, [thingId, inspectionId]);
      if (!kept) throw new Refusal('NOT_FOUND');
      const isMarked = (await findMark(run, null, input)) !== undefined;
      await withLaw(async () =>
        refuseUnlawful(judgeMark({ mark, law, isMarked, hasContent: kept.text !== null })),
      );
      const secretOfSubjectId = input.ofSubject && !kept.hidden ? of.subjectId : null;
      const [added] = await work.query<{ id: number }>(
        `insert into confidential_mark (inspection_id, authority_id, thing, thing_id, title, mark, law, reason,
           secret_of_subject_id, placed_at, placed_by, placed_by_capacity_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
        [
          inspectionId,
          of.authorityId,
          thing,
          thingId,
          kept.title,
          mark,
          law,
          reason.trim(),
          secretOfSubjectId,
          work.now.toISOString(),
          work.actor.name,
          work.actor.capacityId,
        ],
      );
      if (!added) throw new Error('the mark was not placed');
      await work.query(
        `insert into withheld_content (mark_id, inspection_id, secret_of_subject_id, text, pieces) values ($1, $2, $3, $4, $5)`,
        [added.id, inspectionId, secretOfSubjectId, kept.text, kept.pieces ?? null],
      );
      await apart.putAside(work, { thingId, mark, secretOfSubjectId });
      work.journal({
        action: 'thingMarked',
        caseKind: 'inspection',
        caseId: inspectionId,
        authorityId: of.authorityId,
        disclosedToSubjectId: null,
        details: { marked: thing, number: kept.title, mark, law, reason: reason.trim() },
      });
      return added.id;
    });
  });
}
