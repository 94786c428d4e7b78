import { randomUUID } from 'node:crypto';
import type { GraphqlClient, GraphqlRefusal } from '../harness';
import { at, completed, INSPECTOR, SUBJECT, type Answers } from '../api/inspection/support/course';
import type { World } from '../api/inspection/support/world';
import { PRESCRIPTION, type Duty, type Prescription } from './prescription-shape';

export type { Prescription } from './prescription-shape';

/** Tuesday; reports are due by its end. Thursday 2 July is the last day for a request, Monday 6 July a holiday. */
export const IN_TIME = at('2026-06-29');
export const LAST_INSTANT = '2026-06-30T23:59:59.999+05:00';
export const MIDNIGHT = at('2026-07-01', '00:00:00');
export const LATE = at('2026-07-01');

export const CONTROL = 'control@almaty-city.demo';

const INPUT_TYPES = {
  provideRemediationInformation: 'ProvideRemediationInformationInput',
  recordRemediationInformation: 'RecordRemediationInformationInput',
  acceptRemediation: 'AcceptRemediationInput',
  returnRemediation: 'ReturnRemediationInput',
  sendInformationRequest: 'SendInformationRequestInput',
  recordInformationRequestReceipt: 'RecordInformationRequestReceiptInput',
  confirmRemediation: null,
  requestExtension: 'RequestExtensionInput',
  recordExtensionRequest: 'RecordExtensionRequestInput',
  extendRemediation: 'ExtendRemediationInput',
  refuseExtension: 'RefuseExtensionInput',
} as const;
/** Acts of the subject, and those of the office's head alone. */
export const SUBJECT_ACTS: readonly PrescriptionActName[] = [
  'provideRemediationInformation',
  'requestExtension',
];
export const HEAD_ACTS: readonly PrescriptionActName[] = ['extendRemediation', 'refuseExtension'];
export type PrescriptionActName = keyof typeof INPUT_TYPES;
export const ACT_NAMES = Object.keys(INPUT_TYPES) as PrescriptionActName[];

type Given = Pick<Prescription, 'id' | 'version'>;
export interface Options {
  readonly input?: object;
  readonly key?: string;
  readonly version?: number;
}

function documentOf(name: PrescriptionActName): string {
  const type = INPUT_TYPES[name];
  const [declared, given] = type ? [`, $input: ${type}!`, ', input: $input'] : ['', ''];
  return `mutation ($id: ID!, $key: String!, $version: Int!${declared}) {
    ${name}(prescriptionId: $id, idempotencyKey: $key, expectedVersion: $version${given}) { ${PRESCRIPTION} } }`;
}

const variablesOf = (of: Given, { input, key, version }: Options) => ({
  id: of.id,
  key: key ?? randomUUID(),
  version: version ?? of.version,
  ...(input ? { input } : {}),
});

/** Carries out an act; throws `GraphqlRefusal` where it is refused. */
export async function act(
  world: World,
  email: string,
  name: PrescriptionActName,
  of: Given,
  options: Options = {},
): Promise<Prescription> {
  const client = await world.as(email);
  return (await client.run<Record<string, Prescription>>(documentOf(name), variablesOf(of, options)))[name];
}

/** The answer as it came, to whoever asks. */
export function ask(client: GraphqlClient, name: PrescriptionActName, of: Given, options: Options = {}) {
  return client.ask<Record<string, Prescription>>(documentOf(name), variablesOf(of, options));
}

export async function refused(
  world: World,
  code: string,
  email: string,
  name: PrescriptionActName,
  of: Given,
  options: Options = {},
): Promise<GraphqlRefusal> {
  const client = await world.as(email);
  return client.expectRefusal(code, documentOf(name), variablesOf(of, options));
}

export async function read(
  world: World,
  email: string,
  { id }: { id: string },
): Promise<Prescription | null> {
  const client = await world.as(email);
  const text = `query ($id: ID!) { prescription(id: $id) { ${PRESCRIPTION} } }`;
  return (await client.run<{ prescription: Prescription | null }>(text, { id })).prescription;
}

/** As the office sees it now. */
export async function seen(world: World, of: { id: string }): Promise<Prescription> {
  const found = await read(world, INSPECTOR, of);
  if (!found) throw new Error(`no prescription ${of.id}`);
  return found;
}

/** Handed over with its result act on 10 June; violations to be remedied by 26 June, reported by 30 June. */
export async function running(
  world: World,
  answers: Answers = ['SIGNIFICANT', 'MINOR', 'MET'],
): Promise<Prescription> {
  const inspection = await completed(world, answers);
  const found = await world.read<{ prescription: { id: string } }>(
    INSPECTOR,
    inspection.id,
    'prescription { id }',
  );
  if (!found) throw new Error('no inspection');
  return seen(world, found.prescription);
}

export type SeverityName = 'GROSS' | 'SIGNIFICANT' | 'MINOR';

/** Items for the violations of some severities; of all where none is named. */
export function itemsOf(
  of: Prescription,
  ...severities: readonly SeverityName[]
): { violationId: string; text: string; fileIds: string[] }[] {
  return of.violations
    .filter(({ severity }) => severities.length === 0 || severities.includes(severity as SeverityName))
    .map(({ id }) => ({
      violationId: id,
      text: 'Remedied: order 118, photographs in the file',
      fileIds: [],
    }));
}

/** The subject informs through the portal. */
export function inform(
  world: World,
  of: Prescription,
  ...severities: readonly SeverityName[]
): Promise<Prescription> {
  return act(world, SUBJECT, 'provideRemediationInformation', of, {
    input: { items: itemsOf(of, ...severities) },
  });
}

/** The office records what came on paper. */
export function recordPaper(
  world: World,
  of: Prescription,
  receivedAt: string,
  ...severities: readonly SeverityName[]
): Promise<Prescription> {
  const input = { receivedAt, items: itemsOf(of, ...severities) };
  return act(world, INSPECTOR, 'recordRemediationInformation', of, { input });
}

export function accept(world: World, of: Prescription): Promise<Prescription> {
  const violationIds = of.violations.filter(({ state }) => state === 'INFORMED').map(({ id }) => id);
  return act(world, INSPECTOR, 'acceptRemediation', of, { input: { violationIds } });
}

export function sendRequest(
  world: World,
  of: Prescription,
  way: 'ELECTRONIC' | 'PAPER' | 'EMAIL' = 'ELECTRONIC',
): Promise<Prescription> {
  return act(world, INSPECTOR, 'sendInformationRequest', of, { input: { way, recipient: 'Akim of Almaty' } });
}

/** What the head of the subject asks for: all violations by the last day of July. */
export function wishOf(of: Prescription, more: object = {}) {
  return {
    items: of.violations.map(({ id }) => ({ violationId: id, remedyBy: '2026-07-31' })),
    needsTime: true,
    needsMoney: false,
    measures: 'An electronic queue is bought and set up',
    reasons: 'Public procurement takes forty days',
    fileIds: [],
    ...more,
  };
}

/** The head of the subject asks through the portal. */
export function askForTime(world: World, of: Prescription, more: object = {}): Promise<Prescription> {
  return act(world, SUBJECT, 'requestExtension', of, { input: wishOf(of, more) });
}

export const stateOf = (of: Prescription, rule: string) =>
  of.deadlines.find((deadline) => deadline.rule === rule)?.state;
export const dueOf = (of: Prescription, rule: string) =>
  of.deadlines.find((deadline) => deadline.rule === rule)?.dueDate;
const PROOF = 'INFORMATION_WITHOUT_FILES';
/** Findings but the warning that no file came along, which what is informed of in these tests carries. */
export const findingsOf = (of: Prescription) => of.findings.filter(({ code }) => code !== PROOF);
export const proofOf = (of: Prescription) => of.findings.filter(({ code }) => code === PROOF);
export const codesOf = (of: Prescription) => findingsOf(of).map(({ code }) => code);

/** Duties of the office that are open now, of one prescription. */
export async function dutiesOf(world: World, { id }: { id: string }, email = INSPECTOR): Promise<Duty[]> {
  const client = await world.as(email);
  const text = '{ duties(first: 200) { nodes { code clause caseKind caseId draft { id version state } } } }';
  const { duties } = await client.run<{ duties: { nodes: (Duty & { caseKind: string; caseId: string })[] } }>(
    text,
  );
  return duties.nodes
    .filter(({ caseKind, caseId }) => caseKind === 'prescription' && caseId === id)
    .map(({ code, clause, draft }) => ({ code, clause, draft }));
}
