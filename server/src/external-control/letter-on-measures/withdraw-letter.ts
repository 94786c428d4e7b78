import { cancelDeadlines } from '../../deadlines';
import type { CalendarDate } from '../../law';
import { leadTo } from '../../platform/commands/state-table';
import type { Work } from '../../platform/commands/work';
import { cancelDocuments } from '../documents';
import { endAct, LETTER_CASE } from './letter-case';
import { LetterOnMeasuresRecord } from './letter-on-measures.record';
import { LETTER_EVENTS, type LetterState } from './states';

const POINTS_SQL = `select from violation where inspection_id = $1 and state <> 'WITHDRAWN' limit 1`;

/**
 * Where no point of the inspection stands any more, its letter, if it was sent, asks for nothing from the date of the protocol: no
 * plan, no report, no execution of rows, each by its term cancelled; what came in stays (clauses 27, 30, 32, 34; D17). One that is
 * owed needs no entry: nobody asks for it.
 */
export async function withdrawLetter(
  work: Work,
  given: {
    readonly inspectionId: number;
    readonly protocol: { readonly number: string; readonly date: CalendarDate };
  },
): Promise<void> {
  const { inspectionId, protocol } = given;
  if ((await work.query(POINTS_SQL, [inspectionId])).length > 0) return;
  const letter = await work.manager.findOne(LetterOnMeasuresRecord, {
    where: { inspectionId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!letter || letter.state === 'OWED' || letter.state === 'WITHDRAWN') return;
  letter.state = leadTo<LetterState>(LETTER_EVENTS.signCommissionProtocol.opens, letter.state, 'WITHDRAWN');
  const which = { caseKind: LETTER_CASE, caseId: letter.id };
  await cancelDeadlines(work, which);
  await cancelDocuments(work, { ...which, kinds: ['LETTER_ON_MEASURES', 'ACTION_PLAN'] }, protocol);
  await endAct(work, letter, {
    event: 'letterOnMeasuresWithdrawn',
    details: { commissionProtocol: protocol.number, date: protocol.date },
  });
}
