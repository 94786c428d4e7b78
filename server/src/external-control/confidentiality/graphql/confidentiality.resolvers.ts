import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { thing as tagged } from '../../../platform/access/ability';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Sql, type Expression } from '../../../platform/reading/sql-metadata';
import { Action } from '../../case';
import { liftMark } from '../commands/lift-mark';
import { markControlThing } from '../commands/mark-control-thing';
import { markThing } from '../commands/mark-thing';
import { openMarkedText } from '../commands/open-marked-text';
import { namedInMarkSql } from '../marked-things';
import { ACTS_ON_MARK, MARK_ACTS, opens, type MarkableThing } from '../states';
import { LiftMarkInput, MarkControlThingInput, MarkThingInput } from './confidentiality.inputs';
import { MarkableThingEnum, MarkedText, MarkedThing } from './marked-thing.graphql-type';

/** What the ability is asked of a mark, as JSON: no further statement for each. */
const markFacts: Expression = (alias, sql) =>
  `jsonb_build_object('thing', ${alias}.thing, 'lifted', ${alias}.lifted_at is not null, 'inspectionId', ${alias}.inspection_id,
    'authorityId', ${alias}.authority_id, 'secretOfSubjectId', ${alias}.secret_of_subject_id, 'bodyId', ${alias}.body_id,
    'caseKind', coalesce(${alias}.case_kind, 'inspection'), 'namedAccountId', ${namedInMarkSql(alias, sql.actor('accountId'))})`;

interface MarkFacts {
  readonly thing: MarkableThing;
  readonly lifted: boolean;
}

async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

/** Marks of secrecy: placed, lifted, and what they keep opened for who needs it. Clause 31. */
@Resolver(() => MarkedThing)
export class ConfidentialityResolver {
  @FieldResolver(() => [Action], { description: 'What you may do with it now.' })
  @Sql({ computedFrom: markFacts })
  actions(@Root() { actions: facts }: { actions: MarkFacts }, @Ctx() context: RequestContext): Action[] {
    const ability = context.abilities.forActor(context.actor);
    const of = tagged('MarkedThing', facts);
    return ACTS_ON_MARK.filter(
      (act) => opens(facts.lifted ? 'LIFTED' : 'IN_FORCE', act) && ability.can(MARK_ACTS[act].permission, of),
    )
      .filter((act) => act !== 'openMarkedText' || facts.thing !== 'FILE')
      .map((name) => ({ name, allowed: true, refusals: [] }));
  }

  @Mutation(() => MarkedThing, {
    description:
      'Marks a thing of a case as a secret: only who needs it may read it from then on (clause 31).',
  })
  @Permission('mark', 'MarkedThing')
  markThing(
    @Arg('inspectionId', () => ID) inspectionId: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('input', () => MarkThingInput) { thingId, law, ...input }: MarkThingInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const command = { inspectionId: parseId(inspectionId), idempotencyKey };
    const given = { ...input, thingId: parseId(thingId), law: law ?? null };
    return answer(context, info, markThing(context, command, given));
  }

  @Mutation(() => MarkedThing, {
    description:
      'Marks a thing of internal control as a secret: a control event or a quarter of internal monitoring (clause 31).',
  })
  @Permission('mark', 'MarkedThing')
  markControlThing(
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('input', () => MarkControlThingInput)
    { caseId, thingId, law, ...input }: MarkControlThingInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { ...input, caseId: parseId(caseId), thingId: parseId(thingId), law: law ?? null };
    return answer(context, info, markControlThing(context, idempotencyKey, given));
  }

  @Mutation(() => MarkedThing, { description: 'Lifts a mark, with its reason (clause 31).' })
  @Permission('mark', 'MarkedThing')
  liftMark(
    @Arg('markId', () => ID) markId: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => LiftMarkInput) { reason }: LiftMarkInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const command = { markId: parseId(markId), idempotencyKey, expectedVersion };
    return answer(context, info, liftMark(context, command, reason));
  }

  @Mutation(() => MarkedText, {
    description:
      'Shows what a marked finding or answer says; the reading is noted in the journal (clause 31). A marked file is opened at its `url`.',
  })
  @Permission('open', 'MarkedThing')
  openMarkedText(
    @Arg('thing', () => MarkableThingEnum) thing: MarkableThing,
    @Arg('thingId', () => ID) thingId: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<MarkedText> {
    if (thing === 'FILE') throw invalidInput('thing');
    return openMarkedText(context, { thing, thingId: parseId(thingId) }, idempotencyKey);
  }
}
