import type { Request, Response } from 'express';
import { isLanguage, languageOf, type Language } from '../../platform/messages/language';

export function parameter(request: Request, name: string): string {
  const value = request.query[name];
  // No text that is searched holds a NUL.
  return typeof value === 'string' ? value.replaceAll('\0', '').trim().slice(0, 100) : '';
}

/** The language that was chosen, else the one of ours that the browser likes best, else the state language. */
export function languageFor(request: Request): Language {
  const asked = parameter(request, 'lang');
  return isLanguage(asked) ? asked : languageOf(request.get('accept-language'));
}

export function send(response: Response, status: number, language: Language, page: string): void {
  response
    .status(status)
    .set('content-language', language)
    .set('cache-control', 'no-store')
    .type('html')
    .send(page);
}
