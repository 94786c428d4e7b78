import { addMonths, dayOf } from '../../law';
import { execute, type CommandContext } from '../../platform/commands/execute';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';
import { createSecret, hashSecret } from './token-secret';
import type { TokenScope } from './token-scope';

export interface NewApiToken {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly validTo: string;
}

/** House parameter: a secret that is never changed leaks in the end, so its client asks for another every two years. */
const LONGEST_MONTHS = 24;

export const TOKEN_CASE = 'apiToken';

/**
 * Makes a token. Neither the receipt nor the journal holds the secret, so the same request sent again gives none.
 * @throws Refusal INVALID_INPUT, TOKEN_WITHOUT_SCOPE, TOKEN_OVER_ALREADY, TOKEN_TOO_LONG
 */
export async function createApiToken(
  context: CommandContext,
  idempotencyKey: string,
  input: NewApiToken,
): Promise<{ id: number; secret: string | null }> {
  let secret: string | null = null;
  const id = await execute(context, { name: 'createApiToken', idempotencyKey, input }, async (work) => {
    work.authorize('create', 'ApiToken', {});
    const name = input.name.normalize('NFC').trim();
    if (name === '') throw invalidInput('input.name', 'name');
    if (input.scopes.length === 0) throw new Refusal('TOKEN_WITHOUT_SCOPE', { field: 'input.scopes' });
    const today = dayOf(work.now);
    if (input.validTo < today) throw new Refusal('TOKEN_OVER_ALREADY', { field: 'input.validTo' });
    if (input.validTo > addMonths(today, LONGEST_MONTHS)) {
      throw new Refusal('TOKEN_TOO_LONG', { field: 'input.validTo', params: { months: LONGEST_MONTHS } });
    }
    secret = createSecret();
    const [token] = await work.query<{ id: number }>(
      `insert into api_token (name, scopes, secret_hash, valid_to, created_at, created_by_account_id)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [
        name,
        [...new Set(input.scopes)],
        hashSecret(secret),
        input.validTo,
        work.now.toISOString(),
        work.actor.accountId,
      ],
    );
    if (!token) throw new Error('the token was not written');
    const details = { name, scopes: input.scopes, dueDate: input.validTo };
    const entry = {
      caseKind: TOKEN_CASE,
      caseId: token.id,
      caseVersion: 1,
      authorityId: work.actor.authorityId,
    };
    work.journal({ action: 'apiTokenCreated', ...entry, disclosedToSubjectId: null, details });
    return token.id;
  });
  return { id, secret };
}
