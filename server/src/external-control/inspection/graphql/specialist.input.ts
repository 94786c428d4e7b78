import { IsOptional, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { SAYS_SOMETHING } from '../../../law';
import { optionalId } from '../../../platform/graphql/id';
import type { SpecialistInput as NamedInput } from '../commands/name-specialists';
import { SpecialistKindEnum } from './inspection.enums';

/** Something else than spaces. */

@InputType({ description: 'Clause 11: by the BIN of the state body or organisation that employs them.' })
export class SpecialistInput {
  @Field(() => SpecialistKindEnum)
  kind!: keyof typeof SpecialistKindEnum;

  @Field()
  @MaxLength(300)
  @Matches(SAYS_SOMETHING)
  fullName!: string;

  @Field()
  @MaxLength(300)
  @Matches(SAYS_SOMETHING)
  position!: string;

  @Field()
  @MaxLength(12)
  @Matches(SAYS_SOMETHING)
  employerBin!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The capacity of their account, whose name, position and employer then stand (`specialists`).',
  })
  @IsOptional()
  capacityId?: string | null;
}

/** @throws Refusal INVALID_INPUT for what is no id */
export function toSpecialist({ capacityId, ...given }: SpecialistInput): NamedInput {
  return { ...given, capacityId: optionalId(capacityId, 'input.specialists') };
}
