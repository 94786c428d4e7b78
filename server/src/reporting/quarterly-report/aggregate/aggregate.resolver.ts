import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import type { Order } from '../../../platform/reading/reader';
import { findIndicator, isRowOf, type RowKey } from '../../form';
import { toReportForm } from '../graphql/report-form.graphql-type';
import { aggregateRows, countReports } from './aggregate-rows';
import { getScope, inScope, scopeOfRow } from './aggregate-scope';
import { AggregateArguments, AggregatePartsArguments } from './aggregate.arguments';
import { ReportAggregate, ReportPart, ReportPartConnection } from './aggregate.graphql-type';
import { getFormOf, monthsOf } from './form-of';

const byBodyAndMonth: Order = {
  keys: ['body_id', 'month'].map((column) => ({
    expression: (alias) => `${alias}.${column}`,
    type: 'integer',
  })),
};

@Resolver(() => ReportAggregate)
export class AggregateResolver {
  @Query(() => ReportAggregate, {
    description: 'Totals over accepted reports: own figures and districts, each body once.',
  })
  @Permission('read', 'ReportAggregate')
  async reportAggregate(
    @Args() asked: AggregateArguments,
    @Ctx() context: RequestContext,
  ): Promise<ReportAggregate> {
    const form = getFormOf(asked);
    const scope = await getScope(context, asked);
    const question = {
      form,
      year: asked.year,
      months: monthsOf(asked),
      service: asked.service || null,
      scope,
    };
    const [rows, reportCount] = await Promise.all([
      aggregateRows(context, question),
      countReports(context, question),
    ]);
    return {
      form: toReportForm(form, context.language, (key, values) => context.text(key, values)),
      title: scope.title,
      year: asked.year,
      quarter: asked.quarter ?? null,
      reportCount,
      rows,
    };
  }

  @Query(() => ReportPartConnection, {
    description: 'The cells that a total is made of, with their reports.',
  })
  @Permission('read', 'ReportPart')
  async reportAggregateParts(
    @Args() asked: AggregatePartsArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const form = getFormOf(asked);
    const key = asked.key as RowKey;
    if (!isRowOf(form, key)) throw new Refusal('UNKNOWN_ROW', { field: 'key' });
    const scope = scopeOfRow(form, key, await getScope(context, asked));
    // What stands at a body is made of its own cells since January, those of bodies below are figures of theirs.
    const standing = scope.scope === 'BODY' && findIndicator(form, key)?.stock === true;
    const { last } = monthsOf(asked);
    return context.reader.findPage<ReportPart>(info, asked, byBodyAndMonth, (alias, sql) =>
      [
        `${alias}.state = 'ACCEPTED'`,
        `${alias}.form_code = ${sql.value(asked.form, 'text')}`,
        `${alias}.year = ${sql.value(asked.year, 'integer')}`,
        ...(asked.quarter && !standing ? [`${alias}.quarter = ${sql.value(asked.quarter, 'integer')}`] : []),
        ...(asked.month && !standing ? [`${alias}.month = ${sql.value(asked.month, 'integer')}`] : []),
        ...(standing ? [`${alias}.month <= ${sql.value(last, 'integer')}`] : []),
        `${alias}.row_key = ${sql.value(asked.key, 'text')}`,
        standing
          ? `${alias}.body_id = ${sql.value(scope.id, 'integer')}`
          : inScope(alias, scope, () => sql.value(scope.id, 'integer')),
      ].join(' and '),
    );
  }
}
