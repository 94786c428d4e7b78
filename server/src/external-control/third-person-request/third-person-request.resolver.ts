import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { CalendarDate } from '../../law';
import { thing } from '../../platform/access/ability';
import { parseId } from '../../platform/graphql/id';
import { Permission } from '../../platform/graphql/permission';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Sql } from '../../platform/reading/sql-metadata';
import { Action } from '../case';
import { opens, THIRD_PERSON_ACT_NAMES, type ThirdPersonRequestState } from './states';
import {
  RecordThirdPersonAnswerInput,
  SendThirdPersonRequestInput,
  ThirdPersonRequest,
} from './third-person-request.graphql-type';
import { recordThirdPersonAnswer, sendThirdPersonRequest } from './third-person-request';

async function answerOf(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

@Resolver(() => ThirdPersonRequest)
export class ThirdPersonRequestResolver {
  @FieldResolver(() => String, { description: 'Why the person is asked and not inspected.' })
  @Sql({ needs: ['id'] })
  why(@Ctx() context: RequestContext): string {
    return context.text('THIRD_PERSON_ASKED_NOT_INSPECTED');
  }

  @FieldResolver(() => [Action], { description: 'What you may do with it now.' })
  @Sql({ needs: ['state', 'authority_id'] })
  actions(
    @Root() row: { state: ThirdPersonRequestState; authorityId: number },
    @Ctx() { abilities, actor }: RequestContext,
  ): Action[] {
    const ability = abilities.forActor(actor);
    return THIRD_PERSON_ACT_NAMES.filter(
      (name) => opens(row.state, name) && ability.can(name, thing('ThirdPersonRequest', row)),
    ).map((name) => ({ name, allowed: true, refusals: [] }));
  }

  @Mutation(() => ThirdPersonRequest, {
    description:
      'Sends the request to the third person under the next number of the register of the office and the year (clause 8 (6), D3).',
  })
  @Permission('sendThirdPersonRequest', 'ThirdPersonRequest')
  sendThirdPersonRequest(
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => SendThirdPersonRequestInput) input: SendThirdPersonRequestInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const command = { id: parseId(id), idempotencyKey, expectedVersion };
    return answerOf(context, info, sendThirdPersonRequest(context, command, input));
  }

  @Mutation(() => ThirdPersonRequest, { description: 'Records what the third person answered.' })
  @Permission('recordThirdPersonAnswer', 'ThirdPersonRequest')
  recordThirdPersonAnswer(
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => RecordThirdPersonAnswerInput) input: RecordThirdPersonAnswerInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const command = { id: parseId(id), idempotencyKey, expectedVersion };
    const answer = { ...input, answeredOn: input.answeredOn as CalendarDate };
    return answerOf(context, info, recordThirdPersonAnswer(context, command, answer));
  }
}
