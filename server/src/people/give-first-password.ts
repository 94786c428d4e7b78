import { randomBytes } from 'node:crypto';
import { actorSettings, SET_ACTOR_SQL, systemActor } from '../platform/access/actor';
import type { RequestContext } from '../platform/graphql/request-context';
import type { Work } from '../platform/commands/work';
import { Refusal } from '../platform/refusals/refusal';
import { CapacityRecord } from './capacity.record';
import { hashPassword } from './password';

const PASSWORD_BYTES = 12;

/** A password that somebody else makes and knows: it opens nothing till its owner sets another one. */
export async function makeFirstPassword(): Promise<{ readonly password: string; readonly hash: string }> {
  const password = randomBytes(PASSWORD_BYTES).toString('base64url');
  return { password, hash: await hashPassword(password) };
}

/** Secrets are written by the product alone. @returns whether the account still waited for its owner's own password */
async function replace(work: Work, accountId: number, hash: string): Promise<boolean> {
  await work.query(SET_ACTOR_SQL, actorSettings(systemActor));
  const replaced = await work.query<{ account_id: number }>(
    'update credential set password_hash = $2, changed_at = $3 where account_id = $1 and must_change returning account_id',
    [accountId, hash, work.now.toISOString()],
  );
  if (replaced.length > 0) await work.query('delete from session where account_id = $1', [accountId]);
  await work.query(SET_ACTOR_SQL, actorSettings(work.actor));
  return replaced.length > 0;
}

/**
 * Gives somebody who lost the first password before setting an own one another first password: the earlier one is void at once.
 * Neither the receipt nor the journal holds it, so the same request sent again gives none.
 * @throws Refusal NOT_FOUND, PASSWORD_IS_OWN where the owner has set one
 */
export async function giveFirstPassword(
  context: RequestContext,
  idempotencyKey: string,
  capacityId: number,
): Promise<{ capacityId: number; password: string | null }> {
  const made = await makeFirstPassword();
  let password: string | null = null;
  const command = { name: 'giveFirstPassword', idempotencyKey, input: { capacityId } };
  const id = await context.execute(command, async (work) => {
    work.authorize('givePassword', 'Account', {});
    const capacity = await work.manager.findOneBy(CapacityRecord, { id: capacityId });
    if (!capacity) throw new Refusal('NOT_FOUND');
    if (!(await replace(work, capacity.accountId, made.hash))) throw new Refusal('PASSWORD_IS_OWN');
    password = made.password;
    const [account] = await work.query<{ name: string }>(
      'select full_name as name from account where id = $1',
      [capacity.accountId],
    );
    work.journal({
      action: 'firstPasswordGiven',
      caseKind: 'capacity',
      caseId: capacityId,
      authorityId: capacity.authorityId,
      disclosedToSubjectId: null,
      details: { name: account?.name ?? '' },
    });
    return capacityId;
  });
  return { capacityId: id, password };
}
