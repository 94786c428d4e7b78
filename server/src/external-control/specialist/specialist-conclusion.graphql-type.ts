import { ArrayMaxSize, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Deadline, deadlinesOf } from '../../deadlines';
import { SAYS_SOMETHING } from '../../law';
import {
  FileRecord,
  filesOf,
  SECRET_MARK_TITLE,
  SecretMarkEnum,
  type SecretMark,
} from '../../platform/files';
import { enumOf } from '../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../platform/graphql/scalars';
import { Sql, SqlType } from '../../platform/reading/sql-metadata';
import { CONCLUSION_STATES, type ConclusionState } from './states';

export const ConclusionStateEnum = enumOf('ConclusionState', CONCLUSION_STATES);

@ObjectType({
  simpleResolvers: true,
  description: 'What a specialist, consultant or expert is asked, and concludes: clause 11.',
})
@SqlType({ table: 'specialist_conclusion' })
export class SpecialistConclusion {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  inspectionId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ConclusionStateEnum)
  state!: ConclusionState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'CONCLUSION_STATE_' } })
  stateTitle!: string;

  @Field({ description: 'Whose it is.' })
  @Sql({
    expression: (alias) =>
      `(select p.full_name from inspection_specialist p where p.id = ${alias}.specialist_id)`,
  })
  fullName!: string;

  @Field()
  question!: string;

  @Field(() => CalendarDateScalar)
  dueDate!: string;

  @Field(() => DateTimeScalar)
  askedAt!: Date;

  @Field()
  askedBy!: string;

  @Field(() => String, { nullable: true, description: 'Null also where it is marked (clause 31).' })
  text!: string | null;

  @Field(() => SecretMarkEnum, { nullable: true, description: 'The secret that it holds (clause 31).' })
  mark!: SecretMark | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'mark', prefix: SECRET_MARK_TITLE } })
  markTitle!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  givenAt!: Date | null;

  @Field(() => [FileRecord])
  @Sql(filesOf('specialistConclusion'))
  files!: FileRecord[];

  @Field(() => [Deadline], {
    description: 'The Rules set none: `dueDate` is the day that the inspector named (clause 11).',
  })
  @Sql(deadlinesOf('specialist-conclusion'))
  deadlines!: Deadline[];
}

@InputType()
export class AskConclusionInput {
  @Field()
  @MaxLength(20_000)
  @Matches(SAYS_SOMETHING)
  question!: string;

  @Field(() => CalendarDateScalar)
  dueDate!: string;

  @Field(() => [ID], { description: 'Files of the case that are put to whoever is brought into it.' })
  @ArrayMaxSize(50)
  fileIds!: string[];
}

@InputType()
export class GiveConclusionInput {
  @Field()
  @MaxLength(20_000)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => [ID])
  @ArrayMaxSize(50)
  fileIds!: string[];
}
