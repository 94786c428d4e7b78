import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { blocking, computeDeadline, dayOf, type ClauseReference } from '../../../law';
import { thing } from '../../../platform/access/ability';
import { Action } from '../../../platform/graphql/action.graphql-type';
import { connectionOf, PageArguments } from '../../../platform/graphql/connection';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import type { Order } from '../../../platform/reading/reader';
import { ReadWhole, Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { InspectedSubject } from '../../../registry';
import { toRefusalFinding } from '../../law-refusal';
import { firstDayOf, mayOpen } from '../rules';
import { toActions } from './actions';
import { nameAddressee } from './addressee';
import { QuarterlyReport } from './quarterly-report.graphql-type';

@ObjectType({ simpleResolvers: true, description: 'Who must file what for a quarter, filed or not.' })
@SqlType({ table: 'report_duty' })
export class ReportDuty {
  @Field(() => ID)
  id!: string;

  @Field(() => InspectedSubject, { nullable: true })
  @Sql({ one: { on: 'body_id' } })
  body!: InspectedSubject | null;

  @Field({ description: 'Code of the form.' })
  @Sql({ column: 'form_code' })
  form!: string;

  @Field({ description: 'By which the form is filed; `termClause` sets its day.' })
  clause!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Int)
  quarter!: number;

  @Field(() => QuarterlyReport, { nullable: true, description: 'The report, if you may see it.' })
  @Sql({ one: { on: 'report_id' } })
  report!: QuarterlyReport | null;
}

export const ReportDutyConnection = connectionOf(ReportDuty);

interface Term {
  rule: string;
  year: number;
  quarter: number;
}
interface Filed extends Term {
  firstSubmittedAt: string | null;
}
interface Opening extends Term {
  bodyId: number;
  clause: string;
  reportId: number | null;
}

const TERM = ['rule', 'year', 'quarter'] as const;
const byBody: Order = {
  keys: [
    { expression: (alias) => `${alias}.body_id`, type: 'integer' },
    { expression: (alias) => `${alias}.form_code`, type: 'text' },
  ],
};

function termOf({ rule, year, quarter }: Term) {
  return computeDeadline({ rule, from: firstDayOf(year, quarter) });
}

@Resolver(() => ReportDuty)
export class ReportDutyResolver {
  @Query(() => ReportDutyConnection, {
    description: 'Every body that files for a quarter, from the first of 2019 on: earlier ones are history.',
  })
  @Permission('read', 'ReportDuty')
  @ReadWhole()
  reportDuties(
    @Arg('year', () => Int) year: number,
    @Arg('quarter', () => Int) quarter: number,
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findPage(info, page, byBody, (alias, sql, { after }) => {
      const asked = `${alias}.year = ${sql.value(year, 'integer')} and ${alias}.quarter = ${sql.value(quarter, 'integer')}`;
      // Bodies are walked by their key from the last one on; the order by body and form alone does not allow it.
      return after ? `${asked} and ${alias}.body_id >= ${sql.value(after[0], 'integer')}` : asked;
    });
  }

  @FieldResolver(() => CalendarDateScalar, { nullable: true })
  @Sql({ needs: TERM })
  dueDate(@Root() root: Term): string {
    return termOf(root).dueDate;
  }

  @FieldResolver(() => String, { description: 'The clause that sets the last day.' })
  @Sql({ needs: TERM })
  termClause(@Root() root: Term): string {
    return termOf(root).clause;
  }

  @FieldResolver(() => Boolean, { description: 'Filed after its term.' })
  @Sql({ needs: [...TERM, 'first_submitted_at'] })
  late(@Root() root: Filed): boolean {
    return root.firstSubmittedAt !== null && new Date(root.firstSubmittedAt) >= new Date(termOf(root).dueAt);
  }

  @FieldResolver(() => Boolean, { description: 'Not filed, and its term is over.' })
  @Sql({ needs: [...TERM, 'first_submitted_at'] })
  overdue(@Root() root: Filed, @Ctx() { now }: RequestContext): boolean {
    return root.firstSubmittedAt === null && now >= new Date(termOf(root).dueAt);
  }

  @FieldResolver(() => String, { description: 'The office or body that accepts it.' })
  @Sql({ needs: ['authority_id', 'parent_id'] })
  addressee(
    @Root() root: { authorityId: number; parentId: number | null },
    @Ctx() context: RequestContext,
  ): Promise<string> {
    return nameAddressee(context, root.authorityId, root.parentId);
  }

  @FieldResolver(() => [Action])
  @Sql({ needs: [...TERM, 'body_id', 'clause', 'report_id'] })
  actions(@Root() root: Opening, @Ctx() context: RequestContext): Action[] {
    const ability = context.abilities.forActor(context.actor);
    const mine = ability.can('open', thing('QuarterlyReport', { bodyId: root.bodyId, state: 'DRAFT' }));
    if (!mine || root.reportId !== null) return [];
    const findings = mayOpen({
      ...root,
      clause: root.clause as ClauseReference,
      today: dayOf(context.now),
    });
    return toActions(context, [{ name: 'openReport', refusals: blocking(findings).map(toRefusalFinding) }]);
  }
}
