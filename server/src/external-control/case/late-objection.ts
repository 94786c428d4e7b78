/** An objection came late, and no decree has moved its last day since so that the mark was withdrawn: the row stays as it was written (25). */
export const lateObjectionSql = (alias: string) =>
  `(${alias}.late and not exists (select from case_finding f where f.case_kind = 'inspection' and f.case_id = ${alias}.inspection_id
      and f.code = 'OBJECTION_LATE' and f.overtaken_by = 'DECREE' and (f.inputs->>'receivedAt')::timestamptz = ${alias}.received_at))`;
