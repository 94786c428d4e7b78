import { randomUUID } from 'node:crypto';
import { HEAD, INSPECTOR, SUBJECT } from './course';
import type { Case, World } from './world';

export interface Entry {
  readonly id: string;
  readonly fact: string;
  readonly state: string;
  readonly recordedAt: string;
  readonly correctedAt: string;
  readonly reason: string;
  readonly moves: readonly { rule: string; earlierDueDate: string; dueDate: string }[];
}
export interface Seen {
  readonly version: number;
  readonly endDate: string;
  readonly completedOn: string | null;
  readonly start: { startDate: string | null } | null;
  readonly counterEntries: readonly Entry[];
  readonly deadlines: readonly { rule: string; dueDate: string; state: string; dateMoves: string[] }[];
  readonly findings: readonly { code: string; severity: string | null }[];
  readonly actions: readonly { name: string }[];
}
const SEEN = `version endDate completedOn start { startDate }
  counterEntries { id fact state recordedAt correctedAt reason files { name } moves { rule earlierDueDate dueDate earlierKept kept } }
  deadlines { rule dueDate state dateMoves } findings { code severity } actions { name }`;
export const SIGN = `mutation ($id: ID!, $entryId: ID!, $key: String!, $version: Int!) {
  signCounterEntry(id: $id, entryId: $entryId, idempotencyKey: $key, expectedVersion: $version) { version } }`;
export const REASON = 'The receipt bears another day than the inspector wrote';

type Versioned = Pick<Case, 'id' | 'version'>;

/** What these tests do to recorded facts: look, propose, sign. */
export function counterEntries(world: World) {
  const see = async (email: string, { id }: { id: string }) => {
    const seen = await world.read<Seen>(email, id, SEEN);
    if (!seen) throw new Error('not seen');
    return seen;
  };
  const termOf = ({ deadlines }: Seen, rule: string) => deadlines.find((one) => one.rule === rule);
  const correctable = async ({ id }: { id: string }, email = INSPECTOR) =>
    (
      await world.read<{ correctableFacts: { fact: string; recordId: string | null; title: string }[] }>(
        email,
        id,
        'correctableFacts { fact recordId title }',
      )
    )?.correctableFacts ?? [];
  const propose = async (of: Versioned, fact: string, happenedAt: string, more: object = {}) => {
    const fileIds = [await world.upload(INSPECTOR, 'receipt.txt')];
    const input = { fact, happenedAt, reason: REASON, fileIds, ...more };
    return world.act(INSPECTOR, 'proposeCounterEntry', of, { input });
  };
  const entryOf = async (of: { id: string }) => {
    const { counterEntries, version } = await see(HEAD, of);
    const entry = counterEntries.find(({ state }) => state === 'PROPOSED');
    return { id: of.id, entryId: entry?.id, version };
  };
  const sign = async (of: Versioned, key: string = randomUUID()) => {
    const { version, ...which } = await entryOf(of);
    const variables = { ...which, version, key };
    await (await world.as(HEAD)).run(SIGN, variables);
    return variables;
  };
  const current = async <T extends { id: string }>(of: T): Promise<T & Versioned> => ({
    ...of,
    version: (await see(HEAD, of)).version,
  });
  const marksOf = async (email: string, { id }: { id: string }) =>
    (
      await world.read<{ findings: { code: string; overtakenBy: string | null }[] }>(
        email,
        id,
        'findings { code overtakenAt overtakenBy overtakenTitle }',
      )
    )?.findings ?? [];
  /** Codes of the findings that nothing has overtaken. */
  const standing = async (of: { id: string }, name = '') =>
    (await marksOf(SUBJECT, of))
      .filter(({ code, overtakenBy }) => overtakenBy === null && code.startsWith(name))
      .map(({ code }) => code);
  return { marksOf, standing, see, termOf, correctable, propose, entryOf, sign, current };
}
