import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { JournalEntryConnection, journalOf, type OffspringCase } from '../../../journal';
import { PageArguments } from '../../../platform/graphql/connection';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Sql } from '../../../platform/reading/sql-metadata';
import { CaseSuccession, successionOfCase, toCaseSuccession, type SuccessionOfCase } from '../../../registry';
import { Action, ActionRefusal } from '../../case';
import { powersMissingSql } from '../facts/facts-sql';
import { stepWord, timelineOf, type TimelineFacts } from '../timeline';
import { actionsOf, hindrancesOf } from './actions';
import { CorrectableFact } from './counter-entry.graphql-type';
import { correctableFactsOf } from './correctable-facts';
import { Inspection } from './inspection.graphql-type';
import { TimelineStep } from './timeline-step.graphql-type';
import { timelineSql } from './timeline-sql';

interface WithId {
  readonly id: number | string;
}

interface EarlierListRow {
  readonly earlierListYear: number | null;
  readonly earlierListHalf: number | null;
  readonly earlierListOrder: string | null;
  readonly earlierListDate: string | null;
}

/** What follows an inspection with violations is part of the case: it ends with it (clauses 28 to 35); so is whom it asked, 8 (6). */
const OFFSPRING: readonly OffspringCase[] = [
  ['prescription', 'prescription'] as const,
  ['letter-on-measures', 'letter_on_measures'] as const,
  ['escalation', 'escalation'] as const,
  ['referral', 'referral'] as const,
  ['third-person-request', 'third_person_request'] as const,
].map(([caseKind, table]) => ({
  caseKind,
  idOf: (caseId) => `any (array(select own.id from ${table} own where own.inspection_id = ${caseId}))`,
}));

/** What a case says of itself in the reader's language, and what the reader may do with it. */
@Resolver(() => Inspection)
export class InspectionResolver {
  @FieldResolver(() => [Action])
  @Sql({ needs: ['id'] })
  actions(@Root() { id }: WithId, @Ctx() context: RequestContext): Promise<Action[]> {
    return actionsOf(context, Number(id));
  }

  @FieldResolver(() => CaseSuccession, {
    nullable: true,
    description: 'Who stands in the place of its subject, since an act of reorganisation.',
  })
  @Sql({ computedFrom: successionOfCase('inspection') })
  succession(
    @Root() { succession }: { succession: SuccessionOfCase | null },
    @Ctx() { language }: RequestContext,
  ): CaseSuccession | null {
    return toCaseSuccession(succession, language);
  }

  @FieldResolver(() => [ActionRefusal], {
    description:
      'What stands in the way of signing a draft, and what is still to be done; nothing once it is signed.',
  })
  @Sql({ needs: ['id'] })
  hindrances(@Root() { id }: WithId, @Ctx() context: RequestContext): Promise<ActionRefusal[]> {
    return hindrancesOf(context, Number(id));
  }

  @FieldResolver(() => [String], {
    description:
      'Who took or refused an act for the subject while nobody recorded by what power (clauses 17, 18, 23, 24).',
  })
  @Sql({ expression: powersMissingSql })
  powersMissing(@Root() { powersMissing }: { powersMissing: string[] }): string[] {
    return powersMissing;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The list that a control stands on, where it was approved before lists were kept here: as its papers name it (clause 7).',
  })
  @Sql({
    needs: ['earlier_list_year', 'earlier_list_half', 'earlier_list_order', 'earlier_list_date'],
  })
  earlierList(@Root() list: EarlierListRow, @Ctx() context: RequestContext): string | null {
    const { earlierListYear: year, earlierListHalf: half, earlierListOrder: number } = list;
    if (number === null) return null;
    return context.text(`EARLIER_LIST_${half}`, { year: String(year), number, date: list.earlierListDate });
  }

  @FieldResolver(() => [TimelineStep])
  @Sql({ computedFrom: timelineSql })
  timeline(
    @Root() { timeline }: { timeline: TimelineFacts },
    @Ctx() context: RequestContext,
  ): TimelineStep[] {
    // Who may not read of the start is told no course: it would show steps as not done.
    if (!context.abilities.forActor(context.actor).can('read', 'InspectionStart')) return [];
    return timelineOf(timeline).map((step) => ({
      ...step,
      title: context.text(stepWord(step.key, timeline.procedure)),
      at: step.at === null ? null : new Date(step.at),
    }));
  }

  @FieldResolver(() => [CorrectableFact], {
    description: 'What is recorded and may be corrected by a counter-entry; for who may propose one.',
  })
  @Sql({ needs: ['id'] })
  correctableFacts(@Root() { id }: WithId, @Ctx() context: RequestContext): Promise<CorrectableFact[]> {
    return correctableFactsOf(context, Number(id));
  }

  @FieldResolver(() => JournalEntryConnection)
  @Sql({ needs: ['id'] })
  journal(
    @Root() { id }: WithId,
    @Args() page: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return journalOf(context, info, page, 'inspection', Number(id), OFFSPRING);
  }
}
