import { CLAUSES, type ClauseId } from './clauses';
import { DEFAULT_EDITION_ID } from './editions/default-edition-id';

/** A clause, or a sub-paragraph of it: `25`, `28-2`, `8.2`. */
export type ClauseReference = ClauseId | `${ClauseId}.${number}`;

/** A place in the Rules as a value: which edition, which clause, which sub-paragraph. */
export interface Citation {
  readonly edition: string;
  readonly clause: ClauseId;
  readonly subParagraph?: number;
}

export function isClauseId(text: string): text is ClauseId {
  return Object.prototype.hasOwnProperty.call(CLAUSES, text);
}

/** Whether a text names a clause of chapters 1 to 4 or a sub-paragraph of one. */
export function isClauseReference(text: string): text is ClauseReference {
  const [clause, subParagraph, ...rest] = text.split('.');
  return (
    isClauseId(clause) && rest.length === 0 && (subParagraph === undefined || /^[1-9]\d*$/.test(subParagraph))
  );
}

export function clauseOf(reference: ClauseReference): ClauseId {
  const [clause] = reference.split('.');
  return clause as ClauseId;
}

export function cite(reference: ClauseReference, edition: string = DEFAULT_EDITION_ID): Citation {
  const [, subParagraph] = reference.split('.');
  return {
    edition,
    clause: clauseOf(reference),
    ...(subParagraph === undefined ? {} : { subParagraph: Number(subParagraph) }),
  };
}
