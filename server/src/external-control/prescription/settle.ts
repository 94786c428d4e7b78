import { closeDuty, openDuty, overtakeFindings } from '../../deadlines';
import type { Work } from '../../platform/commands/work';
import { bySystem, DRAFT_FOLLOW_UP_INSPECTION } from '../case';
import { DUTY_GROUND_ONE, DUTY_GROUND_TWO, DUTY_UNREMEDIED_ONE, DUTY_UNREMEDIED_TWO } from './duties';
import { standsOfControl } from './gross-of-control';
import { InformationRequestRecord } from './information-request.record';
import { caseOf, factsOf, findRequest } from './load-case';
import type { CaseFacts } from './load-facts';
import type { PrescriptionRecord } from './prescription.record';
import { answeredAt, informedAt, silenceAt, unremediedAt } from './rules';
import { dropTerm, meetTerm, meetTermAnew, openTerm } from './terms';

interface Opening {
  readonly code: string;
  readonly clause: string;
  readonly draft: 'GROSS' | 'REPEATED' | 'GROSS-UNREMEDIED' | 'UNREMEDIED';
}
const GROUND_ONE: Opening = { code: DUTY_GROUND_ONE, clause: '8.1', draft: 'GROSS' };
const GROUND_TWO: Opening = { code: DUTY_GROUND_TWO, clause: '28-3', draft: 'REPEATED' };
const UNREMEDIED_ONE: Opening = { code: DUTY_UNREMEDIED_ONE, clause: '8.1', draft: 'GROSS-UNREMEDIED' };
const UNREMEDIED_TWO: Opening = { code: DUTY_UNREMEDIED_TWO, clause: '8.2', draft: 'UNREMEDIED' };

/**
 * The subject is not told of a duty of the office, nor of the inspection that is drafted for it. One that stands anew after its draft
 * was given up asks for another. @param since null while it does not stand
 */
async function settleDuty(
  work: Work,
  record: PrescriptionRecord,
  since: number | null,
  { code, clause, draft }: Opening,
): Promise<void> {
  const { id } = record;
  if (since === null) return closeDuty(work, { caseKind: 'prescription', caseId: id, code });
  const duty = { ...caseOf(record), disclosedToSubjectId: null, code, clause, since: new Date(since) };
  const anew = await openDuty(work, duty);
  const payload = { prescriptionId: id, duty: code };
  const key = `follow-up-${id}-${draft}${anew ? `-${work.now.getTime()}` : ''}`;
  await work.askFor({ job: DRAFT_FOLLOW_UP_INSPECTION, key, payload });
}

/** The date of 28-1 is met once everything was heard of, at the instant at which the last of it came. */
async function settleInformation(work: Work, record: PrescriptionRecord, facts: CaseFacts): Promise<void> {
  const at = informedAt(facts);
  if (at === null || at === facts.informedAt) return;
  record.informedAt = new Date(at);
  if (facts.informedAt === null || at > facts.informedAt)
    return meetTermAnew(work, record, 'P28_1_REMEDIATION', record.reportBy, at);
  await meetTerm(work, record, 'P28_1_REMEDIATION', at);
  if (at >= facts.reportDueAt || facts.informedAt < facts.reportDueAt) return;
  const which = { caseKind: 'prescription', caseId: record.id };
  await overtakeFindings(work, which, ['INFORMATION_LATE'], { by: 'EARLIER' });
}

/** The request that was sent is answered by what it asked for. */
async function settleAnswer(
  work: Work,
  record: PrescriptionRecord,
  facts: CaseFacts,
  request: InformationRequestRecord | null,
): Promise<void> {
  const at = answeredAt(facts);
  if (!request?.sentAt || at === null || at === request.answeredAt?.getTime()) return;
  const known = request.answeredAt?.getTime() ?? null;
  request.answeredAt = new Date(at);
  await work.manager.getRepository(InformationRequestRecord).save(request);
  if (!request.receivedAt) return;
  if (known !== null && at < known) return meetTerm(work, record, 'P28_3_ANSWER', at);
  await meetTermAnew(work, record, 'P28_3_ANSWER', request.receivedAt.getTime(), at);
}

/** A request is drafted where one is owed, falls away where nothing is left to ask, and is answered by what it asked for. */
async function settleRequest(work: Work, record: PrescriptionRecord, facts: CaseFacts): Promise<void> {
  const requests = work.manager.getRepository(InformationRequestRecord);
  const request = await findRequest(work, record.id);
  const owed = silenceAt(facts, work.now.getTime()).request;
  if (!request) {
    if (!owed) return;
    const { id: prescriptionId, authorityId } = record;
    await requests.save(requests.create({ prescriptionId, authorityId, draftedAt: work.now }));
    return openTerm(work, record, 'P28_2_REQUEST', record.reportBy);
  }
  if (!request.sentAt) {
    if (owed) return;
    await requests.remove(request);
    return dropTerm(work, record, 'P28_2_REQUEST');
  }
  await settleAnswer(work, record, facts, request);
}

/**
 * Brings the terms, the request's draft and the duties in line with what was heard and when, by clauses 8.1 and 28-1 to
 * 28-3. Whoever comes first does it, the sweep or the next act, so that nothing depends on the worker being up; done
 * again it changes nothing.
 */
export function settle(work: Work, record: PrescriptionRecord): Promise<CaseFacts> {
  return bySystem(work, async () => {
    const facts = await factsOf(work, record.id);
    // Till the subject has notice of the inspection that closed its prescription, its own terms run on.
    if (record.phase !== 'RUNNING' && !record.closingWithheld) return facts;
    await settleInformation(work, record, facts);
    if (record.phase !== 'RUNNING') {
      await settleAnswer(work, record, facts, await findRequest(work, record.id));
      return facts;
    }
    await settleRequest(work, record, facts);
    const silence = silenceAt(facts, work.now.getTime());
    const ofControl = await standsOfControl(work, record);
    await settleDuty(work, record, ofControl ? null : silence.groundOne, GROUND_ONE);
    await settleDuty(work, record, silence.groundTwo, GROUND_TWO);
    const unremedied = unremediedAt(facts, work.now.getTime());
    await settleDuty(work, record, ofControl ? null : unremedied.groundOne, UNREMEDIED_ONE);
    await settleDuty(work, record, unremedied.groundTwo, UNREMEDIED_TWO);
    return facts;
  });
}
