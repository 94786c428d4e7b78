import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { getRule } from '../../law';
import { parseId } from '../../platform/graphql/id';
import { Permission } from '../../platform/graphql/permission';
import type { RequestContext } from '../../platform/graphql/request-context';
import { ReadWhole, Sql } from '../../platform/reading/sql-metadata';
import { Action, shownRefusal } from '../case';
import { Inspection } from '../inspection';
import { establishNonFulfilment } from './commands/establish-non-fulfilment';
import { recordEscalationAnswer, recordEscalationDelivery, sendEscalationPaper } from './commands/send-paper';
import type { EscalationCommand } from './escalation-case';
import { Escalation } from './escalation.graphql-type';
import {
  EscalationArguments,
  EstablishNonFulfilmentInput,
  RecordEscalationAnswerInput,
  RecordEscalationDeliveryInput,
  SendEscalationPaperInput,
} from './escalation.inputs';
import { judgeActs, judgeEstablishing, type JudgedAct } from './judge-act';
import {
  loadEscalationFacts,
  loadInspections,
  type EscalationFacts,
  type InspectionToEscalate,
} from './load-facts';

function commandOf({
  escalationId,
  idempotencyKey,
  expectedVersion,
}: EscalationArguments): EscalationCommand {
  return { escalationId: parseId(escalationId), idempotencyKey, expectedVersion };
}

/** Reads the changed escalation in the shape that the request asks for. */
async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

const toActions = (acts: readonly JudgedAct[], context: RequestContext): Action[] =>
  acts.map(({ name, allowed, findings }) => ({
    name,
    allowed,
    refusals: findings.map((finding) => shownRefusal(finding, context)),
  }));

// Never cached: a request may act and then read.
function factsLoader(context: RequestContext): DataLoader<number, EscalationFacts | undefined> {
  const load = async (ids: readonly number[]) => {
    const facts = await loadEscalationFacts((text, values) => context.reader.query(text, values), ids);
    return ids.map((id) => facts.get(id));
  };
  return context.store('escalation-facts', () => new DataLoader(load, { cache: false }));
}

function inspectionLoader(context: RequestContext): DataLoader<number, InspectionToEscalate | undefined> {
  const load = async (ids: readonly number[]) => {
    const run = <T extends object>(text: string, values: readonly unknown[]) =>
      context.reader.query<T>(text, values);
    const facts = await loadInspections(run, ids, context.now);
    return ids.map((id) => facts.get(id));
  };
  return context.store('inspections-to-escalate', () => new DataLoader(load, { cache: false }));
}

/** What clause 35 adds to an inspection. */
@Resolver(() => Inspection)
export class InspectionEscalationResolver {
  @FieldResolver(() => Escalation, { nullable: true, description: 'When no measures were taken: clause 35.' })
  @Sql({ one: { foreign: 'inspection_id' } })
  escalation(@Root() row: { escalation: Escalation | null }): Escalation | null {
    return row.escalation;
  }

  @FieldResolver(() => [Action], {
    description: 'Whether you may establish that no measures were taken, and if not, why.',
  })
  @Sql({ needs: ['id'] })
  async escalationActions(
    @Root() { id }: { id: number | string },
    @Ctx() context: RequestContext,
  ): Promise<Action[]> {
    if (context.actor.scope === 'subject') return [];
    const facts = await inspectionLoader(context).load(Number(id));
    if (!facts) return [];
    return toActions(judgeEstablishing(facts, context.abilities.forActor(context.actor)), context);
  }
}

@Resolver(() => Escalation)
export class EscalationResolver {
  @Query(() => Escalation, { nullable: true })
  @Permission('read', 'Escalation')
  @ReadWhole()
  escalation(
    @Arg('id', () => ID) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(parseId(id), 'integer')}`);
  }

  @FieldResolver(() => [String], { description: 'Terms that had passed when it was established, by name.' })
  @Sql({ needs: ['missed'] })
  missedTerms(
    @Root() { missed }: { missed: readonly string[] },
    @Ctx() { language }: RequestContext,
  ): string[] {
    return missed.map((rule) => getRule(rule).name[language]);
  }

  @FieldResolver(() => [Action], { description: 'What you may do with it now, and if not, why.' })
  @Sql({ needs: ['id'] })
  async actions(@Root() { id }: { id: number | string }, @Ctx() context: RequestContext): Promise<Action[]> {
    const facts = await factsLoader(context).load(Number(id));
    return facts ? toActions(judgeActs(facts, context.abilities.forActor(context.actor)), context) : [];
  }

  @Mutation(() => Escalation, {
    description: 'An inspector’s entry establishes that no measures were taken: clause 35.',
  })
  @Permission('handle', 'Escalation')
  establishNonFulfilment(
    @Arg('inspectionId', () => ID) inspectionId: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('input', () => EstablishNonFulfilmentInput) { statement }: EstablishNonFulfilmentInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { inspectionId: parseId(inspectionId), idempotencyKey, statement };
    return answer(context, info, establishNonFulfilment(context, given));
  }

  @Mutation(() => Escalation, {
    description:
      'Sends a paper of clause 35: on liability, to the prosecutor’s office, another body, a court.',
  })
  @Permission('send', 'Escalation')
  sendEscalationPaper(
    @Args() args: EscalationArguments,
    @Arg('input', () => SendEscalationPaperInput) input: SendEscalationPaperInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, sendEscalationPaper(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => Escalation, { description: 'Records that an addressee has its paper.' })
  @Permission('handle', 'Escalation')
  recordEscalationDelivery(
    @Args() args: EscalationArguments,
    @Arg('input', () => RecordEscalationDeliveryInput) input: RecordEscalationDeliveryInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordEscalationDelivery(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => Escalation, { description: 'Records what an addressee answered.' })
  @Permission('handle', 'Escalation')
  recordEscalationAnswer(
    @Args() args: EscalationArguments,
    @Arg('input', () => RecordEscalationAnswerInput) input: RecordEscalationAnswerInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordEscalationAnswer(context, { ...commandOf(args), ...input }));
  }
}
