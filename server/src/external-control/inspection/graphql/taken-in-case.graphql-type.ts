import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { SqlType } from '../../../platform/reading/sql-metadata';

@ObjectType({
  simpleResolvers: true,
  description:
    'A case that ran already when it came into the system: where its facts were read. Its earlier papers lie outside.',
})
@SqlType({ table: 'taken_in_case' })
export class TakenInCase {
  @Field()
  fileName!: string;

  @Field(() => Int, { description: 'Line of the file, or row of the workbook.' })
  line!: number;

  @Field({ description: 'SHA-256 of the file.' })
  sha256!: string;

  @Field(() => DateTimeScalar)
  takenInAt!: Date;

  @Field()
  takenInBy!: string;
}
