import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../platform/graphql/connection';
import { Sql, SqlType } from '../platform/reading/sql-metadata';

/** A kind of public service. */
@ObjectType({ simpleResolvers: true })
@SqlType({ table: 'public_service' })
export class PublicService {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Its number in the report form.' })
  code!: string;

  @Field(() => String, { description: 'In the language of the request.' })
  @Sql({ localized: 'name' })
  name!: string;

  @Field(() => String)
  nameKk!: string;

  @Field(() => String)
  nameRu!: string;
}

export const PublicServiceConnection = connectionOf(PublicService);
