import { filingStates, type FilingChoice } from './filing-views';

/** A duty or a term of the report of a body; a step has a code of its own. */
export interface FilingSource {
  readonly caseKind: string;
  readonly caseNumber: string;
  readonly code?: string;
  readonly subjectId?: string | null;
  readonly subject?: { readonly id: string } | null;
}

const NUMBER = /^(appendix-\d+) (\d{4})-([1-4])$/;

const bodyOf = ({ subjectId, subject }: FilingSource) => subjectId ?? subject?.id;

/**
 * Where the term of another body's report is watched: its draft is open to that body alone, so that the table of who has filed tells
 * how it stands. Undefined where the report itself may be opened: one's own, and one that waits for a step.
 */
export function findFilingsLink(item: FilingSource, ownBodyId: string | null | undefined) {
  const [, form, year] = (item.caseKind === 'report' && NUMBER.exec(item.caseNumber)) || [];
  const body = bodyOf(item);
  if (!form || !year || !body || body === ownBodyId || item.code?.startsWith('STEP_')) return undefined;
  return { name: 'filings', query: { body, year, form } };
}

/**
 * Whether the table can be narrowed to what an address says.
 * @param offered what is chosen from, where that is known
 */
export function readsFilingChoice(
  name: keyof FilingChoice,
  text: string,
  offered?: readonly { readonly value: string }[],
): boolean {
  if (offered) return offered.some(({ value }) => value === text);
  switch (name) {
    case 'year':
      return /^\d{4}$/.test(text);
    case 'quarter':
      return /^[1-4]$/.test(text);
    case 'state':
      return filingStates.some((known) => known === text);
    case 'body':
    case 'higher':
      return /^\d{1,9}$/.test(text);
    default:
      return true;
  }
}
