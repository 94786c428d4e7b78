import { createHash } from 'node:crypto';
import { QueryFailedError, type DataSource } from 'typeorm';
import type { AbilityCatalogue } from '../access/ability';
import { actorSettings, SET_ACTOR_SQL, type Actor } from '../access/actor';
import { appendToJournal } from '../journal/journal';
import { invalidInput } from '../refusals/invalid-input';
import { Refusal } from '../refusals/refusal';
import { receiptLines, type CommandReceipt } from './command-receipt';
import { Work } from './work';

/** What a command needs of the running application. */
export interface CommandContext {
  readonly dataSource: DataSource;
  readonly abilities: AbilityCatalogue;
  readonly actor: Actor;
  readonly now: Date;
  /** Where the receipts of its commands are put, for the request's answer. */
  readonly receipts?: CommandReceipt[];
}

export interface Command {
  /** Verb and object: `appointInspection`. */
  readonly name: string;
  readonly idempotencyKey: string;
  /** All that the caller gave, but for the key. */
  readonly input: unknown;
}

const KEY_PATTERN = /^[\x21-\x7e]{8,200}$/;

/** JSON with sorted keys, so that the same input gives the same hash. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function actorKey(actor: Actor): string {
  return actor.accountId === null ? actor.scope : String(actor.accountId);
}

interface Done<T> {
  readonly result: T;
  readonly receipt: CommandReceipt;
}

export function assertKey(idempotencyKey: string): void {
  if (!KEY_PATTERN.test(idempotencyKey)) throw invalidInput('idempotencyKey');
}

/** The earlier answer of the same command, or undefined when this call is the first. */
async function claim<T>(work: Work, command: Command): Promise<Done<T> | undefined> {
  assertKey(command.idempotencyKey);
  const hash = createHash('sha256')
    .update(canonical([command.name, work.actor.capacityId, command.input ?? null]))
    .digest('hex');
  const key = [actorKey(work.actor), command.idempotencyKey];
  // A second call at the same time waits here until the first has committed or failed.
  const inserted = await work.query(
    `insert into command_receipt (actor_key, idempotency_key, command, input_hash, at) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning 1 as one`,
    [...key, command.name, hash, work.now.toISOString()],
  );
  if (inserted.length > 0) return undefined;
  const [receipt] = await work.query<{
    input_hash: string;
    result: T;
    at: Date;
    told: CommandReceipt['done'] | null;
  }>(
    'select input_hash, result, at, told from command_receipt where actor_key = $1 and idempotency_key = $2',
    key,
  );
  if (receipt?.input_hash !== hash) throw new Refusal('IDEMPOTENCY_KEY_REUSED');
  const { result, at, told } = receipt;
  return { result, receipt: { command: command.name, at: at.toISOString(), done: told ?? [] } };
}

/** A transaction that stood in another's way is done again so often; then it is an error. */
const MOST_TRIES = 5;

/**
 * Errors of PostgreSQL that say nothing against the command, only that another one came between: a deadlock, a
 * serialization failure, and a row that another made meanwhile. Done again, the command's own rules find what is there now.
 */
const CAME_BETWEEN: ReadonlySet<unknown> = new Set(['40P01', '40001', '23505']);

function anotherCameBetween(error: unknown): boolean {
  return (
    error instanceof QueryFailedError &&
    CAME_BETWEEN.has((error.driverError as { readonly code?: unknown }).code)
  );
}

/**
 * Runs one command: actor set for row-level security, receipt, body, journal, all in one transaction.
 * The same key with the same input gives the first answer again and does nothing. The body may run more than once, each
 * time in a transaction of its own.
 * @returns what the body returned; it must be plain JSON, best an id
 * @throws Refusal IDEMPOTENCY_KEY_REUSED, INVALID_INPUT, and whatever the body refuses; then nothing is written
 */
export async function execute<T>(
  context: CommandContext,
  command: Command,
  body: (work: Work) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      const { result, receipt } = await executeOnce(context, command, body);
      context.receipts?.push(receipt);
      return result;
    } catch (error) {
      if (tries >= MOST_TRIES || !anotherCameBetween(error)) throw error;
    }
  }
}

async function executeOnce<T>(
  context: CommandContext,
  command: Command,
  body: (work: Work) => Promise<T>,
): Promise<Done<T>> {
  return context.dataSource.transaction(async (manager) => {
    await manager.query(SET_ACTOR_SQL, actorSettings(context.actor));
    const work = new Work(manager, context.actor, context.abilities.forActor(context.actor), context.now);
    const earlier = await claim<T>(work, command);
    if (earlier) return earlier;
    const result = await body(work);
    const events = work.takeEvents();
    const done = receiptLines(context.actor, events);
    await work.query(
      'update command_receipt set result = $3::jsonb, told = $4::jsonb where actor_key = $1 and idempotency_key = $2',
      [actorKey(context.actor), command.idempotencyKey, JSON.stringify(result ?? null), JSON.stringify(done)],
    );
    await appendToJournal(manager, context.actor, context.now, events);
    return { result, receipt: { command: command.name, at: context.now.toISOString(), done } };
  });
}
