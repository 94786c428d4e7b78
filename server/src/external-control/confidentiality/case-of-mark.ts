import type { MarkInForce } from './marked-things';

type OfCase = Pick<MarkInForce, 'caseKind' | 'caseId' | 'authorityId' | 'bodyId'>;

/** What an entry of the journal on a mark is of: in internal control the body that has the case reads it, the object never. */
export const caseOfMark = ({ caseKind, caseId, authorityId, bodyId }: OfCase) => ({
  caseKind,
  caseId,
  authorityId,
  disclosedToSubjectId: caseKind === 'internal-monitoring' ? bodyId : null,
  alsoDisclosedToSubjectId: caseKind === 'control-event' ? bodyId : null,
});
