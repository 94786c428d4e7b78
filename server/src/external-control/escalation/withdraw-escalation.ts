import { Not } from 'typeorm';
import { cancelDeadlines } from '../../deadlines';
import type { CalendarDate } from '../../law';
import type { Work } from '../../platform/commands/work';
import { endAct, ESCALATION_CASE } from './escalation-case';
import { EscalationRecord } from './escalation.record';
import { ESCALATION_EVENTS } from './states';

const POINTS_SQL = `select from violation where inspection_id = $1 and state <> 'WITHDRAWN' limit 1`;

/**
 * Where no point of the inspection stands any more, nobody is called to account for it: what was established and not sent is
 * withdrawn by the protocol, with its term. What was sent stays sent, with an entry that says what became of the points (27, 35; D17).
 */
export async function withdrawEscalation(
  work: Work,
  given: {
    readonly inspectionId: number;
    readonly protocol: { readonly number: string; readonly date: CalendarDate };
  },
): Promise<void> {
  const { inspectionId, protocol } = given;
  if ((await work.query(POINTS_SQL, [inspectionId])).length > 0) return;
  const escalation = await work.manager.findOne(EscalationRecord, {
    where: { inspectionId, state: Not('RECALLED') },
    lock: { mode: 'pessimistic_write' },
  });
  if (!escalation || escalation.state === 'WITHDRAWN' || escalation.state === 'RECALLED') return;
  escalation.state = ESCALATION_EVENTS.signCommissionProtocol.opens[escalation.state];
  await cancelDeadlines(work, { caseKind: ESCALATION_CASE, caseId: escalation.id });
  await endAct(work, escalation, {
    event: 'escalationLeftWithoutPoints',
    details: { commissionProtocol: protocol.number, date: protocol.date },
  });
}
