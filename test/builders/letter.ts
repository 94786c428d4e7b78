import { randomUUID } from 'node:crypto';
import type { GraphqlClient, GraphqlRefusal } from '../harness';
import { completed, INSPECTOR, SUBJECT, type Answers } from '../api/inspection/support/course';
import type { World } from '../api/inspection/support/world';

/** What every act and reading of a letter asks for in these tests. */
const LETTER = `id version state number addressee way sentAt receivedAt reportBy planAsked inspection { id }
  demands { kind text } reports { state returnReason returnedAt text files { name } }
  plan { number late onPaper rows { id position measure responsible dueDate completion state information { text returnReason returnedAt files { name } } } }
  earlierPlans { number rows { measure } } findings { clause code severity } deadlines { rule state dueDate party }
  documents { kind } actions { name allowed refusals { code clause } }`;

export interface Row {
  readonly id: string;
  readonly position: number;
  readonly dueDate: string;
  readonly state: string;
  readonly information: readonly { readonly text: string; readonly files: readonly object[] }[];
}
export interface Letter {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly number: string | null;
  readonly addressee: string | null;
  readonly receivedAt: string | null;
  readonly reportBy: string | null;
  readonly inspection: { readonly id: string };
  readonly demands: readonly { readonly kind: string; readonly text: string | null }[];
  readonly reports: readonly { readonly state: string; readonly returnReason: string | null }[];
  readonly plan: {
    readonly number: number;
    readonly late: boolean;
    readonly onPaper: boolean;
    readonly rows: readonly Row[];
  } | null;
  readonly earlierPlans: readonly { readonly number: number }[];
  readonly findings: readonly { readonly clause: string; readonly code: string }[];
  readonly deadlines: readonly {
    readonly rule: string;
    readonly state: string;
    readonly dueDate: string;
    readonly party: string;
  }[];
  readonly documents: readonly { readonly kind: string }[];
  readonly actions: readonly {
    readonly name: string;
    readonly allowed: boolean;
    readonly refusals: readonly { readonly code: string; readonly clause: string | null }[];
  }[];
}

const INPUT_TYPES = {
  issueLetterOnMeasures: 'IssueLetterOnMeasuresInput',
  recordLetterReceipt: 'RecordLetterReceiptInput',
  submitActionPlan: 'SubmitActionPlanInput',
  recordActionPlan: 'RecordActionPlanInput',
  reportOnLetter: 'ReportOnLetterInput',
  recordLetterReport: 'RecordLetterReportInput',
  acceptLetterReport: null,
  returnLetterReport: 'ReturnLetterReportInput',
  informOnPlanRow: 'InformOnPlanRowInput',
  recordPlanRowInformation: 'RecordPlanRowInformationInput',
  acceptPlanRow: 'AcceptPlanRowInput',
  returnPlanRow: 'ReturnPlanRowInput',
} as const;
export type LetterActName = keyof typeof INPUT_TYPES;

interface Options {
  readonly key?: string;
  readonly version?: number;
}

function documentOf(name: LetterActName): string {
  const type = INPUT_TYPES[name];
  const [declared, given] = type ? [`, $input: ${type}!`, ', input: $input'] : ['', ''];
  return `mutation ($id: ID!, $key: String!, $version: Int!${declared}) {
    ${name}(letterId: $id, idempotencyKey: $key, expectedVersion: $version${given}) { ${LETTER} } }`;
}

const variablesOf = (of: Letter, input: object | null, { key, version }: Options) => ({
  id: of.id,
  key: key ?? randomUUID(),
  version: version ?? of.version,
  ...(input ? { input } : {}),
});

/** Carries out an act; throws `GraphqlRefusal` where it is refused. */
export async function act(
  world: World,
  email: string,
  name: LetterActName,
  of: Letter,
  input: object | null = null,
  options: Options = {},
): Promise<Letter> {
  const client = await world.as(email);
  const variables = variablesOf(of, input, options);
  return (await client.run<Record<string, Letter>>(documentOf(name), variables))[name];
}

/** The answer as it came, to whoever asks. */
export function ask(client: GraphqlClient, name: LetterActName, of: Letter, input: object | null = null) {
  return client.ask<Record<string, Letter>>(documentOf(name), variablesOf(of, input, {}));
}

export async function refused(
  world: World,
  code: string,
  email: string,
  name: LetterActName,
  of: Letter,
  input: object | null = null,
): Promise<GraphqlRefusal> {
  const client = await world.as(email);
  return client.expectRefusal(code, documentOf(name), variablesOf(of, input, {}));
}

export async function readLetter(world: World, email: string, id: string): Promise<Letter | null> {
  const client = await world.as(email);
  const text = `query ($id: ID!) { letterOnMeasures(id: $id) { ${LETTER} } }`;
  return (await client.run<{ letterOnMeasures: Letter | null }>(text, { id })).letterOnMeasures;
}

/** As the office sees it now. */
export async function seenLetter(world: World, { id }: { id: string }): Promise<Letter> {
  const found = await readLetter(world, INSPECTOR, id);
  if (!found) throw new Error(`no letter ${id}`);
  return found;
}

/** An inspection completed on Wednesday 10 June owes its letter. */
export async function owed(world: World, answers?: Answers): Promise<Letter> {
  return owedBy(world, await completed(world, answers));
}

/** The letter that a completed inspection owes. */
export async function owedBy(world: World, inspection: { readonly id: string }): Promise<Letter> {
  const found = await world.read<{ letterOnMeasures: { id: string } | null }>(
    INSPECTOR,
    inspection.id,
    'letterOnMeasures { id }',
  );
  if (!found?.letterOnMeasures) throw new Error('no letter is owed');
  return seenLetter(world, found.letterOnMeasures);
}

export const LETTER_INPUT = {
  demands: [
    { kind: 'REMEDY_VIOLATIONS' },
    { kind: 'HOLD_TO_ACCOUNT', text: 'Consider the answerability of the head of the unit' },
  ],
  reportBy: '2026-07-10',
  way: 'ELECTRONIC',
};

/** The letter of an inspection goes out. */
export async function sendLetterOf(
  world: World,
  inspection: { readonly id: string },
  more: object = {},
): Promise<Letter> {
  const input = { ...LETTER_INPUT, ...more };
  return act(world, INSPECTOR, 'issueLetterOnMeasures', await owedBy(world, inspection), input);
}

/** The letter goes out; through the portal it is received at once. */
export async function sentLetter(world: World, more: object = {}): Promise<Letter> {
  return act(world, INSPECTOR, 'issueLetterOnMeasures', await owed(world), { ...LETTER_INPUT, ...more });
}

export const ROWS = [
  {
    measure: 'Set up an electronic queue',
    responsible: 'A. Serikov, head of the unit',
    dueDate: '2026-06-24',
    completion: 'Act of putting into operation',
  },
  {
    measure: 'Train the staff',
    responsible: 'B. Omarova',
    dueDate: '2026-07-03',
    completion: 'List of those trained',
  },
];

/** The head of the subject hands in a plan of two rows. */
export function plan(world: World, of: Letter, rows: readonly object[] = ROWS): Promise<Letter> {
  return act(world, SUBJECT, 'submitActionPlan', of, { rows });
}

export const codesOf = (of: Letter) => of.findings.map(({ code }) => code);
export const termsOf = (of: Letter, rule: string) =>
  of.deadlines
    .filter((deadline) => deadline.rule === rule)
    .map(({ state, dueDate }) => `${state} ${dueDate}`);
