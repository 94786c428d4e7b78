import type { DataSource } from 'typeorm';
import type { AbilityCatalogue } from '../access/ability';
import type { Actor } from '../access/actor';
import type { RememberedActor } from '../access/remembered-actor';
import { execute, type Command } from '../commands/execute';
import type { CommandReceipt } from '../commands/command-receipt';
import type { Work } from '../commands/work';
import type { Exchange } from '../http/exchange';
import type { MessageCatalogue, MessageValues } from '../messages/catalogue';
import type { Language } from '../messages/language';
import { Reader } from '../reading/reader';
import type { Application } from './application';

/** One request: who, when, in which language, and the ways to read and to change. */
export class RequestContext {
  readonly dataSource: DataSource;
  readonly abilities: AbilityCatalogue;
  readonly messages: MessageCatalogue;
  readonly reader: Reader;
  /** The whole answer as it goes out, where PostgreSQL has printed it. Apollo copies the context, and what is here is one. */
  readonly answer: { printed?: Buffer } = {};
  /** What the request's commands did; Apollo's copies of the context share it. */
  readonly receipts: CommandReceipt[] = [];
  /** Small per-request stores of the rooms (batch loaders), by name; made when the first is asked for. */
  private stores: Map<string, unknown> | undefined;

  constructor(
    readonly application: Application,
    readonly actor: Actor,
    /** The request's present instant: every rule and every answer of it goes by this one. */
    readonly now: Date,
    readonly language: Language,
    /** What names the request, or finds its name where somebody asks for it. */
    private readonly correlation: string | (() => string),
    readonly http: Exchange,
    /** How the actor is confirmed, where the server only remembered it. */
    readonly remembered?: RememberedActor,
  ) {
    this.dataSource = application.dataSource;
    this.abilities = application.abilities;
    this.messages = application.messages;
    this.reader = this.readerOf(actor);
  }

  get correlationId(): string {
    return typeof this.correlation === 'string' ? this.correlation : this.correlation();
  }

  /** A reader for whom the request has just become: after signing in, or in another capacity. */
  readerOf(actor: Actor): Reader {
    const remembered = actor === this.actor ? this.remembered : undefined;
    return new Reader(this.application, { actor, remembered, now: this.now, language: this.language });
  }

  /** Makes sure of the actor where no statement does. @throws ActorChanged */
  async confirmActor(): Promise<void> {
    await this.remembered?.confirm();
  }

  /** A text in the caller's language. */
  text(key: string, values?: MessageValues): string {
    return this.messages.text(key, this.language, values);
  }

  /** Runs a command as this request's actor at this request's instant. */
  async execute<T>(command: Command, body: (work: Work) => Promise<T>): Promise<T> {
    return execute(this, command, body);
  }

  /** The request's own instance of a room's store. */
  store<T>(name: string, make: () => T): T {
    const stores = (this.stores ??= new Map<string, unknown>());
    if (!stores.has(name)) stores.set(name, make());
    return stores.get(name) as T;
  }
}
