import type { RefusalView, UploadedFile } from '@qadagalau/portal-kit';
import type { ChecklistAnswerKind, ViolationSeverity } from '../generated/graphql';

/** What a point is answered with. */
export interface PointAnswer {
  readonly answer: ChecklistAnswerKind | null;
  readonly note: string;
  readonly severity: ViolationSeverity | '';
}

export interface Photo {
  readonly key: string;
  readonly name: string;
  readonly blob: Blob;
  /** a small picture as a data address */
  readonly thumbnail: string;
  /** once it lies with the server */
  readonly fileId?: string;
}

/** One point's answer on the device; replaced as a whole, never changed in place. */
export interface Entry extends PointAnswer {
  readonly inspectionId: string;
  readonly pointId: string;
  readonly number: string;
  /** the version of the case in which the point was seen */
  readonly seenVersion: number;
  readonly photos: readonly Photo[];
  /** one submission, one key: another one for other words */
  readonly key: string;
  /** draft: still being filled in; waiting: to be sent; refused and conflict: a person decides */
  readonly state: 'draft' | 'waiting' | 'refused' | 'conflict';
  /** when it was given, however late it is sent; what older pages kept has none */
  readonly answeredAt?: string;
  readonly refusal?: RefusalView;
}

export interface RecordVariables {
  readonly id: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
  readonly input: {
    readonly pointId: string;
    readonly answer: ChecklistAnswerKind;
    readonly note: string | null;
    readonly severity: ViolationSeverity | null;
    readonly fileIds: string[];
    readonly answeredAt: string | null;
  };
}

/** How an entry reaches the server; neither ever rejects. */
export interface Line {
  upload(photo: Photo): Promise<{ readonly file: UploadedFile } | { readonly refusal: RefusalView }>;
  record(
    variables: RecordVariables,
  ): Promise<{ readonly version: number } | { readonly refusal: RefusalView }>;
  /** keeps the entry as it stands by now, on the device */
  keep(entry: Entry): Promise<void>;
}

export type Outcome =
  | { readonly kind: 'sent'; readonly version: number }
  /** no answer came: it is tried again with the same key */
  | { readonly kind: 'unreachable'; readonly entry: Entry }
  | { readonly kind: 'signedOut'; readonly entry: Entry }
  | { readonly kind: 'stopped'; readonly entry: Entry };

/** A violation needs its severity and words, "not applicable" its words. */
export function isComplete({ answer, note, severity }: PointAnswer): boolean {
  if (answer === null) return false;
  return answer === 'MET' || (note.trim() !== '' && (answer !== 'VIOLATED' || severity !== ''));
}

/** What is sent once more as it stands was given when it was given; an hour that the server refused was none. */
export function hourOf(entry: Entry | undefined): string | undefined {
  const refused = ['FACT_BEFORE_CASE', 'FACT_IN_FUTURE'].includes(entry?.refusal?.code ?? '');
  return refused ? undefined : entry?.answeredAt;
}

function failed(entry: Entry, refusal: RefusalView): Outcome {
  if (refusal.kind === 'unreachable') return { kind: 'unreachable', entry };
  if (refusal.code === 'NOT_SIGNED_IN') return { kind: 'signedOut', entry };
  const state = refusal.code === 'STALE_VERSION' ? 'conflict' : 'refused';
  return { kind: 'stopped', entry: { ...entry, state, refusal } };
}

/**
 * Sends one entry: its photographs, each once, then the answer. Whatever is lost on the way is sent again with the same key,
 * and the server does it once.
 */
export async function sendEntry(given: Entry, line: Line): Promise<Outcome> {
  let entry = given;
  for (const photo of entry.photos) {
    if (photo.fileId !== undefined) continue;
    const answer = await line.upload(photo);
    if ('refusal' in answer) return failed(entry, answer.refusal);
    const photos = entry.photos.map((one) => (one === photo ? { ...one, fileId: answer.file.id } : one));
    entry = { ...entry, photos };
    await line.keep(entry);
  }
  const { answer, note, severity } = entry;
  if (answer === null) return { kind: 'stopped', entry: { ...entry, state: 'draft' } };
  const done = await line.record({
    id: entry.inspectionId,
    expectedVersion: entry.seenVersion,
    idempotencyKey: entry.key,
    input: {
      pointId: entry.pointId,
      answer,
      note: note.trim() || null,
      severity: answer === 'VIOLATED' && severity !== '' ? severity : null,
      fileIds: entry.photos.flatMap(({ fileId }) => fileId ?? []),
      answeredAt: entry.answeredAt ?? null,
    },
  });
  return 'refusal' in done ? failed(entry, done.refusal) : { kind: 'sent', version: done.version };
}
