import {
  getNamedType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import type { AbilityCatalogue } from '../access/ability';
import { isHeir, type Actor } from '../access/actor';
import type { MessageCatalogue } from '../messages/catalogue';
import type { Language } from '../messages/language';
import { Refusal } from '../refusals/refusal';
import { AnswerText, wantsText } from './answer-text';
import { decodeCursor, encodeCursor, type CursorType, type CursorValue } from './cursor';
import { joined, listText } from './json-text';
import { connectionText, keyText, nodeSelections, PAGE_KEY } from './page-text';
import type { PlanCache, RowPlan, StatementText } from './plan-cache';
import { allOf, readable, requireTypeSql, rowText } from './plan-row';
import type { Planning, Shape } from './planning';
import type { ReadAs, ReadingLanes } from './reading-lanes';
import { rootSelections } from './selection';
import { SqlWriter } from './sql-writer';
import { togetherOf } from './together';

export const MAX_PAGE = 200;
export const DEFAULT_PAGE = 25;

/** Sizes that pages are found in, so that a statement stays the same for most of the sizes asked for. */
const PAGE_SIZES = [10, 25, 50, 100, MAX_PAGE];

/** A condition over the alias of the rows that are read. Values go through the writer. */
export type Where = (alias: string, sql: SqlWriter) => string;

/** Where a page begins and how many rows it is found by: for a condition that names these few itself. */
export interface PagePlace {
  /** What the order's keys are of the last row before it; undefined for the first page. */
  readonly after: readonly CursorValue[] | undefined;
  /** Those that are shown, or a few more, and one by which the reader knows whether there is a next page. */
  readonly rows: number;
}
export type PageWhere = (alias: string, sql: SqlWriter, place: PagePlace) => string;

/** Whether a text is among some; one alone is compared with, so that an index gives its rows in their order. */
export function isOneOf(text: string, among: readonly string[], sql: SqlWriter): string {
  const [only] = among;
  if (among.length === 1) return `${text} = ${sql.value(only, 'text')}`;
  return `${text} = any (${sql.value(among, 'text[]')})`;
}

/** Keys of an order, the last one unique and none ever NULL; types as the cursor knows them. All run in one direction. */
export interface Order {
  readonly keys: readonly {
    readonly expression: (alias: string, sql: SqlWriter) => string;
    readonly type: CursorType;
  }[];
  readonly descending?: boolean;
}

export interface List {
  readonly order: Where;
  readonly where?: Where;
  readonly limit: number;
  /** Values of what the fields' SQL calls arguments. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** Which of the `ways` of its fields to find many by. */
  readonly way?: string | undefined;
}

export interface PageArgs {
  readonly first?: number | undefined;
  readonly after?: string | null | undefined;
}

export interface Page<T> {
  readonly nodes: T[];
  readonly edges: { cursor: string; node: T }[];
  readonly pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

type Row = Record<string, unknown>;

/** What readers of all requests share. */
export interface ReadingParts {
  readonly lanes: ReadingLanes;
  readonly plans: PlanCache;
  readonly abilities: AbilityCatalogue;
  readonly messages: MessageCatalogue;
}

export interface ReadingCaller extends ReadAs {
  readonly now: Date;
  readonly language: Language;
}

/**
 * The one narrow place that lists and details are read through: turns what a request asks of a type into one SQL
 * statement with the actor's rules in it, and runs it under row-level security. Where the whole answer is wanted as
 * text, what the methods give is an `AnswerText`, to be returned by the resolver untouched.
 */
export class Reader {
  readonly actor: Actor;

  constructor(
    private readonly parts: ReadingParts,
    private readonly caller: ReadingCaller,
  ) {
    this.actor = caller.actor;
  }

  /** The first row that matches and that the actor may read, in the shape that the request asks for. */
  async findOne<T = Row>(info: GraphQLResolveInfo, where: Where): Promise<T | null> {
    const type = objectType(info);
    if (!wantsText(info)) return this.findOneOf<T>(type, rootSelections(info), info, where);
    const bytes = await this.oneText(type, rootSelections(info), info, where, 'answer');
    return (bytes ? new AnswerText(bytes) : AnswerText.NULL) as T;
  }

  /** Like `findOne` for an object that stands below the request's field, e.g. in a command's answer. */
  async findOneOf<T = Row>(
    type: GraphQLObjectType,
    selections: readonly SelectionSetNode[],
    info: GraphQLResolveInfo,
    where: Where,
  ): Promise<T | null> {
    const bytes = await this.oneText(type, selections, info, where, 'object');
    return bytes ? (JSON.parse(bytes.toString()) as T) : null;
  }

  /**
   * A keyset page of a connection (`nodes`, `edges { cursor node }`, `pageInfo`).
   * @throws Refusal PAGE_TOO_LARGE, INVALID_CURSOR
   */
  async findPage<T = Row>(
    info: GraphQLResolveInfo,
    args: PageArgs,
    order: Order,
    where?: PageWhere,
  ): Promise<Page<T>> {
    const first = args.first ?? DEFAULT_PAGE;
    if (first < 1 || first > MAX_PAGE) throw new Refusal('PAGE_TOO_LARGE', { params: { max: MAX_PAGE } });
    const asText = wantsText(info);
    const plan = this.pagePlan(info, asText ? 'answer' : 'object');
    const sql = new SqlWriter(this.caller.language, this.caller, plan);
    const { alias } = plan;
    const keys = order.keys.map((key) => key.expression(alias, sql));
    const list = listOf(info, order);
    const types = order.keys.map(({ type }) => type);
    const after = typeof args.after === 'string' ? decodeCursor(args.after, list, types) : undefined;
    const size = PAGE_SIZES.find((one) => one >= first) ?? MAX_PAGE;
    const conditions = [where?.(alias, sql, { after, rows: size + 1 }) ?? 'true'];
    if (after) {
      const position = after.map((value, i) => sql.value(value, types[i]));
      conditions.push(`(${keys.join(', ')}) ${order.descending ? '<' : '>'} (${position.join(', ')})`);
    }
    const direction = order.descending ? 'desc' : 'asc';
    const limit = sql.value(first, 'integer');
    const added = [list, ...keys, direction, ...conditions, limit, String(size)];
    const written = statementOf(plan, added, undefined, () => {
      const key = keyText(list, keys);
      const columns = plan.columns.map((column) => `${column.replaceAll(PAGE_KEY, key)}, `).join('');
      // PostgreSQL computes what is dear only for the rows that the limit leaves.
      // A key is made only for a page that shows where it stands.
      const shown = asText && !plan.text.includes('.page_key') ? 'null' : key;
      const page = `(select ${columns}${shown} as page_key from ${plan.table} ${alias}
        where ${allOf([plan.readable, ...conditions])} order by ${keys.map((each) => `${each} ${direction}`).join(', ')} limit ${size + 1}) ${alias}`;
      // One answer, also where nothing of it asks for rows; the size is named also where nothing asks for it.
      if (asText) return `select ${plan.text.replaceAll(FIRST, limit)} from ${page} having ${limit} > 0`;
      return `select ${plan.text}, ${alias}.page_key from ${page} limit ${limit} + 1`;
    });
    if (asText) return new AnswerText(await this.printOne(written, sql)) as unknown as Page<T>;
    return pageOf(await this.parts.lanes.printed(this.caller, { ...written, values: sql.values }), first);
  }

  /** A short list that is not paged: the actor's rows that match, in order, at most `limit` of them. */
  async findList<T = Row>(info: GraphQLResolveInfo, { order, where, limit, given, way }: List): Promise<T[]> {
    const type = objectType(info);
    const selections = rootSelections(info);
    const asText = wantsText(info);
    const shape = asText ? 'answer' : 'object';
    const plan = this.plan({ info, type, selections, shape, times: limit, way }, (alias, planning) => ({
      text: rowText(type, selections, alias, planning),
    }));
    const sql = new SqlWriter(this.caller.language, { ...this.caller, ...(given ? { given } : {}) }, plan);
    const { alias } = plan;
    const condition = where?.(alias, sql) ?? 'true';
    const orderBy = order(alias, sql);
    const written = statementOf(plan, [condition, orderBy, String(limit)], sql, () => {
      const rows = `(select ${plan.text} as j from ${plan.table} ${alias}
        where ${allOf([plan.readable, condition])} order by ${orderBy} limit ${limit}) ${alias}`;
      return `select ${joined(listText(`string_agg(${alias}.j, ',')`))} from ${rows}`;
    });
    const printed = await this.printOne(written, sql);
    return asText ? (new AnswerText(printed) as unknown as T[]) : (JSON.parse(printed.toString()) as T[]);
  }

  /** A statement of a room's own (sums, searches) under the actor's row-level security. */
  async query<T extends object>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    return this.parts.lanes.rows<T>(this.caller, { text, values });
  }

  private async oneText(
    type: GraphQLObjectType,
    selections: readonly SelectionSetNode[],
    info: GraphQLResolveInfo,
    where: Where,
    shape: Shape,
  ): Promise<Buffer | null> {
    const plan = this.plan({ info, type, selections, shape, times: 1 }, (alias, planning) => ({
      text: rowText(type, selections, alias, planning),
    }));
    const sql = new SqlWriter(this.caller.language, this.caller, plan);
    const condition = where(plan.alias, sql);
    const written = statementOf(plan, [condition], sql, () => {
      const conditions = allOf([condition, plan.readable]);
      return `select ${plan.text} from ${plan.table} ${plan.alias} where ${conditions} limit 1`;
    });
    const [row] = await this.parts.lanes.printed(this.caller, { ...written, values: sql.values });
    return row?.[0] ?? null;
  }

  private pagePlan(info: GraphQLResolveInfo, shape: Shape): RowPlan {
    const connection = objectType(info);
    const asked = rootSelections(info);
    const { type, selections } = nodeSelections(connection, asked, info);
    const place = { info, type, selections: asked, shape, times: MAX_PAGE };
    return this.plan(place, (alias, planning) =>
      shape === 'answer'
        ? connectionText(connection, asked, { alias, first: FIRST, planning })
        : {
            text: `${alias}.page_text_1`,
            columns: [`${rowText(type, selections, alias, planning)} as page_text_1`],
          },
    );
  }

  private plan(
    { info, type, selections, shape, times, way }: Place,
    write: (alias: string, planning: Planning) => Pick<RowPlan, 'text'> & Partial<Pick<RowPlan, 'columns'>>,
  ): RowPlan {
    const { language, actor } = this.caller;
    return this.parts.plans.get(
      info,
      selections,
      [actor.role, isHeir(actor) ? 'heir' : '', language, shape, type.name, way ?? ''],
      () => {
        const { abilities, messages } = this.parts;
        const sql = new SqlWriter(language);
        const ability = abilities.template(actor.role, isHeir(actor));
        const cost = { rows: 0 };
        const planning: Planning = { asked: info, shape, ability, sql, language, messages, way, times, cost };
        const alias = sql.alias();
        const { text, columns = [] } = write(alias, planning);
        const rows = readable(type, alias, planning);
        const { table } = requireTypeSql(type);
        return { text, columns, readable: rows, table, alias, statements: new Map(), ...sql.kept() };
      },
    );
  }

  private async printOne(written: StatementText, sql: SqlWriter): Promise<Buffer> {
    const [row] = await this.parts.lanes.printed(this.caller, { ...written, values: sql.values });
    const printed = row?.[0];
    if (!printed) throw new Error('a statement without an answer');
    return printed;
  }
}

/** What is planned, and how many rows of it there can be. */
interface Place {
  readonly info: GraphQLResolveInfo;
  readonly type: GraphQLObjectType;
  readonly selections: readonly SelectionSetNode[];
  readonly shape: Shape;
  readonly times: number;
  readonly way?: string | undefined;
}

/**
 * The statement that a plan becomes with what a request adds to it. The same text every time, so that nobody has to put
 * it together, read or compare it again.
 * @param sql of a statement whose readers can be answered together: a detail or a short list. A page costs what its rows
 *   cost and not what making it ready does, and asking the policies at every row costs more than that.
 */
function statementOf(
  plan: RowPlan,
  added: readonly string[],
  sql: SqlWriter | undefined,
  make: () => string,
): StatementText {
  const key = added.join('|');
  let written = plan.statements.get(key);
  if (written === undefined) {
    if (plan.statements.size >= STATEMENTS_KEPT) plan.statements.clear();
    const text = make();
    written = { text, together: sql && togetherOf(text) };
    plan.statements.set(key, written);
  }
  return written;
}

/** So many ways to go on from one plan are kept. */
const STATEMENTS_KEPT = 100;

/** Stands in a page's plan where each request puts the place of its own size. */
const FIRST = '§first§';

/** The name that a list's cursors bear: where it stands in the schema, and which way it runs. */
function listOf({ parentType, fieldName }: GraphQLResolveInfo, { descending }: Order): string {
  return `${parentType.name}.${fieldName}${descending ? '-' : ''}`;
}

function pageOf<T>(rows: readonly (readonly (Buffer | null)[])[], first: number): Page<T> {
  const edges = rows.slice(0, first).map(([node, key]) => ({
    cursor: encodeCursor(key?.toString() ?? '[]'),
    node: JSON.parse(node?.toString() ?? 'null') as T,
  }));
  return {
    nodes: edges.map((edge) => edge.node),
    edges,
    pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > first },
  };
}

function objectType(info: GraphQLResolveInfo): GraphQLObjectType {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) throw new Error(`${info.fieldName}: expected an object type`);
  return type;
}
