import { Field, Float, ID, ObjectType } from 'type-graphql';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import { PartOf } from '../../../platform/reading/sql-metadata';

@ObjectType({ simpleResolvers: true, description: 'What an object rendered of a service in the period.' })
@PartOf('ObjectOfControl')
export class ObjectService {
  @Field(() => ID)
  subjectId!: string;

  @Field({ description: 'The provider.' })
  name!: string;

  @Field({ description: 'The number and name of the service.' })
  service!: string;

  @Field(() => Float)
  rendered!: number;

  @Field(() => Float, { description: 'Of them after their term.' })
  late!: number;

  @Field(() => Float)
  refused!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Per cent rendered late; null where none was rendered.',
  })
  share!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A complaint about an object: neither who complains nor the words of it (clause 31).',
})
@PartOf('ObjectOfControl')
export class ObjectComplaint {
  @Field()
  number!: string;

  @Field(() => CalendarDateScalar, { description: 'When it was received.' })
  day!: string;

  @Field({ description: 'What became of it.' })
  stateTitle!: string;

  @Field(() => String, { nullable: true, description: 'The number of the service in the register.' })
  serviceCode!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What executors use of an object of control and of what is below it: clause 48 (3).',
})
@PartOf('ObjectOfControl')
export class ObjectOfControlData {
  @Field(() => Float)
  rendered!: number;

  @Field(() => Float)
  late!: number;

  @Field(() => Float)
  refused!: number;

  @Field(() => Float)
  complaintCount!: number;

  @Field(() => [ObjectService], { description: 'Those with most late first, at most 500.' })
  services!: ObjectService[];

  @Field(() => [ObjectComplaint], { description: 'In the order of their receipt, at most 500.' })
  complaints!: ObjectComplaint[];
}
