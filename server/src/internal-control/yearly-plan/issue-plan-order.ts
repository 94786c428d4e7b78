import { loadSigner, nameInPaper } from '../../external-control/case';
import type { ExternalControlDocumentData } from '../../external-control/documents';
import type { Work } from '../../platform/commands/work';
import type { DocumentReference } from '../../platform/documents';
import { issueBodyPaper, loadBodyPaper } from '../scope';
import type { ControlPlanRecord } from './control-plan.record';
import { PLAN_CASE } from './plan-case';

type OrderData = ExternalControlDocumentData['CONTROL_PLAN_ORDER'];

const LINES_SQL = `
  select n.position, ${nameInPaper('s')} as object, n.questions,
    jsonb_build_object('from', n.starts_on, 'to', n.ends_on) as period, n.completion,
    (select coalesce(jsonb_agg(jsonb_build_object('fullName', x.full_name, 'position',
        jsonb_build_object('kk', x.position_kk, 'ru', x.position_ru)) order by x.id), '[]')
      from control_plan_executor x where x.line_id = n.id) as executors
  from control_plan_line n join inspected_subject s on s.id = n.object_id`;

type Line = OrderData['lines'][number];

/** A line as it stands, for the order that replaces it. */
export async function lineInPaper(work: Work, lineId: number): Promise<Line | undefined> {
  const [line] = await work.query<Line>(`${LINES_SQL} where n.id = $1`, [lineId]);
  return line;
}

/** Numbers the lines that are approved by their days; what is added to an approved plan takes the next number (clauses 42, 43). */
export async function numberLines(work: Work, planId: number): Promise<void> {
  await work.query(
    `update control_plan_line n set position = numbered.position
     from (select id, (select coalesce(max(position), 0) from control_plan_line where plan_id = $1)
         + row_number() over (order by starts_on, id) as position
       from control_plan_line where plan_id = $1 and position is null and removed_at is null) numbered
     where numbered.id = n.id`,
    [planId],
  );
}

/** The order that approves the plan with all its lines, or changes one of them (clauses 42, 43). */
export async function issuePlanOrder(
  work: Work,
  plan: ControlPlanRecord,
  change: {
    readonly kind: 'ADDED' | 'REPLACED' | 'REMOVED';
    readonly reason: string;
    readonly lineId: number;
    /** The line as it stood, where it is replaced. */
    readonly earlier?: Line | undefined;
  } | null,
): Promise<DocumentReference> {
  const lines = await work.query<Line>(
    `${LINES_SQL} where n.plan_id = $1 and case when $2::int is null then n.removed_at is null else n.id = $2 end
     order by n.position, n.starts_on, n.id`,
    [plan.id, change?.lineId ?? null],
  );
  const paper = await loadBodyPaper(work, plan.bodyId);
  const signer = await loadSigner(work);
  const { orderNumber, orderDate } = plan;
  return issueBodyPaper(work, {
    kind: 'CONTROL_PLAN_ORDER',
    caseKind: PLAN_CASE,
    caseId: plan.id,
    authorityId: plan.authorityId,
    subjectId: plan.bodyId,
    disclosedToSubjectId: null,
    alsoDisclosedToSubjectId: plan.bodyId,
    data: () => ({
      ...paper,
      subject: { name: paper.authority.name },
      year: plan.year,
      change: change && {
        kind: change.kind,
        reason: change.reason,
        ...(change.earlier ? { earlier: change.earlier } : {}),
        ...(orderNumber && orderDate ? { order: { number: orderNumber, date: orderDate } } : {}),
      },
      ...(change === null && plan.agreedWith ? { agreedWith: plan.agreedWith } : {}),
      lines,
      signer,
    }),
  });
}
