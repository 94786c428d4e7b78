import type { RequestContext } from '../platform/graphql/request-context';
import type { InspectedSubjectInput } from './inspected-subject.input';
import { InspectedSubjectRecord } from './inspected-subject.record';
import { indexWords } from './search';
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
    await indexWords(work.manager, 'inspected_subject', subject.id, [
      subject.nameKk,
      subject.nameRu,
      subject.nameEn,
      subject.bin,
    ]);
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
