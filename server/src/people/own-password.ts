import { asSystem } from '../platform/access/as-system';
import type { RequestContext } from '../platform/graphql/request-context';
import { Refusal } from '../platform/refusals/refusal';
import { hashPassword, LONGEST_PASSWORD } from './password';

export const SHORTEST_PASSWORD = 12;

/** What is wrong with a password that somebody chose for themselves; undefined where nothing is. */
export function faultOfPassword(chosen: string, given: string, email: string): string | undefined {
  if (chosen.length < SHORTEST_PASSWORD) return 'PASSWORD_TOO_SHORT';
  if (chosen.length > LONGEST_PASSWORD) return 'PASSWORD_TOO_LONG';
  if (chosen === given) return 'PASSWORD_IS_THE_FIRST';
  const [name = ''] = email.split('@');
  if (name !== '' && chosen.toLowerCase().includes(name)) return 'PASSWORD_TELLS_EMAIL';
  return new Set(chosen).size < 5 ? 'PASSWORD_TOO_PLAIN' : undefined;
}

interface FirstPassword {
  readonly accountId: number;
  readonly email: string;
  readonly given: string;
  readonly hash: string;
  readonly chosen: string | null;
}

/**
 * Sets the owner's own password in place of the first one, which somebody else has made and knows. Of two at once one is taken.
 * @throws Refusal PASSWORD_CHANGE_REQUIRED without another one, and what is wrong with it
 */
export async function setOwnPassword(context: RequestContext, first: FirstPassword): Promise<void> {
  const { accountId, email, given, hash, chosen } = first;
  if (chosen === null) throw new Refusal('PASSWORD_CHANGE_REQUIRED', { field: 'newPassword' });
  const fault = faultOfPassword(chosen, given, email);
  if (fault !== undefined)
    throw new Refusal(fault, {
      field: 'newPassword',
      params: { shortest: SHORTEST_PASSWORD, longest: LONGEST_PASSWORD },
    });
  const own = await hashPassword(chosen);
  const changed = await asSystem(context.dataSource, async (manager) => {
    const [rows]: [{ account_id: number }[], number] = await manager.query(
      `update credential set password_hash = $3, changed_at = $4, must_change = false
       where account_id = $1 and password_hash = $2 and must_change returning account_id`,
      [accountId, hash, own, context.now],
    );
    return rows.length > 0;
  });
  if (!changed) throw new Refusal('SIGN_IN_FAILED');
  context.application.log.info('own password set', { correlationId: context.correlationId, accountId });
}
