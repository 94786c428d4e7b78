import { execute, type CommandContext } from '../../../platform/commands/execute';
import { Refusal } from '../../../platform/refusals/refusal';

export interface RegisterControllingBody {
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly fieldKk: string;
  readonly fieldRu: string;
  readonly fieldEn: string;
  readonly address: string | null;
  readonly idempotencyKey: string;
}

const BODY_CASE = 'controlling-body';

/** Enters a body that controls a field into the register that complaints are forwarded by (clause 10). */
export async function registerControllingBody(
  context: CommandContext,
  { idempotencyKey, ...input }: RegisterControllingBody,
): Promise<number> {
  return execute(context, { name: 'registerControllingBody', idempotencyKey, input }, async (work) => {
    work.authorize('keep', 'ControllingBody', {});
    const known = await work.query(
      'select 1 as one from controlling_body where name_ru = $1 and field_ru = $2 and withdrawn_at is null',
      [input.nameRu, input.fieldRu],
    );
    if (known.length > 0) throw new Refusal('BODY_KNOWN_ALREADY', { field: 'input.nameRu' });
    const [row] = await work.query<{ id: number }>(
      `insert into controlling_body (name_kk, name_ru, name_en, field_kk, field_ru, field_en, address)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [input.nameKk, input.nameRu, input.nameEn, input.fieldKk, input.fieldRu, input.fieldEn, input.address],
    );
    const id = row?.id ?? 0;
    const recipient = { kk: input.nameKk, ru: input.nameRu, en: input.nameEn };
    work.journal({
      action: 'controllingBodyRegistered',
      caseKind: BODY_CASE,
      caseId: id,
      authorityId: work.actor.authorityId,
      disclosedToSubjectId: null,
      details: { recipient },
    });
    return id;
  });
}

export interface WithdrawControllingBody {
  readonly id: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

/**
 * Takes a body out of use; letters that went to it keep its name.
 * @throws Refusal FORBIDDEN, NOT_FOUND, STALE_VERSION
 */
export async function withdrawControllingBody(
  context: CommandContext,
  { id, idempotencyKey, expectedVersion }: WithdrawControllingBody,
): Promise<number> {
  const command = { name: 'withdrawControllingBody', idempotencyKey, input: { id, expectedVersion } };
  return execute(context, command, async (work) => {
    work.authorize('keep', 'ControllingBody', {});
    const [found] = await work.query<{ version: number; recipient: Record<'kk' | 'ru' | 'en', string> }>(
      `select version, jsonb_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) as recipient
       from controlling_body where id = $1 and withdrawn_at is null for update`,
      [id],
    );
    if (!found) throw new Refusal('NOT_FOUND');
    if (found.version !== expectedVersion) throw new Refusal('STALE_VERSION');
    await work.query('update controlling_body set withdrawn_at = $2, version = version + 1 where id = $1', [
      id,
      work.now.toISOString(),
    ]);
    work.journal({
      action: 'controllingBodyWithdrawn',
      caseKind: BODY_CASE,
      caseId: id,
      authorityId: work.actor.authorityId,
      disclosedToSubjectId: null,
      details: { recipient: found.recipient },
    });
    return id;
  });
}
