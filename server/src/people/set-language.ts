import type { RequestContext } from '../platform/graphql/request-context';
import type { Language } from '../platform/messages/language';

/**
 * Keeps the language that the account wants to be spoken to in. A choice that is sent again late does not undo a later one.
 * @throws Refusal INVALID_INPUT, IDEMPOTENCY_KEY_REUSED
 */
export async function setLanguage(
  context: RequestContext,
  language: Language,
  idempotencyKey: string,
): Promise<void> {
  await context.execute({ name: 'setLanguage', idempotencyKey, input: { language } }, async (work) => {
    await work.query('update account set language = $2 where id = $1', [work.actor.accountId, language]);
    return language;
  });
}
