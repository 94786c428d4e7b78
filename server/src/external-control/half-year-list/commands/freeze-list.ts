import { isBlank } from '../../../law';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { hashOf } from '../canonical-form';
import { endTermOfOutlived } from '../end-terms';
import { beginAct, endAct, type ListCommand } from '../list-case';

/** Freezes the draft: from now on its hash says whether it is the same list. Every line names a fact and a risk (7-1). */
export async function freezeHalfYearList(context: CommandContext, command: ListCommand): Promise<number> {
  const { idempotencyKey } = command;
  return execute(context, { name: 'freezeHalfYearList', idempotencyKey, input: command }, async (work) => {
    const list = await beginAct(work, 'freezeHalfYearList', command);
    const sha256 = await hashOf(work, list);
    Object.assign(list, { sha256, frozenAt: work.now });
    await endAct(work, list, 'freezeHalfYearList', { event: 'halfYearListFrozen', details: { sha256 } });
    return list.id;
  });
}

export interface ReopenList extends ListCommand {
  readonly reason: string;
}

/**
 * Opens a frozen list for work again, before it is approved; who did, when and why stands among its changes (7).
 * @throws Refusal INVALID_INPUT without a reason
 */
export async function reopenHalfYearList(context: CommandContext, command: ReopenList): Promise<number> {
  const { idempotencyKey } = command;
  return execute(context, { name: 'reopenHalfYearList', idempotencyKey, input: command }, async (work) => {
    const list = await beginAct(work, 'reopenHalfYearList', command);
    if (isBlank(command.reason)) throw invalidInput('reason');
    const reason = command.reason.normalize('NFC').trim();
    await work.query(
      `insert into half_year_list_change (list_id, kind, reason, at, by_name) values ($1, 'REOPENED', $2, $3, $4)`,
      [list.id, reason, work.now.toISOString(), work.actor.name],
    );
    Object.assign(list, { sha256: null, frozenAt: null });
    await endAct(work, list, 'reopenHalfYearList', { event: 'halfYearListReopened', details: { reason } });
    await endTermOfOutlived(work, list);
    return list.id;
  });
}

/** Publishes an approved list: from now on anybody reads it on the public page (clause 66). */
export async function publishHalfYearList(context: CommandContext, command: ListCommand): Promise<number> {
  const { idempotencyKey } = command;
  return execute(context, { name: 'publishHalfYearList', idempotencyKey, input: command }, async (work) => {
    const list = await beginAct(work, 'publishHalfYearList', command);
    list.publishedAt = work.now;
    await endAct(work, list, 'publishHalfYearList', { event: 'halfYearListPublished' });
    return list.id;
  });
}
