import { ArrayMaxSize, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { SAYS_SOMETHING } from '../../../law';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { IssuedDocument } from '../../documents';

@ObjectType({
  simpleResolvers: true,
  description: 'Marked things given to somebody outside under a law that allows it (clause 31).',
})
@SqlType({ table: 'secret_disclosure' })
export class SecretDisclosure {
  @Field(() => ID)
  id!: string;

  @Field(() => [String], { description: 'What was disclosed, by the names that the marks bear.' })
  @Sql({
    expression: (alias) =>
      `array(select m.title from confidential_mark m where m.id = any(${alias}.mark_ids) order by m.id)`,
  })
  things!: string[];

  @Field({ description: 'The law that allows it.' })
  law!: string;

  @Field()
  article!: string;

  @Field()
  recipient!: string;

  @Field()
  reason!: string;

  @Field({ description: 'What exactly of the things was disclosed.' })
  what!: string;

  @Field(() => DateTimeScalar)
  disclosedAt!: Date;

  @Field()
  disclosedBy!: string;

  @Field(() => IssuedDocument, { nullable: true, description: 'The covering letter.' })
  @Sql({ one: { on: 'document_id' } })
  document!: IssuedDocument | null;
}

@InputType()
export class DiscloseSecretInput {
  @Field(() => [ID], { description: 'Marks in force of the case.' })
  @ArrayMaxSize(100)
  markIds!: string[];

  @Field({ description: 'The law that allows it: without one it is refused.' })
  @MaxLength(500)
  law!: string;

  @Field()
  @MaxLength(200)
  article!: string;

  @Field()
  @MaxLength(500)
  @Matches(SAYS_SOMETHING)
  recipient!: string;

  @Field()
  @MaxLength(2000)
  reason!: string;

  @Field({ description: 'What exactly of the marked things is disclosed.' })
  @MaxLength(2000)
  @Matches(SAYS_SOMETHING)
  what!: string;
}
