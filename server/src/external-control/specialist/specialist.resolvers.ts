import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { CalendarDate } from '../../law';
import { thing } from '../../platform/access/ability';
import { FileRecord } from '../../platform/files';
import { parseId } from '../../platform/graphql/id';
import { Permission } from '../../platform/graphql/permission';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Sql, type Expression } from '../../platform/reading/sql-metadata';
import { Capacity } from '../../people';
import { Action } from '../case';
import { namedSql } from '../confidentiality';
import { Inspection, InspectionSpecialist } from '../inspection';
import { askConclusion } from './commands/ask-conclusion';
import { giveConclusion } from './commands/give-conclusion';
import {
  AskConclusionInput,
  GiveConclusionInput,
  SpecialistConclusion,
} from './specialist-conclusion.graphql-type';

async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

const done = (name: string): Action => ({ name, allowed: true, refusals: [] });

const askFacts: Expression = (alias, sql) =>
  `jsonb_build_object('goesOn', ${alias}.state in ('IN_PROGRESS', 'SUSPENDED'),
    'namedAccountId', ${namedSql(`${alias}.id`, sql.actor('accountId'))})`;
const giveFacts: Expression = (alias) =>
  `jsonb_build_object('state', ${alias}.state, 'accountId', ${alias}.account_id, 'inspectionId', ${alias}.inspection_id)`;

/** What clause 11 adds to an inspection: who is brought in, what is put to them, what they conclude. */
@Resolver(() => Inspection)
export class InspectionSpecialistResolver {
  @FieldResolver(() => [InspectionSpecialist], {
    description: 'All who are brought in, by whichever act (clause 11).',
  })
  @Sql({ many: { foreign: 'inspection_id', orderBy: '{alias}.id', cap: 50 } })
  specialists(@Root() row: { specialists: InspectionSpecialist[] }): InspectionSpecialist[] {
    return row.specialists;
  }

  @FieldResolver(() => [SpecialistConclusion])
  @Sql({ many: { foreign: 'inspection_id', orderBy: '{alias}.id', cap: 50 } })
  conclusions(@Root() row: { conclusions: SpecialistConclusion[] }): SpecialistConclusion[] {
    return row.conclusions;
  }

  @FieldResolver(() => [FileRecord], {
    description: 'Files of the case that were put to who is brought into it.',
  })
  @Sql({
    many: {
      foreign: 'case_id',
      where: `{alias}.case_kind = 'inspection' and {alias}.put_to_specialists`,
      orderBy: '{alias}.id',
      cap: 50,
    },
  })
  specialistMaterials(@Root() row: { specialistMaterials: FileRecord[] }): FileRecord[] {
    return row.specialistMaterials;
  }

  @FieldResolver(() => [Capacity], {
    nullable: true,
    description: 'Whom an act may bring in with an account; nothing for who inspects nobody.',
  })
  @Sql({
    many: {
      foreign: 'authority_id',
      own: 'authority_id',
      where: `{alias}.role = 'SPECIALIST' and {alias}.withdrawn_at is null`,
      orderBy: '{alias}.id',
      cap: 200,
    },
  })
  specialistCandidates(@Root() row: { specialistCandidates: Capacity[] | null }): Capacity[] | null {
    return row.specialistCandidates;
  }

  @FieldResolver(() => [Action], { description: 'Whether you may ask for conclusions.' })
  @Sql({ computedFrom: askFacts })
  specialistActions(
    @Root() { specialistActions: facts }: { specialistActions: { goesOn: boolean } },
    @Ctx() context: RequestContext,
  ): Action[] {
    const ability = context.abilities.forActor(context.actor);
    return facts.goesOn && ability.can('ask', thing('SpecialistConclusion', facts))
      ? [done('askConclusion')]
      : [];
  }
}

@Resolver(() => SpecialistConclusion)
export class SpecialistConclusionResolver {
  @FieldResolver(() => [Action])
  @Sql({ computedFrom: giveFacts })
  actions(
    @Root() { actions: facts }: { actions: { state: string } },
    @Ctx() context: RequestContext,
  ): Action[] {
    const ability = context.abilities.forActor(context.actor);
    return facts.state === 'ASKED' && ability.can('give', thing('SpecialistConclusion', facts))
      ? [done('giveConclusion')]
      : [];
  }

  @Mutation(() => SpecialistConclusion, {
    description: 'Puts a question and materials to a specialist, consultant or expert (clause 11).',
  })
  @Permission('ask', 'SpecialistConclusion')
  askConclusion(
    @Arg('specialistId', () => ID) specialistId: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('input', () => AskConclusionInput) input: AskConclusionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = {
      ...input,
      specialistId: parseId(specialistId),
      dueDate: input.dueDate as CalendarDate,
    };
    return answer(context, info, askConclusion(context, idempotencyKey, given));
  }

  @Mutation(() => SpecialistConclusion, {
    description:
      'Gives the conclusion that was asked for; it is attached to the result act (clauses 11, 22).',
  })
  @Permission('give', 'SpecialistConclusion')
  giveConclusion(
    @Arg('conclusionId', () => ID) conclusionId: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => GiveConclusionInput) input: GiveConclusionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const command = { conclusionId: parseId(conclusionId), idempotencyKey, expectedVersion };
    return answer(context, info, giveConclusion(context, command, input));
  }
}
