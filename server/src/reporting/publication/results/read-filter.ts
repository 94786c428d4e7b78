import type { Request } from 'express';
import { isLanguage } from '../../../platform/messages/language';
import { Refusal } from '../../../platform/refusals/refusal';
import { allForms, findIndicator, isFormCode, type RowKey } from '../../form';
import { PUBLICATION_KINDS, PUBLISHER_KINDS, type PublicFilter } from '../../published-result';
import type { FigureFilter } from './figures-page';

const LONGEST = 100;
const ROW_KEY = /^[^\s/]+(\/[^\s/]+){1,2}$/;

/** What each parameter may hold; an empty one asks for nothing. */
const READABLE = {
  lang: isLanguage,
  body: (text: string) => !text.includes('\0'),
  territory: (text: string) => /^\d{9}$/.test(text),
  year: (text: string) => /^[1-9]\d{3}$/.test(text),
  quarter: (text: string) => /^[1-4]$/.test(text),
  kind: (text: string) => (PUBLICATION_KINDS as readonly string[]).includes(text),
  publisher: (text: string) => (PUBLISHER_KINDS as readonly string[]).includes(text),
  form: isFormCode,
  key: (text: string) => ROW_KEY.test(text),
  /** Of a page: the id to go on from. */
  before: (text: string) => /^[1-9]\d{0,8}$/.test(text),
} as const;
type ParameterName = keyof typeof READABLE;

function refuse(code: string, parameter: string, params: Record<string, string> = {}): never {
  throw new Refusal(code, {
    field: parameter,
    params: { parameter: parameter.slice(0, LONGEST), ...params },
  });
}

/**
 * The parameters of a program's address. A program that asks for one thing must not be given another: whatever is unknown,
 * given twice or cannot be read is refused by its name. What can be read and shows nothing is an answer.
 * @throws Refusal UNKNOWN_PARAMETER, UNREADABLE_PARAMETER
 */
function readParameters<Name extends ParameterName>(
  { query }: Pick<Request, 'query'>,
  names: readonly Name[],
): Record<Name, string> {
  const known: readonly string[] = ['lang', ...names];
  for (const [name, value] of Object.entries(query)) {
    if (!known.includes(name)) refuse('UNKNOWN_PARAMETER', name, { known: known.join(', ') });
    const text = typeof value === 'string' ? value.trim() : null;
    if (text === null) refuse('UNREADABLE_PARAMETER', name, { value: String(value).slice(0, LONGEST) });
    else if (text !== '' && (text.length > LONGEST || !READABLE[name as ParameterName](text)))
      refuse('UNREADABLE_PARAMETER', name, { value: text.slice(0, LONGEST) });
  }
  const textOf = (name: Name) => (typeof query[name] === 'string' ? query[name].trim() : '');
  return Object.fromEntries(names.map((name) => [name, textOf(name)])) as Record<Name, string>;
}

/** What of a page's address cannot be understood: a person is told, and shown the rest. */
export interface LeftAside {
  /** As it was written, `year=abc`. */
  readonly notUnderstood: readonly string[];
}

export interface PageFilter extends PublicFilter, LeftAside {
  readonly before: number;
}

const MOST_NAMED = 10;

function readPage<Name extends ParameterName>(
  { query }: Pick<Request, 'query'>,
  names: readonly Name[],
): LeftAside & { readonly understood: Partial<Record<Name, string>> } {
  const known: readonly string[] = ['lang', ...names];
  const understood: Partial<Record<string, string>> = {};
  const notUnderstood: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const text = typeof value === 'string' ? value.trim() : null;
    const isReadable = text !== null && text.length <= LONGEST && known.includes(name);
    if (isReadable && (text === '' || READABLE[name as ParameterName](text))) understood[name] = text;
    else notUnderstood.push(`${name}=${text ?? String(value)}`.replaceAll('\0', '').slice(0, LONGEST));
  }
  return { understood, notUnderstood: notUnderstood.slice(0, MOST_NAMED) };
}

const PAGE_NAMES = ['body', 'territory', 'year', 'kind', 'before'] as const;

export function pageFilterOf(request: Pick<Request, 'query'>): PageFilter {
  const { understood, notUnderstood } = readPage(request, PAGE_NAMES);
  const { body = '', territory = '', year, kind = '', before } = understood;
  return { body, territory, year: Number(year ?? 0), kind, before: Number(before ?? 0), notUnderstood };
}

const FIGURE_NAMES = ['form', 'year', 'quarter', 'key'] as const;

export function figurePageFilterOf(request: Pick<Request, 'query'>): FigureFilter & LeftAside {
  const { understood, notUnderstood } = readPage(request, FIGURE_NAMES);
  const { form = '', year, quarter, key = '' } = understood;
  return { form, year: Number(year ?? 0), quarter: Number(quarter ?? 0), key, publisher: '', notUnderstood };
}

/** Of a page that shows everything there is. */
export function leftAsideOf(request: Pick<Request, 'query'>): readonly string[] {
  return readPage(request, []).notUnderstood;
}

/** @throws Refusal UNKNOWN_PARAMETER, UNREADABLE_PARAMETER */
export function resultFilterOf(request: Pick<Request, 'query'>): PublicFilter {
  const { year, ...rest } = readParameters(request, ['body', 'territory', 'year', 'kind']);
  return { ...rest, year: Number(year) };
}

/**
 * A row that no edition of the form has, or that is never added over territories and so never published, is no row without figures.
 * @throws Refusal ROW_OF_NO_FORM, ROW_NEVER_PUBLISHED
 */
function assertRow(key: string, form: string): void {
  if (key === '') return;
  const rows = allForms()
    .filter(({ code }) => form === '' || code === form)
    .flatMap((edition) => {
      const row = findIndicator(edition, key as RowKey);
      return row?.key === key ? [row] : [];
    });
  if (rows.length === 0) refuse('ROW_OF_NO_FORM', 'key', { value: key });
  if (rows.every(({ stock }) => stock)) refuse('ROW_NEVER_PUBLISHED', 'key', { value: key });
}

/** @throws Refusal UNKNOWN_PARAMETER, UNREADABLE_PARAMETER, ROW_OF_NO_FORM, ROW_NEVER_PUBLISHED */
export function figureDataFilterOf(request: Pick<Request, 'query'>): FigureFilter {
  const { year, quarter, ...rest } = readParameters(request, [...FIGURE_NAMES, 'publisher']);
  assertRow(rest.key, rest.form);
  return { ...rest, year: Number(year), quarter: Number(quarter) };
}

/** For what is given whole. @throws Refusal UNKNOWN_PARAMETER, UNREADABLE_PARAMETER */
export function assertNoFilter(request: Pick<Request, 'query'>): void {
  readParameters(request, []);
}
