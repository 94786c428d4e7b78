import { dayOf } from '../../../law';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArguments } from '../../../platform/graphql/connection';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { ReadWhole, Sql } from '../../../platform/reading/sql-metadata';
import type { Order } from '../../../platform/reading/reader';
import {
  InternalMonitoring,
  InternalMonitoringFinding,
  InternalMonitoringFindingConnection,
  MonitoringProposal,
  MonitoringProposalConnection,
} from '../graphql/internal-monitoring.graphql-type';
import { countOverview, ofCases, readOverview } from './overview';
import {
  InternalMonitoringFigures,
  InternalMonitoringFilter,
  InternalMonitoringRow,
  InternalMonitoringRowConnection,
  MonitoringProposalFilter,
} from './overview.graphql-type';
import { PROPOSAL_STANDINGS, proposalStandingSql } from './standings';

const newestFirst: Order = {
  keys: [{ expression: (alias) => `${alias}.id`, type: 'integer' }],
  descending: true,
};

/** What the Agency reads of internal monitoring, body by body and quarter by quarter: clause 36 (2). */
@Resolver()
export class InternalMonitoringOverviewResolver {
  @Query(() => InternalMonitoringRowConnection, {
    description: 'Who monitors: every body that owes it, by name, quarter by quarter; clauses 36 (2), 58.',
  })
  @Permission('read', 'InternalMonitoring')
  async internalMonitoringTable(
    @Arg('filter', () => InternalMonitoringFilter) filter: InternalMonitoringFilter,
    @Args() page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    const { rows, cursors, hasNextPage } = await readOverview(context, filter, page);
    const nodes = rows.map((row): InternalMonitoringRow => ({
      ...row,
      id: `${row.bodyId}.${filter.year}.${row.quarter}`,
      year: filter.year,
      bodyId: String(row.bodyId),
      monitoringId: row.monitoringId === null ? null : String(row.monitoringId),
      standingTitle: context.text(`INTERNAL_MONITORING_${row.standing}`),
    }));
    return {
      nodes,
      edges: nodes.map((node, i) => ({ node, cursor: cursors[i] ?? '' })),
      pageInfo: { endCursor: cursors.at(-1) ?? null, hasNextPage },
    };
  }

  @Query(() => InternalMonitoringFigures, {
    description: 'The same in figures, over the whole of what is filtered.',
  })
  @Permission('read', 'InternalMonitoring')
  async internalMonitoringFigures(
    @Arg('filter', () => InternalMonitoringFilter) filter: InternalMonitoringFilter,
    @Ctx() context: RequestContext,
  ): Promise<InternalMonitoringFigures> {
    const { standings, points, proposals } = await countOverview(context, filter);
    return {
      standings: standings.map((one) => ({
        ...one,
        title: context.text(`INTERNAL_MONITORING_${one.standing}`),
      })),
      points: points.map((one) => ({ ...one, title: context.text(`MONITORING_POINT_${one.number}`) })),
      proposals: proposals.map((one) => ({ ...one, title: context.text(`PROPOSAL_KIND_${one.kind}`) })),
    };
  }

  @Query(() => InternalMonitoringFindingConnection, {
    description:
      'Violations that were found and stand, the newest first: what a figure of findings is made of. What is merely observed stands in the sheet.',
  })
  @Permission('read', 'InternalMonitoring')
  @ReadWhole()
  internalMonitoringFindings(
    @Arg('filter', () => InternalMonitoringFilter) filter: InternalMonitoringFilter,
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findPage(info, page, newestFirst, (alias, sql) =>
      [
        `${alias}.nature = 'VIOLATION' and ${alias}.withdrawn_at is null`,
        `${alias}.monitoring_id in (select m.id from internal_monitoring m where ${ofCases(filter, sql)})`,
        ...(filter.point ? [`${alias}.point = ${sql.value(filter.point, 'integer')}`] : []),
      ].join(' and '),
    );
  }

  @Query(() => MonitoringProposalConnection, {
    description: 'Proposals that stand, the newest first: what a figure of proposals is made of.',
  })
  @Permission('read', 'InternalMonitoring')
  @ReadWhole()
  monitoringProposals(
    @Arg('filter', () => InternalMonitoringFilter) filter: InternalMonitoringFilter,
    @Args() page: PageArguments,
    @Ctx() { reader, now }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('of', () => MonitoringProposalFilter, { nullable: true }) of?: MonitoringProposalFilter | null,
  ) {
    return reader.findPage(info, page, newestFirst, (alias, sql) => {
      const today = () => sql.value(dayOf(now), 'date');
      const standings = of?.standing ? [of.standing] : PROPOSAL_STANDINGS;
      return [
        `${alias}.monitoring_id in (select m.id from internal_monitoring m where ${ofCases(filter, sql)})`,
        ...(of?.kind ? [`${alias}.kind = ${sql.value(of.kind, 'integer')}`] : []),
        `(${standings.map((standing) => proposalStandingSql(standing, alias, today)).join(' or ')})`,
      ].join(' and ');
    });
  }
}

/** What a body was sent on by the body that controls it: clause 60. */
@Resolver()
export class ProposalsReceivedResolver {
  @Query(() => MonitoringProposalConnection, {
    description: 'Proposals that were sent on to your body, the newest first: clause 60.',
  })
  @Permission('answer', 'MonitoringProposal')
  @ReadWhole()
  proposalsReceived(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findPage(
      info,
      page,
      newestFirst,
      (alias, sql) => `${alias}.disclosed_to_subject_id = ${sql.actor('subjectId')}`,
    );
  }
}

@Resolver(() => InternalMonitoringFinding)
export class FindingMonitoringResolver {
  @FieldResolver(() => InternalMonitoring)
  @Sql({ one: { on: 'monitoring_id' } })
  monitoring(@Root() row: { monitoring: InternalMonitoring }): InternalMonitoring {
    return row.monitoring;
  }
}

@Resolver(() => MonitoringProposal)
export class ProposalMonitoringResolver {
  @FieldResolver(() => InternalMonitoring, {
    nullable: true,
    description: 'What it was made in. Null for its addressee, who reads the proposal alone.',
  })
  @Sql({ one: { on: 'monitoring_id' } })
  monitoring(@Root() row: { monitoring: InternalMonitoring | null }): InternalMonitoring | null {
    return row.monitoring;
  }
}
