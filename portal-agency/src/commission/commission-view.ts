import type { CommissionPartsFragment } from '../generated/graphql';

export type Commission = CommissionPartsFragment;
export type CommissionQuestion = Commission['questions'][number];

/** What a dialog about a commission is filled in from. */
export interface CommissionContext {
  readonly commission: Commission;
  /** of whom it can be composed, beside those who sit in it */
  readonly candidates: readonly { readonly value: string; readonly label: string }[];
  readonly now: string;
}

export const held = ({ seats }: Commission) => seats.filter(({ until }) => !until);
export const openQuestion = ({ questions }: Commission) => questions.find(({ state }) => state === 'OPEN');
export const undecided = ({ inspection, questions }: Commission) =>
  inspection.objections.filter(
    ({ id, outcome }) =>
      !outcome && !questions.some(({ objectionId, state }) => objectionId === id && state === 'CARRIED'),
  );
