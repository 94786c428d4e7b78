import type { CalendarDate } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { judgeInCalendar, refuseUnlawful } from '../../case';
import { issue, takeNumber } from '../../documents';
import { draftPrescription } from '../../prescription';
import { act, type ActRequest, type Step } from '../act';
import { addCaseRow, changeCaseRows } from '../case-rows';
import { documentCase } from '../documents/document-case';
import {
  loadAdditionalActs,
  loadAttachments,
  loadConclusions,
  loadResultPaper,
  type ResultPaper,
} from '../documents/result-paper';
import { withMeasures } from '../documents/measures';
import { judgePrescription, type RemedyDate } from '../rules/result-rules';

export interface ResultInput {
  readonly place: string;
  readonly conclusions: string;
  readonly remedy: readonly RemedyDate[];
  /** Left out: the last of the remedy-by dates (D16). */
  readonly reportBy: CalendarDate | null;
}

interface ActReference {
  readonly number: string;
  readonly date: string;
}

/** Violated points become violations of the act, in the order of the checklist. */
async function addViolations(
  { work, inspection }: Step,
  resultActId: number,
  remedy: readonly RemedyDate[],
): Promise<number[]> {
  const rows = await work.query<{ id: number }>(
    `insert into violation (authority_id, subject_id, inspection_id, result_act_id, point_id, point_number,
       point_text_kk, point_text_ru, point_text_en, position, severity, description, remedy_by)
     select $1, $2, $3, $4, p.id, p.number, p.text_kk, p.text_ru, p.text_en,
       row_number() over (order by p.position), n.severity, n.note, r."remedyBy"
     from checklist_answer n join inspection_checklist_point p on p.id = n.point_id
       join jsonb_to_recordset($5::jsonb) as r("pointId" int, "remedyBy" date) on r."pointId" = p.id
     where n.inspection_id = $3 and n.answer = 'VIOLATED' returning id`,
    [inspection.authorityId, inspection.subjectId, inspection.id, resultActId, JSON.stringify(remedy)],
  );
  return rows.map(({ id }) => id);
}

/** What was prescribed for each violation, in the order of the act. */
async function measuresOf(work: Step['work'], inspectionId: number, { remedy }: ResultInput) {
  const points = await work.query<{ id: number }>(
    'select point_id as id from violation where inspection_id = $1 order by position',
    [inspectionId],
  );
  return points.map(({ id }) => remedy.find(({ pointId }) => pointId === id)?.measure);
}

/** The one prescription of the act (clause 22-1). @returns its number and date */
async function addPrescription(
  { work, inspection, facts, today }: Step,
  act: ActReference & { id: number },
  input: ResultInput,
  violationIds: readonly number[],
  paper: ResultPaper,
): Promise<ActReference> {
  const dates = input.remedy.map(({ remedyBy }) => remedyBy);
  const reportBy = input.reportBy ?? dates.reduce((a, b) => (a > b ? a : b));
  const id = await draftPrescription(work, {
    inspectionId: inspection.id,
    inspectionNumber: inspection.number,
    resultActId: act.id,
    authorityId: inspection.authorityId,
    subjectId: inspection.subjectId,
    date: today,
    place: input.place.trim(),
    violationIds,
    reportBy,
    responsibleAccountIds: facts.inspectors.map(({ accountId }) => accountId),
    paper: {
      ...paper.common,
      resultAct: { number: act.number, date: act.date },
      violations: withMeasures([...paper.violations], await measuresOf(work, inspection.id, input)),
      reportBy,
    },
  });
  const [prescription] = await work.query<ActReference>(
    'select number, date::text as date from prescription where id = $1',
    [id],
  );
  if (!prescription) throw new Error('the prescription was not drawn up');
  return prescription;
}

/** Draws up the result act and, where there are violations, its one prescription. Clauses 3, 22, 22-1, 28-1. */
export function drawUpResultAct(
  context: RequestContext,
  request: ActRequest,
  input: ResultInput,
): Promise<number> {
  return act(context, 'drawUpResultAct', request, input, async (step) => {
    const { work, inspection, facts, today } = step;
    const findings = judgePrescription(facts.violated, input.remedy, input.reportBy, today);
    const dates = [...input.remedy.map(({ remedyBy }) => remedyBy), input.reportBy];
    refuseUnlawful([...findings, ...judgeInCalendar('22-1', dates, facts.calendar)]);
    const reference = await takeNumber(work, 'RESULT_ACT', inspection.authorityId);
    const id = await addCaseRow(work, 'result_act', inspection, {
      number: reference.number,
      date: reference.date,
      drawnUpAt: work.now,
      drawnUpByCapacityId: work.actor.capacityId,
      place: input.place.trim(),
      text: input.conclusions.trim(),
    });
    const violationIds = await addViolations(step, id, input.remedy);
    const paper = await loadResultPaper(step, input.place.trim());
    const prescription =
      violationIds.length > 0
        ? await addPrescription(step, { ...reference, id }, input, violationIds, paper)
        : undefined;
    const attachments = await loadAttachments(work, inspection.id);
    const additionalActs = await loadAdditionalActs(work, inspection.id);
    const conclusions = await loadConclusions(work, inspection.id);
    const document = await issue(work, {
      ...documentCase(inspection, null),
      kind: 'RESULT_ACT',
      reference,
      data: () => ({
        ...paper.common,
        appointment: { number: inspection.actNumber ?? '', date: inspection.actDate ?? '' },
        additionalActs,
        conclusions: input.conclusions.trim(),
        violations: paper.violations.map(
          ({ remedy: _remedy, remedyBy: _remedyBy, ...violation }) => violation,
        ),
        checklist: paper.checklist,
        ...(prescription ? { prescription } : {}),
        ...attachments,
        attachments: conclusions,
      }),
    });
    await changeCaseRows(work, 'result_act', { column: 'id', value: id }, { documentId: document.id });
    return {
      next: 'RESULTS_DRAWN_UP',
      findings,
      details: { number: reference.number, count: violationIds.length },
    };
  });
}
