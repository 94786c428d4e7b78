import { dayOf, type CalendarDate } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import { attachFiles, MEDIA_TYPES } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { refuseUnlawful } from '../../case';
import { beginOnPaper, noteOnPaper, type Paper } from '../paper-case';
import { judgeOriginal } from '../rules';

export interface KeepSignedOriginal {
  readonly documentId: number;
  readonly idempotencyKey: string;
  readonly fileId: string;
  readonly signedOn: CalendarDate;
  readonly note?: string | null | undefined;
}

/** A scan, the edited paper, or what a signing program wrote. */
const FORMS = ['pdf', 'jpg', 'jpeg', 'png', 'docx', 'p7s', 'cms'] as const;
const FORM_TYPES: readonly string[] = FORMS.map((form) => MEDIA_TYPES[form]);

interface KeptFile {
  readonly id: number;
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
}

/** A paper is signed on its day or later, and by now. */
function assertSigned(work: Work, { date }: Paper, signedOn: CalendarDate): void {
  const today = dayOf(work.now);
  const field = 'input.signedOn';
  if (signedOn > today)
    throw new Refusal('FACT_IN_FUTURE', { field, params: { at: signedOn, now: work.now.toISOString() } });
  if (signedOn < date)
    throw new Refusal('FACT_BEFORE_CASE', { field, params: { at: signedOn, after: date } });
}

async function attach(work: Work, paper: Paper, fileId: string): Promise<KeptFile> {
  const { id, caseKind, caseId, authorityId, disclosedToSubjectId, alsoDisclosedToSubjectId } = paper;
  await attachFiles(work, [fileId], {
    ownerKind: 'signedOriginal',
    ownerId: id,
    caseKind,
    caseId,
    authorityId,
    disclosedToSubjectId,
    alsoDisclosedToSubjectId,
  });
  const [file] = await work.query<KeptFile>(
    'select id, name, media_type as "mediaType", sha256 from stored_file where id = $1',
    [Number(fileId)],
  );
  if (!file) throw new Refusal('FILE_UNAVAILABLE', { field: 'input.fileId' });
  if (!FORM_TYPES.includes(file.mediaType))
    throw new Refusal('FILE_TYPE_REFUSED', { params: { types: [...FORMS] }, field: 'input.fileId' });
  return file;
}

/** Kept once beside a paper; one that was laid aside may come again. @throws Refusal ORIGINAL_KEPT_ALREADY */
async function assertNotKept(work: Work, { id }: Paper, file: KeptFile): Promise<void> {
  const kept = await work.query(
    'select from signed_original where document_id = $1 and sha256 = $2 and laid_aside_at is null',
    [id, file.sha256],
  );
  if (kept.length > 0) throw new Refusal('ORIGINAL_KEPT_ALREADY', { field: 'input.fileId' });
}

/** Keeps the paper as it was signed beside the one that was generated; neither ever takes the other's place. Clause 22. */
export function keepSignedOriginal(context: RequestContext, input: KeepSignedOriginal): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'keepSignedOriginal', idempotencyKey, input: given }, async (work) => {
    const paper = await beginOnPaper(work, input.documentId, 'keepOriginal');
    refuseUnlawful(judgeOriginal(paper));
    assertSigned(work, paper, input.signedOn);
    const file = await attach(work, paper, input.fileId);
    await assertNotKept(work, paper, file);
    await work.query(
      `insert into signed_original (document_id, file_id, file_name, media_type, size, sha256, signed_on, note, kept_at,
         kept_by_account_id, kept_by)
       select $1, f.id, f.name, f.media_type, f.size, f.sha256, $3, $4, $5, $6, $7 from stored_file f where f.id = $2`,
      [
        paper.id,
        file.id,
        input.signedOn,
        input.note?.trim() || null,
        work.now.toISOString(),
        work.actor.accountId,
        work.actor.name,
      ],
    );
    noteOnPaper(work, paper, 'signedOriginalKept', { fileName: file.name, sha256: file.sha256 });
    return paper.id;
  });
}
