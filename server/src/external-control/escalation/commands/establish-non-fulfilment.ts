import { openDeadline } from '../../../deadlines';
import { instantFromEpoch } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { refuseUnlawful } from '../../case';
import { caseOf, endAct } from '../escalation-case';
import { EscalationRecord } from '../escalation.record';
import { loadInspections } from '../load-facts';
import { mayEstablish } from '../rules';

export interface EstablishNonFulfilment {
  readonly inspectionId: number;
  readonly idempotencyKey: string;
  /** What was not done. */
  readonly statement: string;
}

/** An inspector's entry establishes that no measures were taken; ten working days run from it (clause 35, D22). */
export async function establishNonFulfilment(
  context: RequestContext,
  input: EstablishNonFulfilment,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'establishNonFulfilment', idempotencyKey, input: given }, async (work) => {
    // One at a time for an inspection: the second of two sees the first.
    const [locked] = await work.query<{ id: number }>('select id from inspection where id = $1 for update', [
      input.inspectionId,
    ]);
    if (!locked) throw new Refusal('NOT_FOUND');
    const run = <T extends object>(text: string, values: readonly unknown[]) => work.query<T>(text, values);
    const facts = (await loadInspections(run, [locked.id], work.now)).get(locked.id);
    if (!facts) throw new Refusal('NOT_FOUND');
    const { authorityId, subjectId, number, missed, responsibleAccountIds } = facts;
    work.authorize('handle', 'Escalation', { authorityId, disclosedToSubjectId: null });
    const warnings = refuseUnlawful(mayEstablish(facts));
    const escalation = await work.manager.save(
      work.manager.create(EscalationRecord, {
        version: 0,
        state: 'ESTABLISHED',
        inspectionId: locked.id,
        caseNumber: number,
        authorityId,
        subjectId,
        disclosedToSubjectId: null,
        responsibleAccountIds: [...responsibleAccountIds],
        establishedAt: work.now,
        establishedBy: work.actor.name,
        statement: input.statement.trim(),
        missed: [...new Set(missed.map(({ rule }) => rule))],
        sentAt: null,
        moved: [],
      }),
    );
    await openDeadline(work, {
      ...caseOf(escalation),
      rule: 'P35_ESCALATION',
      party: 'AUTHORITY',
      from: instantFromEpoch(work.now.getTime()),
    });
    return endAct(work, escalation, { event: 'nonFulfilmentEstablished', findings: warnings });
  });
}
