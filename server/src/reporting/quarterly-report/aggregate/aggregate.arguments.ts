import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import type { PageArguments } from '../../../platform/graphql/connection';

/** Whose totals: a body's, a territory's, or the widest that you may see. */
@ArgsType()
export class AggregateArguments {
  @Field({ description: 'Code of the form: appendix-1, appendix-2.' })
  form!: string;

  @Field(() => Int)
  @IsInt()
  @Min(2016)
  @Max(2100)
  year!: number;

  @Field(() => Int, { nullable: true, description: 'The whole year where left out.' })
  quarter?: number | null;

  @Field(() => Int, { nullable: true, description: 'One month of the year, 1 to 12, and not a quarter.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(12)
  month?: number | null;

  @Field(() => String, { nullable: true, description: 'Only rows of the public service with this code.' })
  service?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'KATO code: the bodies of the territory, own figures and districts.',
  })
  territoryCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'A body with the bodies that report to it.' })
  bodyId?: string | null;
}

@ArgsType()
export class AggregatePartsArguments extends AggregateArguments {
  @Field({ description: 'Key of the row: 2/12.1, 2/12.1/15.' })
  key!: string;

  @Field(() => Int, { defaultValue: 25 })
  first!: PageArguments['first'];

  @Field(() => String, { nullable: true })
  after?: string | null;
}
