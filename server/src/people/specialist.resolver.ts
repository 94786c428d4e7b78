import { Matches, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Field,
  ID,
  Info,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { dayOf, SAYS_SOMETHING } from '../law';
import { parseId } from '../platform/graphql/id';
import { PageArguments } from '../platform/graphql/connection';
import { Permission } from '../platform/graphql/permission';
import type { RequestContext } from '../platform/graphql/request-context';
import { PartOf, ReadWhole } from '../platform/reading/sql-metadata';
import { Capacity, CapacityConnection } from './capacity.graphql-type';
import { giveFirstPassword } from './give-first-password';
import { registerSpecialist } from './register-specialist';

@InputType({ description: 'Clause 11: staff of a state body or its organisation, by its BIN.' })
export class RegisterSpecialistInput {
  @Field()
  @MaxLength(200)
  email!: string;

  @Field()
  @MaxLength(300)
  @Matches(SAYS_SOMETHING)
  fullName!: string;

  @Field()
  @MaxLength(300)
  @Matches(SAYS_SOMETHING)
  positionKk!: string;

  @Field()
  @MaxLength(300)
  @Matches(SAYS_SOMETHING)
  positionRu!: string;

  @Field()
  @MaxLength(300)
  @Matches(SAYS_SOMETHING)
  positionEn!: string;

  @Field()
  @MaxLength(12)
  employerBin!: string;
}

@ObjectType({ simpleResolvers: true })
@PartOf('Specialist')
export class RegisteredSpecialist {
  @Field({ description: 'The capacity, as acts name it.' })
  capacityId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Shown once; null when the same request is sent again.',
  })
  password!: string | null;
}

/** Accounts of those who are brought into single cases. Clause 11. */
@Resolver()
export class SpecialistResolver {
  @Query(() => CapacityConnection, {
    description: 'Who can be brought into a case with an account (clause 11).',
  })
  @Permission('list', 'Specialist')
  @ReadWhole()
  specialists(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const today = dayOf(context.now);
    const order = { keys: [{ expression: (alias: string) => `${alias}.id`, type: 'integer' as const }] };
    return context.reader.findPage<Capacity>(info, page, order, (alias, sql) => {
      const day = sql.value(today, 'date');
      return `${alias}.role = 'SPECIALIST' and ${alias}.withdrawn_at is null and ${alias}.valid_from <= ${day}
        and (${alias}.valid_to is null or ${alias}.valid_to >= ${day})`;
    });
  }

  @Mutation(() => RegisteredSpecialist, {
    description:
      'Opens an account that sees nothing till an act brings it into a case. Its first password is shown once.',
  })
  @Permission('register', 'Specialist')
  async registerSpecialist(
    @Arg('input', () => RegisterSpecialistInput) input: RegisterSpecialistInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<RegisteredSpecialist> {
    const { positionKk, positionRu, positionEn, ...given } = input;
    const position = { kk: positionKk, ru: positionRu, en: positionEn };
    const { capacityId, password } = await registerSpecialist(context, idempotencyKey, {
      ...given,
      position,
    });
    return { capacityId: String(capacityId), password };
  }

  @Mutation(() => RegisteredSpecialist, {
    description:
      'Gives somebody who lost the first password, and never signed in, another one: the earlier is void. Shown once.',
  })
  @Permission('givePassword', 'Account')
  async giveFirstPassword(
    @Arg('capacityId', () => ID) capacityId: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<RegisteredSpecialist> {
    const given = await giveFirstPassword(context, idempotencyKey, parseId(capacityId));
    return { capacityId: String(given.capacityId), password: given.password };
  }
}
