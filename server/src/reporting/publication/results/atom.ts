import type { Language } from '../../../platform/messages/language';
import type { PublicResult } from '../../published-result';
import { html } from '../html';
import { resultTexts } from './results-texts';
import { textOf } from './words';

/** Signs that XML 1.0 does not know. */

const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export interface Feed {
  readonly publicUrl: string;
  readonly language: Language;
  /** Of the filter, as an address has it. */
  readonly query: string;
  readonly results: readonly PublicResult[];
}

/** The newest publications as an Atom feed (RFC 4287). */
export function atomFeed({ publicUrl, language, query, results }: Feed): string {
  const texts = resultTexts[language];
  const self = `${publicUrl}/public/feed.atom${query === '' ? '' : `?${query}`}`;
  const newest = results[0] ? new Date(results[0].publishedAt) : new Date(0);
  return html`<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
      <id>${self}</id>
      <title>${texts.title}</title>
      <updated>${newest.toISOString()}</updated>
      <link rel="self" type="application/atom+xml" href="${self}" />
      <link rel="alternate" type="text/html" href="${publicUrl}/public/results" />
      <author><name>Qadagalau</name></author>
      ${results.map((result) => {
        const address = `${publicUrl}/public/results/${result.id}`;
        const title = textOf(result.titleKk, result.titleRu, result.titleEn, language);
        const body = textOf(result.bodyKk, result.bodyRu, result.bodyEn, language);
        return html`<entry>
          <id>${address}</id>
          <title>${body === '' ? title : `${title}: ${body}`}</title>
          <updated>${new Date(result.publishedAt).toISOString()}</updated>
          <author
            ><name
              >${textOf(result.publisherKk, result.publisherRu, result.publisherEn, language)}</name
            ></author
          >
          <link rel="alternate" type="text/html" href="${address}?lang=${language}" />
          <link rel="alternate" type="application/json" href="${address}.json" />
          <summary>${title}</summary>
        </entry>`;
      })}
    </feed> `.text.replaceAll(NOT_XML, '');
}
