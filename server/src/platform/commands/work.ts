import type { EntityManager } from 'typeorm';
import type { Ability } from '../access/ability';
import { thing } from '../access/ability';
import type { Actor } from '../access/actor';
import type { JournalEvent } from '../journal/journal';
import { askFor, type OutboxJob } from '../outbox/outbox';
import { Refusal, type RefusalChange } from '../refusals/refusal';

/** A record that changes by versions, of which the inspected subject is told only some. */
export interface Versioned {
  readonly id: number;
  readonly version: number;
  /** How many of its versions the subject was not told of. */
  readonly withheldVersions?: number;
}

const CHANGES_TOLD = 20;
const CHANGES_SQL = `select at, action, actor_name as "actorName" from journal_entry
  where case_kind = $1 and case_id = $2 and case_version > $3 order by id limit ${CHANGES_TOLD}`;
/** The newest so many that the subject may see: one entry stands for each version that it was told of. */
const TOLD_CHANGES_SQL = `select at, action, "actorName" from (
    select id, at, action, actor_name as "actorName" from journal_entry
    where case_kind = $1 and case_id = $2 and case_version is not null order by id desc limit $3) newest order by id`;

/** One command's transaction: what it may touch, and what it leaves behind when it commits. */
export class Work {
  private readonly events: JournalEvent[] = [];

  constructor(
    readonly manager: EntityManager,
    readonly actor: Actor,
    readonly ability: Ability,
    /** The one instant at which the command happens. */
    readonly now: Date,
  ) {}

  async query<T extends object>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    const result: unknown = await this.manager.query(text, [...values]);
    // TypeORM answers UPDATE and DELETE with [rows, count], everything else with the rows.
    const rows = Array.isArray(result) && Array.isArray(result[0]) ? (result[0] as unknown) : result;
    return rows as T[];
  }

  /**
   * Asks the ability for an act on a thing.
   * @throws Refusal NOT_FOUND when the actor may not even read it, FORBIDDEN when it may read but not act
   */
  authorize(action: string, name: string, facts: object): void {
    const target = thing(name, facts);
    if (this.ability.can(action, target)) return;
    throw new Refusal(this.ability.can('read', target) ? 'FORBIDDEN' : 'NOT_FOUND');
  }

  /**
   * @throws Refusal STALE_VERSION with what happened to the case since the version that the caller saw
   */
  async expectVersion(
    { id, version, withheldVersions = 0 }: Versioned,
    expected: number,
    caseKind: string,
  ): Promise<void> {
    const isSubject = this.actor.scope === 'subject';
    const seen = isSubject ? version - withheldVersions : version;
    if (seen === expected) return;
    const missed = Math.min(Math.max(seen - expected, 0), CHANGES_TOLD);
    const changes = await this.query<RefusalChange>(isSubject ? TOLD_CHANGES_SQL : CHANGES_SQL, [
      caseKind,
      id,
      isSubject ? missed : expected,
    ]);
    throw new Refusal('STALE_VERSION', { changes });
  }

  /** Notes what happened; written to the journal in the order of the calls when the command ends. */
  journal(event: JournalEvent): void {
    this.events.push(event);
  }

  /** Asks for a job; it is enqueued only if the command commits. */
  async askFor(job: OutboxJob): Promise<void> {
    await askFor(this.manager, this.now, job);
  }

  takeEvents(): readonly JournalEvent[] {
    return this.events;
  }
}
