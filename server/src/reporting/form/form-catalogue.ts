import { appendix1, appendix1Of2017 } from './appendix-1';
import { appendix2, appendix2Of2017 } from './appendix-2';
import { appendix3, appendix3Of2017 } from './appendix-3';
import { appendix4, appendix4Of2017 } from './appendix-4';
import {
  FORM_CODES,
  numberOfQuarter,
  type FormCode,
  type FormIndicator,
  type Quarter,
  type ReportForm,
} from './form';
import type { FormFile } from './form-file';
import { readFormFile } from './read-form-file';
import { compareNumbers, readRowKey, rowKey, SERVICE_NUMBER, type RowKey } from './row-key';

/** The editions that the product comes with, in the shape of a file. */
export const BUILT_IN: readonly FormFile[] = [
  appendix1Of2017,
  appendix1,
  appendix2Of2017,
  appendix2,
  appendix3Of2017,
  appendix3,
  appendix4Of2017,
  appendix4,
];

function formOf(file: unknown): ReportForm {
  const read = readFormFile(file);
  if ('form' in read) return read.form;
  throw new Error(
    `a form edition has faults: ${read.faults.map(({ path, code }) => `${path} ${code}`).join(', ')}`,
  );
}

/** Editions that this process knows, by code and edition. One that has begun never changes. */
const known = new Map<string, ReportForm>();
const nameOf = (code: string, edition: string) => `${code}@${edition}`;

function keep(form: ReportForm): void {
  known.set(nameOf(form.code, form.edition), form);
}
BUILT_IN.map(formOf).forEach(keep);

/** An edition that was loaded, as it is stored: its name is like `appendix-2@2017`. */
export interface LoadedEdition {
  readonly name: string;
  readonly digest: string;
}

/** The loaded ones among the known, each with the digest of its file. */
const loaded = new Map<string, string>();

/** Takes note of editions that were loaded, as they are stored. */
export function rememberForms(editions: readonly (LoadedEdition & { readonly content: unknown })[]): void {
  for (const { name, digest, content } of editions) {
    keep(formOf(content));
    loaded.set(name, digest);
  }
}

/** Forgets the loaded editions that no longer stand, and names those that stand and are not known as they stand. */
export function forgetOthers(standing: readonly LoadedEdition[]): string[] {
  const digests = new Map(standing.map(({ name, digest }) => [name, digest]));
  for (const [name, digest] of loaded) {
    if (digests.get(name) === digest) continue;
    loaded.delete(name);
    known.delete(name);
  }
  return standing.map(({ name }) => name).filter((name) => !loaded.has(name));
}

/** Every edition of every form that is known, the newest of a form last. */
export function allForms(): ReportForm[] {
  const place = (form: ReportForm) => FORM_CODES.indexOf(form.code) * 100_000 + numberOfQuarter(form.from);
  return [...known.values()].sort((a, b) => place(a) - place(b));
}

export function isFormCode(text: string): text is FormCode {
  return (FORM_CODES as readonly string[]).includes(text);
}

export function findForm(code: string, edition: string): ReportForm | undefined {
  return known.get(nameOf(code, edition));
}

/** @throws Error for an edition that was never loaded: a stored report always has one */
export function getForm(code: string, edition: string): ReportForm {
  const form = findForm(code, edition);
  if (!form) throw new Error(`No form ${code} of edition ${edition}`);
  return form;
}

/** The edition by which a quarter is filed: the last that began by then. */
export function findFormFor(code: string, quarter: Quarter): ReportForm | undefined {
  return allForms()
    .filter((form) => form.code === code && numberOfQuarter(form.from) <= numberOfQuarter(quarter))
    .at(-1);
}

const indexes = new WeakMap<ReportForm, Map<RowKey, { indicator: FormIndicator; position: number }>>();

function indexOf(form: ReportForm): Map<RowKey, { indicator: FormIndicator; position: number }> {
  let index = indexes.get(form);
  if (!index) {
    const indicators = form.sections.flatMap((section) => section.indicators);
    index = new Map(indicators.map((indicator, position) => [indicator.key, { indicator, position }]));
    indexes.set(form, index);
  }
  return index;
}

/** The indicator that a row belongs to, its own or the one above a row by service. */
export function findIndicator(form: ReportForm, key: RowKey): FormIndicator | undefined {
  const { section, indicator } = readRowKey(key);
  return indexOf(form).get(rowKey(section, indicator))?.indicator;
}

/** Whether a form has a place for this row. */
export function isRowOf(form: ReportForm, key: RowKey): boolean {
  const indicator = findIndicator(form, key);
  const { service } = readRowKey(key);
  return (
    indicator !== undefined && (service === null || (indicator.byService && SERVICE_NUMBER.test(service)))
  );
}

/** Orders rows as the form prints them, rows by service below their indicator. */
export function compareRows(form: ReportForm, a: RowKey, b: RowKey): number {
  const place = (key: RowKey) => {
    const { section, indicator, service } = readRowKey(key);
    return { position: indexOf(form).get(rowKey(section, indicator))?.position ?? -1, service };
  };
  const [left, right] = [place(a), place(b)];
  if (left.position !== right.position) return left.position - right.position;
  if (left.service === null || right.service === null)
    return left.service === right.service ? 0 : left.service === null ? -1 : 1;
  return compareNumbers(left.service, right.service);
}
