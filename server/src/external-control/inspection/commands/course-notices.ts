import { meetDeadline } from '../../../deadlines';
import {
  instantFromEpoch,
  firstDayOfExtension,
  latestResumption,
  type CalendarDate,
  type Finding,
} from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import type { JournalDetails } from '../../../platform/journal/journal';
import { getSubjectName } from '../../../registry';
import { loadSigner } from '../../case';
import { issue, recordCopyDelivery } from '../../documents';
import { act, outOfTurn, type ActRequest, type Outcome, type Step } from '../act';
import { whichDeadline } from '../deadline-case';
import { loadCasePaper } from '../documents/case-paper';
import { documentCase } from '../documents/document-case';
import { loadRegistration } from '../documents/registration-paper';
import type { SuspensionCause } from '../facts/inspection-facts';
import { assertAfter } from '../happened';
import { judgeExtensionNotice } from '../rules/extension-rules';
import { fixCountedEnd } from './counted-end';
import { bringIntoForce } from './extension-in-force';
import { endAfterMonth } from './resume-inspection';
import type { NoticeInput } from './send-start-notice';

export interface HappenedNotice extends NoticeInput {
  readonly sentAt: Date;
  readonly proof: string;
}

/** What a notice of the course tells: the day from which, why, and the paper that it follows from. */
interface Told {
  readonly kind: 'EXTENSION' | 'SUSPENSION' | 'RESUMPTION';
  readonly effectiveOn: CalendarDate;
  /** The end date that follows; a suspension leaves it open. */
  readonly endDate: CalendarDate | null;
  readonly reason: string;
  /** Of a suspension: what it waits for, and the day on which it ends at the latest (19, 20). */
  readonly waits?: { readonly cause: SuspensionCause; readonly latestResumption: CalendarDate };
  /** Of a resumption: what came, or the end of the month without it (19, 20). */
  readonly resumedBy?: 'MATERIAL' | 'MONTH_OVER';
  readonly act: { readonly number: string; readonly date: CalendarDate };
}

const DOCUMENT_OF = {
  EXTENSION: 'EXTENSION_NOTICE',
  SUSPENSION: 'SUSPENSION_NOTICE',
  RESUMPTION: 'RESUMPTION_NOTICE',
} as const;

async function keep(
  { work, inspection }: Step,
  { kind, effectiveOn }: Told,
  sent: NoticeInput & { sentAt: Date; proof: string | null; outsideSystem: boolean },
): Promise<string> {
  const recipient = sent.recipient?.trim() ?? null;
  await work.query(
    `insert into course_notice (inspection_id, authority_id, disclosed_to_subject_id, kind, effective_on, drafted_at, sent_at, way,
       recipient, proof, outside_system) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (inspection_id, kind, effective_on) do update set sent_at = excluded.sent_at, way = excluded.way,
       recipient = excluded.recipient, proof = excluded.proof, outside_system = excluded.outside_system`,
    [
      inspection.id,
      inspection.authorityId,
      inspection.disclosedToSubjectId,
      kind,
      effectiveOn,
      work.now.toISOString(),
      sent.sentAt.toISOString(),
      sent.way,
      recipient,
      sent.proof,
      sent.outsideSystem,
    ],
  );
  return recipient ?? '';
}

async function issueNotice({ work, inspection }: Step, told: Told, input: NoticeInput): Promise<void> {
  const { place, authority, subject, inspectors } = await loadCasePaper(work, inspection);
  const registration = await loadRegistration(work, inspection.id);
  const sender = await loadSigner(work);
  const notice = await issue(work, {
    ...documentCase(inspection, inspection.disclosedToSubjectId),
    kind: DOCUMENT_OF[told.kind],
    data: () => ({
      kind: told.kind,
      place,
      authority,
      sender,
      subject,
      recipient: input.recipient?.trim() ?? subject.name,
      subjectMatter: inspection.subjectMatter,
      effectiveOn: told.effectiveOn,
      ...(told.endDate === null ? {} : { endDate: told.endDate }),
      ...told.waits,
      ...(told.resumedBy ? { resumedBy: told.resumedBy } : {}),
      reason: told.reason,
      basis: told.act,
      appointment: { number: inspection.actNumber ?? '', date: inspection.actDate ?? '' },
      ...(registration ? { registration } : {}),
      inspectors,
    }),
  });
  await recordCopyDelivery(work, {
    documentId: notice.id,
    recipient: 'SUBJECT',
    way: input.way,
    deliveredAt: work.now,
    proof: input.recipient?.trim() ?? null,
  });
}

/** One kind of notice: what it tells, and what its sending brings about. */
interface Course {
  readonly told: (step: Step) => Told | Promise<Told>;
  readonly sent: (step: Step, sentAt: Date) => JournalDetails | Promise<JournalDetails>;
  readonly judge: (step: Step, sentAt: Date) => readonly Finding[];
  readonly after: Parameters<typeof assertAfter>[0];
}

const EXTENSION: Course = {
  told: async ({ work, inspection, facts: { extension, calendar } }) => {
    if (extension === null || extension.noticeSentAt !== null)
      throw outOfTurn('sendExtensionNotice', extension !== null);
    const [{ reason } = { reason: '' }] = await work.query<{ reason: string }>(
      'select reason from inspection_extension where inspection_id = $1',
      [inspection.id],
    );
    const { number, date, earlierEnd, newEnd } = extension;
    const effectiveOn = firstDayOfExtension(earlierEnd, calendar);
    return { kind: 'EXTENSION', effectiveOn, endDate: newEnd, reason, act: { number, date } };
  },
  sent: async (step, sentAt) => {
    await meetDeadline(step.work, whichDeadline(step.inspection, 'P14_EXTENSION_NOTICE'), sentAt);
    return step.facts.extension?.registeredAt === null ? {} : bringIntoForce(step);
  },
  judge: ({ facts }, sentAt) => judgeExtensionNotice(facts, instantFromEpoch(sentAt.getTime())),
  after: 'extension',
};

const SUSPENSION: Course = {
  told: ({ facts: { suspension, calendar } }) => {
    if (suspension === null || suspension.noticeSentAt !== null)
      throw outOfTurn('sendSuspensionNotice', suspension !== null);
    const { suspendedOn: effectiveOn, cause, number, date, reason } = suspension;
    const waits = { cause, latestResumption: latestResumption(effectiveOn, calendar) };
    return { kind: 'SUSPENSION', effectiveOn, endDate: null, reason, waits, act: { number, date } };
  },
  sent: () => ({}),
  judge: () => [],
  after: 'suspension',
};

/** Of a resumption that has come, or of the one that the end of the month brings; what is told is the draft's day. */
const RESUMPTION: Course = {
  told: ({ inspection, facts }) => {
    const { suspension } = facts;
    if (suspension === null || suspension.draftedResumption === null)
      throw outOfTurn('sendResumptionNotice', Boolean(suspension?.toldResumption));
    const { draftedResumption: effectiveOn, resumption, number, date, reason, arrived } = suspension;
    const endDate = suspension.resumedOn === null ? endAfterMonth(suspension, facts) : inspection.endDate;
    return {
      kind: 'RESUMPTION',
      effectiveOn,
      endDate,
      reason: arrived ?? reason,
      resumedBy: arrived ? 'MATERIAL' : 'MONTH_OVER',
      act: resumption ?? { number, date },
    };
  },
  sent: async (step) => {
    await fixCountedEnd(step);
    return {};
  },
  judge: () => [],
  after: 'suspension',
};

async function detailsOf({ work, inspection }: Step, recipient: string, moved: JournalDetails) {
  return { recipient: recipient || (await getSubjectName(work, inspection.subjectId)), ...moved };
}

async function send(course: Course, step: Step, input: NoticeInput): Promise<Outcome> {
  const told = await course.told(step);
  const { now } = step.work;
  const recipient = await keep(step, told, { ...input, sentAt: now, proof: null, outsideSystem: false });
  await issueNotice(step, told, input);
  return { details: await detailsOf(step, recipient, await course.sent(step, now)) };
}

async function record(course: Course, step: Step, input: HappenedNotice): Promise<Outcome> {
  assertAfter(course.after, step, input.sentAt, 'input.sentAt');
  const told = await course.told(step);
  const kept = { ...input, proof: input.proof.trim(), outsideSystem: true };
  const recipient = await keep(step, told, kept);
  const findings = course.judge(step, input.sentAt);
  return { findings, details: await detailsOf(step, recipient, await course.sent(step, input.sentAt)) };
}

/** Tells the subject of a registered extension, one working day before it at the latest: with it the end date moves. Clause 14; D41. */
export function sendExtensionNotice(context: RequestContext, request: ActRequest, input: NoticeInput) {
  return act(context, 'sendExtensionNotice', request, input, (step) => send(EXTENSION, step, input));
}

/** Records a notice of the extension that went out outside the system; a late one is kept as a breach. Clause 14. */
export function recordExtensionNotice(context: RequestContext, request: ActRequest, input: HappenedNotice) {
  return act(context, 'recordExtensionNotice', request, input, (step) => record(EXTENSION, step, input));
}

/** Tells the subject of the suspension. Clause 21. */
export function sendSuspensionNotice(context: RequestContext, request: ActRequest, input: NoticeInput) {
  return act(context, 'sendSuspensionNotice', request, input, (step) => send(SUSPENSION, step, input));
}

/** Records a notice of the suspension that went out outside the system. Clause 21. */
export function recordSuspensionNotice(context: RequestContext, request: ActRequest, input: HappenedNotice) {
  return act(context, 'recordSuspensionNotice', request, input, (step) => record(SUSPENSION, step, input));
}

/** Sends the drafted notice of the resumption. Clause 21. */
export function sendResumptionNotice(context: RequestContext, request: ActRequest, input: NoticeInput) {
  return act(context, 'sendResumptionNotice', request, input, (step) => send(RESUMPTION, step, input));
}

/** Records a notice of the resumption that went out outside the system. Clause 21. */
export function recordResumptionNotice(context: RequestContext, request: ActRequest, input: HappenedNotice) {
  return act(context, 'recordResumptionNotice', request, input, (step) => record(RESUMPTION, step, input));
}
