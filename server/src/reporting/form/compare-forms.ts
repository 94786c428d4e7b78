import type { FormFiler, ReportForm } from './form';

export type FormPart = 'ROW' | 'RELATION' | 'FILER';
export type FormDifference = 'ADDED' | 'REMOVED' | 'CHANGED';

/** One thing in which an edition is other than the one before it. */
export interface FormChange {
  readonly part: FormPart;
  readonly difference: FormDifference;
  /** A row's or a relation's key, `2/12.1`; the kind or the function of whoever files. */
  readonly key: string;
}

const nameOf = ({ kind, function: of }: FormFiler) => kind ?? of ?? '';

function compare<T>(
  part: FormPart,
  [before, after]: readonly [readonly T[], readonly T[]],
  keyOf: (one: T) => string,
  wordsOf: (one: T) => unknown,
): FormChange[] {
  const index = (list: readonly T[]) =>
    new Map(list.map((one) => [keyOf(one), JSON.stringify(wordsOf(one))] as const));
  const [old, now] = [index(before), index(after)];
  const changes = [...now].flatMap(([key, words]): FormChange[] => {
    if (!old.has(key)) return [{ part, difference: 'ADDED', key }];
    return old.get(key) === words ? [] : [{ part, difference: 'CHANGED', key }];
  });
  const gone = [...old.keys()].filter((key) => !now.has(key));
  return [...changes, ...gone.map((key): FormChange => ({ part, difference: 'REMOVED', key }))];
}

/** In what an edition differs from the one before it: rows, control relations, who files. */
export function compareForms(before: ReportForm, after: ReportForm): FormChange[] {
  const rows = ({ sections }: ReportForm) => sections.flatMap(({ indicators }) => indicators);
  return [
    ...compare(
      'ROW',
      [rows(before), rows(after)],
      ({ key }) => key,
      ({ title, stock, byService }) => [title, stock, byService],
    ),
    ...compare(
      'RELATION',
      [before.relations, after.relations],
      ({ kind, left }) => `${left} ${kind}`,
      ({ right }) => right,
    ),
    ...compare('FILER', [before.filers, after.filers], nameOf, ({ rule, throughHigherBody, sections }) => [
      rule,
      throughHigherBody,
      sections ?? null,
    ]),
  ];
}
