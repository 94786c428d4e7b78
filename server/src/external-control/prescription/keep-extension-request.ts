import type { CalendarDate } from '../../law';
import type { Work } from '../../platform/commands/work';
import { attachFiles } from '../../platform/files';
import { parseId } from '../../platform/graphql/id';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';
import { judgeInCalendar, refuseUnlawful } from '../case';
import { registerIncoming } from '../paper-register';
import { cameTo } from './came-to';
import type { Happened } from './end-act';
import {
  extendable,
  judgeAskedDates,
  judgeExtensionRequest,
  judgeWish,
  replacedBy,
  toRemedy,
} from './extension-rules';
import type { PrescriptionCase } from './load-case';
import { RemediationExtensionRecord } from './remediation-extension.record';
import { replaceRequests } from './replace-extension-requests';
import type { ViolationFacts } from './rules';
import { meetTerm, openDecision } from './terms';

export interface ExtensionItem {
  readonly violationId: string;
  readonly remedyBy: CalendarDate;
}

export interface ExtensionRequest {
  readonly items: readonly ExtensionItem[];
  readonly needsTime: boolean;
  readonly needsMoney: boolean;
  readonly measures: string;
  readonly reasons: string;
  readonly fileIds: readonly string[];
}

interface Came {
  readonly receivedAt: Date;
  readonly onPaper: boolean;
}

/**
 * The dates by violation, each named once and one of those that may be named.
 * @throws Refusal INVALID_INPUT, NOT_FOUND
 */
export function datesOf(
  items: readonly ExtensionItem[],
  among: readonly ViolationFacts[],
): Map<number, CalendarDate> {
  const dates = new Map(items.map(({ violationId, remedyBy }) => [parseId(violationId), remedyBy]));
  if (dates.size === 0 || dates.size !== items.length) throw invalidInput('items');
  const open = among.map(({ id }) => id);
  if (![...dates.keys()].every((id) => open.includes(id))) throw new Refusal('NOT_FOUND');
  return dates;
}

async function keepViolations(
  work: Work,
  { record, facts }: PrescriptionCase,
  extensionId: number,
  dates: ReadonlyMap<number, CalendarDate>,
): Promise<void> {
  const rows = facts.violations
    .filter(({ id }) => dates.has(id))
    .map(({ id, remedyBy }) => ({ id, earlier: remedyBy, until: dates.get(id) }));
  await work.query(
    `insert into extension_violation (extension_id, violation_id, authority_id, disclosed_to_subject_id, earlier_remedy_by, asked_until)
     select $1, r.id, $2, $3, r.earlier, r.until from jsonb_to_recordset($4::jsonb) as r(id int, earlier date, until date)`,
    [extensionId, record.authorityId, record.disclosedToSubjectId, JSON.stringify(rows)],
  );
}

/**
 * Keeps a request for more time, however it came, and opens the three working days for deciding on it (clause 28).
 * @throws Refusal INVALID_INPUT, NOT_FOUND, REFUSED_BY_LAW where neither time nor money is needed
 */
export async function keepExtensionRequest(
  work: Work,
  of: PrescriptionCase,
  request: ExtensionRequest,
  { receivedAt, onPaper }: Came,
): Promise<Required<Pick<Happened, 'findings' | 'details'>>> {
  const { record, facts } = of;
  const dates = datesOf(request.items, onPaper ? toRemedy(facts) : extendable(facts));
  const { needsTime, needsMoney } = request;
  const wish = { needsTime, needsMoney, violationIds: [...dates.keys()] };
  const warnings = refuseUnlawful([
    ...judgeWish(facts, wish, receivedAt.getTime()),
    // What a paper asks for is a fact, and kept as it came.
    ...(onPaper
      ? []
      : [...judgeAskedDates(facts, dates), ...judgeInCalendar('28', [...dates.values()], facts.calendar)]),
  ]);
  const late = judgeExtensionRequest(facts, receivedAt.getTime()).some(({ outcome }) => outcome === 'notMet');
  const { id: prescriptionId, authorityId, disclosedToSubjectId, reportBy } = record;
  const repository = work.manager.getRepository(RemediationExtensionRecord);
  const incomingPaperId = await registerIncoming(work, {
    ...cameTo(record),
    kind: 'EXTENSION_REQUEST',
    receivedAt,
  });
  const saved = await repository.save(
    repository.create({
      prescriptionId,
      authorityId,
      disclosedToSubjectId,
      incomingPaperId,
      receivedAt,
      recordedAt: work.now,
      onPaper,
      late,
      needsTime,
      needsMoney,
      measures: request.measures.trim(),
      reasons: request.reasons.trim(),
      state: 'ASKED',
      earlierReportBy: reportBy,
    }),
  );
  await keepViolations(work, of, saved.id, dates);
  const files = await attachFiles(work, request.fileIds, {
    caseKind: 'prescription',
    caseId: prescriptionId,
    authorityId,
    ownerKind: 'extensionRequest',
    ownerId: saved.id,
    disclosedToSubjectId,
  });
  await meetTerm(work, record, 'P28_EXTENSION_REQUEST', receivedAt.getTime());
  await openDecision(work, record, saved.id, receivedAt);
  const replaced = replacedBy(facts, wish, receivedAt.getTime()).map(({ id }) => id);
  await replaceRequests(work, record, replaced, saved.id);
  return { findings: warnings, details: { count: dates.size, files } };
}
