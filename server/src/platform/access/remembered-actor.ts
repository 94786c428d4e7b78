import { Refusal } from '../refusals/refusal';
import type { Actor } from './actor';

/** The request's secret stands for somebody else by now, or for nobody: the request begins anew. */
export class ActorChanged extends Refusal {
  constructor() {
    super('NOT_SIGNED_IN');
  }
}

const identityOf = ({
  kind,
  role,
  scope,
  accountId,
  capacityId,
  authorityId,
  subjectId,
  openedCaseIds = [],
  heirOf = [],
  sharesOf = [],
  name,
  title,
}: Actor) =>
  JSON.stringify([
    kind,
    role,
    scope,
    accountId,
    capacityId,
    authorityId,
    subjectId,
    openedCaseIds,
    heirOf,
    sharesOf,
    name,
    title,
  ]);

/** An actor whom the server remembers, for one request: relied on only as far as statements and commands confirm it. */
export class RememberedActor {
  private changed = false;
  private confirming: Promise<void> | undefined;
  private proven = false;

  constructor(
    readonly actor: Actor,
    private readonly changes: string,
    private readonly ask: () => Promise<Actor>,
  ) {}

  /** Whether nothing has changed about people, as a statement says that ran as this actor. */
  isOf(changes: string | null | undefined): boolean {
    if (changes !== this.changes) return false;
    this.proven = true;
    return true;
  }

  /** Whether a statement has confirmed the actor, and none doubted. */
  get isCertain(): boolean {
    return this.proven && !this.changed;
  }

  /** Makes sure of an actor whom nothing has confirmed. @returns whether it is another one, or cannot be known */
  async hasChanged(): Promise<boolean> {
    if (!this.proven) await this.confirm().catch(() => (this.changed = true));
    return this.changed;
  }

  /** Asks whom the secret stands for now. @throws ActorChanged */
  confirm(): Promise<void> {
    this.confirming ??= this.ask().then((actor) => {
      if (identityOf(actor) === identityOf(this.actor)) return;
      this.changed = true;
      throw new ActorChanged();
    });
    return this.confirming;
  }
}
