import { refuseUnlawful } from '../../../external-control/case';
import type { CalendarDate } from '../../../law';
import { attachFiles } from '../../../platform/files';
import type { Work } from '../../../platform/commands/work';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { inBothLanguages } from '../../../platform/messages/both-languages';
import { isNamedSql } from '../../../platform/names/bare-name';
import { Refusal } from '../../../platform/refusals/refusal';
import { requireKnown } from '../../../registry';
import { judgeWithinControl, loadScope } from '../../scope';
import { beginAct, endAct, filesOfSheet, invalid, type InternalCommand } from '../internal-case';
import { judgeAddressee, judgeProposalDay, judgeProposalKind } from '../rules';
import { CONTROL_EVENT_KIND, type FindingNature, type PointAnswer, PROPOSAL_ACTS } from '../states';

export interface AnswerMonitoringPoint extends InternalCommand {
  readonly number: number;
  readonly answer: PointAnswer;
  readonly text: string;
  readonly fileIds: readonly string[];
}

/** Answers one of the thirteen points (clause 58); one that does not apply says why. */
export async function answerMonitoringPoint(
  context: RequestContext,
  input: AnswerMonitoringPoint,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'answerMonitoringPoint', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'answerMonitoringPoint', input);
    const { number, answer } = input;
    const text = input.text.trim();
    if (answer === 'NOT_APPLICABLE' && text === '') throw invalid('text');
    const [point] = await work.query<{ id: number }>(
      `update internal_monitoring_point set answer = $3, text = nullif($4, ''), answered_at = $5, answered_by = $6
       where monitoring_id = $1 and number = $2 and mark is null returning id`,
      [begun.facts.id, number, answer, text, work.now.toISOString(), work.actor.name],
    );
    if (!point) {
      const [marked] = await work.query(
        'select id from internal_monitoring_point where monitoring_id = $1 and number = $2',
        [begun.facts.id, number],
      );
      throw marked ? new Refusal('MONITORING_POINT_MARKED', { field: 'input.number' }) : invalid('number');
    }
    const files = await attachFiles(
      work,
      input.fileIds,
      filesOfSheet('internalMonitoringPoint', point.id, begun.facts),
    );
    return endAct(work, 'answerMonitoringPoint', begun, {
      event: 'monitoringPointAnswered',
      details: { point: number, files },
    });
  });
}

export interface AddInternalFinding extends InternalCommand {
  readonly point: number;
  readonly nature: FindingNature;
  readonly text: string;
  readonly publicServiceId: number | null;
  readonly fileIds: readonly string[];
}

/** Records what was found at a point (clause 58). */
export async function addInternalFinding(
  context: RequestContext,
  input: AddInternalFinding,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'addInternalFinding', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'addInternalFinding', input);
    const { id, bodyId, authorityId } = begun.facts;
    await requireKnown(work, { 'input.publicServiceId': input.publicServiceId });
    const [row] = await work.query<{ id: number }>(
      `insert into internal_monitoring_finding (monitoring_id, body_id, authority_id, position, point, nature, public_service_id, text, found_at, found_by)
       select $1, $2, $3, coalesce(max(position), 0) + 1, $4, $5, $6, $7, $8, $9 from internal_monitoring_finding where monitoring_id = $1
       returning id`,
      [
        id,
        bodyId,
        authorityId,
        input.point,
        input.nature,
        input.publicServiceId,
        input.text.trim(),
        work.now.toISOString(),
        work.actor.name,
      ],
    );
    if (!row) throw new Error('the finding was not written');
    const files = await attachFiles(
      work,
      input.fileIds,
      filesOfSheet('internalMonitoringFinding', row.id, begun.facts),
    );
    return endAct(work, 'addInternalFinding', begun, { event: 'internalFindingAdded', details: { files } });
  });
}

export interface AddMonitoringProposal extends InternalCommand {
  readonly kind: number;
  readonly findingId: number;
  readonly text: string;
  /** A body or organisation of the body's control; whoever is none stands in words in `addressee`. */
  readonly addresseeId: number | null;
  readonly addressee: string;
  /** Of the fourth kind alone: at whom the control event is to be held. */
  readonly objectId: number | null;
  readonly reportBy: CalendarDate;
}

interface Addressee {
  readonly name: string;
  readonly id: number | null;
}

/**
 * Whoever of the body's tree, the body itself too, bears the name that was written, in any of its languages and however its blanks, quotation
 * marks and dashes were typed; none where several do.
 */
async function findInTree(work: Work, bodyId: number, name: string): Promise<number | null> {
  const found = await work.query<{ id: number }>(
    `with recursive below as (
       select id from inspected_subject where id = $1
       union select s.id from inspected_subject s join below b on s.parent_id = b.id)
     select s.id from inspected_subject s join below b on b.id = s.id
     where ${isNamedSql('s', '$2::text')} limit 2`,
    [bodyId, name],
  );
  const [one] = found;
  return one && found.length === 1 ? one.id : null;
}

/**
 * To whom it is sent on: one of the body's control by its name in the register, picked or written, anybody else as written; not the
 * body itself (clause 60).
 */
async function nameAddressee(
  work: Work,
  bodyId: number,
  { addresseeId, addressee }: Pick<AddMonitoringProposal, 'addresseeId' | 'addressee'>,
): Promise<Addressee> {
  const written = addressee.trim();
  if (addresseeId === null && written === '') throw invalid('addressee');
  const id = addresseeId ?? (await findInTree(work, bodyId, written));
  if (id === null) return { name: written, id };
  const [known] = await work.query<{ kk: string; ru: string; bodyKind: string }>(
    `select s.name_kk as kk, s.name_ru as ru, b.kind as "bodyKind" from inspected_subject s join inspected_subject b on b.id = $2
     where s.id = $1`,
    [id, bodyId],
  );
  if (!known || (addresseeId !== null && written !== '')) throw invalid('addresseeId');
  refuseUnlawful([
    judgeAddressee(bodyId, id),
    judgeWithinControl(await loadScope(work, { id: bodyId, kind: known.bodyKind }, id, 'input.addresseeId')),
  ]);
  return { name: inBothLanguages(known.kk, known.ru), id };
}

/** Works out a proposal of one of the seven kinds, on what was found (clause 59). */
export async function addMonitoringProposal(
  context: RequestContext,
  input: AddMonitoringProposal,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'addMonitoringProposal', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'addMonitoringProposal', input);
    const { id, bodyId, authorityId, today } = begun.facts;
    const { kind, findingId, objectId, reportBy } = input;
    refuseUnlawful(judgeProposalDay(reportBy, today));
    if ((kind === CONTROL_EVENT_KIND) !== (objectId !== null)) throw invalid('objectId');
    if (objectId !== null) {
      const [known] = await work.query<{ bodyKind: string }>(
        'select b.kind as "bodyKind" from inspected_subject s join inspected_subject b on b.id = $2 where s.id = $1',
        [objectId, bodyId],
      );
      if (!known) throw invalid('objectId');
      refuseUnlawful([
        judgeWithinControl(await loadScope(work, { id: bodyId, kind: known.bodyKind }, objectId)),
      ]);
    }
    const addressee = await nameAddressee(work, bodyId, input);
    const [finding] = await work.query<{ nature: FindingNature }>(
      'select nature from internal_monitoring_finding where id = $1 and monitoring_id = $2 and withdrawn_at is null',
      [findingId, id],
    );
    if (!finding) throw invalid('findingId');
    refuseUnlawful(judgeProposalKind(kind, finding.nature));
    await work.query(
      `insert into monitoring_proposal (monitoring_id, body_id, authority_id, position, kind, finding_id, object_id, text, addressee, report_by, addressee_id)
       select $1, $2, $3, coalesce(max(position), 0) + 1, $4, $5, $6, $7, $8, $9, $10 from monitoring_proposal where monitoring_id = $1`,
      [
        id,
        bodyId,
        authorityId,
        kind,
        findingId,
        objectId,
        input.text.trim(),
        addressee.name,
        reportBy,
        addressee.id,
      ],
    );
    return endAct(work, 'addMonitoringProposal', begun, {
      event: 'monitoringProposalAdded',
      details: { recipient: addressee.name, dueDate: reportBy },
    });
  });
}

export interface WithdrawMonitoringProposal extends InternalCommand {
  readonly proposalId: number;
}

/** Takes a proposal back before it goes to the leadership. */
export async function withdrawMonitoringProposal(
  context: RequestContext,
  input: WithdrawMonitoringProposal,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute(
    { name: 'withdrawMonitoringProposal', idempotencyKey, input: given },
    async (work) => {
      const begun = await beginAct(work, 'withdrawMonitoringProposal', input);
      const taken = await work.query(
        `update monitoring_proposal set state = $3 where id = $1 and monitoring_id = $2 and state = 'DRAFT' returning id`,
        [input.proposalId, begun.facts.id, PROPOSAL_ACTS.withdrawMonitoringProposal.opens.DRAFT],
      );
      if (taken.length === 0) throw invalid('proposalId');
      return endAct(work, 'withdrawMonitoringProposal', begun, { event: 'monitoringProposalWithdrawn' });
    },
  );
}
