import { currentLanguage } from '../i18n/language';

export interface FileAnswer {
  readonly status: number;
  /** the JSON that came back; undefined where it was none */
  readonly body: unknown;
}

export interface PostFileOptions {
  readonly idempotencyKey?: string;
  /** how much of the file is on its way, 0 to 1 */
  readonly onProgress?: (share: number) => void;
  /** stops a file that is on its way: what has not arrived whole is taken in nowhere */
  readonly signal?: AbortSignal;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Sends one file as `multipart/form-data`, field `file`. Never rejects; undefined means that no answer came. */
export function postFile(
  path: string,
  file: File,
  options: PostFileOptions = {},
): Promise<FileAnswer | undefined> {
  const body = new FormData();
  body.append('file', file, file.name);
  // fetch tells nothing of the way up, and a scanned file takes its time on an office's line.
  const request = new XMLHttpRequest();
  return new Promise((resolve) => {
    request.open('POST', path);
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.setRequestHeader('x-qadagalau', '1');
    if (options.idempotencyKey) request.setRequestHeader('Idempotency-Key', options.idempotencyKey);
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) options.onProgress?.(loaded / total);
    });
    request.addEventListener('load', () =>
      resolve({ status: request.status, body: parsed(request.responseText) }),
    );
    for (const broken of ['error', 'abort', 'timeout'])
      request.addEventListener(broken, () => resolve(undefined));
    options.signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}
