import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { PartOf } from '../reading/sql-metadata';

export enum Severity {
  VOID = 'VOID',
  CURABLE = 'CURABLE',
  WARNING = 'WARNING',
}

registerEnumType(Severity, {
  name: 'Severity',
  description: 'VOID: the act falls. CURABLE: it can be mended. WARNING: a person is told.',
});

@ObjectType('Refusal', {
  simpleResolvers: true,
  description: 'Why an action is refused: the clause, a code, the weight, and a sentence in your language.',
})
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

@ObjectType({ simpleResolvers: true, description: 'What you may do with a case now, and if not, why.' })
@PartOf('every case')
export class Action {
  @Field({ description: 'The name of the mutation.' })
  name!: string;

  @Field()
  allowed!: boolean;

  @Field(() => [ActionRefusal])
  refusals!: ActionRefusal[];
}
