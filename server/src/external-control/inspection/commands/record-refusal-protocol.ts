import type { Finding } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { attachFiles, namesOfUploads } from '../../../platform/files';
import { loadSigner } from '../../case';
import { issue } from '../../documents';
import { act, outOfTurn, type ActRequest, type Outcome, type Step } from '../act';
import { addCaseRow } from '../case-rows';
import { discloseCase } from '../disclose';
import { loadCasePaper } from '../documents/case-paper';
import { documentCase } from '../documents/document-case';
import { loadRepresentative } from '../documents/representative-paper';
import { assertAfter } from '../happened';
import { begin } from './begin-inspection';
import {
  findRepresentative,
  judgeRepresentative,
  type NamedRepresentative,
  type Representative,
} from './representative';

export interface ProtocolInput extends Representative {
  readonly kind: 'ACT_NOT_ACCEPTED' | 'CHECKLIST_NOT_ACKNOWLEDGED' | 'ACCESS_OBSTRUCTED';
  readonly at: Date;
  readonly text: string;
  /** Photographs and other proof of what happened. */
  readonly fileIds: readonly string[];
}

/** @returns the names of its files */
async function keepProtocol(
  { work, inspection }: Step,
  input: ProtocolInput,
  person: NamedRepresentative | undefined,
): Promise<string[]> {
  const { authority, subject, inspectors, place } = await loadCasePaper(work, inspection);
  const signer = await loadSigner(work);
  const representative = person && (await loadRepresentative(work, inspection, person, input.at));
  const text = input.text.trim();
  const attached = await namesOfUploads(work, input.fileIds);
  const document = await issue(work, {
    ...documentCase(inspection, inspection.disclosedToSubjectId),
    kind: 'REFUSAL_PROTOCOL',
    data: () => ({
      kind: input.kind,
      drawnUp: { at: work.now.toISOString(), place },
      authority,
      act: { number: inspection.actNumber ?? '', date: inspection.actDate ?? '' },
      inspectors,
      subject,
      ...(representative ? { representative } : {}),
      happenedAt: input.at.toISOString(),
      text,
      ...(attached.length > 0 ? { attached } : {}),
      signer,
    }),
  });
  const id = await addCaseRow(work, 'refusal_protocol', inspection, {
    kind: input.kind,
    at: input.at,
    text,
    ...person,
    signedBy: signer.fullName,
    documentId: document.id,
  });
  return attachFiles(work, input.fileIds, {
    ownerKind: 'refusalProtocol',
    ownerId: id,
    caseKind: 'inspection',
    caseId: inspection.id,
    authorityId: inspection.authorityId,
    disclosedToSubjectId: inspection.disclosedToSubjectId,
  });
}

const isRunning = ({ inspection: { state } }: Step) => state === 'IN_PROGRESS' || state === 'SUSPENDED';

/**
 * Obstruction is of an inspection that runs; the act is refused by whoever has not taken it, before the start; the checklist by
 * whoever has not acknowledged it, also where the refused act has made the start already.
 */
function assertPossible(step: Step, { kind }: ProtocolInput): void {
  const { handedOverAt, acquaintedAt } = step.facts;
  const possible = {
    ACCESS_OBSTRUCTED: isRunning(step),
    ACT_NOT_ACCEPTED: !isRunning(step) && handedOverAt === null,
    CHECKLIST_NOT_ACKNOWLEDGED: acquaintedAt === null,
  };
  // What was taken, seen or refused already is not refused again; obstruction waits for the start.
  const done = kind !== 'ACCESS_OBSTRUCTED';
  if (!possible[kind]) throw outOfTurn('recordRefusalProtocol', done, 'input.kind');
}

/**
 * Who refuses an act or a checklist refuses for the body: by what power is recorded, or told to be missing, once a person. Access is
 * obstructed by whoever stands in the way, with or without a power. Clause 18.
 */
async function judgeRefuser(
  { work, inspection, facts }: Step,
  { kind, at }: ProtocolInput,
  person: NamedRepresentative | undefined,
): Promise<Finding[]> {
  if (!person || kind === 'ACCESS_OBSTRUCTED') return [];
  if ((facts.powersMissing ?? []).includes(person.representative)) return [];
  return judgeRepresentative(work, '18', inspection, person, at);
}

/** A refusal is put in a protocol and cancels nothing: before the start, its day becomes the start. Clause 18; D11, D38. */
export function recordRefusalProtocol(
  context: RequestContext,
  request: ActRequest,
  input: ProtocolInput,
): Promise<number> {
  return act(context, 'recordRefusalProtocol', request, input, async (step): Promise<Outcome> => {
    assertPossible(step, input);
    assertAfter(input.kind === 'ACCESS_OBSTRUCTED' ? 'start' : 'appointment', step, input.at, 'input.at');
    await discloseCase(step.work, step.inspection);
    const person = await findRepresentative(step.work, step.inspection, input, input.at);
    const files = await keepProtocol(step, input, person);
    const ofPower = await judgeRefuser(step, input, person);
    // The start stands: what is refused later changes nothing of it.
    if (isRunning(step)) return { findings: ofPower, details: { files } };
    const accepted = input.kind === 'CHECKLIST_NOT_ACKNOWLEDGED';
    const facts = {
      // Whoever refuses the checklist has taken the act, at the latest now.
      handedOverAt: accepted && step.facts.handedOverAt === null ? input.at : null,
      acquaintedAt: null,
      representative: null,
      representativePower: null,
      outsideSystem: false,
      proof: null,
      refusedAt: input.at,
    };
    const outcome = await begin(step, facts, true);
    const findings = [...(outcome.findings ?? []), ...ofPower];
    return { ...outcome, findings, details: { ...outcome.details, files } };
  });
}
