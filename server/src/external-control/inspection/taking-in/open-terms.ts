import { cancelDeadlines, meetDeadline, openDeadline, suspendDeadline } from '../../../deadlines';
import { computeDeadline, endOfDay, instantFromEpoch, startOfDay, type CalendarDate } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import { takeInEscalation } from '../../escalation';
import { oweLetter, takeInLetter } from '../../letter-on-measures';
import { takeInPrescription } from '../../prescription';
import { movesOf } from '../commands/moves-of-end';
import { draftResumptionNotice } from '../commands/resume-inspection';
import { deadlineCase, whichDeadline } from '../deadline-case';
import type { InspectionFacts } from '../facts/inspection-facts';
import type { InspectionRecord } from '../inspection.record';
import { PROCEDURE_FACTS } from '../procedures';
import { FILE_RESULT_ACT } from '../jobs/file-result-act';
import { needsNotice } from '../rules/start-rules';
import { lastDayOfSuspension } from '../rules/suspension-rules';
import type { CaseToWrite } from './write-case';

interface Taking {
  readonly work: Work;
  readonly inspection: InspectionRecord;
  readonly facts: InspectionFacts;
}

/** The day decides, not the hour. */
const within = (at: Date, day: CalendarDate) =>
  new Date(Math.min(at.getTime(), Date.parse(endOfDay(day)) - 1));

/** From the hour of the start, by which the notice is judged too; from the day foreseen while there is none (D10). */
async function openNotice(of: Taking, { read: { noticeAt }, course }: CaseToWrite): Promise<void> {
  const { work, inspection, facts } = of;
  if (!needsNotice(facts)) return;
  const { plannedStart, edition } = inspection;
  const from = course.startAt ? instantFromEpoch(course.startAt.getTime()) : plannedStart;
  await openDeadline(work, {
    ...deadlineCase(of),
    rule: 'P16_START_NOTICE',
    from,
    edition,
    party: 'AUTHORITY',
  });
  if (noticeAt) await meetDeadline(work, whichDeadline(inspection, 'P16_START_NOTICE'), noticeAt);
}

async function openCompletion(of: Taking, { read: { extension, suspension }, course }: CaseToWrite) {
  const { work, inspection, facts } = of;
  const { edition } = inspection;
  const term = { ...deadlineCase(of), edition, party: 'AUTHORITY' as const };
  const moves = await movesOf(work, inspection.id);
  await openDeadline(work, { ...term, rule: 'P23_COMPLETION', from: course.endDate, moves });
  if (extension && course.extension) {
    const { earlierEnd: from } = course.extension;
    await openDeadline(work, { ...term, rule: 'P14_EXTENSION_NOTICE', from, nextWorkingDay: true });
    const which = whichDeadline(inspection, 'P14_EXTENSION_NOTICE');
    if (extension.noticeAt) await meetDeadline(work, which, extension.noticeAt);
  }
  if (!suspension || !course.suspension) return;
  const { suspendedOn } = suspension;
  const { resumedOn } = course.suspension;
  await openDeadline(work, { ...term, rule: 'P20_SUSPENSION', from: suspendedOn });
  if (resumedOn === null) {
    const monthOver = new Date(endOfDay(lastDayOfSuspension(suspendedOn)));
    await suspendDeadline(work, whichDeadline(inspection, 'P23_COMPLETION'), monthOver);
    await suspendDeadline(work, whichDeadline(inspection, 'P14_EXTENSION_NOTICE'), null);
    return;
  }
  const { dueAt } = computeDeadline({
    rule: 'P20_SUSPENSION',
    from: suspendedOn,
    edition,
    calendar: facts.calendar,
  });
  const at = new Date(Math.min(Date.parse(startOfDay(resumedOn)), Date.parse(dueAt) - 1));
  await meetDeadline(work, whichDeadline(inspection, 'P20_SUSPENSION'), at);
  await draftResumptionNotice(work, inspection, resumedOn);
}

async function openAfterCompletion(of: Taking, { read: { result }, course: { completedOn } }: CaseToWrite) {
  const { work, inspection } = of;
  if (!result?.handedOver || completedOn === null) return;
  const inDay = within(result.handedOver.at, completedOn);
  await meetDeadline(work, whichDeadline(inspection, 'P23_COMPLETION'), inDay);
  for (const rule of ['P16_START_NOTICE', 'P14_EXTENSION_NOTICE', 'P20_SUSPENSION'])
    await cancelDeadlines(work, whichDeadline(inspection, rule));
  const { edition } = inspection;
  await openDeadline(work, {
    ...deadlineCase(of),
    rule: 'P25_OBJECTION',
    from: completedOn,
    edition,
    party: 'SUBJECT',
  });
  if (result.filedOn === null)
    await work.askFor({
      job: FILE_RESULT_ACT,
      key: `file-result-act-${inspection.id}`,
      payload: { inspectionId: inspection.id },
    });
}

/** The letter on measures, owed or on its way with its plan, and what was established when nothing came of it (30, 32 to 35). */
async function openMeasures(
  { work, inspection, facts }: Taking,
  { read: { result }, course: { completedOn } }: CaseToWrite,
) {
  if (!PROCEDURE_FACTS[inspection.procedure].letterOnMeasures) return;
  if (!result?.handedOver || completedOn === null || facts.violated.length === 0) return;
  const owed = {
    inspectionId: inspection.id,
    inspectionNumber: inspection.number,
    authorityId: inspection.authorityId,
    subjectId: inspection.subjectId,
    responsibleAccountIds: facts.inspectors.map(({ accountId }) => accountId),
    since: within(result.handedOver.at, completedOn),
  };
  const { letter, escalation } = result;
  await (letter ? takeInLetter(work, owed, letter) : oweLetter(work, owed));
  if (escalation) await takeInEscalation(work, { inspectionId: inspection.id, ...escalation });
}

/** Opens the terms of a case that was taken in as they would stand had it always been here: met, met late, overdue or running. */
export async function openTerms(of: Taking, taken: CaseToWrite, resultActId: number | null): Promise<void> {
  const { work, inspection, facts } = of;
  await openNotice(of, taken);
  if (taken.course.startDate !== null) await openCompletion(of, taken);
  await openAfterCompletion(of, taken);
  const { result } = taken.read;
  if (!result?.prescription || resultActId === null) return;
  const { number, reportBy, informedOn } = result.prescription;
  await takeInPrescription(work, {
    inspectionId: inspection.id,
    resultActId,
    authorityId: inspection.authorityId,
    subjectId: inspection.subjectId,
    number,
    date: result.date,
    reportBy,
    responsibleAccountIds: facts.inspectors.map(({ accountId }) => accountId),
    handedOverOn: taken.course.completedOn,
    informedOn,
  });
  await openMeasures(of, taken);
}
