import { breach, computeDeadline, dateOfInstant, met, type Finding, type Instant } from '../../../law';
import type { InspectionFacts, Occasion } from '../facts/inspection-facts';
import { PROCEDURE_FACTS } from '../procedures';

/** Three working days from acquaintance with the act; a later objection is kept and marked late. Clause 25; D14. */
export function judgeObjection(
  { completedOn, edition, calendar }: InspectionFacts,
  receivedAt: Instant,
): Finding {
  const { dueAt, dueDate } = computeDeadline({
    rule: 'P25_OBJECTION',
    from: completedOn ?? dateOfInstant(receivedAt),
    edition,
    calendar,
  });
  const details = { inputs: { completedOn, receivedAt, dueDate }, params: { dueDate } };
  return receivedAt < dueAt
    ? met('25', 'OBJECTION_IN_TIME', details)
    : breach('25', 'OBJECTION_LATE', 'CURABLE', details);
}

/** Objections are considered by a special commission; one that came late may be, and is told (26). To a control it is offered (D7). */
function judgeUndecided({ procedure, undecided: { inTime, late } }: InspectionFacts): Finding[] {
  const params = { count: inTime + late };
  if (inTime > 0 && PROCEDURE_FACTS[procedure].commission === 'OFFERED')
    return [breach('26', 'COMMISSION_OFFERED', 'WARNING', { params, decisions: ['D7'] })];
  if (inTime > 0) return [breach('26', 'OBJECTIONS_NOT_CONSIDERED', 'CURABLE', { params })];
  return late > 0 ? [breach('26', 'LATE_OBJECTIONS_NOT_CONSIDERED', 'WARNING', { params })] : [];
}

/**
 * What followed from the violations is done: the prescription settled (28-1), the letter on measures sent (30). An inspection
 * that took the matter over ends the case once it has begun: till then it may be cancelled, and its points come back. The
 * subject's term goes on, which is told.
 */
function judgeMeasures({ violated, prescription, letterOwed }: InspectionFacts): Finding[] {
  const missing = violated.length > 0 && !prescription;
  const unsettled = prescription !== undefined && !prescription.settled;
  const awaited = prescription?.settled ? (prescription.awaited ?? []) : [];
  const runsOn = prescription?.settled === true && prescription.informationMissed;
  return [
    ...(missing ? [breach('22-1', 'PRESCRIPTION_MISSING', 'CURABLE')] : []),
    ...(unsettled ? [breach('28-1', 'PRESCRIPTION_NOT_SETTLED', 'CURABLE')] : []),
    ...(awaited.length > 0
      ? [
          breach('28-1', 'INSPECTION_OF_POINTS_NOT_BEGUN', 'CURABLE', {
            params: { inspection: awaited.map(({ number }) => number).join(', ') },
          }),
        ]
      : []),
    ...(runsOn
      ? [
          breach('28-1', 'PRESCRIPTION_RUNS_ON', 'WARNING', {
            params: { number: prescription.number, reportBy: prescription.reportBy },
          }),
        ]
      : []),
    ...(letterOwed ? [breach('30', 'LETTER_NOT_SENT', 'CURABLE')] : []),
  ];
}

/** A case closes once nothing of it is open: objections may not come any more, the measures have run their course. */
export function judgeClosing(facts: InspectionFacts, { now }: Occasion): Finding[] {
  const { completedOn, openOffences } = facts;
  const findings: Finding[] = [];
  if (completedOn !== null) {
    const { dueAt, dueDate } = computeDeadline({
      rule: 'P25_OBJECTION',
      from: completedOn,
      edition: facts.edition,
      calendar: facts.calendar,
    });
    if (now < dueAt) findings.push(breach('25', 'OBJECTIONS_MAY_COME', 'CURABLE', { params: { dueDate } }));
  }
  findings.push(...judgeMeasures(facts));
  if (openOffences > 0)
    findings.push(breach('6-1', 'OFFENCES_WITHOUT_OUTCOME', 'WARNING', { params: { count: openOffences } }));
  findings.push(...judgeUndecided(facts));
  if (!facts.firstCopyFiled) findings.push(breach('22', 'FIRST_COPY_NOT_FILED', 'WARNING'));
  return findings;
}
