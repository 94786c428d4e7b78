import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import { thing } from '../../../platform/access/ability';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Sql } from '../../../platform/reading/sql-metadata';
import { Action, shownRefusal } from '../../case';
import { HalfYearListLine } from '../../half-year-list';
import { answer, Inspection, PreventiveControlInput, toControl } from '../../inspection';
import { openPreventiveControl } from '../commands/open-control';
import { ControlWithoutVisit, HalfYearListReason } from './without-visit.graphql-type';
import { loadLines, mayOpenControl, type LineFacts } from '../line';

// Never cached: a request may act and then read.
function linesLoader(context: RequestContext): DataLoader<number, LineFacts | undefined> {
  const load = async (ids: readonly number[]) => {
    const lines = await loadLines((text, values) => context.reader.query(text, values), ids);
    return ids.map((id) => lines.get(id));
  };
  return context.store('half-year-list-line-facts', () => new DataLoader(load, { cache: false }));
}

/** The control that stands on a line, and whether one may be opened. */
@Resolver(() => HalfYearListLine)
export class ListLineControlResolver {
  @FieldResolver(() => Inspection, {
    nullable: true,
    description: 'The control with a visit that stands on it.',
  })
  @Sql({ one: { foreign: 'list_line_id', where: (alias) => `${alias}.state <> 'WITHDRAWN'` } })
  control(@Root() row: { control: Inspection | null }): Inspection | null {
    return row.control;
  }

  @FieldResolver(() => [HalfYearListReason], {
    description: 'Results of controls without a visit that a person named among its reasons (clause 6-3).',
  })
  @Sql({
    many: {
      foreign: 'list_id',
      own: 'list_id',
      where: '{alias}.subject_id = {parent}.subject_id',
      orderBy: '{alias}.id',
      cap: 50,
    },
  })
  reasons(@Root() row: { reasons: HalfYearListReason[] }): HalfYearListReason[] {
    return row.reasons;
  }

  @FieldResolver(() => [ControlWithoutVisit], {
    description:
      'Controls without a visit of its subject, and of those in whose place it stands, that may be named among its reasons; never by themselves (6-3).',
  })
  @Sql({
    many: {
      foreign: 'subject_id',
      ownSql: 'any ({parent}.subject_id || predecessors_of({parent}.subject_id))',
      where: `{alias}.recommended_at is not null and not exists (select from half_year_list_reason r
        where r.list_id = {parent}.list_id and r.control_id = {alias}.id)
        and ({alias}.subject_id = {parent}.subject_id or not exists (select from half_year_list_line o
          where o.list_id = {parent}.list_id and o.subject_id = {alias}.subject_id))`,
      orderBy: '{alias}.id desc',
      cap: 20,
    },
  })
  offeredReasons(@Root() row: { offeredReasons: ControlWithoutVisit[] }): ControlWithoutVisit[] {
    return row.offeredReasons;
  }

  @FieldResolver(() => [Action], {
    description: 'Whether you may open a control with a visit from it, and if not, why: clause 7.',
  })
  @Sql({ needs: ['id'] })
  async controlActions(
    @Root() { id }: { id: number | string },
    @Ctx() context: RequestContext,
  ): Promise<Action[]> {
    const { authorityId } = context.actor;
    const ability = context.abilities.forActor(context.actor);
    const own = thing('Inspection', { authorityId, disclosedToSubjectId: null });
    if (authorityId === null || !ability.can('draftInspection', own)) return [];
    const line = await linesLoader(context).load(Number(id));
    if (!line) return [];
    const findings = mayOpenControl(line);
    const refusals = findings.map((finding) => shownRefusal(finding, context));
    return [{ name: 'openPreventiveControl', allowed: refusals.length === 0, refusals }];
  }
}

@Resolver()
export class ControlOpeningMutations {
  @Mutation(() => Inspection, {
    description:
      'Opens a preventive control with a visit from a line of the approved half-year list (clauses 6, 7).',
  })
  @Permission('draftInspection', 'Inspection')
  openPreventiveControl(
    @Arg('lineId', () => ID) lineId: string,
    @Arg('input', () => PreventiveControlInput) input: PreventiveControlInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(
      context,
      info,
      openPreventiveControl(context, parseId(lineId), toControl(input), idempotencyKey),
    );
  }
}
