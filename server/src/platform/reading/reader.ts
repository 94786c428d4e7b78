import {
  getNamedType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import type { Pool, PoolClient } from 'pg';
import type { AbilityCatalogue } from '../access/ability';
import { actorSettings, SET_ACTOR_SQL, type Actor } from '../access/actor';
import { Refusal } from '../refusals/refusal';
import { decodeCursor, encodeCursor } from './cursor';
import { readable, requireTypeSql, rowJson, type Planning } from './plan-row';
import { rootSelections, selectedFields } from './selection';
import { SqlWriter } from './sql-writer';

export const MAX_PAGE = 200;
export const DEFAULT_PAGE = 25;

/** A condition over the alias of the rows that are read. Values go through the writer. */
export type Where = (alias: string, sql: SqlWriter) => string;

/** Keys of an order, the last one unique and none ever NULL; types as the cursor knows them. All run in one direction. */
export interface Order {
  readonly keys: readonly {
    readonly expression: (alias: string, sql: SqlWriter) => string;
    readonly type: string;
  }[];
  readonly descending?: boolean;
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

/**
 * The one narrow place that lists and details are read through: turns what a request asks of a type into one SQL
 * statement with the actor's rules in it, and runs it under row-level security.
 */
export class Reader {
  constructor(
    private readonly pool: Pool,
    private readonly abilities: AbilityCatalogue,
    readonly actor: Actor,
    readonly now: Date,
  ) {}

  /** The first row that matches and that the actor may read, in the shape that the request asks for. */
  async findOne<T = Row>(info: GraphQLResolveInfo, where: Where): Promise<T | null> {
    const type = objectType(info);
    return this.findOneOf<T>(type, rootSelections(info), info, where);
  }

  /** Like `findOne` for an object that stands below the request's field, e.g. in a command's answer. */
  async findOneOf<T = Row>(
    type: GraphQLObjectType,
    selections: readonly SelectionSetNode[],
    info: GraphQLResolveInfo,
    where: Where,
  ): Promise<T | null> {
    const planning = this.planning(info);
    const alias = planning.sql.alias();
    const json = rowJson(type, selections, alias, planning);
    const condition = `${where(alias, planning.sql)} and ${readable(type, alias, planning)}`;
    const text = `select ${json} as j from ${requireTypeSql(type).table} ${alias} where ${condition} limit 1`;
    const rows = await this.run<{ j: T }>(text, planning.sql.values);
    return rows[0]?.j ?? null;
  }

  /**
   * A keyset page of a connection (`nodes`, `edges { cursor node }`, `pageInfo`).
   * @throws Refusal PAGE_TOO_LARGE, INVALID_CURSOR
   */
  async findPage<T = Row>(
    info: GraphQLResolveInfo,
    args: PageArgs,
    order: Order,
    where?: Where,
  ): Promise<Page<T>> {
    const first = args.first ?? DEFAULT_PAGE;
    if (first < 1 || first > MAX_PAGE) throw new Refusal('PAGE_TOO_LARGE', { params: { max: MAX_PAGE } });
    const { type, selections } = nodeSelections(info);
    const planning = this.planning(info);
    const { sql } = planning;
    const alias = sql.alias();
    const keys = order.keys.map((key) => key.expression(alias, sql));
    const conditions = [readable(type, alias, planning), ...(where ? [where(alias, sql)] : [])];
    if (args.after) {
      const types = order.keys.map(({ type }) => type);
      const position = decodeCursor(args.after, types).map((value, i) => sql.value(value, types[i]));
      conditions.push(`(${keys.join(', ')}) ${order.descending ? '<' : '>'} (${position.join(', ')})`);
    }
    const direction = order.descending ? 'desc' : 'asc';
    const text = `select ${rowJson(type, selections, alias, planning)} as j, jsonb_build_array(${keys.join(', ')}) as k
      from ${requireTypeSql(type).table} ${alias} where ${conditions.join(' and ')}
      order by ${keys.map((key) => `${key} ${direction}`).join(', ')} limit ${first + 1}`;
    const rows = await this.run<{ j: T; k: (string | number)[] }>(text, sql.values);
    const edges = rows.slice(0, first).map((row) => ({ cursor: encodeCursor(row.k), node: row.j }));
    return {
      nodes: edges.map((edge) => edge.node),
      edges,
      pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > first },
    };
  }

  /** A statement of a room's own (sums, searches) under the actor's row-level security. */
  async query<T extends object>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    return this.run<T>(text, values);
  }

  private planning(info: GraphQLResolveInfo): Planning {
    return {
      info,
      ability: this.abilities.template(this.actor.role),
      sql: new SqlWriter(this.actor, this.now),
    };
  }

  private async run<T extends object>(text: string, values: readonly unknown[]): Promise<T[]> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      return await runAs<T>(client, this.actor, text, values);
    } catch (error) {
      broken = error instanceof Error ? error : new Error(String(error));
      throw error;
    } finally {
      client.release(broken && isConnectionError(broken) ? broken : undefined);
    }
  }
}

async function runAs<T extends object>(
  client: PoolClient,
  actor: Actor,
  text: string,
  values: readonly unknown[],
): Promise<T[]> {
  await client.query('begin read only');
  try {
    await client.query({ name: 'set-actor', text: SET_ACTOR_SQL, values: actorSettings(actor) });
    const result = await client.query<T>(text, [...values]);
    await client.query('commit');
    return result.rows;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Whether the connection may be no good any more: all but an error of the statement alone. */
function isConnectionError(error: Error): boolean {
  return (error as { severity?: string }).severity !== 'ERROR';
}

function objectType(info: GraphQLResolveInfo): GraphQLObjectType {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) throw new Error(`${info.fieldName}: expected an object type`);
  return type;
}

/** What a request asks of the nodes of a connection, under `nodes` and under `edges { node }`. */
function nodeSelections(info: GraphQLResolveInfo): {
  type: GraphQLObjectType;
  selections: SelectionSetNode[];
} {
  const connection = objectType(info);
  const asked = selectedFields(connection, rootSelections(info), info);
  const nodeType = getNamedType(connection.getFields()['nodes']?.type);
  if (!nodeType || !isObjectType(nodeType)) throw new Error(`${connection.name} is not a connection`);
  const selections = asked.flatMap(({ field, selections: below }) => {
    if (field.name === 'nodes') return [...below];
    if (field.name !== 'edges') return [];
    const edge = getNamedType(field.type);
    if (!isObjectType(edge)) return [];
    return selectedFields(edge, below, info).flatMap((part) =>
      part.field.name === 'node' ? [...part.selections] : [],
    );
  });
  return { type: nodeType, selections };
}
