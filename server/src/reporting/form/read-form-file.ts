import type { z } from 'zod';
import { numberOfQuarter, type Quarter, type ReportForm } from './form';
import { formFile, type FileRelation, type FileSection, type FormFile } from './form-file';
import { rowKey, type RowKey } from './row-key';

export type FormFaultCode =
  | 'FORM_NOT_JSON'
  | 'FORM_VALUE_MISSING'
  | 'FORM_FIELD_UNKNOWN'
  | 'FORM_VALUE_WRONG'
  | 'FORM_GIVEN_TWICE'
  | 'FORM_PARENT_MISSING'
  | 'FORM_ROW_UNKNOWN'
  | 'FORM_SECTION_UNKNOWN'
  | 'FORM_FILER_UNCLEAR'
  | 'FORM_RELATION_EMPTY'
  | 'FORM_RELATION_WITH_ITSELF'
  | 'FORM_VALUE_NOT_LISTED'
  | 'FORM_DATE_WRONG'
  | 'FORM_ROW_NUMBER_WRONG'
  | 'FORM_ROW_KEY_WRONG'
  | 'FORM_TEXT_LENGTH_WRONG'
  | 'FORM_EDITION_STANDS'
  | 'FORM_EDITION_BEGUN'
  | 'FORM_NOT_NEWER'
  | 'FORM_QUARTER_FILED';

/** What is wrong with a file, and where: `sections[1].indicators[3].title.kk`. */
export interface FormFault {
  readonly path: string;
  readonly code: FormFaultCode;
  /** What may stand there, where that can be listed. */
  readonly allowed?: string;
  /** The edition that stands in the way, where one does. */
  readonly edition?: string;
}

export type ReadForm =
  { readonly file: FormFile; readonly form: ReportForm } | { readonly faults: FormFault[] };

/** The first quarter under terms of the Rules: the first that lies within the edition of 28.11.2018 whole (D0, D51). */
const FIRST_UNDER_TERMS: Quarter = { year: 2019, quarter: 1 };

function pathOf(parts: readonly PropertyKey[]): string {
  return parts
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${String(part)}`))
    .join('');
}

function faultsOf(issue: z.core.$ZodIssue): FormFault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), code: 'FORM_FIELD_UNKNOWN' }));
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  const path = pathOf(issue.path);
  if (missing) return [{ path, code: 'FORM_VALUE_MISSING' }];
  if (issue.code === 'invalid_value')
    return [{ path, code: 'FORM_VALUE_NOT_LISTED', allowed: issue.values.map(String).join(', ') }];
  return [{ path, code: codeOf(issue) }];
}

/** What is wrong with a value whose kind cannot be listed, by where it stands. */
function codeOf({ code, path }: z.core.$ZodIssue): FormFaultCode {
  const [field, within] = [path.at(-1), path.at(-2)];
  if (field === 'from') return 'FORM_DATE_WRONG';
  if (field === 'number') return 'FORM_ROW_NUMBER_WRONG';
  if (field === 'left' || within === 'right') return 'FORM_ROW_KEY_WRONG';
  return code === 'too_big' || code === 'too_small' ? 'FORM_TEXT_LENGTH_WRONG' : 'FORM_VALUE_WRONG';
}

/** The quarter that begins on a day or is the next to begin after it. */
function quarterFrom(date: string): Quarter {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const begins = day === 1 && month % 3 === 1;
  const quarter = Math.ceil(month / 3) + (begins ? 0 : 1);
  return quarter > 4 ? { year: year + 1, quarter: 1 } : { year, quarter };
}

const parentOf = (number: string): string | null =>
  number.includes('.') ? number.slice(0, number.lastIndexOf('.')) : null;

function faultsOfSections(sections: readonly FileSection[]): FormFault[] {
  const faults: FormFault[] = [];
  const keys = new Set<string>();
  for (const [at, { key, indicators }] of sections.entries()) {
    if (keys.has(key)) faults.push({ path: `sections[${at}].key`, code: 'FORM_GIVEN_TWICE' });
    keys.add(key);
    const numbers = new Set<string>();
    for (const [row, { number }] of indicators.entries()) {
      const path = `sections[${at}].indicators[${row}].number`;
      const parent = parentOf(number);
      if (numbers.has(number)) faults.push({ path, code: 'FORM_GIVEN_TWICE' });
      // A part stands below its whole, as it is printed.
      if (parent !== null && !numbers.has(parent)) faults.push({ path, code: 'FORM_PARENT_MISSING' });
      numbers.add(number);
    }
  }
  return faults;
}

function faultsOfRelation(
  relation: FileRelation,
  at: number,
  byService: ReadonlyMap<string, boolean>,
): FormFault[] {
  const faults: FormFault[] = [];
  if (!byService.has(relation.left)) faults.push({ path: `relations[${at}].left`, code: 'FORM_ROW_UNKNOWN' });
  for (const [i, key] of relation.right.entries()) {
    if (!byService.has(key)) faults.push({ path: `relations[${at}].right[${i}]`, code: 'FORM_ROW_UNKNOWN' });
    else if (key === relation.left)
      faults.push({ path: `relations[${at}].right[${i}]`, code: 'FORM_RELATION_WITH_ITSELF' });
    else if (relation.right.indexOf(key) < i)
      faults.push({ path: `relations[${at}].right[${i}]`, code: 'FORM_GIVEN_TWICE' });
  }
  const ofServices = relation.kind === 'SUM_OF_SERVICES';
  if (ofServices ? byService.get(relation.left) === false : relation.right.length === 0)
    faults.push({ path: `relations[${at}].${ofServices ? 'left' : 'right'}`, code: 'FORM_RELATION_EMPTY' });
  return faults;
}

function faultsOfFilers({ filers, sections }: FormFile): FormFault[] {
  const known = new Set(sections.map(({ key }) => key));
  const named = new Set<string>();
  return filers.flatMap((filer, at): FormFault[] => {
    const faults: FormFault[] = [];
    const name = filer.kind ?? filer.function;
    if (name === undefined || (filer.kind !== undefined && filer.function !== undefined))
      faults.push({ path: `filers[${at}]`, code: 'FORM_FILER_UNCLEAR' });
    else if (named.has(name)) faults.push({ path: `filers[${at}]`, code: 'FORM_GIVEN_TWICE' });
    if (name !== undefined) named.add(name);
    for (const [i, key] of (filer.sections ?? []).entries())
      if (!known.has(key))
        faults.push({ path: `filers[${at}].sections[${i}]`, code: 'FORM_SECTION_UNKNOWN' });
    return faults;
  });
}

function faultsOfContent(file: FormFile): FormFault[] {
  const byService = new Map(
    file.sections.flatMap(({ key, indicators }) =>
      indicators.map((row) => [rowKey(key, row.number) as string, row.byService] as const),
    ),
  );
  return [
    ...faultsOfFilers(file),
    ...faultsOfSections(file.sections),
    ...file.relations.flatMap((relation, at) => faultsOfRelation(relation, at, byService)),
  ];
}

function toForm(file: FormFile): ReportForm {
  const from = quarterFrom(file.from);
  return {
    code: file.code,
    edition: file.edition,
    clause: file.clause,
    title: file.title,
    scope: file.scope,
    standsIn: file.standsIn,
    from,
    termsApply: numberOfQuarter(from) >= numberOfQuarter(FIRST_UNDER_TERMS),
    filers: file.filers,
    sections: file.sections.map(({ key, title, indicators }) => ({
      key,
      title,
      indicators: indicators.map((row) => {
        const parent = parentOf(row.number);
        return {
          ...row,
          key: rowKey(key, row.number),
          section: key,
          parentKey: parent === null ? null : rowKey(key, parent),
          level: row.number.split('.').length - 1,
        };
      }),
    })),
    relations: file.relations.map(({ kind, left, right, message }) => ({
      kind,
      left: left as RowKey,
      right: right as RowKey[],
      message,
    })),
  };
}

/** Reads what a file holds: a form edition, or every fault with its place. */
export function readFormFile(content: unknown): ReadForm {
  const { success, data, error } = formFile.safeParse(content, { reportInput: true });
  if (!success) return { faults: error.issues.flatMap(faultsOf) };
  const faults = faultsOfContent(data);
  return faults.length > 0 ? { faults } : { file: data, form: toForm(data) };
}

/** The same from the text of a file. */
export function readFormText(text: string): ReadForm {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { faults: [{ path: '', code: 'FORM_NOT_JSON' }] };
  }
  return readFormFile(content);
}
