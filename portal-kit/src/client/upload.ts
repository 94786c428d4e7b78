import { refusalCodeOf } from '@qadagalau/shared-schema';
import { currentLanguage } from '../i18n/language';
import type { RefusalView } from './refusal';

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

export type UploadAnswer = { readonly file: UploadedFile } | { readonly refusal: RefusalView };

interface UploadBody {
  readonly id?: unknown;
  readonly name?: unknown;
  readonly size?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
}

/** Sends one file to `POST /files`. Never rejects. */
export async function uploadFile(file: File): Promise<UploadAnswer> {
  const body = new FormData();
  body.append('file', file, file.name);
  try {
    const response = await fetch('/files', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Accept-Language': currentLanguage(), 'x-qadagalau': '1' },
      body,
    });
    const answer = (await response.json()) as UploadBody;
    if (response.ok && typeof answer.id === 'string') {
      return {
        file: {
          id: answer.id,
          name: String(answer.name ?? file.name),
          size: Number(answer.size ?? file.size),
        },
      };
    }
    const refused: RefusalView = {
      kind: 'refused',
      code: refusalCodeOf(answer.code),
      message: typeof answer.message === 'string' ? answer.message : '',
      findings: [],
    };
    return { refusal: refused };
  } catch {
    return { refusal: { kind: 'unreachable', code: 'INTERNAL', message: '', findings: [] } };
  }
}
