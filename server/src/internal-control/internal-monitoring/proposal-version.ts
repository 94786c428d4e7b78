/** What an addressee saw of a proposal: it grows with each answer. */
export const proposalVersionSql = (alias: string): string =>
  `((select count(*) from proposal_answer a where a.proposal_id = ${alias}.id) + 1)::int`;
