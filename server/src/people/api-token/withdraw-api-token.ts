import { execute, type CommandContext } from '../../platform/commands/execute';
import { Refusal } from '../../platform/refusals/refusal';
import { TOKEN_CASE } from './create-api-token';

export interface WithdrawApiToken {
  readonly id: number;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

/** Takes a token's power away at once. @throws Refusal NOT_FOUND, STALE_VERSION, TOKEN_WITHDRAWN_ALREADY */
export async function withdrawApiToken(context: CommandContext, command: WithdrawApiToken): Promise<number> {
  const { idempotencyKey } = command;
  return execute(context, { name: 'withdrawApiToken', idempotencyKey, input: command }, async (work) => {
    const [token] = await work.query<{
      id: number;
      version: number;
      name: string;
      withdrawn_at: Date | null;
    }>('select id, version, name, withdrawn_at from api_token where id = $1 for update', [command.id]);
    if (!token) throw new Refusal('NOT_FOUND');
    work.authorize('withdraw', 'ApiToken', {});
    await work.expectVersion(token, command.expectedVersion, TOKEN_CASE);
    const { name, withdrawn_at: withdrawnAt } = token;
    if (withdrawnAt !== null)
      throw new Refusal('TOKEN_WITHDRAWN_ALREADY', { params: { name, at: withdrawnAt.toISOString() } });
    await work.query('update api_token set withdrawn_at = $2, version = version + 1 where id = $1', [
      token.id,
      work.now.toISOString(),
    ]);
    work.journal({
      action: 'apiTokenWithdrawn',
      caseKind: TOKEN_CASE,
      caseId: token.id,
      caseVersion: token.version + 1,
      authorityId: work.actor.authorityId,
      disclosedToSubjectId: null,
      details: { name: token.name },
    });
    return token.id;
  });
}
