import { Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { SAYS_SOMETHING } from '../../../law';
import { SecretMarkEnum, type SecretMark } from '../../../platform/files';
import type { MarkableThing, MarkedCase } from '../states';
import { MarkableThingEnum, MarkedCaseEnum } from './marked-thing.graphql-type';

@InputType()
export class MarkThingInput {
  @Field(() => MarkableThingEnum)
  thing!: MarkableThing;

  @Field(() => ID, {
    description:
      'What `thing` names: the point of the checklist for FINDING, else the file, answer, request, record, objection, protocol, conclusion, information or report.',
  })
  thingId!: string;

  @Field(() => SecretMarkEnum)
  mark!: SecretMark;

  @Field(() => String, {
    nullable: true,
    description:
      'The law that protects the secret; to be named of another secret than those of commerce and of taxes.',
  })
  @MaxLength(500)
  law?: string | null;

  @Field()
  @MaxLength(2000)
  @Matches(SAYS_SOMETHING)
  reason!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether it is the inspected subject’s own secret, which it may go on reading.',
  })
  ofSubject!: boolean;
}

@InputType()
export class MarkControlThingInput {
  @Field(() => MarkedCaseEnum)
  of!: MarkedCase;

  @Field(() => ID, { description: 'The control event or the internal monitoring.' })
  caseId!: string;

  @Field(() => MarkableThingEnum, {
    description: 'A file, an answer, an objection, or a finding of internal monitoring.',
  })
  thing!: MarkableThing;

  @Field(() => ID)
  thingId!: string;

  @Field(() => SecretMarkEnum)
  mark!: SecretMark;

  @Field(() => String, { nullable: true, description: 'As in `MarkThingInput`.' })
  @MaxLength(500)
  law?: string | null;

  @Field()
  @MaxLength(2000)
  @Matches(SAYS_SOMETHING)
  reason!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether it is the object’s own secret, which it may go on reading.',
  })
  ofObject!: boolean;
}

@InputType()
export class LiftMarkInput {
  @Field()
  @MaxLength(2000)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}
