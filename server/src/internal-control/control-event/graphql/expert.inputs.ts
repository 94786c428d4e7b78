import { IsOptional, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { SAYS_SOMETHING } from '../../../law';
import { ControlExpertAnswer } from './event-parts.graphql-type';

const LONGEST_TEXT = 20_000;
const LONGEST_LINE = 500;

@InputType({
  description: 'Who the expert is, whose worker, and that nothing ties him or her to the object.',
})
export class AddControlExpertInput {
  @Field()
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  fullName!: string;

  @Field({ description: 'What the expert is where he or she works.' })
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  position!: string;

  @Field(() => ID, { nullable: true, description: 'The employer, where the register of subjects has it.' })
  employerId?: string | null;

  @Field({ defaultValue: '', description: 'The employer in words, where the register does not have it.' })
  @MaxLength(LONGEST_LINE)
  organisation!: string;

  @Field({ description: 'What the expert knows.' })
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  field!: string;

  @Field({ description: 'The declaration that nothing ties the expert to the object: its date and form.' })
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  declaration!: string;

  @Field({ description: 'A civil-law relation with the object.' })
  civilLawTies!: boolean;

  @Field({ description: 'A labour relation with the object.' })
  labourTies!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Why an employer or a position called like the object is not tied to it: asked for by the refusal that finds the likeness.',
  })
  @IsOptional()
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  apartBecause?: string | null;
}

@InputType()
export class ObjectToControlExpertInput {
  @Field(() => ID)
  expertId!: string;

  @Field({ description: 'What ties the expert to the object, or makes him or her unfit.' })
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class AnswerExpertObjectionInput {
  @Field(() => ID)
  objectionId!: string;

  @Field(() => ControlExpertAnswer)
  answer!: keyof typeof ControlExpertAnswer;

  @Field()
  @MaxLength(LONGEST_TEXT)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}
