import { createHash } from 'node:crypto';
import { systemActor } from '../../platform/access/actor';
import { execute, type CommandContext } from '../../platform/commands/execute';
import type { Work } from '../../platform/commands/work';
import { checkCodeFrom } from '../../platform/documents';
import { keepFile, type Upload } from '../../platform/files';
import type { RequestContext } from '../../platform/graphql/request-context';
import { isNamedSql } from '../../platform/names/bare-name';
import { codeHashOf } from './check-complaint';
import { filesOfComplaint, openComplaint, type Complainant } from './open-complaint';

/** What the public form gives; checked by whoever reads the form. */
export interface PublicComplaint {
  /** Of the form as it was shown: the same form sent twice is one complaint. */
  readonly formKey: string;
  readonly person: Complainant;
  /** Name or BIN of whom it is about. */
  readonly about: string;
  /** The office of the region; null: a central body, or not known. */
  readonly regionId: number | null;
  readonly service: string | null;
  readonly violatedRight: string | null;
  readonly factDate: string | null;
  readonly text: string;
  readonly files: readonly Upload[];
}

export interface Region {
  readonly id: number;
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/** First-level territories, each with the office that it lies in. */
export function listRegions({ reader }: RequestContext): Promise<Region[]> {
  return reader.query<Region>('select id, kk, ru, en from complaint_regions()');
}

interface Competent {
  readonly authorityId: number;
  readonly subjectId: number | null;
  readonly territoryId: number | null;
}

/** Clause 9: the office of the subject that is meant, where the register knows it, else that of the region. */
async function competentFor(work: Work, { about, regionId }: PublicComplaint): Promise<Competent> {
  const subjects = await work.query<{ id: number; authorityId: number }>(
    // Every name of the register is brought to its form only where nobody is called letter by letter so.
    `with exact as (
       select s.id, s.authority_id from inspected_subject s
       where s.kind <> 'NATURAL_PERSON' and (s.bin = $1::text or $1::text in (s.name_kk, s.name_ru, s.name_en)) limit 2)
     select id, authority_id as "authorityId" from exact
     union all select s.id, s.authority_id from inspected_subject s
     where not exists (select from exact) and s.kind <> 'NATURAL_PERSON' and ${isNamedSql('s', '$1::text')} limit 2`,
    [about],
  );
  const [offices] = await work.query<{ id: number; territoryId: number | null }>(
    `select id, territory_id as "territoryId" from authority where id = $1 or ($1::int is null and kind = 'CENTRAL')
     union all select id, null from authority where kind = 'CENTRAL' limit 1`,
    [regionId],
  );
  if (!offices) throw new Error('there is no Agency');
  const subject = subjects.length === 1 ? subjects[0] : undefined;
  return {
    authorityId: subject?.authorityId ?? offices.id,
    subjectId: subject?.id ?? null,
    territoryId: offices.territoryId,
  };
}

const sha256 = (text: string | Buffer) => createHash('sha256').update(text);

/**
 * Takes a complaint that came by the public form. The secret code is made of the form's key, of which only hashes are kept: the
 * same form sent twice gives the same number and code.
 * @throws Refusal IDEMPOTENCY_KEY_REUSED for a form that was sent with other content, FILE_EMPTY, FILE_TYPE_REFUSED
 */
export async function submitComplaint(
  { dataSource, abilities, now }: Pick<CommandContext, 'dataSource' | 'abilities' | 'now'>,
  form: PublicComplaint,
): Promise<{ number: string; code: string }> {
  const { formKey, files, ...given } = form;
  const code = checkCodeFrom(sha256(`complaint code ${formKey}`).digest());
  const command = {
    name: 'submitComplaint',
    idempotencyKey: `complaint-${sha256(formKey).digest('hex')}`,
    input: { ...given, files: files.map(({ name, bytes }) => [name, sha256(bytes).digest('hex')]) },
  };
  const number = await execute({ dataSource, abilities, now, actor: systemActor }, command, async (work) => {
    const { authorityId, subjectId, territoryId } = await competentFor(work, form);
    const complaint = {
      cameBy: 'PUBLIC_FORM' as const,
      receivedAt: work.now,
      from: null,
      person: form.person,
      subjectId,
      providerName: form.about,
      territoryId,
      publicServiceId: null,
      serviceText: form.service,
      violatedRight: form.violatedRight,
      factDate: form.factDate,
      text: form.text,
    };
    const opened = await openComplaint(work, authorityId, complaint, codeHashOf(code));
    for (const file of files) await keepFile(work, file, filesOfComplaint(opened.id, authorityId));
    return opened.number;
  });
  return { number, code };
}
