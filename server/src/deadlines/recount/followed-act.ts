import type { Work } from '../../platform/commands/work';
import { FOLLOWED_ACT_ACTS } from './states';

export const FOLLOWED_ACT_KINDS = [
  'MISSED_NOTICE',
  'INSPECTION_DRAFT',
  'LATE_MARK',
  'APPOINTMENT',
  'ESCALATION',
] as const;
export type FollowedActKindName = (typeof FOLLOWED_ACT_KINDS)[number];

/** Acts of an office, with the numbers of what it signed. */
export const ISSUED_ACTS = ['APPOINTMENT', 'ESCALATION'] as const satisfies readonly FollowedActKindName[];
export type IssuedAct = (typeof ISSUED_ACTS)[number];

/** Kinds whose withdrawal another room carries out, by the job of this name. */
export function withdrawJob(kind: 'INSPECTION_DRAFT' | IssuedAct): string {
  return `withdraw-${kind}`;
}

export const takenBackSql = (act: string) =>
  `exists (select from calendar_decree b where b.takes_back_id = ${act}.decree_id)`;

/** Nobody decided on it before the decree was taken back: the earlier date holds again, and it stands. */
export const lapsedSql = (act: string) => `(${act}.decision is null and ${takenBackSql(act)})`;

/** The last move of the date on which an act rests; a decree that was taken back tells of it only where none else does. */
export const lastMoveSql = (act: string) => `not exists (select from followed_act l
  where l.deadline_id = ${act}.deadline_id and l.kind = ${act}.kind and l.act_id = ${act}.act_id and l.id <> ${act}.id
    and (l.id > ${act}.id and (${takenBackSql(act)} or not ${takenBackSql('l')})
      or not ${takenBackSql('l')} and ${takenBackSql(act)}))`;

/**
 * Decree `decree` takes another one back, and the act waits, or was decided on, by a third that is in force: the date is moved by that one,
 * and no entry of its own is added that could never lapse.
 */
export const standsByAnotherSql = (
  decree: string,
  act: { readonly deadlineId: string; readonly kind: string; readonly actId: string },
) => `exists (select from calendar_decree t join followed_act s on s.decree_id <> t.id
  where t.id = ${decree} and t.takes_back_id is not null
    and s.deadline_id = ${act.deadlineId} and s.kind = ${act.kind} and s.act_id = ${act.actId} and not ${takenBackSql('s')})`;

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
       and not ${standsByAnotherSql('$2', { deadlineId: '$1', kind: '$3', actId: '$4' })}
     on conflict do nothing`,
    [act.deadlineId, act.decreeId, act.kind, act.actId, work.now.toISOString()],
  );
}

export interface FollowedIssuedAct {
  readonly kind: IssuedAct;
  readonly actId: number;
  /** Null where nothing was signed yet. */
  readonly actNumber: string | null;
  readonly deadlineId: number;
  readonly decreeId: number;
  readonly earlierDueDate: string;
  readonly dueDate: string;
}

/** Lists an act that an office signed because a date had passed. @returns whether it was not listed before */
export async function listIssuedAct(work: Work, act: FollowedIssuedAct): Promise<boolean> {
  const listed = await work.query(
    `insert into followed_act (decree_id, deadline_id, kind, act_id, act_number, rule, case_kind, case_id, case_number, inspection_id, authority_id,
       disclosed_to_subject_id, also_disclosed_to_subject_id, earlier_due_date, due_date, listed_at)
     select $2, d.id, $3, $4, $5, d.rule, d.case_kind, d.case_id, d.case_number, d.inspection_id, d.authority_id,
       d.disclosed_to_subject_id, d.also_disclosed_to_subject_id, $6, $7, $8
     from deadline d where d.id = $1 and not ${standsByAnotherSql('$2', { deadlineId: '$1', kind: '$3', actId: '$4' })}
     on conflict do nothing returning id`,
    [
      act.deadlineId,
      act.decreeId,
      act.kind,
      act.actId,
      act.actNumber,
      act.earlierDueDate,
      act.dueDate,
      work.now.toISOString(),
    ],
  );
  return listed.length > 0;
}

/** What was withdrawn by an act of its own waits for nobody any more. */
export async function settleFollowedAct(
  work: Work,
  { kind, actId, reason }: { readonly kind: IssuedAct; readonly actId: number; readonly reason: string },
): Promise<void> {
  await work.query(
    `update followed_act set decision = $6, decision_reason = $3, decided_at = $4, decided_by = $5, version = version + 1
     where kind = $1 and act_id = $2 and decision is null`,
    [
      kind,
      actId,
      reason,
      work.now.toISOString(),
      work.actor.name,
      FOLLOWED_ACT_ACTS.cancelAppointment.opens.UNDECIDED,
    ],
  );
}
