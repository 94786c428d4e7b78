import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { JournalEntryConnection, journalOf } from '../../journal';
import { PageArguments } from '../../platform/graphql/connection';
import { parseId } from '../../platform/graphql/id';
import { Permission } from '../../platform/graphql/permission';
import type { RequestContext } from '../../platform/graphql/request-context';
import { ReadWhole, Sql } from '../../platform/reading/sql-metadata';
import { findAskedSubject, isAbout } from '../../registry';
import { Action } from '../case';
import { actionsOf } from './actions';
import { Prescription, PrescriptionConnection } from './prescription.graphql-type';
import { PrescriptionFilter } from './prescription.inputs';
import { prescriptionStateSql } from './state-sql';

const newestFirst = {
  keys: [{ expression: (alias: string) => `${alias}.id`, type: 'integer' as const }],
  descending: true,
};

@Resolver(() => Prescription)
export class PrescriptionQueries {
  @Query(() => Prescription, { nullable: true })
  @Permission('read', 'Prescription')
  @ReadWhole()
  prescription(
    @Arg('id', () => ID) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(parseId(id), 'integer')}`);
  }

  @Query(() => PrescriptionConnection, { description: 'Prescriptions that you may see, the newest first.' })
  @Permission('read', 'Prescription')
  @ReadWhole()
  async prescriptions(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => PrescriptionFilter, { nullable: true }) filter?: PrescriptionFilter,
  ) {
    const subject = filter?.subjectId && (await findAskedSubject(reader, parseId(filter.subjectId)));
    return reader.findPage(info, page, newestFirst, (alias, sql) => {
      const conditions = ['true'];
      if (filter?.state?.length) {
        conditions.push(`${prescriptionStateSql(alias, sql)} = any(${sql.value(filter.state, 'text[]')})`);
      }
      if (subject) conditions.push(isAbout(subject, `${alias}.subject_id`, sql, `${alias}.inspection_id`));
      if (filter?.authorityId)
        conditions.push(`${alias}.authority_id = ${sql.value(parseId(filter.authorityId), 'integer')}`);
      return conditions.join(' and ');
    });
  }

  @FieldResolver(() => [Action])
  @Sql({ needs: ['id'] })
  actions(@Root() { id }: { id: number | string }, @Ctx() context: RequestContext): Promise<Action[]> {
    return actionsOf(context, Number(id));
  }

  @FieldResolver(() => JournalEntryConnection)
  @Sql({ needs: ['id'] })
  journal(
    @Root() { id }: { id: number | string },
    @Args() page: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return journalOf(context, info, page, 'prescription', Number(id));
  }
}
