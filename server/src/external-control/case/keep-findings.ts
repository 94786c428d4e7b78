import type { Finding } from '../../law';
import type { Work } from '../../platform/commands/work';

/** The case that findings belong to. */
export interface FindingCase {
  readonly caseKind:
    | 'inspection'
    | 'prescription'
    | 'half-year-list'
    | 'letter-on-measures'
    | 'escalation'
    | 'referral'
    | 'special-commission'
    | 'complaint'
    | 'control-without-visit'
    | 'control-plan'
    | 'control-event'
    | 'monitoring'
    | 'internal-monitoring';
  readonly id: number;
  readonly authorityId: number;
  readonly disclosedToSubjectId: number | null;
  /** Of internal control: the body that controls. */
  readonly alsoDisclosedToSubjectId?: number | null;
}

const OUTCOMES = { met: 'MET', notMet: 'NOT_MET', unclear: 'UNCLEAR', computed: 'COMPUTED' } as const;

/** Stores what the rules said at an act. @param about the command, e.g. `recordHandingOver` */
export async function keepFindings(
  work: Work,
  of: FindingCase,
  about: string,
  findings: readonly Finding[],
): Promise<void> {
  if (findings.length === 0) return;
  const rows = findings.map((finding) => ({
    clause: finding.clause,
    code: finding.code,
    edition: finding.edition,
    outcome: OUTCOMES[finding.outcome],
    severity: finding.severity ?? null,
    params: finding.params,
    inputs: finding.inputs,
    decisions: finding.decisions,
  }));
  await work.query(
    `insert into case_finding (authority_id, disclosed_to_subject_id, case_kind, case_id, about, at,
       clause, code, edition, outcome, severity, params, inputs, decisions, also_disclosed_to_subject_id)
     select $1, $2, $3, $4, $5, $6, f.clause, f.code, f.edition, f.outcome, f.severity, f.params, f.inputs, f.decisions, $8
     from jsonb_to_recordset($7::jsonb) as f(clause text, code text, edition text, outcome text, severity text,
       params jsonb, inputs jsonb, decisions text[])`,
    [
      of.authorityId,
      of.disclosedToSubjectId,
      of.caseKind,
      of.id,
      about,
      work.now.toISOString(),
      JSON.stringify(rows),
      of.alsoDisclosedToSubjectId ?? null,
    ],
  );
}
