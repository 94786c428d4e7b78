import { Matches, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Info,
  InputType,
  Mutation,
  Query,
  Resolver,
} from 'type-graphql';
import { dayOf, SAYS_SOMETHING } from '../law';
import { enumOf } from '../platform/graphql/enum-of';
import { PageArguments } from '../platform/graphql/connection';
import { parseId } from '../platform/graphql/id';
import { Permission } from '../platform/graphql/permission';
import type { RequestContext } from '../platform/graphql/request-context';
import { ReadWhole } from '../platform/reading/sql-metadata';
import { Capacity, CapacityConnection } from './capacity.graphql-type';
import { registerSubjectPerson } from './register-subject-person';
import { SUBJECT_ROLES, type SubjectRole } from './role';
import { RegisteredSpecialist } from './specialist.resolver';

const SubjectRoleEnum = enumOf('SubjectRole', SUBJECT_ROLES, 'As what somebody acts for an inspected body.');

@InputType({ description: 'Somebody of an inspected body who is to sign in for it.' })
export class RegisterSubjectPersonInput {
  @Field(() => ID)
  subjectId!: string;

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

  @Field(() => SubjectRoleEnum)
  role!: SubjectRole;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of a head: whoever leads the body till now acts for it no more.',
  })
  replacesHead?: boolean | null;
}

@ArgsType()
class SubjectPeopleArguments extends PageArguments {
  @Field(() => ID)
  subjectId!: string;
}

/** Who acts for an inspected body, and the accounts that the administrator opens. */
@Resolver()
export class SubjectPersonResolver {
  @Query(() => CapacityConnection, { description: 'Who acts for an inspected body today.' })
  @Permission('list', 'SubjectPerson')
  @ReadWhole()
  subjectPeople(
    @Args(() => SubjectPeopleArguments) page: SubjectPeopleArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const today = dayOf(context.now);
    const order = { keys: [{ expression: (alias: string) => `${alias}.id`, type: 'integer' as const }] };
    return context.reader.findPage<Capacity>(info, page, order, (alias, sql) => {
      const day = sql.value(today, 'date');
      return `${alias}.subject_id = ${sql.value(parseId(page.subjectId), 'integer')} and ${alias}.withdrawn_at is null
        and ${alias}.valid_from <= ${day} and (${alias}.valid_to is null or ${alias}.valid_to >= ${day})`;
    });
  }

  @Mutation(() => RegisteredSpecialist, {
    description:
      'Opens an account for somebody of an inspected body. Its first password is shown once; with it alone nobody signs in.',
  })
  @Permission('register', 'SubjectPerson')
  async registerSubjectPerson(
    @Arg('input', () => RegisterSubjectPersonInput) input: RegisterSubjectPersonInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<RegisteredSpecialist> {
    const { positionKk, positionRu, positionEn, subjectId, replacesHead, ...given } = input;
    const { capacityId, password } = await registerSubjectPerson(context, idempotencyKey, {
      ...given,
      subjectId: parseId(subjectId),
      position: { kk: positionKk, ru: positionRu, en: positionEn },
      replacesHead: replacesHead ?? false,
    });
    return { capacityId: String(capacityId), password };
  }
}
