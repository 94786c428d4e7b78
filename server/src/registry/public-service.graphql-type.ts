import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../platform/graphql/connection';
import { Sql, SqlType } from '../platform/reading/sql-metadata';
import { NAME_COLUMNS } from './localized-name';

/** A kind of public service. */
@ObjectType({ simpleResolvers: true })
@SqlType({ table: 'public_service' })
export class PublicService {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Its number in the report form.' })
  code!: string;

  @Field(() => String, { description: 'In the language of the request.' })
  @Sql({ needs: NAME_COLUMNS })
  name!: string;

  nameKk?: string;
  nameRu?: string;
  nameEn?: string;
}

export const PublicServiceConnection = connectionOf(PublicService);
