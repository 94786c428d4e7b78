import { meetDeadline, openDeadline } from '../../../deadlines';
import { assertHappened, assertProven, refuseUnlawful } from '../../../external-control/case';
import { dayOf, type CalendarDate } from '../../../law';
import { attachFiles } from '../../../platform/files';
import type { Work } from '../../../platform/commands/work';
import { leadTo } from '../../../platform/commands/state-table';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import {
  beginAct,
  caseOf,
  endAct,
  filesOf,
  INTERNAL_MONITORING_CASE,
  invalid,
  type BegunAct,
  type InternalCommand,
} from '../internal-case';
import { findKnown } from '../known-facts';
import type { InternalMonitoringFacts } from '../load-facts';
import { issueProposalLetters, issueProposals, issueSheet, replaceProposals } from '../issue-papers';
import { proposalVersionSql } from '../proposal-version';
import { judgeInformed, judgeReportBy } from '../rules';
import { type InternalMonitoringAct, PROPOSAL_ACTS, type ProposalState } from '../states';

export const REPORT_BACK = 'P60_REPORT_BACK';
export const refOf = (proposalId: number) => `proposal-${proposalId}`;

/** What was known when the unit ended its work stays as it stood then (clause 58). */
async function keepKnown(context: RequestContext, work: Work, facts: InternalMonitoringFacts): Promise<void> {
  const known = await findKnown(context, facts);
  await work.query(
    `update internal_monitoring_point p set known = k.facts
     from jsonb_to_recordset($2::jsonb) k (number int, facts jsonb) where p.monitoring_id = $1 and p.number = k.number`,
    [facts.id, JSON.stringify([...known].map(([number, told]) => ({ number, facts: told })))],
  );
  await work.query('update internal_monitoring set known_at = $2 where id = $1', [
    facts.id,
    work.now.toISOString(),
  ]);
}

/** That the sheet ended after the report is said once, however often its proposals come back and are handed in again (clause 58). */
async function notSaidBefore({ facts, warnings }: BegunAct, work: Work): Promise<BegunAct> {
  const said = await work.query<{ code: string }>(
    `select code from case_finding where case_kind = $1 and case_id = $2 and overtaken_at is null and code = any($3)`,
    [INTERNAL_MONITORING_CASE, facts.id, warnings.map(({ code }) => code)],
  );
  return { facts, warnings: warnings.filter(({ code }) => !said.some((one) => one.code === code)) };
}

/** The sheet is filled: without proposals the quarter is closed, with them it goes to the leadership (clauses 58, 60). */
async function finish(
  context: RequestContext,
  act: Extract<InternalMonitoringAct, 'closeInternalMonitoring' | 'submitMonitoringProposals'>,
  input: InternalCommand,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: act, idempotencyKey, input: given }, async (work) => {
    const begun = await notSaidBefore(await beginAct(work, act, input), work);
    await keepKnown(context, work, begun.facts);
    const sheet = await issueSheet(work, begun.facts);
    if (act === 'submitMonitoringProposals') await issueProposals(work, begun.facts, sheet);
    else await replaceProposals(work, begun.facts);
    return endAct(work, act, begun, {
      values: { submittedAt: work.now.toISOString(), submittedBy: work.actor.name, returnReason: null },
      event: act === 'closeInternalMonitoring' ? 'internalMonitoringClosed' : 'monitoringProposalsSubmitted',
    });
  });
}

export const closeInternalMonitoring = (context: RequestContext, input: InternalCommand) =>
  finish(context, 'closeInternalMonitoring', input);
export const submitMonitoringProposals = (context: RequestContext, input: InternalCommand) =>
  finish(context, 'submitMonitoringProposals', input);

export interface ReturnMonitoringProposals extends InternalCommand {
  readonly reason: string;
}

/** The leadership gives the proposals back to be worked over. */
export async function returnMonitoringProposals(
  context: RequestContext,
  input: ReturnMonitoringProposals,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute(
    { name: 'returnMonitoringProposals', idempotencyKey, input: given },
    async (work) => {
      const begun = await beginAct(work, 'returnMonitoringProposals', input);
      const returnReason = input.reason.trim();
      return endAct(work, 'returnMonitoringProposals', begun, {
        values: { returnReason },
        event: 'monitoringProposalsReturned',
        details: { reason: returnReason },
      });
    },
  );
}

export interface SendMonitoringProposals extends InternalCommand {
  /** Left out: the day that each proposal names. */
  readonly reportBy: CalendarDate | null;
}

interface Sent {
  readonly id: number;
  readonly reportBy: CalendarDate;
}

/** The leadership sends the proposals on, each with the day to inform of the measures (clause 60, D44). */
export async function sendMonitoringProposals(
  context: RequestContext,
  input: SendMonitoringProposals,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'sendMonitoringProposals', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'sendMonitoringProposals', input);
    const { facts } = begun;
    const { reportBy } = input;
    refuseUnlawful(judgeReportBy(reportBy ? [reportBy] : facts.drafts, facts.today));
    const sent = await work.query<Sent>(
      `update monitoring_proposal set state = $4, report_by = coalesce($2::date, report_by),
         disclosed_to_subject_id = addressee_id, sent_at = $3 where monitoring_id = $1 and state = 'DRAFT'
       returning id, report_by::text as "reportBy"`,
      [facts.id, reportBy, work.now.toISOString(), PROPOSAL_ACTS.sendMonitoringProposals.opens.DRAFT],
    );
    await issueProposalLetters(work, facts);
    for (const proposal of sent)
      await openDeadline(work, {
        ...caseOf(facts),
        caseNumber: `${facts.year}-${facts.quarter}`,
        inspectionId: null,
        subjectId: facts.bodyId,
        rule: REPORT_BACK,
        ref: refOf(proposal.id),
        party: 'SUBJECT',
        from: proposal.reportBy,
      });
    return endAct(work, 'sendMonitoringProposals', begun, {
      values: { sentAt: work.now.toISOString(), sentBy: work.actor.name },
      event: 'monitoringProposalsSent',
      details: { count: sent.length },
    });
  });
}

export interface RecordProposalOutcome extends InternalCommand {
  readonly proposalId: number;
  /** Of the proposal as the unit read it: it grows with each answer of the addressee. */
  readonly proposalVersion: number;
  readonly fulfilled: boolean;
  readonly informedAt: Date;
  readonly text: string;
  readonly fileIds: readonly string[];
}

/** An answer that came in the meantime is read before anything is recorded of it. @throws Refusal STALE_VERSION */
async function expectRead(
  work: Work,
  monitoringId: number,
  { proposalId, proposalVersion }: Pick<RecordProposalOutcome, 'proposalId' | 'proposalVersion'>,
): Promise<void> {
  // The later of an answer and an outcome waits; what it then counts, the statement after the lock counts.
  await work.query('select from monitoring_proposal where id = $1 for update', [proposalId]);
  const [read] = await work.query<{ version: number }>(
    `select ${proposalVersionSql('monitoring_proposal')} as version from monitoring_proposal where id = $1 and monitoring_id = $2`,
    [proposalId, monitoringId],
  );
  if (!read) throw invalid('proposalId');
  if (read.version !== proposalVersion) throw new Refusal('STALE_VERSION');
}

/**
 * Records what the addressee informed of: a fact, late or not (clause 60).
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, INVALID_INPUT, PROPOSAL_OUTCOME_RECORDED where a colleague was first
 */
export async function recordProposalOutcome(
  context: RequestContext,
  input: RecordProposalOutcome,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'recordProposalOutcome', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'recordProposalOutcome', input);
    const { facts } = begun;
    const { proposalId, informedAt } = input;
    await expectRead(work, facts.id, input);
    const [sent] = await work.query<{ sentAt: Date }>(
      'select sent_at as "sentAt" from internal_monitoring where id = $1',
      [facts.id],
    );
    assertHappened(informedAt, { now: work.now, after: sent?.sentAt ?? null, field: 'input.informedAt' });
    const outcome = input.text.trim();
    const [proposal] = await work.query<Sent>(
      `update monitoring_proposal set state = $3, outcome = $4, informed_at = $5, recorded_by = $6
       where id = $1 and monitoring_id = $2 and state = 'SENT' returning id, report_by::text as "reportBy"`,
      [
        proposalId,
        facts.id,
        leadTo<ProposalState>(
          PROPOSAL_ACTS.recordProposalOutcome.opens,
          'SENT',
          input.fulfilled ? 'FULFILLED' : 'NOT_FULFILLED',
        ),
        outcome,
        informedAt.toISOString(),
        work.actor.name,
      ],
    );
    if (!proposal) throw new Refusal('PROPOSAL_OUTCOME_RECORDED', { field: 'input.proposalId' });
    const informedOn = dayOf(informedAt);
    // In time by the unit's word alone, after the day: the paper shows it, or the answer that the addressee gave itself.
    if (informedOn <= proposal.reportBy && facts.today > proposal.reportBy) {
      const [own] = await work.query(
        `select id from proposal_answer where proposal_id = $1 and (answered_at at time zone 'Asia/Almaty')::date <= $2::date`,
        [proposalId, informedOn],
      );
      if (!own) assertProven(informedAt, { now: work.now, fileIds: input.fileIds, field: 'input.fileIds' });
    }
    const files = await attachFiles(work, input.fileIds, filesOf('monitoringProposal', proposalId, facts));
    const which = {
      caseKind: INTERNAL_MONITORING_CASE,
      caseId: facts.id,
      rule: REPORT_BACK,
      ref: refOf(proposalId),
    };
    await meetDeadline(work, which, informedAt);
    const findings = judgeInformed(proposal.reportBy, informedOn).filter(
      ({ outcome: said }) => said !== 'met',
    );
    return endAct(work, 'recordProposalOutcome', begun, {
      event: 'proposalOutcomeRecorded',
      details: { files },
      findings,
    });
  });
}
