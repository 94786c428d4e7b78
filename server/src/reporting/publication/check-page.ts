import { bodyName } from '../../external-control/documents';
import type { CheckedDocument, MatchedFile, PaperMark } from '../../platform/documents';
import { formatDate } from '../../platform/documents/format-date';
import type { Language } from '../../platform/messages/language';
import { html, type Html } from './html';
import { addressOf, renderPage } from './page';
import { publicTexts } from './texts';

/** What came of comparing a file with the issued ones. */
export type FileVerdict = MatchedFile | 'different';

export interface CheckOutcome {
  /** As it was typed; empty when the page is opened without one. */
  readonly code: string;
  readonly document?: CheckedDocument;
  /** Title of the document's kind in the reader's language. */
  readonly kindTitle?: string;
  /** What the body is that it names beside its issuer, in the reader's language. */
  readonly subjectTitle?: string;
  /** Of what was noted on a document, by its kind, in the reader's language. */
  readonly markTitle?: (kind: string) => string;
  readonly file?: FileVerdict;
  /** Why a file was not compared. */
  readonly fileRefusal?: string;
  /** Told instead of an answer, e.g. that too many codes were tried. */
  readonly refusal?: string;
}

/** The field for a code and its button. */
export function codeForm(language: Language, code: string): Html {
  const { label, hint, button } = publicTexts[language].check;
  return html`<form action="/public/check" method="get" novalidate>
    <input type="hidden" name="lang" value="${language}" />
    <label for="code">${label}</label>
    <p class="hint" id="code-hint">${hint}</p>
    <input
      id="code"
      name="code"
      type="text"
      value="${code}"
      required
      maxlength="40"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      aria-describedby="code-hint"
    />
    <button>${button}</button>
  </form>`;
}

function result(good: boolean, text: string): Html {
  return html`<p class="result ${good ? 'good' : 'bad'}" role="status">${text}</p>`;
}

function dateText(date: string, language: Language): string {
  if (language !== 'en') return formatDate(date, language);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));
}

type MarkTitle = (kind: string) => string;

function marksText(marks: readonly PaperMark[], titleOf: MarkTitle, language: Language): string {
  return marks.map(({ kind, on }) => `${titleOf(kind)}, ${dateText(on, language)}`).join('; ');
}

/** Number and date of the paper that cancelled another, as it is kept: `61-2/2026, 2026-11-27`. */
function basisText(by: string, language: Language): string {
  return by.replace(/\d{4}-\d{2}-\d{2}$/, (date) => dateText(date, language));
}

function referenceParts(by: string, language: Language): [number: string, date: string] {
  const [number = '', date = ''] = by.split(', ');
  return [number, dateText(date, language)];
}

function replacedText({ number, replacedBy }: CheckedDocument, language: Language): string {
  const { check } = publicTexts[language];
  if (replacedBy === null) return check.returned;
  const [successor, date] = referenceParts(replacedBy, language);
  return successor === number ? check.replaced : `${check.returned} ${check.replacedBy(successor, date)}`;
}

function verdict(document: CheckedDocument, markTitle: MarkTitle, language: Language): Html {
  const { anchored, replaced, cancelledOn, cancelledBy, setRight, marks } = document;
  const { check } = publicTexts[language];
  if (replaced) return result(false, replacedText(document, language));
  if (anchored && setRight && cancelledBy)
    return result(false, check.setRight(...referenceParts(cancelledBy, language)));
  if (anchored && cancelledOn !== null) {
    const said = check.cancelled(dateText(cancelledOn, language));
    return result(
      false,
      cancelledBy ? `${said} ${check.cancelledBy(basisText(cancelledBy, language))}` : said,
    );
  }
  if (!anchored) return result(false, check.broken);
  if (marks.length === 0) return result(true, check.genuine);
  const noted = marksText(marks, markTitle, language);
  const isBreached = marks.some(({ clause }) => clause !== undefined);
  return isBreached ? result(false, check.breached(noted)) : result(true, check.marked(noted));
}

/** Whether the paper is kept as it was signed, and by what such a file is known. */
function originals({ originals: kept, originalsHidden }: CheckedDocument, language: Language): Html {
  const { facts: names, original, noOriginal, hiddenOriginal } = publicTexts[language].check;
  const values = kept.map(
    ({ sha256, signedOn }) =>
      html`<dd>${original(dateText(signedOn, language))} <span class="hash">${sha256}</span></dd>`,
  );
  return html`<dt>${names.original}</dt>
    ${values} ${originalsHidden && html`<dd>${hiddenOriginal}</dd>`}
    ${values.length === 0 && !originalsHidden && html`<dd>${noOriginal}</dd>`}`;
}

/** The further files in which it was given out, each with its hash. */
function editions({ editions: kept }: CheckedDocument, markTitle: MarkTitle, language: Language): Html {
  const { check, file } = publicTexts[language];
  if (kept.length === 0) return html``;
  const values = kept.map(({ language: written, sha256, marks, withheld }) => {
    const said = [
      file.languages[written],
      ...(marks.length > 0 ? [marksText(marks, markTitle, language)] : []),
      ...(withheld ? [file.withheld] : []),
    ];
    return html`<dd>${said.join('; ')} <span class="hash">${sha256}</span></dd>`;
  });
  return html`<dt>${check.facts.editions}</dt>
    ${values}`;
}

interface Titles {
  readonly kindTitle: string;
  readonly subjectTitle: string;
  readonly markTitle: MarkTitle;
}

function facts(
  document: CheckedDocument,
  { kindTitle, subjectTitle, markTitle }: Titles,
  language: Language,
): Html {
  const { facts: names } = publicTexts[language].check;
  const { authorityName, subjectName } = document;
  const languageOf = (name: typeof authorityName) => (language in name ? '' : html` lang="ru"`);
  return html`<dl>
    <dt>${names.kind}</dt>
    <dd>${kindTitle}</dd>
    <dt>${names.number}</dt>
    <dd>${document.number}</dd>
    <dt>${names.date}</dt>
    <dd>${dateText(document.date, language)}</dd>
    <dt>${names.authority}</dt>
    <dd${languageOf(authorityName)}>${bodyName(authorityName, language)}</dd>
    <dt>${subjectTitle}</dt>
    <dd${languageOf(subjectName)}>${bodyName(subjectName, language)}</dd>
    <dt>${names.sha256Kk}</dt>
    <dd class="hash">${document.sha256Kk}</dd>
    <dt>${names.sha256Ru}</dt>
    <dd class="hash">${document.sha256Ru}</dd>
    ${editions(document, markTitle, language)} ${originals(document, language)}
    <dt>${names.journal}</dt>
    <dd class="hash">${document.journalHead}</dd>
  </dl>`;
}

function fileForm(language: Language, code: string): Html {
  const { title, lead, label, button, none, chosen } = publicTexts[language].file;
  return html`<h2>${title}</h2>
    <p>${lead}</p>
    <form
      action="${addressOf('/public/check', language, { code })}"
      method="post"
      enctype="multipart/form-data"
      novalidate
    >
      <input id="file" class="unseen" name="file" type="file" accept="application/pdf" required />
      <label class="choose" for="file">${label}</label>
      <p class="hint none">${none}</p>
      <p class="hint chosen">${chosen}</p>
      <button>${button}</button>
    </form>`;
}

function fileResult(verdict: FileVerdict, markTitle: MarkTitle, language: Language): Html {
  const { same, different, withheld, marked, before } = publicTexts[language].file;
  if (verdict === 'different') return result(false, different);
  const said = [
    same[verdict.language],
    ...(verdict.marks.length > 0 ? [marked(marksText(verdict.marks, markTitle, language))] : []),
    ...(verdict.withheld ? [`${withheld}.`] : []),
    ...(verdict.later.length > 0 ? [before(marksText(verdict.later, markTitle, language))] : []),
  ];
  return result(true, said.join(' '));
}

function answer(outcome: CheckOutcome, language: Language): Html {
  const { code, document, kindTitle = '', subjectTitle = '', file, fileRefusal, refusal } = outcome;
  const { markTitle = String } = outcome;
  const { check } = publicTexts[language];
  if (refusal) return html`${result(false, refusal)}${codeForm(language, code)}`;
  if (!code)
    return html`<p>${check.lead}</p>
      ${codeForm(language, '')}`;
  if (!document) return html`${result(false, check.missing)}${codeForm(language, code)}`;
  return html`${verdict(document, markTitle, language)} ${file && fileResult(file, markTitle, language)}
    ${fileRefusal && result(false, fileRefusal)}
    ${facts(document, { kindTitle, subjectTitle, markTitle }, language)} ${fileForm(language, code)}
    <h2>${check.another}</h2>
    ${codeForm(language, '')}`;
}

/** The page that says whether a document is genuine. */
export function checkPage(outcome: CheckOutcome, language: Language): string {
  const { title } = publicTexts[language].check;
  return renderPage({
    language,
    path: '/public/check',
    parameters: outcome.code ? { code: outcome.code } : {},
    title,
    content: html`<h1>${title}</h1>
      ${answer(outcome, language)}`,
  });
}
