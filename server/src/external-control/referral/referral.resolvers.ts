import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { blocking, breach, type Finding } from '../../law';
import { thing } from '../../platform/access/ability';
import { parseId } from '../../platform/graphql/id';
import { Permission } from '../../platform/graphql/permission';
import type { RequestContext } from '../../platform/graphql/request-context';
import { ReadWhole, Sql } from '../../platform/reading/sql-metadata';
import { Action, shownRefusal } from '../case';
import { Inspection } from '../inspection';
import { Monitoring } from '../monitoring';
import { declineReferral, recordReferralAnswer, sendReferral } from './commands/decide-referral';
import { proposeMonitoringReferral, proposeReferral } from './commands/propose-referral';
import type { ReferralCommand } from './referral-case';
import { Referral } from './referral.graphql-type';
import {
  DeclineReferralInput,
  ProposeReferralInput,
  RecordReferralAnswerInput,
  ReferralArguments,
  SendReferralInput,
} from './referral.inputs';
import { mayPropose } from './rules';
import {
  ACTS_ON_REFERRAL,
  clauseOf,
  opens,
  REFERRAL_ACTS,
  type ReferralAct,
  type ReferralState,
} from './states';

function commandOf({ referralId, idempotencyKey, expectedVersion }: ReferralArguments): ReferralCommand {
  return { referralId: parseId(referralId), idempotencyKey, expectedVersion };
}

/** Reads the changed referral in the shape that the request asks for. */
async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

function toAction(name: ReferralAct, findings: readonly Finding[], context: RequestContext): Action {
  const refused = blocking(findings);
  return {
    name,
    allowed: refused.length === 0,
    refusals: refused.map((finding) => shownRefusal(finding, context)),
  };
}

/** What clause 29 adds to an inspection; nothing of it is for the subject's eyes. */
@Resolver(() => Inspection)
export class InspectionReferralResolver {
  @FieldResolver(() => [Referral], { description: 'Materials proposed to be sent on, or sent: clause 29.' })
  @Sql({ many: { foreign: 'inspection_id', orderBy: '{alias}.id', cap: 20 } })
  referrals(@Root() row: { referrals: Referral[] }): Referral[] {
    return row.referrals;
  }

  @FieldResolver(() => [Action], { description: 'Whether you may propose to send materials on.' })
  @Sql({ needs: ['state', 'authority_id'] })
  referralActions(
    @Root() { state, authorityId }: { state: string; authorityId: number },
    @Ctx() context: RequestContext,
  ): Action[] {
    const ability = context.abilities.forActor(context.actor);
    if (!ability.can('propose', thing('Referral', { authorityId }))) return [];
    return [toAction('proposeReferral', mayPropose(state), context)];
  }
}

/** What clause 37 adds to external monitoring where signs of a criminal offence are found. */
@Resolver(() => Monitoring)
export class MonitoringReferralResolver {
  @FieldResolver(() => [Referral], { description: 'Materials proposed to be sent on, or sent: clause 37.' })
  @Sql({ many: { foreign: 'monitoring_id', orderBy: '{alias}.id', cap: 20 } })
  referrals(@Root() row: { referrals: Referral[] }): Referral[] {
    return row.referrals;
  }

  @FieldResolver(() => [Action], { description: 'Whether you may propose to send materials on.' })
  @Sql({ needs: ['authority_id'] })
  referralActions(
    @Root() { authorityId }: { authorityId: number },
    @Ctx() context: RequestContext,
  ): Action[] {
    const ability = context.abilities.forActor(context.actor);
    if (!ability.can('propose', thing('Referral', { authorityId }))) return [];
    return [toAction('proposeMonitoringReferral', [], context)];
  }
}

@Resolver(() => Referral)
export class ReferralResolver {
  @Query(() => Referral, { nullable: true })
  @Permission('read', 'Referral')
  @ReadWhole()
  referral(
    @Arg('id', () => ID) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(parseId(id), 'integer')}`);
  }

  @FieldResolver(() => Monitoring, { nullable: true, description: 'Whose materials they are: clause 37.' })
  @Sql({ one: { on: 'monitoring_id' } })
  monitoring(@Root() row: { monitoring: Monitoring | null }): Monitoring | null {
    return row.monitoring;
  }

  @FieldResolver(() => [Action], { description: 'What you may do with it now, and if not, why.' })
  @Sql({ needs: ['state', 'authority_id', 'monitoring_id'] })
  actions(
    @Root() root: { state: ReferralState; authorityId: number; monitoringId: number | null },
    @Ctx() context: RequestContext,
  ): Action[] {
    const { state, authorityId } = root;
    const ability = context.abilities.forActor(context.actor);
    const of = thing('Referral', { authorityId });
    return ACTS_ON_REFERRAL.filter((act) => ability.can(REFERRAL_ACTS[act].permission, of)).map((act) =>
      toAction(
        act,
        opens(state, act) ? [] : [breach(clauseOf(act, root), 'WRONG_STATE', 'CURABLE')],
        context,
      ),
    );
  }

  @Mutation(() => Referral, { description: 'Proposes to send materials to the competent body: clause 29.' })
  @Permission('propose', 'Referral')
  proposeReferral(
    @Arg('inspectionId', () => ID) inspectionId: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('input', () => ProposeReferralInput) { officials, signs }: ProposeReferralInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { inspectionId: parseId(inspectionId), idempotencyKey, officials, signs };
    return answer(context, info, proposeReferral(context, given));
  }

  @Mutation(() => Referral, {
    description: 'Proposes to send materials of external monitoring on: clause 37.',
  })
  @Permission('propose', 'Referral')
  proposeMonitoringReferral(
    @Arg('monitoringId', () => ID) monitoringId: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('input', () => ProposeReferralInput) { officials, signs }: ProposeReferralInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { monitoringId: parseId(monitoringId), idempotencyKey, officials, signs };
    return answer(context, info, proposeMonitoringReferral(context, given));
  }

  @Mutation(() => Referral, { description: 'Sends the materials to the competent body: clause 29.' })
  @Permission('decide', 'Referral')
  sendReferral(
    @Args() args: ReferralArguments,
    @Arg('input', () => SendReferralInput) input: SendReferralInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, sendReferral(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => Referral, { description: 'Does not send the materials on, and says why: clause 29.' })
  @Permission('decide', 'Referral')
  declineReferral(
    @Args() args: ReferralArguments,
    @Arg('input', () => DeclineReferralInput) input: DeclineReferralInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, declineReferral(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => Referral, { description: 'Records what the competent body answered.' })
  @Permission('propose', 'Referral')
  recordReferralAnswer(
    @Args() args: ReferralArguments,
    @Arg('input', () => RecordReferralAnswerInput) input: RecordReferralAnswerInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordReferralAnswer(context, { ...commandOf(args), ...input }));
  }
}
