import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars';
import { Sql, SqlType } from '../reading/sql-metadata';

@ObjectType({ simpleResolvers: true, description: 'A file attached to a case. Uploaded with `POST /files`.' })
@SqlType({ table: 'stored_file' })
export class FileRecord {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  mediaType!: string;

  @Field(() => Int, { description: 'Bytes.' })
  size!: number;

  @Field({ description: 'SHA-256 of the content, hexadecimal.' })
  sha256!: string;

  @Field(() => DateTimeScalar)
  uploadedAt!: Date;

  @Field()
  @Sql({ expression: (alias) => `'/files/' || ${alias}.id` })
  url!: string;
}

/** How a type reads the files of one kind of owner: `@Sql(filesOf('objection'))`. */
export function filesOf(ownerKind: string) {
  return {
    many: {
      foreign: 'owner_id',
      where: `{alias}.owner_kind = '${ownerKind}'`,
      orderBy: '{alias}.id',
      cap: 50,
    },
  } as const;
}
