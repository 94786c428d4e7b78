import { AFTER_THE_ACT } from './clauses/after-the-act';
import type { Clause } from './clauses/clause';
import { GENERAL_AND_PREVENTIVE_CONTROL } from './clauses/general-and-preventive-control';
import { INSPECTION } from './clauses/inspection';
import { INTERNAL_CONTROL } from './clauses/internal-control';
import { REPORTS_AND_CLOSING } from './clauses/reports-and-closing';

const ALL = {
  ...GENERAL_AND_PREVENTIVE_CONTROL,
  ...INSPECTION,
  ...AFTER_THE_ACT,
  ...INTERNAL_CONTROL,
  ...REPORTS_AND_CLOSING,
};

/** A clause of chapters 1 to 4 of the Rules. */
export type ClauseId = keyof typeof ALL;

export const CLAUSES: Readonly<Record<ClauseId, Clause>> = ALL;

function order(id: ClauseId): number {
  const [whole, part] = id.split('-');
  return Number(whole) * 100 + Number(part ?? 0);
}

/** All clauses in the order of the Rules. */
export const CLAUSE_IDS: readonly ClauseId[] = (Object.keys(ALL) as ClauseId[]).sort(
  (a, b) => order(a) - order(b),
);
