import type { Work } from '../../platform/commands/work';
import type { SecretMark } from '../../platform/files';
import { Refusal } from '../../platform/refusals/refusal';
import { bySystem, refuseUnlawful, withLaw } from '../case';
import { caseOfMark } from './case-of-mark';
import { FIND_CONTROL_FILE, KEPT_APART } from './kept-apart';
import { findMark } from './marked-things';
import { judgeMark } from './rules';
import type { MarkableThing } from './states';

interface Kept {
  readonly title: string;
  readonly text: string | null;
  readonly pieces?: readonly string[] | null;
  /** The subject does not see the thing itself: it opens no mark on it either. */
  readonly hidden?: boolean;
}

/** The case in which something is marked; in internal control `inspectionId` is null and the body has it. */
export interface MarkedIn {
  readonly inspectionId: number | null;
  readonly caseKind: string;
  readonly caseId: number;
  readonly authorityId: number;
  readonly bodyId: number | null;
  /** Whose own secret it is said to be. */
  readonly secretOfSubjectId: number | null;
}

interface Given {
  readonly thing: MarkableThing;
  readonly thingId: number;
  readonly mark: SecretMark;
  readonly law: string | null;
  readonly reason: string;
}

/**
 * Puts aside what a thing says, and keeps why (clause 31). Whoever asks was allowed to before.
 * @throws Refusal NOT_FOUND, REFUSED_BY_LAW
 */
export function placeMark(
  work: Work,
  of: MarkedIn,
  { thing, thingId, mark, reason, ...given }: Given,
): Promise<number> {
  const run = <T extends object>(text: string, values: readonly unknown[]) => work.query<T>(text, values);
  return bySystem(work, async () => {
    const law = given.law?.trim() || null;
    const apart = KEPT_APART[thing];
    const isControlFile = thing === 'FILE' && of.inspectionId === null;
    const [kept] = isControlFile
      ? await work.query<Kept>(FIND_CONTROL_FILE, [thingId, of.caseId, of.caseKind])
      : await work.query<Kept>(apart.find, [thingId, of.caseId]);
    if (!kept) throw new Refusal('NOT_FOUND');
    const isMarked = (await findMark(run, null, { thing, thingId })) !== undefined;
    await withLaw(async () =>
      refuseUnlawful(judgeMark({ mark, law, isMarked, hasContent: kept.text !== null })),
    );
    const secretOfSubjectId = kept.hidden ? null : of.secretOfSubjectId;
    const ofControl = of.inspectionId === null;
    const [added] = await work.query<{ id: number }>(
      `insert into confidential_mark (inspection_id, authority_id, thing, thing_id, title, mark, law, reason,
         secret_of_subject_id, placed_at, placed_by, placed_by_capacity_id, body_id, case_kind, case_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning id`,
      [
        of.inspectionId,
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
        of.bodyId,
        ofControl ? of.caseKind : null,
        ofControl ? of.caseId : null,
      ],
    );
    if (!added) throw new Error('the mark was not placed');
    await work.query(
      `insert into withheld_content (mark_id, inspection_id, secret_of_subject_id, text, pieces, body_id) values ($1, $2, $3, $4, $5, $6)`,
      [added.id, of.inspectionId, secretOfSubjectId, kept.text, kept.pieces ?? null, of.bodyId],
    );
    await apart.putAside(work, { thingId, mark, secretOfSubjectId });
    work.journal({
      action: 'thingMarked',
      ...caseOfMark(of),
      details: { marked: thing, number: kept.title, mark, law, reason: reason.trim() },
    });
    return added.id;
  });
}
