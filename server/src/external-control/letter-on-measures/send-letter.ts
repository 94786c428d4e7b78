import { dayOf, type CalendarDate, type Finding } from '../../law';
import { leadTo } from '../../platform/commands/state-table';
import type { Work } from '../../platform/commands/work';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { judgeInCalendar, refuseUnlawful } from '../case';
import { calendarOfWork } from '../../working-calendar';
import { recordCopyDelivery, type DeliveryWay } from '../documents';
import { issueLetter } from './issue-letter-paper';
import { endAct } from './letter-case';
import { LetterOnMeasuresRecord } from './letter-on-measures.record';
import { lawOf, originOf } from './letter-law';
import { judgeLetter } from './rules';
import { LETTER_ACTS, type LetterDemandKind, type LetterState } from './states';
import { openPlan, openReport } from './terms';

export interface LetterDemand {
  readonly kind: LetterDemandKind;
  /** What exactly is asked; the words of the clause where left out. */
  readonly text?: string | null | undefined;
}

/** What whoever sends a letter decides: what is asked, by when to report back, how it goes, to whom. */
export interface LetterToSend {
  readonly demands: readonly LetterDemand[];
  readonly reportBy: CalendarDate;
  readonly way: DeliveryWay;
  /** Left out: the head of the subject. */
  readonly addressee?: string | null | undefined;
}

export interface SentLetter {
  readonly id: number;
  readonly number: string;
  readonly date: string;
}

export const todayOf = ({ now }: Work): CalendarDate => dayOf(now);

/** @throws Refusal INVALID_INPUT where something is asked for twice */
export function kindsOf(demands: readonly LetterDemand[]): LetterDemandKind[] {
  const kinds = demands.map(({ kind }) => kind);
  if (new Set(kinds).size !== kinds.length) throw invalidInput('demands');
  return kinds;
}

/** What the letter asks for, in its order. */
export async function keepDemands(
  work: Work,
  letter: LetterOnMeasuresRecord,
  demands: readonly LetterDemand[],
): Promise<void> {
  const rows = demands.map(({ kind, text }, index) => ({
    position: index + 1,
    kind,
    text: text?.trim() ?? '',
  }));
  await work.query(
    `insert into letter_demand (letter_id, authority_id, disclosed_to_subject_id, position, kind, text)
     select $1, $2, $3, d.position, d.kind, nullif(d.text, '') from jsonb_to_recordset($4::jsonb) as d(position int, kind text, text text)`,
    [letter.id, letter.authorityId, letter.disclosedToSubjectId, JSON.stringify(rows)],
  );
}

/** Issues the paper, keeps what it asks for and opens the terms; through the portal it is received at once. */
export async function sendLetter(
  work: Work,
  letter: LetterOnMeasuresRecord,
  { demands, reportBy, way, addressee }: LetterToSend,
  findings: readonly Finding[],
): Promise<SentLetter> {
  const { calendar } = await calendarOfWork(work);
  refuseUnlawful(judgeInCalendar(lawOf(originOf(letter)).letter, [reportBy], calendar));
  const { state: owed } = letter;
  letter.disclosedToSubjectId = letter.subjectId;
  const leadOn = (to: LetterState) => leadTo<LetterState>(LETTER_ACTS.issueLetterOnMeasures.opens, owed, to);
  Object.assign(letter, { way, reportBy, sentAt: work.now, state: leadOn('SENT') });
  const paper = await issueLetter(work, letter, {
    demands: demands.map(({ kind, text }) => ({ kind, text: text?.trim() ?? '' })),
    reportBy,
    addressee: addressee?.trim() ?? '',
  });
  Object.assign(letter, { number: paper.number, caseNumber: paper.number, addressee: paper.addressee });
  const throughPortal = way === 'ELECTRONIC';
  if (throughPortal)
    Object.assign(letter, { state: leadOn('RECEIVED'), receivedAt: work.now, proof: 'portal' });
  await recordCopyDelivery(work, {
    documentId: paper.documentId,
    recipient: 'SUBJECT',
    way,
    deliveredAt: work.now,
    proof: throughPortal ? 'portal' : null,
  });
  await work.manager.save(letter);
  await keepDemands(work, letter, demands);
  await openReport(work, letter);
  await openPlan(work, letter);
  const id = await endAct(work, letter, {
    event: 'letterOnMeasuresSent',
    details: { recipient: paper.addressee, way, dueDate: reportBy },
    findings,
  });
  return { id, number: paper.number, date: paper.date };
}

export interface MonitoredBy {
  readonly monitoringId: number;
  readonly monitoringNumber: string;
  readonly authorityId: number;
  readonly subjectId: number;
}

/**
 * The leadership decided to send a letter after external monitoring (clause 37 (1)): no plan is asked (D20).
 * @throws Refusal INVALID_INPUT, REFUSED_BY_LAW
 */
export async function sendLetterAfterMonitoring(
  work: Work,
  of: MonitoredBy,
  asked: LetterToSend,
): Promise<SentLetter> {
  const { calendar } = await calendarOfWork(work);
  const warnings = refuseUnlawful(
    judgeLetter(kindsOf(asked.demands), asked.reportBy, {
      today: todayOf(work),
      calendar,
      law: lawOf('MONITORING'),
      violations: true,
    }),
  );
  const letter = work.manager.create(LetterOnMeasuresRecord, {
    version: 0,
    state: 'OWED',
    inspectionId: null,
    controlEventId: null,
    alsoDisclosedToSubjectId: null,
    monitoringId: of.monitoringId,
    caseNumber: of.monitoringNumber,
    authorityId: of.authorityId,
    subjectId: of.subjectId,
    disclosedToSubjectId: null,
    responsibleAccountIds: [],
    planAsked: false,
    owedSince: work.now,
  });
  return sendLetter(work, await work.manager.save(letter), asked, warnings);
}
