import { dayOf } from '../law';
import type { Work } from '../platform/commands/work';

export const OVERTAKEN_BY = [
  'COUNTER_ENTRY',
  'DECREE',
  'START',
  'MOVED_TERM',
  'POWER',
  'EARLIER',
  'SET_ASIDE',
] as const;
/** What came earlier, and in time, was entered after what came late (25, 28-1, 30, 32, 34), the power of a representative was recorded (17, 23), a case began on another day than was planned when the finding was made (47), a counter-entry corrected the fact that it rests on, a decree moved the date and the mark of lateness was withdrawn, it moved the date that a ground rests on, or the result act that it was made of was set aside (22). */
export type OvertakenBy = (typeof OVERTAKEN_BY)[number];

interface CaseOfFindings {
  readonly caseKind: string;
  readonly caseId: number;
}

/**
 * Findings stay as they were written; those that no longer hold say since when and by what.
 * @param instants only those that looked at one of these, or at one of these persons; all of the codes where left out
 */
export async function overtakeFindings(
  work: Work,
  { caseKind, caseId }: CaseOfFindings,
  codes: readonly string[],
  { by, instants = null }: { readonly by: OvertakenBy; readonly instants?: readonly string[] | null },
): Promise<void> {
  if (codes.length === 0) return;
  await work.query(
    `update case_finding set overtaken_at = $4, overtaken_by = $5
     where case_kind = $1 and case_id = $2 and code = any($3) and overtaken_at is null
       and ($6::text[] is null or exists (select from jsonb_each_text(inputs) i where i.value = any($6)))`,
    [caseKind, caseId, codes, work.now.toISOString(), by, instants],
  );
}

const inTimeOrLate = (name: string) => [`${name}_IN_TIME`, `${name}_LATE`];

/** What the rules say of how a term was kept, by the rule of the term. */
const SAID_OF_TERMS: Readonly<Record<string, readonly string[]>> = {
  P14_EXTENSION_NOTICE: inTimeOrLate('EXTENSION_NOTICE'),
  P16_START_NOTICE: ['NOTICE_IN_TIME', 'NOTICE_TOO_LATE'],
  P23_COMPLETION: ['COMPLETED_AFTER_END_DATE'],
  P25_OBJECTION: inTimeOrLate('OBJECTION'),
  P28_EXTENSION_REQUEST: inTimeOrLate('EXTENSION_REQUEST'),
  P28_EXTENSION_DECISION: inTimeOrLate('EXTENSION_DECIDED'),
  P28_1_REMEDIATION: inTimeOrLate('INFORMATION'),
  P28_2_REQUEST: inTimeOrLate('REQUEST'),
  P28_3_ANSWER: inTimeOrLate('ANSWER'),
  P30_REPORT_BACK: inTimeOrLate('LETTER_REPORT'),
  P32_PLAN: inTimeOrLate('PLAN'),
  P34_PLAN_ROW: inTimeOrLate('PLAN_ROW'),
  P35_ESCALATION: inTimeOrLate('ESCALATION'),
  P37_REPORT_BACK: inTimeOrLate('LETTER_REPORT'),
  P42_ANNUAL_PLAN: ['CONTROL_PLAN_APPROVED_IN_TIME'],
  P46_EVENT_NOTICE: ['CONTROL_NOTICE_IN_TIME'],
  P50_ACT_PRESENTATION: ['CONTROL_ACT_SHOWN_IN_TIME'],
  P52_OBJECTION: ['CONTROL_OBJECTION_IN_TIME'],
  P53_SUBMISSION: ['CONTROL_MATERIALS_IN_TIME'],
  P55_PLAN: inTimeOrLate('PLAN'),
  P57_EXECUTION: [...inTimeOrLate('LETTER_REPORT'), ...inTimeOrLate('PLAN_ROW')],
  P60_REPORT_BACK: ['PROPOSAL_INFORMED_IN_TIME'],
};

export interface KeptTerm extends CaseOfFindings {
  readonly rule: string;
  readonly ref: string;
  /** When it was kept, as the finding knew it. */
  readonly metAt: Date;
}

/** Of several findings of one rule that which looked at the instant or day when the term was kept; a single one is of the case's only term. */
const OF_TERM_SQL = `
  with said as (
    select f.id, exists (select from jsonb_each_text(f.inputs) i where i.value = any($5)) as same, count(*) over () as many
    from case_finding f
    where f.case_kind = $1 and f.case_id = $2 and f.code = any($3) and f.outcome = $4 and f.overtaken_at is null
  )
  update case_finding c set overtaken_at = $6, overtaken_by = $7 from said
  where c.id = said.id and (said.same or (said.many = 1 and $8 = ''))`;

/** A term that was found late is now kept in time, or the other way round: what was found of it before holds no more. */
export async function overtakeOfTerm(
  work: Work,
  { caseKind, caseId, rule, ref, metAt }: KeptTerm,
  now: 'IN_TIME' | 'LATE',
  by: OvertakenBy,
): Promise<void> {
  const codes = SAID_OF_TERMS[rule];
  if (!codes) return;
  await work.query(OF_TERM_SQL, [
    caseKind,
    caseId,
    codes,
    now === 'IN_TIME' ? 'NOT_MET' : 'MET',
    [metAt.toISOString(), dayOf(metAt)],
    work.now.toISOString(),
    by,
    ref,
  ]);
}

/** The mark of lateness that a person withdrew at an instant stands again: so does what was found of it. */
export async function standAgain(
  work: Work,
  { caseKind, caseId, rule }: Pick<KeptTerm, 'caseKind' | 'caseId' | 'rule'>,
  withdrawnAt: Date,
): Promise<void> {
  await work.query(
    `update case_finding set overtaken_at = null, overtaken_by = null
     where case_kind = $1 and case_id = $2 and code = any($3) and overtaken_by = 'DECREE' and overtaken_at = $4`,
    [caseKind, caseId, SAID_OF_TERMS[rule] ?? [], withdrawnAt.toISOString()],
  );
}
