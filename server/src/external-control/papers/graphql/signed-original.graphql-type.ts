import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';

@ObjectType({
  simpleResolvers: true,
  description: 'A paper as it was signed: a scan or a signed file, kept beside what was generated.',
})
@SqlType({ table: 'signed_original' })
export class SignedOriginal {
  @Field(() => ID)
  id!: string;

  @Field()
  fileName!: string;

  @Field(() => Int, { description: 'Bytes.' })
  size!: number;

  @Field({ description: 'SHA-256 of the file, hexadecimal.' })
  sha256!: string;

  @Field(() => CalendarDateScalar)
  signedOn!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => DateTimeScalar)
  keptAt!: Date;

  @Field({ description: 'Who brought it.' })
  keptBy!: string;

  @Field()
  @Sql({ expression: (alias) => `'/files/' || ${alias}.file_id` })
  url!: string;
}
