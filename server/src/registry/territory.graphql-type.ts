import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../platform/graphql/connection';
import { enumOf } from '../platform/graphql/enum-of';
import { Sql, SqlType } from '../platform/reading/sql-metadata';
import { TERRITORY_LEVELS, type TerritoryLevel } from './territory.record';

export const TerritoryLevelEnum = enumOf(
  'TerritoryLevel',
  TERRITORY_LEVELS,
  'Levels of the classifier. OBLAST is the first one: cities of republican significance and the capital stand on it too.',
);

/** An administrative territory by the KATO classifier. */
@ObjectType({ simpleResolvers: true })
@SqlType({ table: 'territory' })
export class Territory {
  @Field(() => ID)
  id!: string;

  /** Nine digits. */
  @Field(() => String, { description: 'KATO code, nine digits.' })
  @Sql({ column: 'code', plain: true })
  code!: string;

  @Field(() => TerritoryLevelEnum)
  level!: TerritoryLevel;

  @Field(() => String, { description: 'In the language of the request.' })
  @Sql({ localized: 'name' })
  name!: string;

  @Field(() => String)
  nameKk!: string;

  @Field(() => String)
  nameRu!: string;

  nameEn?: string | null;

  @Field(() => Territory, { nullable: true })
  @Sql({ one: { on: 'parent_id' } })
  parent?: Territory | null;
}

export const TerritoryConnection = connectionOf(Territory);
