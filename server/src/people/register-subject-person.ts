import { dayOf } from '../law';
import type { RequestContext } from '../platform/graphql/request-context';
import type { Work } from '../platform/commands/work';
import { Refusal } from '../platform/refusals/refusal';
import { refuseSucceeded } from '../registry';
import { CapacityRecord } from './capacity.record';
import { makeFirstPassword } from './give-first-password';
import { openAccount, readPerson } from './open-account';
import type { SubjectRole } from './role';

export interface NewSubjectPerson {
  readonly subjectId: number;
  readonly email: string;
  readonly fullName: string;
  readonly position: { readonly kk: string; readonly ru: string; readonly en: string };
  readonly role: SubjectRole;
  /** The head who stands acts no more. */
  readonly replacesHead: boolean;
}

/** One person leads a body: the model of roles has no deputy (docs/adr/0030). */
const HEADS: readonly SubjectRole[] = ['SUBJECT_HEAD', 'OBJECT_HEAD'];

const STANDING_SQL = `
  select c.id, a.full_name as name from capacity c join account a on a.id = c.account_id
  where c.subject_id = $1 and c.role = $2 and c.withdrawn_at is null and coalesce(c.valid_to >= $3::date, true) order by c.id for update of c`;

/** @returns who led the body till now @throws Refusal SUBJECT_HAS_HEAD, which names the one who does */
async function endFormerHeads(
  work: Work,
  { subjectId, role, replacesHead }: NewSubjectPerson,
): Promise<string> {
  if (!HEADS.includes(role)) return '';
  const standing = await work.query<{ id: number; name: string }>(STANDING_SQL, [
    subjectId,
    role,
    dayOf(work.now),
  ]);
  const heads = standing.map(({ name }) => name).join(', ');
  if (standing.length > 0 && !replacesHead)
    throw new Refusal('SUBJECT_HAS_HEAD', { params: { heads }, field: 'input.role' });
  await work.query('update capacity set withdrawn_at = $2, version = version + 1 where id = any($1)', [
    standing.map(({ id }) => id),
    work.now.toISOString(),
  ]);
  return heads;
}

/**
 * Opens an account for somebody of an inspected body: its first person, or another one. Neither the receipt nor the journal holds the
 * first password, so the same request sent again gives none.
 * @throws Refusal NOT_FOUND, SUBJECT_SUCCEEDED, SUBJECT_HAS_HEAD, EMAIL_TAKEN, INVALID_INPUT
 */
export async function registerSubjectPerson(
  context: RequestContext,
  idempotencyKey: string,
  input: NewSubjectPerson,
): Promise<{ capacityId: number; password: string | null }> {
  const made = await makeFirstPassword();
  let password: string | null = null;
  const command = { name: 'registerSubjectPerson', idempotencyKey, input };
  const capacityId = await context.execute(command, async (work) => {
    work.authorize('register', 'SubjectPerson', {});
    const { subjectId, role, position } = input;
    const { email, fullName } = readPerson(input);
    // Two at once for one body: the second one learns of the first.
    const [body] = await work.query<{ id: number }>(
      'select id from inspected_subject where id = $1 for update',
      [subjectId],
    );
    if (!body) throw new Refusal('NOT_FOUND');
    await refuseSucceeded(work, subjectId, 'input.subjectId');
    const former = await endFormerHeads(work, input);
    const accountId = await openAccount(work, { email, fullName, homeSubjectId: subjectId }, made.hash);
    const capacity = await work.manager.save(CapacityRecord, {
      version: 1,
      accountId,
      role,
      side: 'SUBJECT' as const,
      authorityId: null,
      subjectId,
      employerId: null,
      positionKk: position.kk.trim(),
      positionRu: position.ru.trim(),
      positionEn: position.en.trim(),
      acting: false,
      orderNumber: null,
      orderDate: null,
      validFrom: dayOf(work.now),
      validTo: null,
      withdrawnAt: null,
    });
    password = made.password;
    work.journal({
      action: 'subjectPersonRegistered',
      caseKind: 'capacity',
      caseId: capacity.id,
      caseVersion: 1,
      authorityId: work.actor.authorityId,
      disclosedToSubjectId: subjectId,
      details: { name: fullName, ...(former === '' ? {} : { formerHead: former }) },
    });
    return capacity.id;
  });
  return { capacityId, password };
}
