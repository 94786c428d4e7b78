import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Sql } from '../../../platform/reading/sql-metadata';
import { Action } from '../../case';
import { Escalation, establishingActions } from '../../escalation';
import { Inspection } from './inspection.graphql-type';

/** What clause 35 adds to an inspection. */
@Resolver(() => Inspection)
export class InspectionEscalationResolver {
  @FieldResolver(() => Escalation, { nullable: true, description: 'When no measures were taken: clause 35.' })
  @Sql({ one: { foreign: 'inspection_id', orderBy: (alias) => `${alias}.id desc` } })
  escalation(@Root() row: { escalation: Escalation | null }): Escalation | null {
    return row.escalation;
  }

  @FieldResolver(() => [Escalation], {
    description: 'What the head recalled, the newest first: whoever was sent its papers is told so.',
  })
  @Sql({
    many: {
      foreign: 'inspection_id',
      where: `{alias}.state = 'RECALLED'`,
      orderBy: '{alias}.id desc',
      cap: 50,
    },
  })
  recalledEscalations(@Root() row: { recalledEscalations: Escalation[] }): Escalation[] {
    return row.recalledEscalations;
  }

  @FieldResolver(() => [Action], {
    description: 'Whether you may establish that no measures were taken, and if not, why.',
  })
  @Sql({ needs: ['id'] })
  escalationActions(
    @Root() { id }: { id: number | string },
    @Ctx() context: RequestContext,
  ): Promise<Action[]> {
    return establishingActions(context, Number(id));
  }
}
