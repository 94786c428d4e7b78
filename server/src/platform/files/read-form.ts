import busboy from 'busboy';
import type { Request } from 'express';
import { Refusal } from '../refusals/refusal';
import type { Upload } from './read-upload';

export interface SentForm {
  readonly fields: ReadonlyMap<string, string>;
  /** Fields of which more was sent than is read. */
  readonly cut: ReadonlySet<string>;
  readonly files: readonly Upload[];
}

export interface FormLimits {
  readonly fieldBytes: number;
  readonly fileBytes: number;
  readonly files: number;
}

const MOST_FIELDS = 30;

/**
 * Reads a form that a page sends without script: its fields, and the files that were chosen.
 * @throws Refusal FILE_TOO_LARGE, TOO_MANY_FILES, BAD_REQUEST
 */
export function readForm(
  request: Request,
  { fieldBytes, fileBytes, files: most }: FormLimits,
): Promise<SentForm> {
  return new Promise((resolve, reject) => {
    const refuse = (code: string, params = {}) => {
      request.unpipe();
      // What is still under way is read and dropped, so that the answer reaches the sender.
      request.resume();
      reject(new Refusal(code, { params }));
    };
    const fields = new Map<string, string>();
    const cut = new Set<string>();
    const files: Upload[] = [];
    let reader: busboy.Busboy;
    try {
      const limits = {
        fields: MOST_FIELDS,
        fieldSize: fieldBytes,
        files: most,
        // The limit is told when it is reached: one more than what is taken.
        fileSize: fileBytes + 1,
        parts: MOST_FIELDS + most,
        headerPairs: 20,
      };
      reader = busboy({ headers: request.headers, defParamCharset: 'utf8', limits });
    } catch {
      return refuse('BAD_REQUEST');
    }
    reader.on('field', (name, value, { valueTruncated }) => {
      fields.set(name, value);
      if (valueTruncated) cut.add(name);
    });
    reader.on('file', (_field, stream, { filename }) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => refuse('FILE_TOO_LARGE', { megabytes: Math.floor(fileBytes / 1024 / 1024) }));
      stream.on('error', () => refuse('BAD_REQUEST'));
      stream.on('end', () => {
        const bytes = Buffer.concat(chunks);
        // A form that is sent without a file chosen carries an empty one without a name.
        if (filename || bytes.length > 0) files.push({ name: filename ?? '', bytes });
      });
    });
    reader.on('filesLimit', () => refuse('TOO_MANY_FILES', { max: most }));
    reader.on('fieldsLimit', () => refuse('BAD_REQUEST'));
    reader.on('close', () => resolve({ fields, cut, files }));
    reader.on('error', () => refuse('BAD_REQUEST'));
    request.on('aborted', () => refuse('BAD_REQUEST'));
    request.pipe(reader);
  });
}
