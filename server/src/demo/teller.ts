import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql, type GraphQLSchema } from 'graphql';
import {
  addDays,
  addWorkingDays,
  dateOfInstant,
  instant,
  subtractWorkingDays,
  type CalendarDate,
} from '../law';
import type { Actor } from '../platform/access/actor';
import { asSystem } from '../platform/access/as-system';
import { openCaseImport } from '../external-control/inspection';
import { importServiceFigures } from '../external-control/monitoring';
import { storeFile } from '../platform/files';
import type { Application } from '../platform/graphql/application';
import { RequestContext } from '../platform/graphql/request-context';
import { Refusal } from '../platform/refusals/refusal';
import { beginAsking } from '../reporting/quarterly-report';
import type { StoryTime } from './story-time';

type Variables = Readonly<Record<string, unknown>>;

export interface TellerOptions {
  readonly application: Application;
  readonly schema: GraphQLSchema;
  readonly time: StoryTime;
  /** The last working day that the story may use. */
  readonly lastDay: CalendarDate;
  readonly actorOf: (email: string) => Promise<Actor>;
}

/** Acts in the story as its people, through the product's own GraphQL. */
export class Teller {
  constructor(private readonly options: TellerOptions) {}

  /** A working day of the story: 0 the last one, -5 five working days before it. */
  day(workingDays: number): CalendarDate {
    const { lastDay } = this.options;
    return workingDays < 0
      ? subtractWorkingDays(lastDay, -workingDays)
      : addWorkingDays(lastDay, workingDays);
  }

  /** Calendar days after a working day of the story. */
  after(workingDays: number, calendarDays: number): CalendarDate {
    return addDays(this.day(workingDays), calendarDays);
  }

  /** The present day of the story. */
  today(): CalendarDate {
    return dateOfInstant(instant(this.options.time.now.toISOString()));
  }

  /** The present instant of the story. */
  now(): string {
    return this.options.time.now.toISOString();
  }

  /** Waits for an hour (`HH:MM` in Almaty) of a working day. */
  async at(workingDays: number, hour: string): Promise<void> {
    await this.on(this.day(workingDays), hour);
  }

  /** Waits for an hour (`HH:MM` in Almaty) of a day of the calendar. */
  async on(day: CalendarDate, hour: string): Promise<void> {
    await this.options.time.at(new Date(`${day}T${hour}:00+05:00`));
  }

  /** Asks or commands as a person at the present hour. @throws when the product refuses */
  async run<T = Variables>(email: string, source: string, variableValues: Variables = {}): Promise<T> {
    const { schema, time } = this.options;
    const contextValue = await this.contextOf(email);
    const result = await graphql({ schema, source, variableValues, contextValue });
    if (result.errors) {
      const refusals = result.errors.map(({ message, originalError }) =>
        originalError instanceof Refusal ? `${message} ${JSON.stringify(originalError.findings)}` : message,
      );
      throw new Error(
        `the story, ${time.now.toISOString()}, ${email}: ${source.replace(/\s+/g, ' ')}: ${refusals.join('; ')}`,
      );
    }
    return result.data as T;
  }

  /** Keeps a text file of a person until a command attaches it. @returns its id */
  async upload(email: string, name: string, text: string): Promise<string> {
    return (await storeFile(await this.contextOf(email), { name, bytes: Buffer.from(text) })).id;
  }

  /** Sends a file of cases that run already, to be tried. @returns its id */
  async sendCases(email: string, name: string, text: string): Promise<string> {
    const upload = { name, bytes: Buffer.from(text) };
    return String(await openCaseImport(await this.contextOf(email), upload, randomUUID()));
  }

  /** Takes in a file of the monitoring information system. */
  async takeInFigures(email: string, name: string, text: string): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'qadagalau-story-'));
    try {
      const path = join(folder, name);
      const bytes = Buffer.from(text);
      await writeFile(path, bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const file = { path, name, bytes: bytes.length, sha256, workbook: false };
      await importServiceFigures(await this.contextOf(email), file, randomUUID());
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** The worker asks for reports from now on; whoever has not begun one it reminds when it is up. */
  async askForReports(): Promise<void> {
    await beginAsking(this.applicationThen());
  }

  /** One command on an inspection, with the version that the person sees now. */
  async inspection(email: string, command: string, id: string, input?: Variables): Promise<void> {
    await this.command(email, command, 'inspection', 'id', id, input);
  }

  /** One command on a prescription. */
  async prescription(email: string, command: string, id: string, input?: Variables): Promise<void> {
    await this.command(email, command, 'prescription', 'prescriptionId', id, input);
  }

  /** One command on a letter on measures. */
  async letter(email: string, command: string, id: string, input?: Variables): Promise<void> {
    await this.command(email, command, 'letterOnMeasures', 'letterId', id, input);
  }

  /** One command on a control event. */
  async controlEvent(email: string, command: string, id: string, input?: Variables): Promise<void> {
    await this.command(email, command, 'controlEvent', 'eventId', id, input);
  }

  /** One command on an escalation. */
  async escalation(email: string, command: string, id: string, input?: Variables): Promise<void> {
    await this.command(email, command, 'escalation', 'escalationId', id, input);
  }

  /** One command on a special commission. */
  async commission(email: string, command: string, id: string, input?: Variables): Promise<void> {
    await this.command(email, command, 'specialCommission', 'id', id, input);
  }

  /** One command on external monitoring. */
  async monitoring(email: string, command: string, id: string, input?: Variables): Promise<void> {
    await this.command(email, command, 'monitoring', 'id', id, input);
  }

  /** One command on internal monitoring. */
  async quarter(email: string, command: string, id: string, input?: Variables): Promise<void> {
    await this.command(email, command, 'internalMonitoring', 'id', id, input);
  }

  /** A value of the database that the story needs and no person asked for. */
  async find<T extends object>(text: string, values: readonly unknown[]): Promise<T> {
    const { dataSource } = this.options.application;
    const rows = await asSystem(
      dataSource,
      async (manager) => (await manager.query(text, [...values])) as T[],
    );
    if (!rows[0]) throw new Error(`the story misses ${text} ${values.join(', ')}`);
    return rows[0];
  }

  /** The application at the present hour of the story. */
  private applicationThen(): Application {
    const { application } = this.options;
    const at = instant(this.now());
    return { ...application, clock: { now: () => at } };
  }

  private async contextOf(email: string): Promise<RequestContext> {
    const { time, actorOf } = this.options;
    const http = {} as RequestContext['http'];
    return new RequestContext(this.applicationThen(), await actorOf(email), time.now, 'ru', 'story', http);
  }

  private async command(
    email: string,
    command: string,
    table: string,
    idName: string,
    id: string,
    input?: Variables,
  ): Promise<void> {
    const seen = await this.run<Record<string, { version: number }>>(
      email,
      `query ($id: ID!) { ${table}(id: $id) { version } }`,
      { id },
    );
    const inputType = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
    const [declared, given] = input ? [`, $input: ${inputType}!`, ', input: $input'] : ['', ''];
    await this.run(
      email,
      `mutation ($id: ID!, $key: String!, $version: Int!${declared}) {
        ${command}(${idName}: $id, idempotencyKey: $key, expectedVersion: $version${given}) { id }
      }`,
      { id, key: randomUUID(), version: seen[table]?.version, ...(input ? { input } : {}) },
    );
  }
}
