import type { Finding } from '../../law';
import type { Work } from '../../platform/commands/work';
import type { JournalDetails } from '../../platform/journal/journal';
import { Refusal } from '../../platform/refusals/refusal';
import { keepFindings, refuseUnlawful, toRefusalFinding } from '../case';
import { registerIncoming } from '../paper-register';
import { findingsFor } from './judge-act';
import { LetterOnMeasuresRecord } from './letter-on-measures.record';
import { loadLetterFacts, type LetterFacts } from './load-facts';
import { LETTER_ACTS, type LetterAct } from './states';

export const LETTER_CASE = 'letter-on-measures';

/** What every command on a letter is given. */
export interface LetterCommand {
  readonly letterId: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

/** A lawful act on a locked letter, with the warnings to keep with it. */
export interface BegunAct {
  readonly letter: LetterOnMeasuresRecord;
  readonly facts: LetterFacts;
  readonly warnings: readonly Finding[];
}

/**
 * The beginning of every act on a letter: locked, permitted, seen in its present version, open in its state, lawful.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE, REFUSED_BY_LAW
 */
export async function beginAct(work: Work, act: LetterAct, command: LetterCommand): Promise<BegunAct> {
  const letter = await work.manager.findOne(LetterOnMeasuresRecord, {
    where: { id: command.letterId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!letter) throw new Refusal('NOT_FOUND');
  work.authorize(LETTER_ACTS[act].permission, 'LetterOnMeasures', letter);
  await work.expectVersion(letter, command.expectedVersion, LETTER_CASE);
  const facts = (await loadLetterFacts((text, values) => work.query(text, values), [letter.id])).get(
    letter.id,
  );
  if (!facts) throw new Refusal('NOT_FOUND');
  const findings = findingsFor(act, facts);
  const closed = findings.filter(({ code }) => code === 'WRONG_STATE');
  if (closed.length > 0) throw new Refusal('WRONG_STATE', { findings: closed.map(toRefusalFinding) });
  return { letter, facts, warnings: refuseUnlawful(findings) };
}

/** Saves the changed letter as its next version, keeps what the rules said and notes what happened. */
export async function endAct(
  work: Work,
  letter: LetterOnMeasuresRecord,
  happened: {
    /** In the past tense: `letterOnMeasuresSent`. */
    readonly event: string;
    readonly details?: JournalDetails;
    readonly findings?: readonly Finding[];
  },
): Promise<number> {
  const { event, details = {}, findings = [] } = happened;
  const { id, authorityId, disclosedToSubjectId, alsoDisclosedToSubjectId } = letter;
  letter.version += 1;
  await work.manager.save(letter);
  await keepFindings(
    work,
    { caseKind: LETTER_CASE, id, authorityId, disclosedToSubjectId, alsoDisclosedToSubjectId },
    event,
    findings,
  );
  work.journal({
    action: event,
    caseKind: LETTER_CASE,
    caseId: id,
    caseVersion: letter.version,
    authorityId,
    disclosedToSubjectId,
    alsoDisclosedToSubjectId,
    details: { number: letter.caseNumber, ...details },
  });
  return id;
}

/**
 * Registers what has come in on a letter; what came on one after a control activity is the controlling body's, and in no register
 * of an office.
 */
export async function registerOnLetter(
  work: Work,
  letter: LetterOnMeasuresRecord,
  kind: 'LETTER_REPORT' | 'ACTION_PLAN' | 'PLAN_ROW_INFORMATION',
  receivedAt: Date,
): Promise<number | null> {
  if (letter.controlEventId !== null) return null;
  const { authorityId, caseNumber, inspectionId, subjectId, disclosedToSubjectId } = letter;
  return registerIncoming(work, {
    kind,
    authorityId,
    caseKind: LETTER_CASE,
    caseId: letter.id,
    caseNumber,
    inspectionId,
    senderId: subjectId,
    receivedAt,
    disclosedToSubjectId,
  });
}

/** What deadlines and papers of the letter are opened with. */
export function caseOf(letter: LetterOnMeasuresRecord) {
  const { alsoDisclosedToSubjectId } = letter;
  const { caseNumber, inspectionId, authorityId, subjectId, disclosedToSubjectId, responsibleAccountIds } =
    letter;
  return {
    caseKind: LETTER_CASE,
    caseId: letter.id,
    caseNumber,
    inspectionId,
    authorityId,
    subjectId,
    disclosedToSubjectId,
    alsoDisclosedToSubjectId,
    // Work lists of the subject side are whole bodies'.
    responsibleAccountIds: letter.controlEventId === null ? responsibleAccountIds : [],
  };
}
