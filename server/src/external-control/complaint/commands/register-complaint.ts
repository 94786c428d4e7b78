import { execute, type CommandContext } from '../../../platform/commands/execute';
import { attachFiles } from '../../../platform/files';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { assertDayHappened, assertHappened } from '../../case';
import { filesOfComplaint, openComplaint, type ComplaintInput } from '../open-complaint';

export interface RegisterComplaint extends ComplaintInput {
  readonly fileIds: readonly string[];
  readonly idempotencyKey: string;
}

/** What a paper says about itself must fit: a sender for what another body sent, a day that has come. */
function check(input: RegisterComplaint, now: Date): void {
  if (input.cameBy === 'PUBLIC_FORM') throw invalidInput('input.cameBy');
  if ((input.cameBy === 'STATE_BODY') !== (input.from !== null)) throw invalidInput('input.from');
  if (input.subjectId === null && input.providerName === null)
    throw new Refusal('COMPLAINT_ABOUT_NOBODY', { field: 'input.subjectId' });
  assertHappened(input.receivedAt, { now, after: null, field: 'input.receivedAt' });
  for (const [field, day] of [
    ['input.from.date', input.from?.date],
    ['input.factDate', input.factDate],
  ] as const)
    if (day) assertDayHappened(day, { now, after: null, field });
}

/** Takes a complaint that came on paper, by e-mail or from another body into the register of the actor's own office. */
export async function registerComplaint(context: CommandContext, input: RegisterComplaint): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return execute(context, { name: 'registerComplaint', idempotencyKey, input: given }, async (work) => {
    const { authorityId } = work.actor;
    work.authorize('register', 'Complaint', { authorityId });
    if (authorityId === null) throw new Refusal('FORBIDDEN');
    check(input, work.now);
    const { id } = await openComplaint(work, authorityId, input);
    await attachFiles(work, input.fileIds, filesOfComplaint(id, authorityId));
    return id;
  });
}
