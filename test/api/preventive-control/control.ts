import { randomUUID } from 'node:crypto';
import type { GraphqlRefusal } from '../../harness';
import {
  answered,
  at,
  draftInput,
  HEAD,
  INSPECTOR,
  PERSON,
  pointsOf,
  type Answers,
} from '../inspection/support/course';
import type { Case, World } from '../inspection/support/world';

export const CHAIR = 'chair@agency.demo';
export const CENTRAL = 'inspector@agency.demo';

export interface Line {
  readonly id: string;
  readonly position: number | null;
  readonly subject: { readonly id: string };
  readonly control: { readonly id: string; readonly number: string } | null;
  readonly controlActions: readonly {
    name: string;
    allowed: boolean;
    refusals: { code: string; clause: string }[];
  }[];
}
const LINE = `id position subject { id } control { id number } controlActions { name allowed refusals { code clause } }`;

interface List {
  readonly id: string;
  readonly version: number;
}

async function actOnList(
  world: World,
  email: string,
  name: string,
  list: List,
  input?: [string, object],
): Promise<List> {
  const [declared, given] = input ? [`, $input: ${input[0]}!`, ', input: $input'] : ['', ''];
  const text = `mutation ($id: ID!, $version: Int!, $key: String!${declared}) {
    ${name}(id: $id, expectedVersion: $version, idempotencyKey: $key${given}) { id version } }`;
  const variables = { ...list, key: randomUUID(), ...(input ? { input: input[1] } : {}) };
  return (await (await world.as(email)).run<Record<string, List>>(text, variables))[name];
}

/** A list with the subjects of these BINs, by hand; frozen and approved where its order is dated. */
export async function listOf(
  world: World,
  bins: readonly string[],
  { year = 2026, half = 1, orderDate = '2025-12-05' as string | null } = {},
): Promise<List> {
  world.at(at(half === 1 ? `${year - 1}-12-05` : `${year}-05-04`, '09:00:00'));
  const build = `mutation ($year: Int!, $half: Int!, $key: String!) {
    buildHalfYearList(year: $year, half: $half, idempotencyKey: $key) { id version } }`;
  const client = await world.as(CENTRAL);
  let list = (await client.run<{ buildHalfYearList: List }>(build, { year, half, key: randomUUID() }))
    .buildHalfYearList;
  for (const bin of bins) {
    const input = {
      subjectId: await world.subjectOf(bin),
      fact: 'Refusals of housing assistance in October',
      risk: 'Unlawful refusals',
      reason: 'Named by the Agency',
    };
    list = await actOnList(world, CENTRAL, 'addListLine', list, ['AddListLineInput', input]);
  }
  if (orderDate === null) return list;
  list = await actOnList(world, CENTRAL, 'freezeHalfYearList', list);
  const order = { orderNumber: `${year}-${half}`, orderDate };
  return actOnList(world, CHAIR, 'approveHalfYearList', list, ['ApproveHalfYearListInput', order]);
}

export async function linesOf(world: World, email: string, listId: string): Promise<Line[]> {
  const text = `query ($filter: HalfYearListLineFilter) { halfYearListLines(filter: $filter, first: 200) { nodes { ${LINE} } } }`;
  const client = await world.as(email);
  return (await client.run<{ halfYearListLines: { nodes: Line[] } }>(text, { filter: { listId } }))
    .halfYearListLines.nodes;
}

/** The line of a subject, as an inspector in Almaty or whoever else sees it. */
export async function lineOf(world: World, list: List, bin: string, email = INSPECTOR): Promise<Line> {
  const subjectId = await world.subjectOf(bin);
  const line = (await linesOf(world, email, list.id)).find(({ subject }) => subject.id === subjectId);
  if (!line) throw new Error(`no line of ${bin}`);
  return line;
}

export const OPEN = `mutation ($lineId: ID!, $input: PreventiveControlInput!, $key: String!) {
  openPreventiveControl(lineId: $lineId, input: $input, idempotencyKey: $key) { id version state number procedure } }`;

export async function controlInput(world: World, more: object = {}): Promise<Record<string, unknown>> {
  const { subjectMatter, checklistId, pointIds, inspectorIds } = await draftInput(world, { grounds: [] });
  return {
    subjectMatter,
    checklistId,
    pointIds,
    inspectorIds,
    objects: ['Front office of the Bostandyk district'],
    businessSupport: false,
    periodFrom: '2025-07-01',
    periodTo: '2025-12-31',
    plannedStart: '2026-06-03',
    termWorkingDays: 15,
    termReason: 'Forty applications of one quarter',
    ...more,
  };
}

export async function opened(
  world: World,
  lineId: string,
  more: object = {},
  { email = INSPECTOR, key = randomUUID() as string } = {},
): Promise<Case & { procedure: string }> {
  const variables = { lineId, input: await controlInput(world, more), key };
  const client = await world.as(email);
  return (await client.run<{ openPreventiveControl: Case & { procedure: string } }>(OPEN, variables))
    .openPreventiveControl;
}

/** The codes of a refusal with their clauses. */
export async function refusedBy(doing: Promise<unknown>): Promise<string[]> {
  try {
    await doing;
  } catch (error) {
    const { code, findings = [] } = error as GraphqlRefusal & {
      findings?: { code: string; clause: string }[];
    };
    return [code, ...findings.map((finding) => `${finding.clause} ${finding.code}`)];
  }
  throw new Error('nothing was refused');
}

/** Opened and notified on a Monday, started on the Wednesday after it. */
export async function startedControl(world: World, lineId: string, more: object = {}): Promise<Case> {
  world.at(at('2026-06-01'));
  const draft = await opened(world, lineId, more);
  const appointed = await world.act(HEAD, 'appointInspection', draft);
  const registered = await world.act(INSPECTOR, 'registerAppointment', appointed);
  const notified = await world.act(INSPECTOR, 'sendStartNotice', registered, {
    input: { way: 'ELECTRONIC' },
  });
  world.at(at('2026-06-03'));
  return world.act(INSPECTOR, 'handOverAppointment', notified, {
    input: { ...PERSON, checklistAcquainted: true },
  });
}

/** Result act of 10 June; violations are to be remedied by 26 June and reported by 30 June. */
export async function completedControl(
  world: World,
  lineId: string,
  answers: Answers = ['MET', 'GROSS', 'MINOR'],
  more: object = {},
): Promise<Case> {
  const of = await answered(world, await startedControl(world, lineId, more), answers);
  world.at(at('2026-06-10'));
  const points = await pointsOf(world, of.id);
  const remedy = answers.flatMap((answer, i) =>
    answer === 'MET' || answer === 'NOT_APPLICABLE' ? [] : [{ pointId: points[i], remedyBy: '2026-06-26' }],
  );
  const input = {
    place: 'Almaty',
    conclusions: 'All points were looked at',
    remedy,
    reportBy: remedy.length > 0 ? '2026-06-30' : null,
  };
  const drawnUp = await world.act(INSPECTOR, 'drawUpResultAct', of, { input });
  return world.act(INSPECTOR, 'handOverResultAct', drawnUp, { input: PERSON });
}
