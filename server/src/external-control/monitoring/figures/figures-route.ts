import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Transform } from 'node:stream';
import busboy from 'busboy';
import { Router, type Request } from 'express';
import { isFromOurselves } from '../../../platform/files/same-origin';
import type { Application } from '../../../platform/graphql/application';
import { contextOf, type ActorOf } from '../../../platform/graphql/context-of';
import { answerRefusal } from '../../../platform/http/answer-refusal';
import type { HttpRoute } from '../../../platform/http/http-server';
import { Refusal } from '../../../platform/refusals/refusal';
import { importServiceFigures, type FiguresFile } from './import-figures';

/** A million rows are some 60 MB as text. */
const LARGEST_FILE = 256 * 1024 * 1024;
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/** Counts, hashes and looks at the first bytes of what passes; refuses what is too large. */
class Gauge extends Transform {
  bytes = 0;
  head = Buffer.alloc(0);
  readonly hash = createHash('sha256');

  override _transform(
    piece: Buffer,
    _encoding: string,
    pass: (error: Error | null, piece?: Buffer) => void,
  ): void {
    this.bytes += piece.length;
    if (this.head.length < ZIP.length) this.head = Buffer.concat([this.head, piece.subarray(0, ZIP.length)]);
    this.hash.update(piece);
    if (this.bytes > LARGEST_FILE)
      return pass(new Refusal('FILE_TOO_LARGE', { params: { megabytes: LARGEST_FILE / 1024 / 1024 } }));
    pass(null, piece);
  }
}

/** Keeps the file of a request on the disk while it is read: it is never in memory as a whole. */
async function receive(request: Request, folder: string): Promise<FiguresFile> {
  const path = join(folder, 'figures');
  return new Promise((resolve, reject) => {
    let received: Promise<FiguresFile> | undefined;
    const missing = () => reject(new Refusal('FILE_MISSING'));
    let reader: busboy.Busboy;
    try {
      const limits = { files: 1, fields: 0, parts: 2, headerPairs: 20 };
      reader = busboy({ headers: request.headers, defParamCharset: 'utf8', limits });
    } catch {
      return missing();
    }
    reader.on('file', (field, stream, { filename }) => {
      if (field !== 'file') {
        stream.resume();
        return;
      }
      const gauge = new Gauge();
      received = pipeline(stream, gauge, createWriteStream(path)).then(() => ({
        path,
        name: filename || 'figures',
        bytes: gauge.bytes,
        sha256: gauge.hash.digest('hex'),
        workbook: gauge.head.subarray(0, ZIP.length).equals(ZIP),
      }));
      // What is still under way is read and dropped, so that the answer reaches the sender.
      received.catch((error: unknown) => {
        request.unpipe(reader);
        request.resume();
        reject(error as Error);
      });
    });
    reader.on('close', () => (received ? void received.then(resolve, () => undefined) : missing()));
    reader.on('error', missing);
    request.on('aborted', missing);
    request.pipe(reader);
  });
}

/**
 * `POST /monitoring/figures` (multipart, field `file`): a file of the monitoring information system, CSV or XLSX (clause 36 (1)).
 * With `?again=true` also a file that was taken before and puts its figures back in the place of newer ones.
 */
export function figuresRoute(application: Application, actorOf: ActorOf): HttpRoute {
  const route = Router();
  route.post('/figures', async (request, response) => {
    const context = await contextOf(application, actorOf, request, response);
    const folder = await mkdtemp(join(tmpdir(), 'qadagalau-figures-'));
    try {
      if (!isFromOurselves(request)) throw new Refusal('FORBIDDEN');
      if (context.actor.kind !== 'account') throw new Refusal('NOT_SIGNED_IN');
      if (!context.abilities.forActor(context.actor).can('import', 'ServiceFigureImport'))
        throw new Refusal('FORBIDDEN');
      const file = await receive(request, folder);
      const key = request.get('idempotency-key') ?? randomUUID();
      const again = request.query['again'] === 'true';
      const taken = await importServiceFigures(context, file, key, { again });
      response.set('cache-control', 'no-store').json(taken);
    } catch (error) {
      answerRefusal(context, response, error);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
  return { path: '/monitoring', route };
}
