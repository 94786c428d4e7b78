import { execute, type CommandContext } from '../../../platform/commands/execute';
import type { Work } from '../../../platform/commands/work';
import { attachFiles } from '../../../platform/files';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { assertDayHappened, assertHappened } from '../../case';
import { filesOfComplaint, openComplaint, type ComplaintInput } from '../open-complaint';

export interface RegisterComplaint extends ComplaintInput {
  readonly fileIds: readonly string[];
  /** Looked at beside one like it: two papers came. */
  readonly isAnother: boolean;
  readonly idempotencyKey: string;
}

/** What a paper says about itself must fit: a sender for what another body sent, a day that has come. */
function check(input: RegisterComplaint, now: Date): void {
  if (input.cameBy === 'PUBLIC_FORM') throw invalidInput('input.cameBy');
  if ((input.cameBy === 'STATE_BODY') !== (input.from !== null)) throw invalidInput('input.from');
  if (input.subjectId === null && input.providerName === null)
    throw new Refusal('COMPLAINT_ABOUT_NOBODY', { field: 'input.subjectId' });
  assertHappened(input.receivedAt, { now, after: null, field: 'input.receivedAt' });
  if (input.from) assertDayHappened(input.from.date, { now, after: null, field: 'input.from.date' });
  if (input.factDate) assertDayHappened(input.factDate, { now, after: null, field: 'input.factDate' });
}

/** Whoever enters a complaint of an office holds this lock of it. */
const LOCK = 962;

/**
 * The same person, words, day and body: one paper entered twice, unless whoever enters it says otherwise. Two who enter it take turns.
 * @throws Refusal COMPLAINT_LIKE_ANOTHER
 */
async function refuseAlike(work: Work, office: number, input: RegisterComplaint): Promise<void> {
  await work.query('select pg_advisory_xact_lock($1, $2)', [LOCK, office]);
  if (input.isAnother) return;
  const [found] = await work.query<{ number: string | null }>(
    'select find_complaint_alike($1, $2, $3, $4, $5) as number',
    [input.person.name, input.text, input.receivedAt.toISOString(), input.subjectId, input.providerName],
  );
  if (found?.number) throw new Refusal('COMPLAINT_LIKE_ANOTHER', { params: { number: found.number } });
}

/** Takes a complaint that came on paper, by e-mail or from another body into the register of the actor's own office. */
export async function registerComplaint(context: CommandContext, input: RegisterComplaint): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return execute(context, { name: 'registerComplaint', idempotencyKey, input: given }, async (work) => {
    const { authorityId } = work.actor;
    work.authorize('register', 'Complaint', { authorityId });
    if (authorityId === null) throw new Refusal('FORBIDDEN');
    check(input, work.now);
    await refuseAlike(work, authorityId, input);
    const { id } = await openComplaint(work, authorityId, input);
    await attachFiles(work, input.fileIds, filesOfComplaint(id, authorityId));
    return id;
  });
}
