import { Field, ID, ObjectType } from 'type-graphql';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { IssuedDocument } from '../../documents';

@ObjectType({
  simpleResolvers: true,
  description:
    'A result act that was drawn up and set aside before it reached anybody, with the prescription that was drawn up with it (clauses 22, 22-1).',
})
@SqlType({ table: 'set_aside_result_act' })
export class SetAsideResultAct {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field(() => CalendarDateScalar)
  date!: string;

  @Field(() => IssuedDocument, { nullable: true, description: 'Its paper, which holds no more.' })
  @Sql({ one: { on: 'document_id' } })
  document!: IssuedDocument | null;

  @Field(() => String, { nullable: true, description: 'Of its prescription, where it had one.' })
  prescriptionNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  prescriptionDate!: string | null;

  @Field(() => IssuedDocument, { nullable: true, description: 'Its paper, which holds no more.' })
  @Sql({ one: { on: 'prescription_document_id' } })
  prescriptionDocument!: IssuedDocument | null;

  @Field(() => DateTimeScalar)
  setAsideAt!: Date;

  @Field({ description: 'The inspector who set it aside.' })
  setAsideBy!: string;

  @Field()
  reason!: string;
}
