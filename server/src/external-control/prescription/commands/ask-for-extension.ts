import { startOfDay, type CalendarDate, type Finding } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { assertHappened } from '../../case';
import { beginAct, type PrescriptionCommand } from '../begin-act';
import { endAct } from '../end-act';
import { keepExtensionRequest, type ExtensionRequest } from '../keep-extension-request';
import { judgeExtensionRequest } from '../extension-rules';

export interface RequestExtension extends PrescriptionCommand, ExtensionRequest {}

const BEFORE_THE_ACT: readonly string[] = ['EXTENSION_REQUEST_LATE', 'EXTENSION_WAITS'];

/** What stays of the act's own judgement: that it is late is said with the date, what it replaces with what it names. */
const kept = (findings: readonly Finding[]) => findings.filter(({ code }) => !BEFORE_THE_ACT.includes(code));

/** The head of the subject asks for more time to remedy (clause 28). A late request is kept and marked late. */
export async function requestExtension(context: RequestContext, input: RequestExtension): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'requestExtension', idempotencyKey, input: given }, async (work) => {
    const found = await beginAct(work, 'requestExtension', input);
    const request = await keepExtensionRequest(work, found, input, { receivedAt: work.now, onPaper: false });
    await endAct(work, found.record, {
      event: 'extensionRequested',
      details: request.details,
      findings: [
        ...kept(found.warnings),
        ...request.findings,
        ...judgeExtensionRequest(found.facts, work.now.getTime()),
      ],
    });
    return found.record.id;
  });
}

export interface RecordExtensionRequest extends RequestExtension {
  readonly receivedAt: Date;
}

/** The office records a request that came on paper, with the hour at which it came. */
export async function recordExtensionRequest(
  context: RequestContext,
  input: RecordExtensionRequest,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'recordExtensionRequest', idempotencyKey, input: given }, async (work) => {
    const found = await beginAct(work, 'recordExtensionRequest', input);
    const { receivedAt } = input;
    const { handedOverOn } = found.record;
    const after = handedOverOn === null ? null : new Date(startOfDay(handedOverOn as CalendarDate));
    assertHappened(receivedAt, { now: work.now, after, field: 'input.receivedAt' });
    const request = await keepExtensionRequest(work, found, input, { receivedAt, onPaper: true });
    await endAct(work, found.record, {
      event: 'extensionRequestRecorded',
      details: request.details,
      findings: [...request.findings, ...judgeExtensionRequest(found.facts, receivedAt.getTime())],
    });
    return found.record.id;
  });
}
