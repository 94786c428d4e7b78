import type { Language } from '../../../platform/messages/language';
import type { PublicResult } from '../../published-result';
import { html } from '../html';
import { changedText } from './figures-page';
import { resultTexts } from './results-texts';
import { nameOf, textOf } from './words';

/** Signs that XML 1.0 does not know. */

const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export interface Feed {
  readonly publicUrl: string;
  readonly language: Language;
  /** Of the filter, as an address has it. */
  readonly query: string;
  readonly results: readonly PublicResult[];
}

/** An entry is another one when the figures that it tells of changed: its words say so. */
const updatedAt = ({ publishedAt, changedAt }: PublicResult): Date => new Date(changedAt ?? publishedAt);

/** The newest publications as an Atom feed (RFC 4287). */
export function atomFeed({ publicUrl, language, query, results }: Feed): string {
  const texts = resultTexts[language];
  const self = `${publicUrl}/public/feed.atom${query === '' ? '' : `?${query}`}`;
  const newest = results.map(updatedAt).reduce((last, one) => (one > last ? one : last), new Date(0));
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
        return html`<entry>
          <id>${address}</id>
          <title>${nameOf(result, language)}</title>
          <published>${new Date(result.publishedAt).toISOString()}</published>
          <updated>${updatedAt(result).toISOString()}</updated>
          <author
            ><name
              >${textOf(result.publisherKk, result.publisherRu, result.publisherEn, language)}</name
            ></author
          >
          <link rel="alternate" type="text/html" href="${address}?lang=${language}" />
          <link rel="alternate" type="application/json" href="${address}.json" />
          <summary>${[title, changedText(result, language)].filter(Boolean).join('. ')}</summary>
        </entry>`;
      })}
    </feed> `.text.replaceAll(NOT_XML, '');
}
