import { IsEmail, Length, MaxLength, ValidateIf } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { CalendarDateScalar } from '../platform/graphql/scalars';
import { SubjectKindEnum } from './inspected-subject.graphql-type';
import type { SubjectKind } from './subject-kind';

const NAME = 500;
const LINE = 300;

/** What the register keeps of a subject; used to enter it and to change it whole. */
@InputType()
export class InspectedSubjectInput {
  @Field(() => SubjectKindEnum)
  kind!: SubjectKind;

  @Field(() => String, { nullable: true })
  bin?: string | null;

  @Field(() => String)
  @Length(1, NAME)
  nameKk!: string;

  @Field(() => String)
  @Length(1, NAME)
  nameRu!: string;

  @Field(() => String)
  @Length(1, NAME)
  nameEn!: string;

  @Field(() => ID, { nullable: true })
  territoryId?: string | null;

  @Field(() => ID, { nullable: true })
  parentId?: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      'From which day it is: its duties to report begin with the quarter of that day (61 to 63), though never before the first quarter that the system asked reports of. Left out: the day of its entry; in a change, what stands.',
  })
  beganOn?: string | null;

  @Field(() => String, { nullable: true })
  @MaxLength(LINE)
  headName?: string | null;

  @Field(() => String, { nullable: true })
  @MaxLength(LINE)
  headPosition?: string | null;

  @Field(() => String, { nullable: true })
  @MaxLength(LINE)
  address?: string | null;

  @Field(() => String, { nullable: true })
  @MaxLength(LINE)
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @ValidateIf((input: InspectedSubjectInput) => Boolean(input.email))
  @IsEmail()
  email?: string | null;
}
