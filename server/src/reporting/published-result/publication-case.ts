import { toRefusalFinding } from '../../external-control/case';
import { breach } from '../../law';
import type { Work } from '../../platform/commands/work';
import type { JournalDetails } from '../../platform/journal/journal';
import { Refusal } from '../../platform/refusals/refusal';
import { namesWithin } from './content/body-of';
import { leaveOut } from './content/leave-out';
import { PublicationRecord } from './publication.record';
import { PUBLICATION_ACTS, stateAfter, type PublicationAct } from './states';

export const PUBLICATION_CASE = 'publication';

/** What every command on a publication is given. */
export interface PublicationCommand {
  readonly publicationId: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

/** Notes what happened to a publication: its publisher and the body that it is about read it. */
export function notePublication(
  work: Work,
  publication: PublicationRecord,
  action: string,
  details: JournalDetails,
): void {
  const { id, version, authorityId, subjectId, publisherSubjectId, titleKk, titleRu, titleEn } = publication;
  work.journal({
    action,
    caseKind: PUBLICATION_CASE,
    caseId: id,
    caseVersion: version,
    authorityId,
    disclosedToSubjectId: subjectId,
    alsoDisclosedToSubjectId: publisherSubjectId,
    details: { published: { kk: titleKk, ru: titleRu, en: titleEn }, ...details },
  });
}

/**
 * The beginning of every act on a publication: locked, permitted, seen in its present version, open in its state.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE
 */
export async function beginAct(
  work: Work,
  act: PublicationAct,
  { publicationId, expectedVersion }: PublicationCommand,
): Promise<PublicationRecord> {
  const publication = await work.manager.findOne(PublicationRecord, {
    where: { id: publicationId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!publication) throw new Refusal('NOT_FOUND');
  const { permission, clause } = PUBLICATION_ACTS[act];
  work.authorize(permission, 'Publication', publication);
  await work.expectVersion(publication, expectedVersion, PUBLICATION_CASE);
  if (stateAfter(act, publication.state) === undefined)
    throw new Refusal('WRONG_STATE', {
      findings: [toRefusalFinding(breach(clause, 'WRONG_STATE', 'CURABLE'))],
    });
  return publication;
}

/** Moves the publication on, saves it as its next version and notes what happened. */
export async function endAct(
  work: Work,
  publication: PublicationRecord,
  act: PublicationAct,
  happened: { readonly event: string; readonly details?: JournalDetails },
): Promise<number> {
  publication.state = stateAfter(act, publication.state) ?? publication.state;
  publication.version += 1;
  await work.manager.save(publication);
  notePublication(work, publication, happened.event, happened.details ?? {});
  return publication.id;
}

/** What somebody writes for the public to read, without persons. */
export async function forThePublic(work: Work, text: string, inspectionId: number | null): Promise<string> {
  const kept = text.normalize('NFC').trim();
  const run = <T extends object>(sql: string, values: readonly unknown[]) => work.query<T>(sql, values);
  return leaveOut(kept, await namesWithin(run, [kept], inspectionId));
}

const decoded = (link: string): string => {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
};

/** An address for the public to follow; none where it names a person. Its words are looked at as if they stood in a text. */
export async function linkForThePublic(
  work: Work,
  link: string | null,
  inspectionId: number | null,
): Promise<string | null> {
  if (link === null) return null;
  const words = decoded(link)
    .replaceAll(/[-_/+.?=&#%]+/g, ' ')
    .replaceAll(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  const plain = decoded(link);
  for (const text of [plain, words])
    if ((await forThePublic(work, text, inspectionId)) !== text.normalize('NFC').trim()) return null;
  return link;
}
