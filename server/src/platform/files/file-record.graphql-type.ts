import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars';
import { Sql, SqlType } from '../reading/sql-metadata';
import { SECRET_MARK_TITLE, SecretMarkEnum, type SecretMark } from './secret-mark';

@ObjectType({ simpleResolvers: true, description: 'A file attached to a case. Uploaded with `POST /files`.' })
@SqlType({ table: 'stored_file' })
export class FileRecord {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Of a marked file a name that tells nothing of it.' })
  name!: string;

  @Field()
  mediaType!: string;

  @Field(() => Int, { description: 'Bytes.' })
  size!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of the content, hexadecimal; none of a marked file: it would tell of a guess whether it is right.',
  })
  sha256!: string | null;

  @Field(() => DateTimeScalar)
  uploadedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a counter-entry found that it belongs to something else; it stays readable.',
  })
  laidAsideAt!: Date | null;

  @Field({
    description:
      'Opening a marked file, or one that tells who complained, is noted in the journal of its case.',
  })
  @Sql({
    expression: (alias) =>
      `(case when ${alias}.mark is not null then '/marked-files/' when ${alias}.of_complainant then '/complainant-files/'
        else '/files/' end) || ${alias}.id`,
  })
  url!: string;

  @Field(() => SecretMarkEnum, { nullable: true, description: 'The secret that it holds (clause 31).' })
  mark!: SecretMark | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'mark', prefix: SECRET_MARK_TITLE } })
  markTitle!: string | null;
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
