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
import type { SqlWriter } from '../../../platform/reading/sql-writer';
import {
  CaseSuccession,
  matchesSearch,
  successionOfCase,
  toCaseSuccession,
  type SuccessionOfCase,
} from '../../../registry';
import { Action, shownRefusal } from '../../case';
import { Inspection, InspectionGround } from '../../inspection';
import { COMPLAINT_CASE } from '../complaint-case';
import type { ComplaintFacts } from '../complaint-facts';
import { judgeActs } from '../judge-act';
import { loadComplaintFacts } from '../load-facts';
import { readComplainant, readPersonOfGround } from '../read-complainant';
import {
  Complaint,
  ComplaintConnection,
  ComplaintPerson,
  ControllingBodyConnection,
} from './complaint.graphql-type';
import { ComplaintFilter } from './complaint.inputs';

const newestFirst: Order = {
  keys: [
    { expression: (alias) => `${alias}.received_at`, type: 'timestamptz' },
    { expression: (alias) => `${alias}.id`, type: 'integer' },
  ],
  descending: true,
};

const byField: Order = {
  keys: [
    { expression: (alias) => `${alias}.field_ru`, type: 'text' },
    { expression: (alias) => `${alias}.id`, type: 'integer' },
  ],
};

function matching(filter: ComplaintFilter | null | undefined, alias: string, sql: SqlWriter): string {
  const conditions = ['true'];
  if (filter?.state?.length) conditions.push(`${alias}.state = any(${sql.value(filter.state, 'text[]')})`);
  if (filter?.cameBy) conditions.push(`${alias}.came_by = ${sql.value(filter.cameBy, 'text')}`);
  if (typeof filter?.nameless === 'boolean')
    conditions.push(`${alias}.nameless = ${sql.value(filter.nameless, 'boolean')}`);
  if (filter?.mine) conditions.push(`${alias}.assigned_account_id = ${sql.actor('accountId')}`);
  if (filter?.search) {
    const search = filter.search.trim();
    const numbered = `starts_with(${alias}.number, ${sql.value(search.toUpperCase(), 'text')})`;
    const about = matchesSearch('inspected_subject', search, `${alias}.subject_id`, sql);
    conditions.push(`(${numbered} or ${about})`);
  }
  return conditions.join(' and ');
}

// Never cached: a request may act and then read.
function factsLoader(context: RequestContext): DataLoader<number, ComplaintFacts | undefined> {
  const load = async (ids: readonly number[]) => {
    const facts = await loadComplaintFacts((text, values) => context.reader.query(text, values), ids);
    return ids.map((id) => facts.get(id));
  };
  return context.store('complaint-facts', () => new DataLoader(load, { cache: false }));
}

@Resolver(() => Complaint)
export class ComplaintQueries {
  @Query(() => Complaint, { nullable: true })
  @Permission('read', 'Complaint')
  @ReadWhole()
  complaint(
    @Arg('id', () => ID) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(parseId(id), 'integer')}`);
  }

  @Query(() => ComplaintConnection, { description: 'Complaints that you may see, the newest first.' })
  @Permission('read', 'Complaint')
  @ReadWhole()
  complaints(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ComplaintFilter, { nullable: true }) filter?: ComplaintFilter | null,
  ) {
    return reader.findPage(info, page, newestFirst, (alias, sql) => matching(filter, alias, sql));
  }

  @Query(() => ControllingBodyConnection, { description: 'Bodies in use, by the field that they control.' })
  @Permission('read', 'ControllingBody')
  @ReadWhole()
  controllingBodies(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findPage(info, page, byField, (alias) => `${alias}.withdrawn_at is null`);
  }

  @FieldResolver(() => ComplaintPerson, {
    nullable: true,
    description: 'Empty for everybody but who handles it and the head of that office.',
  })
  @Sql({ needs: ['id'] })
  person(@Root() { id }: { id: number | string }, @Ctx() context: RequestContext) {
    return readComplainant(context, Number(id));
  }

  @FieldResolver(() => CaseSuccession, {
    nullable: true,
    description: 'Who answers for whom it is about, since an act of reorganisation (8 (3), 9).',
  })
  @Sql({ computedFrom: successionOfCase('complaint') })
  succession(
    @Root() { succession }: { succession: SuccessionOfCase | null },
    @Ctx() { language }: RequestContext,
  ): CaseSuccession | null {
    return toCaseSuccession(succession, language);
  }

  @FieldResolver(() => [Action], { description: 'What you may do with it now, and if not, why.' })
  @Sql({ needs: ['id'] })
  async actions(@Root() { id }: { id: number | string }, @Ctx() context: RequestContext): Promise<Action[]> {
    const facts = await factsLoader(context).load(Number(id));
    if (!facts) return [];
    return judgeActs(facts, context.abilities.forActor(context.actor)).map(({ name, refused }) => ({
      name,
      allowed: refused.length === 0,
      refusals: refused.map((finding) => shownRefusal(finding, context)),
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
    return journalOf(context, info, page, COMPLAINT_CASE, Number(id));
  }
}

@Resolver(() => Inspection)
export class InspectionComplaintResolver {
  @FieldResolver(() => [Complaint], {
    description: 'Complaints that are its ground, for whoever may see them: never the inspected subject.',
  })
  @Sql({ many: { foreign: 'inspection_id', orderBy: '{alias}.id', cap: 20 } })
  complaints(@Root() row: { complaints: Complaint[] }): Complaint[] {
    return row.complaints;
  }
}

@Resolver(() => InspectionGround)
export class GroundPersonResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The consumer whose right is violated, for the named inspectors and the head of the office; each reading is noted (clause 31).',
  })
  @Sql({ needs: ['id'] })
  personName(
    @Root() { id }: { id: number | string },
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    return readPersonOfGround(context, Number(id));
  }
}
