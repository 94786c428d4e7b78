import type { RequestContext } from '../platform/graphql/request-context';
import type { InspectedSubjectInput } from './inspected-subject.input';
import { InspectedSubjectRecord } from './inspected-subject.record';
import { indexSubject } from './index-subject';
import { subjectFacts } from './subject-facts';

/** Enters a subject in the register. @returns its id */
export async function registerSubject(
  context: RequestContext,
  idempotencyKey: string,
  input: InspectedSubjectInput,
): Promise<number> {
  return context.execute({ name: 'registerSubject', idempotencyKey, input }, async (work) => {
    const facts = await subjectFacts(work, input);
    work.authorize('register', 'InspectedSubject', facts);
    const subject = await work.manager.save(InspectedSubjectRecord, { ...facts, version: 1 });
    await indexSubject(work.manager, subject.id, facts);
    work.journal({
      action: 'subjectRegistered',
      caseKind: 'inspectedSubject',
      caseId: subject.id,
      caseVersion: 1,
      authorityId: facts.authorityId,
      disclosedToSubjectId: subject.id,
      details: { kind: facts.kind },
    });
    return subject.id;
  });
}
