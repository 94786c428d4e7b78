import { meetDeadline, openDeadline } from '../../deadlines';
import { breaches, endOfDay, instantFromEpoch, startOfDay, type CalendarDate, type Finding } from '../../law';
import type { Work } from '../../platform/commands/work';
import { caseOf, endAct, ESCALATION_CASE } from './escalation-case';
import { EscalationRecord } from './escalation.record';
import { loadEscalationFacts, loadInspections } from './load-facts';
import { judgeEscalationTerm, mayEstablish } from './rules';
import type { EscalationState } from './states';

/** Non-fulfilment that was established before the case came into the system. */
export interface TakenInEscalation {
  readonly inspectionId: number;
  readonly establishedOn: CalendarDate;
  readonly statement: string;
  /** When the higher body and the prosecutor's office had their papers. */
  readonly sentOn: CalendarDate | null;
}

/** Keeps what was established on paper; its term is counted from its day, and judged where the papers went out (clause 35, D22). */
export async function takeInEscalation(work: Work, given: TakenInEscalation): Promise<void> {
  const { inspectionId, establishedOn, statement, sentOn } = given;
  const run = <T extends object>(text: string, values: readonly unknown[]) => work.query<T>(text, values);
  const establishedAt = new Date(startOfDay(establishedOn));
  const asOf = new Date(Math.min(Date.parse(endOfDay(establishedOn)) - 1, work.now.getTime()));
  const facts = (await loadInspections(run, [inspectionId], asOf)).get(inspectionId);
  if (!facts) throw new Error(`inspection ${inspectionId} is not there`);
  const { authorityId, subjectId, number, missed, responsibleAccountIds } = facts;
  const sentAt = sentOn === null ? null : new Date(startOfDay(sentOn));
  const state: EscalationState = sentAt === null ? 'ESTABLISHED' : 'SENT';
  const escalation = await work.manager.save(
    work.manager.create(EscalationRecord, {
      version: 0,
      state,
      inspectionId,
      caseNumber: number,
      authorityId,
      subjectId,
      disclosedToSubjectId: sentAt === null ? null : subjectId,
      responsibleAccountIds: [...responsibleAccountIds],
      establishedAt,
      establishedBy: '—',
      statement,
      missed: [...new Set(missed.map(({ rule }) => rule))],
      sentAt,
      moved: [],
    }),
  );
  const from = instantFromEpoch(establishedAt.getTime());
  await openDeadline(work, { ...caseOf(escalation), rule: 'P35_ESCALATION', party: 'AUTHORITY', from });
  const findings: Finding[] = breaches(mayEstablish(facts));
  if (sentAt !== null) {
    const which = { caseKind: ESCALATION_CASE, caseId: escalation.id, rule: 'P35_ESCALATION' };
    await meetDeadline(work, which, sentAt);
    const kept = (await loadEscalationFacts(run, [escalation.id], work.now)).get(escalation.id);
    if (kept) findings.push(judgeEscalationTerm(kept, sentAt.getTime()));
  }
  await endAct(work, escalation, { event: 'escalationTakenIn', details: { date: establishedOn }, findings });
}
