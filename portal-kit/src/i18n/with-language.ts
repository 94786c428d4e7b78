import type { LanguageCode } from './first-language';

/**
 * An address that the browser follows by itself, such as a download: it asks for the language of the browser there, unless the address
 * names that of the page. Public pages call it `lang`.
 */
export function withLanguage(
  address: string,
  language: LanguageCode,
  parameter: 'language' | 'lang' = 'language',
): string {
  return `${address}${address.includes('?') ? '&' : '?'}${parameter}=${language}`;
}
