import { COMMISSION_ACTS } from './states';

/** Of a question that was put to the vote: carried or lost once everybody who votes has voted. */
export const QUESTION_STATES = ['OPEN', 'CARRIED', 'LOST'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

const { clause } = COMMISSION_ACTS.castVote;
const DECIDED = { OPEN: ['CARRIED', 'LOST'] } as const;

/** Who leaves the commission, or comes, may have been the last one whose vote was awaited. */
export const QUESTION_ACTS = {
  castVote: { clause, opens: DECIDED },
  changeCommission: { clause: COMMISSION_ACTS.changeCommission.clause, opens: DECIDED },
  recuseMember: { clause: COMMISSION_ACTS.recuseMember.clause, opens: DECIDED },
} as const;
