import type { z } from 'zod';
import { numberOfQuarter, type Quarter, type ReportForm } from './form';
import { formFile, type FormFile } from './form-file';
import { readOutline } from './form-outline';
import { faultOfClause, faultsOfContent, faultsOfNewContent, parentOf } from './judge-form-file';
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
  | 'FORM_NO_PART_OF_ROW'
  | 'FORM_PART_LEFT_OUT'
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

/** Reads what a file holds: a form edition, or the faults that keep it from being one. What stands already is read so. */
export function readFormFile(content: unknown): ReadForm {
  const { success, data, error } = formFile.safeParse(content, { reportInput: true });
  if (!success) return { faults: error.issues.flatMap(faultsOf) };
  const faults = faultsOfContent(data);
  return faults.length > 0 ? { faults } : { file: data, form: toForm(data) };
}

/** Reads a file that is to become an edition: every fault is told at once, of a part that is readable though another is not, too. */
function readNewForm(content: unknown): ReadForm {
  const { success, data, error } = formFile.safeParse(content, { reportInput: true });
  const outline = readOutline(content);
  const named = outline ? [...faultsOfContent(outline), ...faultsOfNewContent(outline)] : [];
  const ofClause = outline ? faultOfClause(outline) : [];
  const told = new Set([...ofClause, ...named].map(({ path }) => path));
  const ofShape = (error?.issues ?? []).flatMap(faultsOf).filter(({ path }) => !told.has(path));
  const faults = [...ofClause, ...ofShape, ...named];
  return success && faults.length === 0 ? { file: data, form: toForm(data) } : { faults };
}

/** The same from the text of a file. */
export function readFormText(text: string): ReadForm {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { faults: [{ path: '', code: 'FORM_NOT_JSON' }] };
  }
  return readNewForm(content);
}
