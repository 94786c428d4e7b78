import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enum-of';
import { Sql, SqlType } from '../platform/reading/sql-metadata';
import { AUTHORITY_KINDS, type AuthorityKind } from './authority.record';
import { Territory } from './territory.graphql-type';

export const AuthorityKindEnum = enumOf(
  'AuthorityKind',
  AUTHORITY_KINDS,
  'The Agency itself, or one of its territorial bodies.',
);

/** An office that controls: the Agency or a territorial body. */
@ObjectType({ simpleResolvers: true })
@SqlType({ table: 'authority' })
export class Authority {
  @Field(() => ID)
  id!: string;

  @Field(() => AuthorityKindEnum)
  kind!: AuthorityKind;

  @Field(() => String, { description: 'In the language of the request.' })
  @Sql({ localized: 'name' })
  name!: string;

  @Field(() => String)
  nameKk!: string;

  @Field(() => String)
  nameRu!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => Territory, { nullable: true, description: 'The territory of a territorial body.' })
  @Sql({ one: { on: 'territory_id' } })
  territory?: Territory | null;
}
