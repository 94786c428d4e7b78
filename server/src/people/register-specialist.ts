import { dayOf } from '../law';
import { actorSettings, SET_ACTOR_SQL, systemActor } from '../platform/access/actor';
import type { RequestContext } from '../platform/graphql/request-context';
import type { Work } from '../platform/commands/work';
import { invalidInput } from '../platform/refusals/invalid-input';
import { Refusal } from '../platform/refusals/refusal';
import { indexWords, SUBJECT_KINDS, type SubjectKind } from '../registry';
import { CapacityRecord } from './capacity.record';
import { makeFirstPassword } from './give-first-password';

export interface NewSpecialist {
  readonly email: string;
  readonly fullName: string;
  readonly position: { readonly kk: string; readonly ru: string; readonly en: string };
  readonly employerBin: string;
}

/** A state body or its organisation (clause 11). @throws Refusal INVALID_INPUT, REFUSED_BY_LAW */
async function findEmployer(work: Work, bin: string, name: string): Promise<number> {
  const [employer] = await work.query<{ id: number; kind: SubjectKind }>(
    'select id, kind from inspected_subject where bin = $1',
    [bin.trim()],
  );
  if (!employer) throw invalidInput('input.employerBin');
  if (SUBJECT_KINDS[employer.kind].competence !== 'NONE') return employer.id;
  throw new Refusal('REFUSED_BY_LAW', {
    findings: [
      { clause: '11', code: 'SPECIALIST_OF_NO_STATE_BODY', severity: 'VOID', params: { fullName: name } },
    ],
  });
}

/** Accounts and their secrets are written by the product alone. */
async function openAccount(
  work: Work,
  email: string,
  fullName: string,
  passwordHash: string,
): Promise<number> {
  const at = work.now.toISOString();
  await work.query(SET_ACTOR_SQL, actorSettings(systemActor));
  const [account] = await work.query<{ id: number }>(
    `insert into account (email, full_name, side, created_at) values ($1, $2, 'AUTHORITY', $3)
     on conflict (email) do nothing returning id`,
    [email, fullName, at],
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

/**
 * Opens the account of somebody whom acts may bring into a case (clause 11): it sees nothing till one does. Neither the receipt nor the
 * journal holds the first password, so the same request sent again gives none.
 * @throws Refusal INVALID_INPUT, EMAIL_TAKEN, REFUSED_BY_LAW
 */
export async function registerSpecialist(
  context: RequestContext,
  idempotencyKey: string,
  input: NewSpecialist,
): Promise<{ capacityId: number; password: string | null }> {
  const made = await makeFirstPassword();
  let password: string | null = null;
  const command = { name: 'registerSpecialist', idempotencyKey, input };
  const capacityId = await context.execute(command, async (work) => {
    const { authorityId } = work.actor;
    if (authorityId === null) throw new Refusal('FORBIDDEN');
    work.authorize('register', 'Specialist', { authorityId });
    const email = input.email.normalize('NFC').trim().toLowerCase();
    const fullName = input.fullName.normalize('NFC').trim();
    if (!/^\S+@\S+$/.test(email)) throw invalidInput('input.email');
    const employerId = await findEmployer(work, input.employerBin, fullName);
    const accountId = await openAccount(work, email, fullName, made.hash);
    const capacity = await work.manager.save(CapacityRecord, {
      version: 1,
      accountId,
      role: 'SPECIALIST' as const,
      side: 'AUTHORITY' as const,
      authorityId,
      subjectId: null,
      employerId,
      positionKk: input.position.kk.trim(),
      positionRu: input.position.ru.trim(),
      positionEn: input.position.en.trim(),
      acting: false,
      orderNumber: null,
      orderDate: null,
      validFrom: dayOf(work.now),
      validTo: null,
      withdrawnAt: null,
    });
    password = made.password;
    work.journal({
      action: 'specialistRegistered',
      caseKind: 'capacity',
      caseId: capacity.id,
      caseVersion: 1,
      authorityId,
      disclosedToSubjectId: null,
      details: { name: fullName },
    });
    return capacity.id;
  });
  return { capacityId, password };
}
