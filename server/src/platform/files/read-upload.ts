import busboy from 'busboy';
import type { Request } from 'express';
import { Refusal } from '../refusals/refusal';

export interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Reads the one file of a multipart request, in the field `file`.
 * @throws Refusal FILE_TOO_LARGE, FILE_MISSING
 */
export function readUpload(request: Request, maxBytes: number): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const refuse = (code: string, params = {}) => {
      request.unpipe();
      // What is still under way is read and dropped, so that the answer reaches the sender.
      request.resume();
      reject(new Refusal(code, { params }));
    };
    let reader: busboy.Busboy;
    try {
      // The limit is told when it is reached: one more than what is taken.
      const limits = { files: 1, fileSize: maxBytes + 1, fields: 0, parts: 2, headerPairs: 20 };
      reader = busboy({ headers: request.headers, defParamCharset: 'utf8', limits });
    } catch {
      return refuse('FILE_MISSING');
    }
    let upload: Upload | undefined;
    reader.on('file', (field, stream, { filename }) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => refuse('FILE_TOO_LARGE', { megabytes: Math.floor(maxBytes / 1024 / 1024) }));
      stream.on('error', () => refuse('FILE_MISSING'));
      stream.on('end', () => {
        const bytes = Buffer.concat(chunks);
        // A form that is sent without a file chosen carries an empty one without a name.
        if (field === 'file' && (filename || bytes.length > 0)) upload = { name: filename ?? '', bytes };
      });
    });
    reader.on('close', () => (upload ? resolve(upload) : refuse('FILE_MISSING')));
    reader.on('error', () => refuse('FILE_MISSING'));
    request.on('aborted', () => refuse('FILE_MISSING'));
    request.pipe(reader);
  });
}
