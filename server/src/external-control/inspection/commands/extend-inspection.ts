import { openDeadline } from '../../../deadlines';
import { dateOfInstant, instantFromEpoch, type CalendarDate } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { loadSigner, refuseUnlawful } from '../../case';
import { issue } from '../../documents';
import { act, outOfTurn, type ActRequest, type Step } from '../act';
import { addCaseRow, changeCaseRows } from '../case-rows';
import { deadlineCase } from '../deadline-case';
import { loadCasePaper } from '../documents/case-paper';
import { documentCase } from '../documents/document-case';
import { loadRegistration } from '../documents/registration-paper';
import { judgeExtensionRegistration, judgeExtensionTerm, extendedEnd } from '../rules/extension-rules';
import { askRegister } from './ask-register';
import { fixCountedEnd } from './counted-end';
import { bringIntoForce } from './extension-in-force';

export interface ExtensionInput {
  /** How many are added (D9). */
  readonly workingDays: number;
  readonly reason: string;
}

interface Planned extends ExtensionInput {
  readonly earlierEnd: CalendarDate;
  readonly newEnd: CalendarDate;
}

async function issueAct({ work, inspection }: Step, { workingDays, reason, earlierEnd, newEnd }: Planned) {
  const { place, authority, subject, inspectors } = await loadCasePaper(work, inspection);
  const signer = await loadSigner(work);
  const registration = await loadRegistration(work, inspection.id);
  if (!registration) throw new Refusal('WRONG_STATE');
  return issue(work, {
    ...documentCase(inspection, inspection.disclosedToSubjectId),
    kind: 'ADDITIONAL_ACT',
    data: (additional) => ({
      act: additional,
      place,
      authority,
      subject,
      subjectMatter: inspection.subjectMatter,
      inspectors,
      appointment: { number: inspection.actNumber ?? '', date: inspection.actDate ?? '' },
      registration,
      reason,
      workingDays,
      earlierEnd,
      newEnd,
      signer,
    }),
  });
}

/** Signs the additional act that extends the inspection, once: the Agency's leadership, a territorial head or who performs their duties. Clauses 13, 14. */
export function extendInspection(
  context: RequestContext,
  request: ActRequest,
  { workingDays, reason: given }: ExtensionInput,
): Promise<number> {
  const reason = given.trim().replace(/\s+/g, ' ');
  return act(context, 'extendInspection', request, { workingDays, reason }, async (step) => {
    const { work, inspection, facts } = step;
    const findings = judgeExtensionTerm(facts, workingDays);
    refuseUnlawful(findings);
    const earlierEnd = inspection.endDate;
    if (earlierEnd === null) throw new Refusal('WRONG_STATE');
    const newEnd = extendedEnd(earlierEnd, workingDays, facts);
    const { number, date } = await issueAct(step, { workingDays, reason, earlierEnd, newEnd });
    await addCaseRow(work, 'inspection_extension', inspection, {
      actNumber: number,
      actDate: date,
      workingDays,
      reason,
      earlierEnd,
      newEnd,
      signedAt: work.now,
      signedByCapacityId: work.actor.capacityId,
    });
    await fixCountedEnd(step);
    await openDeadline(work, {
      ...deadlineCase(step),
      rule: 'P14_EXTENSION_NOTICE',
      from: earlierEnd,
      nextWorkingDay: true,
      edition: inspection.edition,
      party: 'AUTHORITY',
    });
    return { findings, details: { number, reason, count: workingDays, endDate: newEnd } };
  });
}

/**
 * Registers the additional act with the legal-statistics body. What the register did is a fact: a late one is kept as a breach. Clause 14.
 * @throws Refusal REGISTER_UNAVAILABLE
 */
export async function registerExtension(context: RequestContext, request: ActRequest): Promise<number> {
  const registered = await askRegister(context, 'registerExtension', request);
  return act(context, 'registerExtension', request, null, async (step) => {
    const { work, inspection, facts } = step;
    const { extension } = facts;
    if (extension === null || extension.registeredAt !== null)
      throw outOfTurn('registerExtension', extension !== null);
    if (!registered) throw new Refusal('STALE_VERSION');
    const { number, registeredAt, registeredBy } = registered;
    const columns = { registrationNumber: number, registeredAt, registeredBy };
    await changeCaseRows(
      work,
      'inspection_extension',
      { column: 'inspection_id', value: inspection.id },
      columns,
    );
    const at = instantFromEpoch(registeredAt.getTime());
    const moved = extension.noticeSentAt === null ? {} : await bringIntoForce(step);
    return {
      findings: [judgeExtensionRegistration(extension, at)],
      details: { number, date: dateOfInstant(at), ...moved },
    };
  });
}
