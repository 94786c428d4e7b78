import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { isHeir, type Actor } from '../../../platform/access/actor';
import { conditionSql } from '../../../platform/access/condition-sql';
import { PageArguments } from '../../../platform/graphql/connection';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import { ReadWhole } from '../../../platform/reading/sql-metadata';
import type { RequestContext } from '../../../platform/graphql/request-context';
import type { SqlWriter } from '../../../platform/reading/sql-writer';
import { isOneOf, type Order, type PageWhere, type Where } from '../../../platform/reading/reader';
import { findAskedSubject, isAbout, type AskedSubject } from '../../../registry';
import type { InspectionState } from '../states';
import type { Procedure } from '../../documents';
import {
  InspectionOrderEnum,
  InspectionStateEnum,
  ProcedureEnum,
  type InspectionOrder,
} from './inspection.enums';
import { Inspection, InspectionConnection } from './inspection.graphql-type';
import { amongSoonest, NEVER_DUE, nextDueAtSql } from './next-deadline';
import { statesMeant } from './shown-to-reader';

@InputType()
export class InspectionFilter {
  @Field(() => [InspectionStateEnum], { nullable: true })
  state?: InspectionState[] | null;

  @Field(() => [ProcedureEnum], { nullable: true })
  procedure?: Procedure[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Cases about it, and those that it leads on as the legal successor of whom they are about.',
  })
  subjectId?: string | null;

  @Field(() => ID, { nullable: true })
  authorityId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those in which you are a named inspector.' })
  inspectorMe?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The capacity of an inspector who is named.' })
  inspectorId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the number, of the subject’s name or of the subject-matter.',
  })
  search?: string | null;
}

const id = { expression: (alias: string) => `${alias}.id`, type: 'integer' as const };
const NEWEST: Order = { keys: [id], descending: true };
/** Cases without an open term come last. */
const NEXT_DEADLINE: Order = {
  keys: [
    {
      expression: (alias, sql) =>
        `coalesce(case when cardinality(${alias}.open_deadlines) > 0 then ${nextDueAtSql(`${alias}.id`, sql)} end, ${NEVER_DUE})`,
      type: 'timestamptz',
    },
    id,
  ],
};

function whereOf(
  filter: InspectionFilter | undefined,
  actor: Actor,
  subject: AskedSubject | undefined,
): Where {
  return (alias, sql) => {
    const conditions = ['true'];
    if (filter?.state?.length)
      conditions.push(isOneOf(`${alias}.state`, statesMeant(filter.state, actor), sql));
    if (filter?.procedure?.length) conditions.push(isOneOf(`${alias}.procedure`, filter.procedure, sql));
    if (subject) conditions.push(isAbout(subject, `${alias}.subject_id`, sql, `${alias}.id`));
    if (filter?.authorityId)
      conditions.push(`${alias}.authority_id = ${sql.value(parseId(filter.authorityId), 'integer')}`);
    if (filter?.inspectorMe) {
      conditions.push(
        `exists (select from inspection_inspector n where n.inspection_id = ${alias}.id and n.account_id = ${sql.actor('accountId')})`,
      );
    }
    if (filter?.inspectorId) {
      const id = sql.value(parseId(filter.inspectorId), 'integer');
      conditions.push(
        `exists (select from inspection_inspector n where n.inspection_id = ${alias}.id and n.capacity_id = ${id})`,
      );
    }
    const search = filter?.search?.trim().toLowerCase();
    if (search) {
      const text = sql.value(search, 'text');
      // Subjects are looked through once, and not again for each of their cases.
      conditions.push(`(${alias}.subject_id = any (array(select s.id from inspected_subject s
          where strpos(lower(s.name_kk || ' ' || s.name_ru || ' ' || s.name_en), ${text}) > 0))
        or strpos(${alias}.searched_text, ${text}) > 0)`);
    }
    return conditions.join(' and ');
  };
}

/** Whether it is all that an office or the country has, or most of it. Of fewer each is asked for its next term. */
function isOfMany(filter: InspectionFilter | undefined, { scope }: Actor): boolean {
  const { state, subjectId, inspectorMe, inspectorId, search } = filter ?? {};
  const few = state?.length || subjectId || inspectorMe || inspectorId || search?.trim();
  return (scope === 'agency' || scope === 'territory') && !few;
}

function readableSql({ abilities, actor }: RequestContext, alias: string, sql: SqlWriter): string {
  return conditionSql(
    abilities.template(actor.role, isHeir(actor)),
    'read',
    'Inspection',
    undefined,
    alias,
    sql,
  );
}

@Resolver()
export class InspectionQueries {
  @Query(() => Inspection, { nullable: true })
  @Permission('read', 'Inspection')
  @ReadWhole()
  inspection(
    @Arg('id', () => ID) given: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(parseId(given), 'integer')}`);
  }

  @Query(() => InspectionConnection, {
    description: 'Inspections and controls with a visit that you may see.',
  })
  @Permission('read', 'Inspection')
  @ReadWhole()
  async inspections(
    @Args() page: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => InspectionFilter, { nullable: true }) filter?: InspectionFilter,
    @Arg('orderBy', () => InspectionOrderEnum, { defaultValue: 'NEWEST' })
    orderBy: InspectionOrder = 'NEWEST',
  ) {
    const { reader, actor } = context;
    const subject = filter?.subjectId && (await findAskedSubject(reader, parseId(filter.subjectId)));
    const where = whereOf(filter, actor, subject || undefined);
    if (orderBy === 'NEWEST') return reader.findPage(info, page, NEWEST, where);
    const soonest: PageWhere = (alias, sql, place) =>
      amongSoonest(`${alias}.id`, sql, place, (x) => `${where(x, sql)} and ${readableSql(context, x, sql)}`);
    return reader.findPage(info, page, NEXT_DEADLINE, isOfMany(filter, actor) ? soonest : where);
  }
}
