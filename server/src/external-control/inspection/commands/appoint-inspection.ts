import { computeDeadline } from '../../../law';
import { openDeadline } from '../../../deadlines';
import type { Work } from '../../../platform/commands/work';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { loadSigner } from '../../case';
import { issue } from '../../documents';
import { takeOverPoints } from '../../prescription';
import { controlledPrescriptions, holdPapers, holdPrescriptions } from './controlled-prescriptions';
import { act, type ActRequest, type Outcome, type Step } from '../act';
import { deadlineCase } from '../deadline-case';
import { inspectedPeriod, loadCasePaper } from '../documents/case-paper';
import { LEGAL_ACTS } from '../documents/legal-acts';
import { documentCase } from '../documents/document-case';
import { PROCEDURE_FACTS } from '../procedures';
import { endDatesOf } from '../rules/appointment-rules';
import { needsNotice } from '../rules/start-rules';
import { layAsideLeftOver } from './lay-aside-left-over';
import { loadDraftedSpecialists, specialistInPaper, type NamedSpecialist } from './name-specialists';

interface Reference {
  readonly number: string;
  readonly date: string;
}

async function issueAct(
  { work, inspection, facts }: Step,
  endDates: { endDate: string; endDateStrict: string },
  specialists: readonly NamedSpecialist[],
) {
  const paper = await loadCasePaper(work, inspection);
  const signer = await loadSigner(work);
  const { grounds, listLine, ...common } = paper;
  const dataOf = (act: Reference) => ({
    act,
    ...common,
    experts: specialists.map(({ employer, ...person }) =>
      specialistInPaper({ ...person, employer: employer.name }),
    ),
    subjectMatter: inspection.subjectMatter,
    term: {
      workingDays: inspection.termWorkingDays,
      reason: inspection.termReason,
      plannedStart: inspection.plannedStart,
      ...endDates,
    },
    legalActs: LEGAL_ACTS,
    period: inspectedPeriod(inspection, facts),
    signer,
  });
  const of = documentCase(inspection, null);
  if (PROCEDURE_FACTS[inspection.procedure].appointment === 'ACT_OF_APPOINTMENT')
    return issue(work, { ...of, kind: 'ACT_OF_APPOINTMENT', data: (act) => ({ ...dataOf(act), grounds }) });
  if (!listLine) throw new Error(`control ${inspection.id} stands on no line`);
  return issue(work, { ...of, kind: 'CONTROL_APPOINTMENT', data: (act) => ({ ...dataOf(act), listLine }) });
}

/** An inspection on ground 1 or 2 takes over the points of the prescription that its grounds name (clauses 8.1, 8.2, 28-3). */
async function takeOver(step: Step): Promise<void> {
  for (const which of controlledPrescriptions(step)) await takeOverPoints(step.work, which);
}

/** The notice must go out 24 hours before the planned start; where that hour is past already, nothing is left to wait for. */
async function openNoticeDeadline(step: Step): Promise<void> {
  const { work, inspection, facts } = step;
  if (!needsNotice(facts)) return;
  const question = { rule: 'P16_START_NOTICE', from: inspection.plannedStart, edition: inspection.edition };
  if (computeDeadline(question).dueAt <= step.now) return;
  await openDeadline(work, { ...deadlineCase(step), ...question, party: 'AUTHORITY' });
}

/** Signs the act of appointment: head, chair, or who performs their duties. Clauses 8, 9, 12, 13. */
export function appointInspection(context: RequestContext, request: ActRequest): Promise<number> {
  const appoint = async (step: Step): Promise<Outcome> => {
    const { work, inspection, facts } = step;
    const { plannedStart, termWorkingDays, edition } = inspection;
    const endDates = endDatesOf(plannedStart, termWorkingDays, edition, facts.calendar);
    const specialists = await loadDraftedSpecialists(work, inspection.id);
    const { number, date } = await issueAct(step, endDates, specialists);
    Object.assign(inspection, endDates, {
      actNumber: number,
      actDate: date,
      appointedAt: work.now,
      appointedByCapacityId: work.actor.capacityId,
    });
    await takeOver(step);
    await layAsideLeftOver(step);
    await openNoticeDeadline(step);
    return { next: 'APPOINTED', details: { number, date, dueDate: endDates.endDate } };
  };
  const hold = async (work: Work, id: number): Promise<void> => {
    await holdPrescriptions(work, id);
    await holdPapers(work, id);
  };
  return act(context, 'appointInspection', request, null, appoint, { hold });
}
