import type { PublishedLine, PublishedList } from '../../external-control/half-year-list';
import { formatDate } from '../../platform/documents/format-date';
import type { Language } from '../../platform/messages/language';
import { html, type Html } from './html';
import { listTexts } from './lists-texts';
import { addressOf, renderPage } from './page';
import type { LeftAside } from './results/read-filter';
import { leftAside, machineLinks } from './results/results-page';
import { stackedTable } from './table';

function dayText(date: string, language: Language): string {
  if (language !== 'en') return formatDate(date, language);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));
}

function titleOf({ year, half }: PublishedList, language: Language): string {
  return listTexts[language].halfYear(year, half);
}

/** The published half-year lists (clauses 7, 66), the newest first. */
export function listsPage(
  lists: readonly PublishedList[],
  language: Language,
  notUnderstood: readonly string[],
): string {
  const { title, lead, none, order, count } = listTexts[language];
  const items = lists.map(
    (list) =>
      html`<li>
        <a href="${addressOf(`/public/lists/${list.id}`, language)}">${titleOf(list, language)}</a>.
        ${order(list.orderNumber, dayText(list.orderDate, language))}. ${count(list.lines)}
      </li>`,
  );
  return renderPage({
    language,
    path: '/public/lists',
    title,
    content: html`<h1>${title}</h1>
      <p>${lead}</p>
      ${leftAside(notUnderstood, language)}
      ${
        lists.length > 0
          ? html`<ul>
              ${items}
            </ul>`
          : html`<p>${none}</p>`
      }
      ${machineLinks('half-year-lists', {}, language)}`,
  });
}

function nameOf(line: PublishedLine, language: Language): string {
  return { kk: line.nameKk, ru: line.nameRu, en: line.nameEn }[language];
}

function table(list: PublishedList, lines: readonly PublishedLine[], language: Language): Html {
  const { subject, order, hash, check, persons } = listTexts[language];
  const hidden = list.lines - lines.length;
  return html`<p>${order(list.orderNumber, dayText(list.orderDate, language))}</p>
    ${stackedTable({
      caption: titleOf(list, language),
      columns: ['№', subject, listTexts[language].bin],
      rows: lines.map((line) => [line.position, nameOf(line, language), line.bin]),
    })}
    ${hidden > 0 && html`<p>${persons(hidden)}</p>`}
    <dl>
      <dt>${hash}</dt>
      <dd class="hash">${list.sha256}</dd>
    </dl>
    ${list.code && html`<p><a href="${addressOf('/public/check', language, { code: list.code })}">${check}</a></p>`}`;
}

export interface ListPage extends LeftAside {
  readonly list: PublishedList | undefined;
  readonly lines: readonly PublishedLine[];
  readonly language: Language;
}

/** One published list: bodies and organisations in their order; natural persons are counted, not named. */
export function listPage({ list, lines, language, notUnderstood }: ListPage): string {
  const { title, missing, all } = listTexts[language];
  const name = list ? titleOf(list, language) : title;
  return renderPage({
    language,
    path: list ? `/public/lists/${list.id}` : '/public/lists',
    title: name,
    content: html`<h1>${name}</h1>
      ${leftAside(notUnderstood, language)} ${list ? table(list, lines, language) : html`<p>${missing}</p>`}
      <p><a href="${addressOf('/public/lists', language)}">${all}</a></p>`,
  });
}
