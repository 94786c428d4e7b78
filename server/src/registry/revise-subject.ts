import type { RequestContext } from '../platform/graphql/request-context';
import { Refusal } from '../platform/refusals/refusal';
import type { InspectedSubjectInput } from './inspected-subject.input';
import { InspectedSubjectRecord } from './inspected-subject.record';
import { indexSubject } from './index-subject';
import { subjectFacts, type SubjectFacts } from './subject-facts';

export interface SubjectRevision {
  readonly id: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
  readonly input: InspectedSubjectInput;
}

function changedFields(before: SubjectFacts, after: SubjectFacts): string[] {
  return (Object.keys(after) as (keyof SubjectFacts)[]).filter((field) => before[field] !== after[field]);
}

/** Changes a subject's entry whole. @returns its id */
export async function reviseSubject(context: RequestContext, revision: SubjectRevision): Promise<number> {
  const { id, idempotencyKey, expectedVersion, input } = revision;
  return context.execute(
    { name: 'reviseSubject', idempotencyKey, input: { id, expectedVersion, input } },
    async (work) => {
      // One change at a time, so that what is looked at above a subject is what stands there: no circle closes.
      await work.query('select pg_advisory_xact_lock(780013)');
      const subject = await work.manager.findOne(InspectedSubjectRecord, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!subject) throw new Refusal('NOT_FOUND');
      work.authorize('revise', 'InspectedSubject', subject);
      await work.expectVersion(subject, expectedVersion, 'inspectedSubject');
      const facts = await subjectFacts(work, input, subject);
      // A move into another office's competence needs the power over both.
      work.authorize('revise', 'InspectedSubject', facts);
      const fields = changedFields(subject, facts);
      const revised = await work.manager.save(InspectedSubjectRecord, {
        ...subject,
        ...facts,
        version: subject.version + 1,
      });
      await indexSubject(work.manager, id, facts);
      work.journal({
        action: 'subjectRevised',
        caseKind: 'inspectedSubject',
        caseId: id,
        caseVersion: revised.version,
        authorityId: facts.authorityId,
        disclosedToSubjectId: id,
        details: { fields },
      });
      return id;
    },
  );
}
