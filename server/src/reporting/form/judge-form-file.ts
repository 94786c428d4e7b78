import { CLAUSE_OF_FORM } from './form';
import type { FormOutline, OutlineRelation } from './form-outline';
import type { FormFault } from './read-form-file';
import { rowKey } from './row-key';

export const parentOf = (number: string): string | null =>
  number.includes('.') ? number.slice(0, number.lastIndexOf('.')) : null;

/** A form is filed by one clause, whatever its edition. */
export function faultOfClause({ code, clause }: FormOutline): FormFault[] {
  const allowed = code && CLAUSE_OF_FORM[code];
  if (!allowed || clause === undefined || clause === allowed) return [];
  return [{ path: 'clause', code: 'FORM_VALUE_NOT_LISTED', allowed }];
}

function faultsOfSections({ sections }: FormOutline): FormFault[] {
  const faults: FormFault[] = [];
  const keys = new Set<string>();
  for (const [at, section] of sections.entries()) {
    const key = section?.key;
    if (key !== undefined && keys.has(key))
      faults.push({ path: `sections[${at}].key`, code: 'FORM_GIVEN_TWICE' });
    if (key !== undefined) keys.add(key);
    const rows = section?.indicators ?? [];
    const whole = rows.every((row) => row?.number !== undefined);
    const numbers = new Set<string>();
    for (const [row, indicator] of rows.entries()) {
      const number = indicator?.number;
      if (number === undefined) continue;
      const path = `sections[${at}].indicators[${row}].number`;
      const parent = parentOf(number);
      if (numbers.has(number)) faults.push({ path, code: 'FORM_GIVEN_TWICE' });
      // A part stands below its whole, as it is printed.
      if (whole && parent !== null && !numbers.has(parent))
        faults.push({ path, code: 'FORM_PARENT_MISSING' });
      numbers.add(number);
    }
  }
  return faults;
}

/** Rows by service or not, by their keys; undefined where some row or section has no readable name. */
function rowsOf({ sections }: FormOutline): ReadonlyMap<string, boolean> | undefined {
  const rows = new Map<string, boolean>();
  if (sections.length === 0) return undefined;
  for (const section of sections) {
    if (section?.key === undefined || section.indicators.length === 0) return undefined;
    for (const row of section.indicators) {
      if (row?.number === undefined) return undefined;
      rows.set(rowKey(section.key, row.number), row.byService);
    }
  }
  return rows;
}

function faultsOfRelation(
  { kind, left, right = [] }: OutlineRelation,
  at: number,
  rows: ReadonlyMap<string, boolean>,
): FormFault[] {
  const faults: FormFault[] = [];
  if (left !== undefined && !rows.has(left))
    faults.push({ path: `relations[${at}].left`, code: 'FORM_ROW_UNKNOWN' });
  for (const [i, key] of right.entries()) {
    if (key === undefined) continue;
    const path = `relations[${at}].right[${i}]`;
    if (!rows.has(key)) faults.push({ path, code: 'FORM_ROW_UNKNOWN' });
    else if (key === left) faults.push({ path, code: 'FORM_RELATION_WITH_ITSELF' });
    else if (right.indexOf(key) < i) faults.push({ path, code: 'FORM_GIVEN_TWICE' });
  }
  const ofServices = kind === 'SUM_OF_SERVICES';
  if (ofServices ? left !== undefined && rows.get(left) === false : right.length === 0)
    faults.push({ path: `relations[${at}].${ofServices ? 'left' : 'right'}`, code: 'FORM_RELATION_EMPTY' });
  return faults;
}

function faultsOfFilers({ filers, sections }: FormOutline): FormFault[] {
  const keys = sections.map((section) => section?.key);
  const named = new Set<string>();
  return filers.flatMap((filer, at): FormFault[] => {
    if (filer === undefined) return [];
    const faults: FormFault[] = [];
    const name = filer.kind ?? filer.function;
    if (name === undefined || (filer.kind !== undefined && filer.function !== undefined))
      faults.push({ path: `filers[${at}]`, code: 'FORM_FILER_UNCLEAR' });
    else if (named.has(name)) faults.push({ path: `filers[${at}]`, code: 'FORM_GIVEN_TWICE' });
    if (name !== undefined) named.add(name);
    for (const [i, key] of (filer.sections ?? []).entries())
      if (key !== undefined && !keys.includes(undefined) && !keys.includes(key))
        faults.push({ path: `filers[${at}].sections[${i}]`, code: 'FORM_SECTION_UNKNOWN' });
    return faults;
  });
}

/** What the parts of a file call each other by must be there, once. */
export function faultsOfContent(outline: FormOutline): FormFault[] {
  const rows = rowsOf(outline);
  return [
    ...faultsOfFilers(outline),
    ...faultsOfSections(outline),
    ...(rows
      ? outline.relations.flatMap((relation, at) => (relation ? faultsOfRelation(relation, at, rows) : []))
      : []),
  ];
}

const sameAs = ({ kind, left, right = [] }: OutlineRelation): string =>
  [kind, left, ...right.map(String).sort()].join(' ');

/** What an edition that is taken in anew must not have; of one that stands nobody asks it again. */
export function faultsOfNewContent(outline: FormOutline): FormFault[] {
  const { relations, sections } = outline;
  const rows = rowsOf(outline);
  const partsOf = (whole: string): string[] =>
    [...(rows?.keys() ?? [])].filter((key) => parentOf(key) === whole);
  const numbers = sections.flatMap((section, at) =>
    (section?.indicators ?? []).flatMap((row, i): FormFault[] =>
      /(^|\.)0/.test(row?.number ?? '')
        ? [{ path: `sections[${at}].indicators[${i}].number`, code: 'FORM_ROW_NUMBER_WRONG' }]
        : [],
    ),
  );
  const known = new Set<string>();
  const ofRelations = relations.flatMap((relation, at): FormFault[] => {
    if (!relation) return [];
    const { kind, left, right = [] } = relation;
    const faults: FormFault[] = known.has(sameAs(relation))
      ? [{ path: `relations[${at}]`, code: 'FORM_GIVEN_TWICE' }]
      : [];
    known.add(sameAs(relation));
    if (kind !== 'SUM_OF_CHILDREN' || left === undefined || !rows?.has(left)) return faults;
    const parts = partsOf(left);
    for (const [i, key] of right.entries())
      if (key !== undefined && key !== left && rows.has(key) && !parts.includes(key))
        faults.push({
          path: `relations[${at}].right[${i}]`,
          code: 'FORM_NO_PART_OF_ROW',
          allowed: parts.join(', ') || '–',
        });
    const leftOut = parts.filter((key) => !right.includes(key));
    // A report with a figure in a part that is not counted could never be right.
    if (right.length > 0 && leftOut.length > 0)
      faults.push({
        path: `relations[${at}].right`,
        code: 'FORM_PART_LEFT_OUT',
        allowed: leftOut.join(', '),
      });
    return faults;
  });
  return [...numbers, ...ofRelations];
}
