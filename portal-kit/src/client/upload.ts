import { refusalCodeOf } from '@qadagalau/shared-schema';
import { sessionEnded } from '../session/session';
import { postFile } from './post-file';
import type { FileAnswer, PostFileOptions } from './post-file';
import type { RefusalView } from './refusal';

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

type UploadAnswer = { readonly file: UploadedFile } | { readonly refusal: RefusalView };

/** What a route outside GraphQL refused, as the server words it; no answer, or none of ours, is `unreachable`. */
export function refusalOfAnswer(answer: FileAnswer | undefined): RefusalView {
  const body = (answer?.body ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  if (typeof body.code !== 'string')
    return { kind: 'unreachable', code: 'INTERNAL', message: '', findings: [] };
  const message = typeof body.message === 'string' ? body.message : '';
  const refusal: RefusalView = { kind: 'refused', code: refusalCodeOf(body.code), message, findings: [] };
  if (refusal.code === 'NOT_SIGNED_IN') sessionEnded();
  return refusal;
}

/** Sends one file to `POST /files`. Never rejects. */
export async function uploadFile(file: File, options: PostFileOptions = {}): Promise<UploadAnswer> {
  const answer = await postFile('/files', file, options);
  const body = (answer?.body ?? {}) as {
    readonly id?: unknown;
    readonly name?: unknown;
    readonly size?: unknown;
  };
  if (answer && answer.status < 300 && typeof body.id === 'string') {
    return {
      file: { id: body.id, name: String(body.name ?? file.name), size: Number(body.size ?? file.size) },
    };
  }
  return { refusal: refusalOfAnswer(answer) };
}
