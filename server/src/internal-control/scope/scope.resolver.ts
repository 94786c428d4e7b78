import type { GraphQLResolveInfo } from 'graphql';
import { MaxLength } from 'class-validator';
import { Args, ArgsType, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { dayOf } from '../../law';
import { PageArguments } from '../../platform/graphql/connection';
import { Permission } from '../../platform/graphql/permission';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { Order } from '../../platform/reading/reader';
import { PartOf } from '../../platform/reading/sql-metadata';
import { InspectedSubjectConnection, matchesSearch } from '../../registry';
import { CONTROLLING_KINDS, MONITORING_KINDS } from './rules';
import { isObjectOfOwn } from './load-scope';

@ArgsType()
class ObjectsOfControlArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Beginnings of words of the name.' })
  @MaxLength(200)
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of whom your unit monitors the services: of a territorial subdivision too (clause 38).',
  })
  monitored?: boolean | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Somebody of your unit who may be a responsible executor.',
})
@PartOf('controlExecutors')
export class UnitOfficer {
  @Field(() => ID)
  accountId!: string;

  @Field()
  fullName!: string;

  @Field()
  position!: string;
}

const byId: Order = { keys: [{ expression: (alias) => `${alias}.id`, type: 'integer' }] };

@Resolver()
export class ScopeResolver {
  @Query(() => InspectedSubjectConnection, {
    description:
      'Objects of your body’s control: itself and everything below it (clauses 39, 40). Whom an act ended is one no more; what it did is monitored still.',
  })
  @Permission('list', 'ObjectOfControl')
  objectsOfControl(
    @Args() page: ObjectsOfControlArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findPage(info, page, byId, (alias, sql) => {
      const own = isObjectOfOwn(`${alias}.id`, sql);
      const kinds = (page.monitored ? MONITORING_KINDS : CONTROLLING_KINDS)
        .map((kind) => sql.literal(kind))
        .join(', ');
      // Where the body holds no control there is no object.
      const holds = `exists (select from inspected_subject o where o.id = ${sql.actor('subjectId')} and o.kind in (${kinds}))`;
      const stands = page.monitored
        ? 'true'
        : `not exists (select from subject_succession x where x.predecessor_id = ${alias}.id)`;
      return `${holds} and ${own} and ${stands} and ${matchesSearch('inspected_subject', page.search ?? '', `${alias}.id`, sql)}`;
    });
  }

  @Query(() => [UnitOfficer], { description: 'People of your body’s unit for internal control today.' })
  @Permission('list', 'ObjectOfControl')
  controlExecutors(@Ctx() { reader, actor, language, now }: RequestContext): Promise<UnitOfficer[]> {
    return reader.query<UnitOfficer>(
      `select distinct on (a.full_name, a.id) a.id::text as "accountId", a.full_name as "fullName", k.position_${language} as position
       from account a join capacity k on k.account_id = a.id
       where k.subject_id = $1 and k.role = 'INTERNAL_CONTROL' and k.withdrawn_at is null and a.disabled_at is null
         and k.valid_from <= $2 and (k.valid_to is null or k.valid_to >= $2) order by a.full_name, a.id, k.id`,
      [actor.subjectId, dayOf(now)],
    );
  }
}
