import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import type { SqlWriter } from '../../../platform/reading/sql-writer';
import { Territory } from '../../../registry';
import { TILES } from './map-tiles';

const quarterAsked = (alias: string, sql: SqlWriter) => `${alias}.form_code = ${sql.argument('form', 'text')}
    and ${alias}.year = ${sql.argument('year', 'integer')} and ${alias}.quarter = ${sql.argument('quarter', 'integer')}`;
const ofRegion = (alias: string, sql: SqlWriter) =>
  `${alias}.scope = 'TERRITORY' and ${alias}.row_key = any (${sql.argument('keys', 'text[]')})`;

/** The kept totals of a region for the quarter that is asked for. */
const ofTheQuarter = (alias: string, sql: SqlWriter) =>
  `${quarterAsked(alias, sql)} and ${ofRegion(alias, sql)}`;

/** For forms with rows of regions (clause 63): a region's own rows are its figures, whoever files them. */
export const OWN_ROWS = 'ownRows';

/** Whose rows `ownKeys` are, `ownRegions` says at the same places. */
const withOwnRows = (
  alias: string,
  sql: SqlWriter,
) => `${quarterAsked(alias, sql)} and (${ofRegion(alias, sql)}
    or ${alias}.scope = 'REPUBLIC' and ${alias}.row_key = any (array(select own.key
      from unnest(${sql.argument('ownKeys', 'text[]')}, ${sql.argument('ownRegions', 'text[]')}) own (key, region)
      where own.region = {parent}.code)))`;

/** Column or row of a region's tile, from 1 on; nothing for a region that the map does not know. */
function placeInMap(axis: 'column' | 'row') {
  const places = Object.entries(TILES).map(([code, place]) => `when '${code}' then ${place[axis] + 1}`);
  return (alias: string) => `case ${alias}.code ${places.join(' ')} end`;
}

@ObjectType({ simpleResolvers: true, description: 'One row of the form in one region.' })
@SqlType({ table: 'report_rollup', subject: 'ReportAggregate' })
export class RegionFigure {
  @Field({ description: 'Key of the row: 2/12.1, 2/12.1/15.' })
  @Sql({ column: 'row_key', plain: true })
  key!: string;

  @Field(() => Float, { nullable: true, description: 'Sum of the cells; null where there are none.' })
  @Sql({
    expression: (alias) => `case when ${alias}.n1 + ${alias}.n2 + ${alias}.n3 > 0
      then coalesce(${alias}.m1, 0) + coalesce(${alias}.m2, 0) + coalesce(${alias}.m3, 0) end`,
  })
  value!: number | null;

  @Field(() => Int, { description: 'How many cells it is made of.' })
  @Sql({ expression: (alias) => `${alias}.n1 + ${alias}.n2 + ${alias}.n3` })
  parts!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The figures of a quarter in one region of the first level.',
})
@SqlType({ table: 'territory', subject: 'ReportAggregate' })
export class RegionFigures {
  @Field(() => Territory)
  @Sql({ one: { on: 'id' } })
  territory!: Territory;

  @Field(() => Int, {
    nullable: true,
    description: 'Column of its tile in a map of tiles of one size, from 1 on.',
  })
  @Sql({ expression: placeInMap('column') })
  mapColumn!: number | null;

  @Field(() => Int, { nullable: true, description: 'Row of its tile in that map, from 1 on.' })
  @Sql({ expression: placeInMap('row') })
  mapRow!: number | null;

  @Field(() => [RegionFigure])
  @Sql({
    many: {
      foreign: 'scope_id',
      where: ofTheQuarter,
      orderBy: '{alias}.row_key',
      cap: 500,
      // Totals of the republic stand under 0.
      ways: { [OWN_ROWS]: { ownSql: 'any (array[0, {parent}.id])', where: withOwnRows } },
    },
  })
  rows!: RegionFigure[];
}
