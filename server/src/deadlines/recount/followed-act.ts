import type { Work } from '../../platform/commands/work';

export const FOLLOWED_ACT_KINDS = ['MISSED_NOTICE', 'INSPECTION_DRAFT', 'LATE_MARK'] as const;
export type FollowedActKindName = (typeof FOLLOWED_ACT_KINDS)[number];

/** Kinds whose withdrawal another room carries out, by the job of this name. */
export function withdrawJob(kind: 'INSPECTION_DRAFT'): string {
  return `withdraw-${kind}`;
}

/** Nobody decided on it before the decree was taken back: the earlier date holds again, and it stands. */
export const lapsedSql = (act: string) =>
  `(${act}.decision is null and exists (select from calendar_decree b where b.takes_back_id = ${act}.decree_id))`;

/** Lists an act that followed from a date which a decree has moved, for a person to decide. A second call changes nothing. */
export async function listFollowedAct(
  work: Work,
  act: {
    readonly deadlineId: number;
    readonly decreeId: number;
    readonly kind: FollowedActKindName;
    readonly actId: number;
  },
): Promise<void> {
  await work.query(
    `insert into followed_act (decree_id, deadline_id, kind, act_id, rule, case_kind, case_id, case_number, inspection_id, authority_id,
       disclosed_to_subject_id, also_disclosed_to_subject_id, earlier_due_date, due_date, listed_at)
     select m.decree_id, m.deadline_id, $3, $4, m.rule, m.case_kind, m.case_id, m.case_number, m.inspection_id, m.authority_id,
       m.disclosed_to_subject_id, m.also_disclosed_to_subject_id, m.earlier_due_date, m.due_date, $5
     from deadline_move m where m.deadline_id = $1 and m.decree_id = $2
     on conflict do nothing`,
    [act.deadlineId, act.decreeId, act.kind, act.actId, work.now.toISOString()],
  );
}
