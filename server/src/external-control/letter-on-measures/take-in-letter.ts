import { breaches, dayOf, type CalendarDate, type Finding } from '../../law';
import type { Work } from '../../platform/commands/work';
import { keepInformation } from './commands/execute-plan-row';
import { keepPlan, type GivenRow } from './commands/hand-in-plan';
import { keepReport } from './commands/report-on-letter';
import { endAct, type BegunAct } from './letter-case';
import { LetterOnMeasuresRecord } from './letter-on-measures.record';
import { loadLetterFacts } from './load-facts';
import { oweLetter, type OwedLetter } from './owe-letter';
import { judgeLetter } from './rules';
import { keepDemands } from './send-letter';
import type { LetterDemandKind } from './states';
import { openPlan, openReport } from './terms';

/** A letter that went out on paper before its case came into the system, and what came of it till now. */
export interface TakenInLetter {
  readonly number: string;
  readonly sentAt: Date;
  readonly reportBy: CalendarDate;
  readonly demands: readonly LetterDemandKind[];
  readonly receivedAt: Date | null;
  readonly reportedAt: Date | null;
  readonly plan: {
    readonly receivedAt: Date;
    readonly rows: readonly (GivenRow & { readonly informedAt: Date | null })[];
  } | null;
}

/** Said of the record, not of the case: what was attached lies outside of the system. */
const OF_THE_RECORD: readonly string[] = ['PLAN_ROW_WITHOUT_PROOF'];
const LYING_OUTSIDE = { text: '—', fileIds: [] } as const;

/** What every act begins with, of the letter as it stands now; nobody is asked for permission, nor for a version. */
async function begin(work: Work, letter: LetterOnMeasuresRecord): Promise<BegunAct> {
  await work.manager.save(letter);
  const facts = (await loadLetterFacts((text, values) => work.query(text, values), [letter.id])).get(
    letter.id,
  );
  if (!facts) throw new Error(`letter ${letter.id} has no facts`);
  return { letter, facts, warnings: [] };
}

const command = (letter: LetterOnMeasuresRecord) => ({
  letterId: letter.id,
  idempotencyKey: '',
  expectedVersion: letter.version,
});

/** The plan with what was told of its rows, each in the order of clauses 32 to 34. */
async function takeInPlan(
  work: Work,
  letter: LetterOnMeasuresRecord,
  { receivedAt, rows }: NonNullable<TakenInLetter['plan']>,
): Promise<Finding[]> {
  const { findings } = await keepPlan(work, await begin(work, letter), rows, { receivedAt, onPaper: true });
  const { facts } = await begin(work, letter);
  const told = [...findings];
  for (const [index, { informedAt }] of rows.entries()) {
    const kept = facts.rows[index];
    if (informedAt === null || !kept) continue;
    const input = { ...command(letter), ...LYING_OUTSIDE, rowId: String(kept.id) };
    const begun = await begin(work, letter);
    told.push(
      ...(await keepInformation(work, begun, input, { receivedAt: informedAt, onPaper: true })).findings,
    );
  }
  return told;
}

/**
 * Keeps a letter that went out on paper, with its report, its plan and what was told of the rows: their terms are opened, met or late
 * by the same functions as those of a letter that was led here from its beginning. Clauses 30, 32 to 34.
 */
export async function takeInLetter(work: Work, owed: OwedLetter, given: TakenInLetter): Promise<void> {
  await oweLetter(work, owed);
  const letter = await work.manager.findOneByOrFail(LetterOnMeasuresRecord, {
    inspectionId: owed.inspectionId,
  });
  const { number, sentAt, reportBy, receivedAt, demands } = given;
  Object.assign(letter, {
    number,
    caseNumber: number,
    sentAt,
    reportBy,
    receivedAt,
    way: 'PAPER',
    state: receivedAt === null ? 'SENT' : 'RECEIVED',
    proof: receivedAt === null ? null : '—',
    disclosedToSubjectId: letter.subjectId,
  });
  const begun = await begin(work, letter);
  await keepDemands(
    work,
    letter,
    demands.map((kind) => ({ kind })),
  );
  await openReport(work, letter);
  await openPlan(work, letter);
  const sentOn = dayOf(sentAt);
  // It was never asked for here: that no rule would have stood in its way is no fact of it.
  const told: Finding[] = breaches(judgeLetter(demands, reportBy, { ...begun.facts, today: sentOn }));
  if (given.plan) told.push(...(await takeInPlan(work, letter, given.plan)));
  if (given.reportedAt) {
    const came = { receivedAt: given.reportedAt, onPaper: true };
    const input = { ...command(letter), ...LYING_OUTSIDE };
    told.push(...(await keepReport(work, await begin(work, letter), input, came)).findings);
  }
  await endAct(work, letter, {
    event: 'letterTakenIn',
    details: { date: sentOn, dueDate: reportBy },
    findings: told.filter(({ code }) => !OF_THE_RECORD.includes(code)),
  });
}
