import { leadTo } from '../../platform/commands/state-table';
import type { Work } from '../../platform/commands/work';
import { COMMISSION_CASE, factsOf } from './commission-case';
import { hasQuorum, votersOf } from './load-facts';
import { QUESTION_ACTS, type QuestionState } from './question-states';
import { countVotes } from './rules/session-rules';
import type { SpecialCommissionRecord } from './special-commission.record';

/** Decides the open question once everybody who votes now has voted and there is a quorum (D42, D46). */
export async function settleQuestion(work: Work, commission: SpecialCommissionRecord): Promise<void> {
  const facts = await factsOf(work, commission.id);
  const question = facts.questions.find(({ state }) => state === 'OPEN');
  if (!question || !hasQuorum(facts)) return;
  const count = countVotes(question.votes, votersOf(facts), commission.chairAccountId);
  if (!count) return;
  await work.query(
    `update commission_question set state = $2, decided_at = $3, votes_for = $4, votes_against = $5, chair_decided = $6 where id = $1`,
    [
      question.id,
      leadTo<QuestionState>(QUESTION_ACTS.castVote.opens, question.state, count.carried ? 'CARRIED' : 'LOST'),
      work.now.toISOString(),
      count.votesFor,
      count.votesAgainst,
      count.chairDecided,
    ],
  );
  // How it went is told with the protocol.
  work.journal({
    action: 'questionDecided',
    caseKind: COMMISSION_CASE,
    caseId: commission.id,
    authorityId: commission.authorityId,
    disclosedToSubjectId: null,
  });
}
