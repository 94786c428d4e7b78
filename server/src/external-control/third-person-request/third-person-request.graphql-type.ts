import { ArrayMaxSize, IsOptional, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Deadline, deadlinesOf } from '../../deadlines';
import { SAYS_SOMETHING } from '../../law';
import { FileRecord, filesOf } from '../../platform/files';
import { enumOf } from '../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../platform/graphql/scalars';
import { Sql, SqlType } from '../../platform/reading/sql-metadata';
import { InspectedSubject } from '../../registry';
import { IssuedDocument } from '../documents';
import { IncomingPaper } from '../paper-register';
import { THIRD_PERSON_REQUEST_STATES, type ThirdPersonRequestState } from './states';

export const ThirdPersonRequestStateEnum = enumOf('ThirdPersonRequestState', THIRD_PERSON_REQUEST_STATES);

@ObjectType({
  simpleResolvers: true,
  description:
    'Request for information to a person of whom no counter-inspection may be held (clauses 8 (6), 9; D3).',
})
@SqlType({ table: 'third_person_request' })
export class ThirdPersonRequest {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ThirdPersonRequestStateEnum)
  state!: ThirdPersonRequestState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'THIRD_PERSON_REQUEST_' } })
  stateTitle!: string;

  @Field(() => InspectedSubject)
  @Sql({ one: { on: 'third_person_id' } })
  thirdPerson!: InspectedSubject;

  @Field({ description: 'The civil-law relation with the inspected subject.' })
  relation!: string;

  @Field()
  informationSought!: string;

  @Field(() => String, { nullable: true })
  number!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  sentAt!: Date | null;

  @Field(() => IssuedDocument, {
    nullable: true,
    description: 'The request as the office issued it; null of one that was registered on paper elsewhere.',
  })
  @Sql({ one: { on: 'document_id' } })
  document!: IssuedDocument | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'By when the office asks for the answer; the Rules set no term (D3).',
  })
  answerBy!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  answeredOn!: string | null;

  @Field(() => String, { nullable: true })
  answer!: string | null;

  @Field(() => IncomingPaper, {
    nullable: true,
    description: 'The entry of the answer in the register of what came in.',
  })
  @Sql({ one: { on: 'incoming_paper_id' } })
  incoming!: IncomingPaper | null;

  @Field(() => [FileRecord])
  @Sql(filesOf('thirdPersonRequest'))
  files!: FileRecord[];

  @Field(() => [Deadline], { description: 'The Rules set none (D3).' })
  @Sql(deadlinesOf('third-person-request'))
  deadlines!: Deadline[];
}

@InputType()
export class RecordThirdPersonAnswerInput {
  @Field(() => CalendarDateScalar)
  answeredOn!: string;

  @Field()
  @MaxLength(20_000)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => [ID])
  @ArrayMaxSize(20)
  fileIds!: string[];
}

@InputType()
export class SendThirdPersonRequestInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Of a letter that was registered on paper elsewhere; left out, the request is issued here under the office’s next number.',
  })
  @IsOptional()
  @MaxLength(300)
  @Matches(SAYS_SOMETHING)
  number?: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'When that letter went out; today where left out.',
  })
  sentOn?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'By when the answer is asked for.' })
  answerBy?: string | null;
}
