import { Field, ObjectType } from 'type-graphql';
import { PartOf } from '../../platform/reading/sql-metadata';
import { Severity } from './severity.enum';

@ObjectType('Refusal', { simpleResolvers: true, description: 'Why an act may not be done now.' })
@PartOf('Action')
export class ActionRefusal {
  @Field(() => String, { nullable: true })
  clause!: string | null;

  @Field()
  code!: string;

  @Field(() => Severity)
  severity!: Severity;

  @Field()
  message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'An act that the viewer could do with the case, and whether it is open now.' })
@PartOf('every case')
export class Action {
  @Field({ description: 'Name of the mutation.' })
  name!: string;

  @Field()
  allowed!: boolean;

  @Field(() => [ActionRefusal])
  refusals!: ActionRefusal[];
}
