import { dayOf, type CalendarDate } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import { attachFiles, type FileOwner } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { heirOf, heirOfCase, requireKnown } from '../../../registry';
import { refuseUnlawful } from '../../case';
import type { MonitoringFacts } from '../load-facts';
import { beginAct, endAct, MONITORING_CASE, type MonitoringCommand } from '../monitoring-case';
import { judgeLookedOn, judgeMaterial } from '../rules';
import type { MonitoringFindingKind, MonitoringSource } from '../states';

const invalid = (field: string) => invalidInput(`input.${field}`, field);

const filesOf = (ownerKind: string, ownerId: number, { id, authorityId }: MonitoringFacts): FileOwner => ({
  ownerKind,
  ownerId,
  caseKind: MONITORING_CASE,
  caseId: id,
  authorityId,
  disclosedToSubjectId: null,
});

export interface AddMonitoringMaterial extends MonitoringCommand {
  readonly source: MonitoringSource;
  readonly lookedOn: CalendarDate;
  readonly text: string;
  readonly link: string | null;
  readonly reportId: number | null;
  readonly complaintId: number | null;
  readonly fileIds: readonly string[];
}

interface Figures {
  readonly rendered: string | null;
  readonly late: string | null;
  readonly refused: string | null;
}

/** A report and a complaint must be of the subject that is monitored, or of one in whose place it stands, and of the source that they are named under. */
async function check(work: Work, facts: MonitoringFacts, input: AddMonitoringMaterial): Promise<void> {
  const { source, reportId, complaintId, lookedOn } = input;
  refuseUnlawful(judgeLookedOn(lookedOn, dayOf(work.now)));
  if (reportId !== null) {
    if (source !== 'QUARTERLY_INFORMATION') throw invalid('reportId');
    const found = await work.query(
      `select id from quarterly_report where id = $1 and $2 in (body_id, ${heirOf('body_id')}) and state in ('SUBMITTED', 'ACCEPTED')`,
      [reportId, facts.subjectId],
    );
    if (found.length === 0) throw invalid('reportId');
  }
  if (complaintId === null) return;
  if (source !== 'ADDRESSES') throw invalid('complaintId');
  const found = await work.query(
    `select id from complaint where id = $1 and $2 in (subject_id, ${heirOfCase('complaint', 'id', 'subject_id')})`,
    [complaintId, facts.subjectId],
  );
  if (found.length === 0) throw invalid('complaintId');
}

/** Records what was looked at of one source (clause 36): what the record rests on, with its files. */
export async function addMonitoringMaterial(
  context: RequestContext,
  input: AddMonitoringMaterial,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'addMonitoringMaterial', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'addMonitoringMaterial', input);
    const { facts } = begun;
    await check(work, facts, input);
    const link = input.link?.trim() || null;
    const { source, reportId, complaintId, fileIds } = input;
    refuseUnlawful(
      judgeMaterial({
        source,
        link,
        hasReport: reportId !== null,
        hasComplaint: complaintId !== null,
        files: fileIds.length,
      }),
    );
    const { id, authorityId } = facts;
    const { rendered, late, refused } = await FIGURES_OF[source](work, facts);
    const [row] = await work.query<{ id: number }>(
      `insert into monitoring_material (monitoring_id, authority_id, position, source, looked_on, text, link, report_id, complaint_id,
         rendered, late, refused, recorded_at, recorded_by)
       select $1, $2, coalesce(max(position), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13
       from monitoring_material where monitoring_id = $1 returning id`,
      [
        id,
        authorityId,
        source,
        input.lookedOn,
        input.text.trim(),
        link,
        reportId,
        complaintId,
        rendered,
        late,
        refused,
        work.now.toISOString(),
        work.actor.name,
      ],
    );
    if (!row) throw new Error('the material was not written');
    const files = await attachFiles(work, fileIds, filesOf('monitoringMaterial', row.id, facts));
    return endAct(work, 'addMonitoringMaterial', begun, {
      event: 'monitoringMaterialAdded',
      details: { files },
    });
  });
}

const NO_FIGURES: Figures = { rendered: null, late: null, refused: null };
const without = () => Promise.resolve(NO_FIGURES);

/** The months that lie in the period as a whole; nothing where the information system gave none of them. */
async function figuresOfPeriod(
  work: Work,
  { subjectId, periodFrom, periodTo }: MonitoringFacts,
): Promise<Figures> {
  const [sums] = await work.query<Figures>(
    `select sum(rendered)::text as rendered, sum(late)::text as late, sum(refused)::text as refused from service_figure
     where subject_id = $1 and month >= $2::date and (month + interval '1 month - 1 day')::date <= $3::date`,
    [subjectId, periodFrom, periodTo],
  );
  return sums ?? NO_FIGURES;
}

/** Of the information system the figures of the period are kept as they stand on the day; other sources have none. */
const FIGURES_OF: Readonly<Record<MonitoringSource, (work: Work, of: MonitoringFacts) => Promise<Figures>>> =
  {
    INFORMATION_SYSTEM: figuresOfPeriod,
    QUARTERLY_INFORMATION: without,
    SITES_AND_MEDIA: without,
    ADDRESSES: without,
  };

export interface AddMonitoringFinding extends MonitoringCommand {
  readonly materialId: number;
  readonly kind: MonitoringFindingKind;
  readonly text: string;
  readonly publicServiceId: number | null;
  readonly fileIds: readonly string[];
}

/** Records what was found in something that was looked at (clause 36). */
export async function addMonitoringFinding(
  context: RequestContext,
  input: AddMonitoringFinding,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'addMonitoringFinding', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'addMonitoringFinding', input);
    const { facts } = begun;
    const { materialId, kind, publicServiceId, text } = input;
    const material = await work.query(
      'select id from monitoring_material where id = $1 and monitoring_id = $2',
      [materialId, facts.id],
    );
    if (material.length === 0) throw invalid('materialId');
    await requireKnown(work, { 'input.publicServiceId': publicServiceId });
    const [row] = await work.query<{ id: number; position: number }>(
      `insert into monitoring_finding (monitoring_id, authority_id, material_id, position, kind, public_service_id, text, found_at, found_by)
       select $1, $2, $3, coalesce(max(position), 0) + 1, $4, $5, $6, $7, $8 from monitoring_finding where monitoring_id = $1
       returning id, position`,
      [
        facts.id,
        facts.authorityId,
        materialId,
        kind,
        publicServiceId,
        text.trim(),
        work.now.toISOString(),
        work.actor.name,
      ],
    );
    if (!row) throw new Error('the finding was not written');
    const files = await attachFiles(work, input.fileIds, filesOf('monitoringFinding', row.id, facts));
    return endAct(work, 'addMonitoringFinding', begun, {
      event: 'monitoringFindingAdded',
      details: { files },
    });
  });
}

export interface WithdrawMonitoringFinding extends MonitoringCommand {
  readonly findingId: number;
  readonly reason: string;
}

/** A finding that does not stand: it stays readable with the reason, and nothing rests on it any more. */
export async function withdrawMonitoringFinding(
  context: RequestContext,
  input: WithdrawMonitoringFinding,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute(
    { name: 'withdrawMonitoringFinding', idempotencyKey, input: given },
    async (work) => {
      const begun = await beginAct(work, 'withdrawMonitoringFinding', input);
      const reason = input.reason.trim();
      const withdrawn = await work.query(
        `update monitoring_finding set withdrawn_at = $3, withdrawn_reason = $4
       where id = $1 and monitoring_id = $2 and withdrawn_at is null returning id`,
        [input.findingId, begun.facts.id, work.now.toISOString(), reason],
      );
      if (withdrawn.length === 0) throw invalid('findingId');
      return endAct(work, 'withdrawMonitoringFinding', begun, {
        event: 'monitoringFindingWithdrawn',
        details: { reason },
      });
    },
  );
}
