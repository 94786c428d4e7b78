import { randomUUID } from 'node:crypto';
import type { GraphqlRefusal } from '../harness';
import type { World } from '../api/inspection/support/world';

/** What every act and reading of external monitoring asks for in these tests. */
const MONITORING = `id version number state summary returnReason decisionReason
  materials { id source rendered late refused files { name } } found { id kind text withdrawnAt files { name } }
  letter { id version state number reportBy planAsked demands { kind text } deadlines { rule state dueDate party } }
  deadlines { rule state dueDate party days { date counted reason } }
  documents { kind replacedAt } findings { clause code severity } referrals { id version state }
  actions { name allowed refusals { code clause } }`;

export interface Monitoring {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly state: string;
  readonly returnReason: string | null;
  readonly materials: readonly {
    readonly id: string;
    readonly source: string;
    readonly rendered: number | null;
    readonly late: number | null;
    readonly files: readonly object[];
  }[];
  readonly found: readonly {
    readonly id: string;
    readonly kind: string;
    readonly withdrawnAt: string | null;
  }[];
  readonly letter: {
    readonly id: string;
    readonly version: number;
    readonly state: string;
    readonly planAsked: boolean;
    readonly deadlines: readonly {
      readonly rule: string;
      readonly state: string;
      readonly dueDate: string;
    }[];
  } | null;
  readonly deadlines: readonly { readonly rule: string }[];
  readonly documents: readonly { readonly kind: string }[];
  readonly findings: readonly { readonly clause: string; readonly code: string; readonly severity: string }[];
  readonly referrals: readonly { readonly id: string; readonly version: number; readonly state: string }[];
  readonly actions: readonly {
    readonly name: string;
    readonly allowed: boolean;
    readonly refusals: readonly { readonly code: string; readonly clause: string }[];
  }[];
}

const INPUT_TYPES = {
  addMonitoringMaterial: 'AddMonitoringMaterialInput',
  addMonitoringFinding: 'AddMonitoringFindingInput',
  withdrawMonitoringFinding: 'WithdrawMonitoringFindingInput',
  submitMonitoring: 'SubmitMonitoringInput',
  returnMonitoring: 'ReturnMonitoringInput',
  sendMonitoringLetter: 'SendMonitoringLetterInput',
  takeNoteOfMonitoring: 'TakeNoteOfMonitoringInput',
} as const;
export type MonitoringActName = keyof typeof INPUT_TYPES;

const documentOf = (
  name: MonitoringActName,
) => `mutation ($id: ID!, $key: String!, $version: Int!, $input: ${INPUT_TYPES[name]}!) {
  ${name}(id: $id, idempotencyKey: $key, expectedVersion: $version, input: $input) { ${MONITORING} } }`;

const variablesOf = (of: Pick<Monitoring, 'id' | 'version'>, input: object, key: string = randomUUID()) => ({
  id: of.id,
  key,
  version: of.version,
  input,
});

export async function act(
  world: Pick<World, 'as'>,
  email: string,
  name: MonitoringActName,
  of: Pick<Monitoring, 'id' | 'version'>,
  input: object,
  key?: string,
): Promise<Monitoring> {
  const client = await world.as(email);
  return (await client.run<Record<string, Monitoring>>(documentOf(name), variablesOf(of, input, key)))[name];
}

export async function refused(
  world: World,
  code: string,
  email: string,
  name: MonitoringActName,
  of: Pick<Monitoring, 'id' | 'version'>,
  input: object,
): Promise<GraphqlRefusal> {
  return (await world.as(email)).expectRefusal(code, documentOf(name), variablesOf(of, input));
}

export async function readMonitoring(world: World, email: string, id: string): Promise<Monitoring | null> {
  const text = `query ($id: ID!) { monitoring(id: $id) { ${MONITORING} } }`;
  return (await (await world.as(email)).run<{ monitoring: Monitoring | null }>(text, { id })).monitoring;
}

export const OPEN = `mutation ($input: OpenMonitoringInput!, $key: String!) {
  openMonitoring(input: $input, idempotencyKey: $key) { ${MONITORING} } }`;

export const ALMATY_BIN = '970440000014';
export const FIRST_QUARTER = { periodFrom: '2026-01-01', periodTo: '2026-03-31' };

let days = 0;
/** An office has one record of a subject and a period under way: each of these has a period of its own. */
const anotherPeriod = () => ({
  ...FIRST_QUARTER,
  periodFrom: new Date(Date.UTC(2026, 0, 1 - days++)).toISOString().slice(0, 10),
});

export async function opened(
  world: Pick<World, 'as' | 'subjectOf'>,
  email: string,
  input: object = anotherPeriod(),
  bin = ALMATY_BIN,
): Promise<Monitoring> {
  const variables = { input: { subjectId: await world.subjectOf(bin), ...input }, key: randomUUID() };
  return (await (await world.as(email)).run<{ openMonitoring: Monitoring }>(OPEN, variables)).openMonitoring;
}

export const MATERIAL = {
  source: 'SITES_AND_MEDIA',
  lookedOn: '2026-06-01',
  text: 'Стандарттар сайтта / Стандарты на сайте',
  link: 'https://almaty.example/services',
};

/** Something was looked at, and a violation with its cause was found in it. */
export async function withViolation(
  world: Pick<World, 'as' | 'subjectOf'>,
  email: string,
): Promise<Monitoring> {
  const looked = await act(world, email, 'addMonitoringMaterial', await opened(world, email), MATERIAL);
  const materialId = looked.materials[0]?.id;
  const found = await act(world, email, 'addMonitoringFinding', looked, {
    materialId,
    kind: 'VIOLATION',
    text: 'Стандарт орналастырылмаған / Стандарт не размещен',
  });
  return act(world, email, 'addMonitoringFinding', found, {
    materialId,
    kind: 'CAUSE',
    text: 'Жауапты адам жоқ / Нет ответственного',
  });
}

export const LETTER = {
  reason: 'Бұзушылық анықталды / Выявлено нарушение',
  demands: [{ kind: 'REMEDY_VIOLATIONS' }, { kind: 'HOLD_TO_ACCOUNT', text: 'head of the unit' }],
  reportBy: '2026-07-10',
  way: 'ELECTRONIC',
};
