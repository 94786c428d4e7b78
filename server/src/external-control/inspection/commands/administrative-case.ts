import { startOfDay, type CalendarDate } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import type { DocumentReference } from '../../../platform/documents';
import { assertHappened, loadSigner } from '../../case';
import { issue, takeNumber } from '../../documents';
import { act, type ActRequest, type Step } from '../act';
import { addCaseRow, changeCaseRows } from '../case-rows';
import { loadCasePaper } from '../documents/case-paper';
import { documentCase } from '../documents/document-case';

export interface AdministrativeCaseInput {
  /** Of a record that was drawn up elsewhere; null for one to be drawn up here, under the office's own number. */
  readonly number: string | null;
  /** What was done against the law; a record that is drawn up here says it. */
  readonly essence: string | null;
  readonly article: string;
  /** Name and position of the official. */
  readonly official: string;
  readonly openedOn: CalendarDate;
  /** The protocol of clause 18 that it goes with (D38). */
  readonly protocolId: number | null;
}

export interface AdministrativeOutcomeInput {
  readonly caseId: number;
  readonly outcome: string;
  readonly outcomeOn: CalendarDate;
}

interface Known {
  readonly id: number;
  readonly openedOn: CalendarDate;
  readonly outcome: string | null;
}

const invalid = (field: string, code = 'INVALID_INPUT') => new Refusal(code, { params: { field }, field });

/** The day of a paper: today at the latest, and not before what it follows from. */
function assertDay(
  { work, today }: Step,
  on: CalendarDate,
  earliest: CalendarDate | null,
  field: string,
): void {
  const at = on === today ? work.now : new Date(startOfDay(on));
  assertHappened(at, { now: work.now, after: earliest && new Date(startOfDay(earliest)), field });
}

async function assertProtocol({ work, inspection }: Step, protocolId: number | null): Promise<void> {
  if (protocolId === null) return;
  const found = await work.query('select id from refusal_protocol where id = $1 and inspection_id = $2', [
    protocolId,
    inspection.id,
  ]);
  if (found.length === 0) throw invalid('input.protocolId');
}

/** The record of clause 6-1, drawn up here. */
async function issueRecord(
  { work, inspection }: Step,
  reference: DocumentReference,
  { essence, openedOn, official, article }: AdministrativeCaseInput,
): Promise<void> {
  if (essence === null) throw invalid('input.essence');
  const { place, authority, subject } = await loadCasePaper(work, inspection);
  const signer = await loadSigner(work);
  await issue(work, {
    ...documentCase(inspection, inspection.disclosedToSubjectId),
    kind: 'OFFENCE_RECORD',
    reference,
    data: () => ({
      place,
      authority,
      subject,
      appointment: { number: inspection.actNumber ?? '', date: inspection.actDate ?? '' },
      openedOn,
      official: official.trim(),
      article: article.trim(),
      essence: essence.trim(),
      signer,
    }),
  });
}

/** Records that a case on an administrative offence was opened: number, article, official. Clause 6-1; D38. */
export function openAdministrativeCase(
  context: RequestContext,
  request: ActRequest,
  input: AdministrativeCaseInput,
): Promise<number> {
  return act(context, 'openAdministrativeCase', request, input, async (step) => {
    const { work, inspection } = step;
    await assertProtocol(step, input.protocolId);
    assertDay(step, input.openedOn, inspection.startDate, 'input.openedOn');
    if (input.number === null && input.essence === null) throw invalid('input.essence');
    const reference =
      input.number === null ? await takeNumber(work, 'OFFENCE_RECORD', inspection.authorityId) : null;
    const number = reference?.number ?? input.number?.trim() ?? '';
    const taken = await work.query(
      'select id from administrative_case where inspection_id = $1 and number = $2',
      [inspection.id, number],
    );
    if (taken.length > 0) throw invalid('input.number', 'ADMINISTRATIVE_NUMBER_TAKEN');
    await addCaseRow(work, 'administrative_case', inspection, {
      number,
      article: input.article.trim(),
      official: input.official.trim(),
      openedOn: input.openedOn,
      openedBy: work.actor.name,
      protocolId: input.protocolId,
    });
    if (reference) await issueRecord(step, reference, input);
    return { details: { number, date: input.openedOn } };
  });
}

/** Records how a case on an administrative offence ended. Clause 6-1. */
export function recordAdministrativeOutcome(
  context: RequestContext,
  request: ActRequest,
  input: AdministrativeOutcomeInput,
): Promise<number> {
  return act(context, 'recordAdministrativeOutcome', request, input, async (step) => {
    const { work, inspection } = step;
    const [known] = await work.query<Known>(
      `select id, opened_on::text as "openedOn", outcome from administrative_case where id = $1 and inspection_id = $2`,
      [input.caseId, inspection.id],
    );
    if (!known) throw invalid('input.caseId');
    if (known.outcome !== null) throw invalid('input.caseId', 'ADMINISTRATIVE_OUTCOME_STANDS');
    assertDay(step, input.outcomeOn, known.openedOn, 'input.outcomeOn');
    await changeCaseRows(
      work,
      'administrative_case',
      { column: 'id', value: known.id },
      { outcome: input.outcome.trim(), outcomeOn: input.outcomeOn },
    );
    return { details: { date: input.outcomeOn } };
  });
}
