import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { JournalEntryConnection, journalOf } from '../../../journal';
import { PageArguments } from '../../../platform/graphql/connection';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import type { Order } from '../../../platform/reading/reader';
import { ReadWhole, Sql } from '../../../platform/reading/sql-metadata';
import { findAskedSubject, isAbout, matchesSearch } from '../../../registry';
import { QuarterlyReport } from '../../../reporting/quarterly-report';
import { Action, shownRefusal } from '../../case';
import { Complaint } from '../../complaint';
import { LetterOnMeasures } from '../../letter-on-measures';
import { judgeActs } from '../judge-act';
import { loadMonitoringFacts, type MonitoringFacts } from '../load-facts';
import { MONITORING_CASE } from '../monitoring-case';
import { Monitoring, MonitoringConnection } from './monitoring.graphql-type';
import { MonitoringFilter } from './monitoring.inputs';

const newestFirst: Order = {
  keys: [{ expression: (alias) => `${alias}.id`, type: 'integer' }],
  descending: true,
};

// Never cached: a request may act and then read.
function factsLoader(context: RequestContext): DataLoader<number, MonitoringFacts | undefined> {
  const load = async (ids: readonly number[]) => {
    const facts = await loadMonitoringFacts((text, values) => context.reader.query(text, values), ids);
    return ids.map((id) => facts.get(id));
  };
  return context.store('monitoring-facts', () => new DataLoader(load, { cache: false }));
}

@Resolver(() => Monitoring)
export class MonitoringQueries {
  @Query(() => Monitoring, { nullable: true })
  @Permission('read', 'Monitoring')
  @ReadWhole()
  monitoring(
    @Arg('id', () => ID) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(parseId(id), 'integer')}`);
  }

  @Query(() => MonitoringConnection, {
    description: 'External monitoring that you may see, the newest first: clauses 36, 37.',
  })
  @Permission('read', 'Monitoring')
  @ReadWhole()
  async monitorings(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => MonitoringFilter, { nullable: true }) filter?: MonitoringFilter | null,
  ) {
    const subject = filter?.subjectId && (await findAskedSubject(reader, parseId(filter.subjectId)));
    return reader.findPage(info, page, newestFirst, (alias, sql) => {
      const conditions = ['true'];
      if (filter?.state?.length)
        conditions.push(`${alias}.state = any(${sql.value(filter.state, 'text[]')})`);
      if (subject) conditions.push(isAbout(subject, `${alias}.subject_id`, sql));
      if (filter?.search) {
        const search = filter.search.trim();
        const numbered = `starts_with(${alias}.number, ${sql.value(search.toUpperCase(), 'text')})`;
        conditions.push(
          `(${numbered} or ${matchesSearch('inspected_subject', search, `${alias}.subject_id`, sql)})`,
        );
      }
      return conditions.join(' and ');
    });
  }

  @FieldResolver(() => [QuarterlyReport], {
    description: 'Reports of the subject that were filed, the newest first: clause 36 (2).',
  })
  @Sql({
    many: {
      foreign: 'body_id',
      own: 'subject_id',
      where: `{alias}.state in ('SUBMITTED', 'ACCEPTED')`,
      orderBy: '{alias}.year desc, {alias}.quarter desc, {alias}.id desc',
      cap: 20,
    },
  })
  subjectReports(@Root() row: { subjectReports: QuarterlyReport[] }): QuarterlyReport[] {
    return row.subjectReports;
  }

  @FieldResolver(() => [Complaint], {
    description: 'Complaints about the subject that you may see, the newest first: clause 36 (4).',
  })
  @Sql({
    many: {
      foreign: 'subject_id',
      own: 'subject_id',
      orderBy: '{alias}.received_at desc, {alias}.id desc',
      cap: 50,
    },
  })
  subjectComplaints(@Root() row: { subjectComplaints: Complaint[] }): Complaint[] {
    return row.subjectComplaints;
  }

  @FieldResolver(() => [Action], { description: 'What you may do with it now, and if not, why.' })
  @Sql({ needs: ['id'] })
  async actions(@Root() { id }: { id: number | string }, @Ctx() context: RequestContext): Promise<Action[]> {
    const facts = await factsLoader(context).load(Number(id));
    if (!facts) return [];
    return judgeActs(facts, context.abilities.forActor(context.actor)).map(({ name, allowed, findings }) => ({
      name,
      allowed,
      refusals: findings.map((finding) => shownRefusal(finding, context)),
    }));
  }

  @FieldResolver(() => JournalEntryConnection)
  @Sql({ needs: ['id'] })
  journal(
    @Root() { id }: { id: number | string },
    @Args() page: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return journalOf(context, info, page, MONITORING_CASE, Number(id));
  }
}

@Resolver(() => LetterOnMeasures)
export class LetterMonitoringResolver {
  @FieldResolver(() => Monitoring, {
    nullable: true,
    description: 'The external monitoring that it follows, for the authority’s side alone: clause 37.',
  })
  @Sql({ one: { on: 'monitoring_id' } })
  monitoring(@Root() row: { monitoring: Monitoring | null }): Monitoring | null {
    return row.monitoring;
  }
}
