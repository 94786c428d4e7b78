import { breach, type Finding } from '../../law';

export interface MarkFacts {
  readonly mark: 'COMMERCIAL' | 'TAX' | 'OTHER_SECRET';
  /** The law that protects the secret, as it was named. */
  readonly law: string | null;
  /** Whether the thing bears a mark in force. */
  readonly isMarked: boolean;
  /** Whether there is anything in it to be kept: a point that is not answered holds no secret. */
  readonly hasContent: boolean;
}

/**
 * Clause 31 protects commercial and tax secrets by name, and any other one that a law protects: which law, is said with the mark.
 * One thing bears one mark at a time.
 */
export function judgeMark({ mark, law, isMarked, hasContent }: MarkFacts): Finding[] {
  const named = law !== null && /[\p{L}\p{N}]/u.test(law);
  return [
    ...(mark === 'OTHER_SECRET' && !named ? [breach('31', 'SECRET_OF_NO_LAW', 'VOID')] : []),
    ...(isMarked ? [breach('31', 'ALREADY_MARKED', 'CURABLE')] : []),
    ...(hasContent ? [] : [breach('31', 'NOTHING_TO_MARK', 'CURABLE')]),
  ];
}
