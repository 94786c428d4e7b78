import type { Request, Response } from 'express';
import { entityTag, isKnown } from '../../../platform/http/entity-tag';
import type { Language } from '../../../platform/messages/language';

export interface Conditional {
  readonly type: string;
  readonly text: string;
  readonly language?: Language;
  /** Offers the file for keeping, under this name. */
  readonly fileName?: string;
}

/** Kept by whoever likes, and asked for anew each time: what is taken back must not be shown by a copy. */
export function nameVersion(response: Response, tag: string, language?: Language): void {
  response.set({ 'cache-control': 'public, no-cache', etag: tag, vary: 'accept-language' });
  if (language) response.set('content-language', language);
}

/** A whole answer by its hash: 304 and nothing more where the reader has it. */
export function sendConditional(request: Request, response: Response, answer: Conditional): void {
  const tag = entityTag(answer.text);
  nameVersion(response, tag, answer.language);
  if (isKnown(request, tag)) return void response.status(304).end();
  if (answer.fileName) response.set('content-disposition', `attachment; filename="${answer.fileName}"`);
  response.status(200).type(answer.type).send(answer.text);
}
