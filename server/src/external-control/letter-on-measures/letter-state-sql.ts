/** How a letter stands now: one that was not sent is not asked for once no point of its inspection stands (clauses 27, 30). */
export const letterStateSql = (
  letter: string,
) => `case when ${letter}.state = 'OWED' and ${letter}.inspection_id is not null
    and not exists (select from violation v where v.inspection_id = ${letter}.inspection_id and v.state <> 'WITHDRAWN')
  then 'NOT_OWED' else ${letter}.state end`;
