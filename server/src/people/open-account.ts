import { actorSettings, SET_ACTOR_SQL, systemActor } from '../platform/access/actor';
import type { Work } from '../platform/commands/work';
import { invalidInput } from '../platform/refusals/invalid-input';
import { Refusal } from '../platform/refusals/refusal';
import { indexWords } from '../registry';

interface Person {
  readonly email: string;
  readonly fullName: string;
}

/** @throws Refusal INVALID_INPUT for what is no e-mail */
export function readPerson(given: Person): Person {
  const email = given.email.normalize('NFC').trim().toLowerCase();
  if (!/^\S+@\S+$/.test(email)) throw invalidInput('input.email');
  return { email, fullName: given.fullName.normalize('NFC').trim() };
}

/**
 * Accounts and their secrets are written by the product alone.
 * @param person of the staff of an office where no home is named
 * @throws Refusal EMAIL_TAKEN
 */
export async function openAccount(
  work: Work,
  { email, fullName, homeSubjectId }: Person & { readonly homeSubjectId: number | null },
  passwordHash: string,
): Promise<number> {
  const at = work.now.toISOString();
  await work.query(SET_ACTOR_SQL, actorSettings(systemActor));
  const [account] = await work.query<{ id: number }>(
    `insert into account (email, full_name, side, home_subject_id, created_at) values ($1, $2, $3, $4, $5)
     on conflict (email) do nothing returning id`,
    [email, fullName, homeSubjectId === null ? 'AUTHORITY' : 'SUBJECT', homeSubjectId, at],
  );
  if (!account) throw new Refusal('EMAIL_TAKEN', { field: 'input.email' });
  await work.query(
    'insert into credential (account_id, password_hash, changed_at, must_change) values ($1, $2, $3, true)',
    [account.id, passwordHash, at],
  );
  await indexWords(work.manager, 'account', account.id, [fullName, email]);
  await work.query(SET_ACTOR_SQL, actorSettings(work.actor));
  return account.id;
}
