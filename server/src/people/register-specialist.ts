import { dayOf } from '../law';
import type { RequestContext } from '../platform/graphql/request-context';
import type { Work } from '../platform/commands/work';
import { invalidInput } from '../platform/refusals/invalid-input';
import { Refusal } from '../platform/refusals/refusal';
import { SUBJECT_KINDS, type SubjectKind } from '../registry';
import { CapacityRecord } from './capacity.record';
import { makeFirstPassword } from './give-first-password';
import { openAccount, readPerson } from './open-account';

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
    const { email, fullName } = readPerson(input);
    const employerId = await findEmployer(work, input.employerBin, fullName);
    const accountId = await openAccount(work, { email, fullName, homeSubjectId: null }, made.hash);
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
