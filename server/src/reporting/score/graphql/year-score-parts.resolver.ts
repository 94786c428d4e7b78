import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../platform/graphql/request-context';
import type { MessageValues } from '../../../platform/messages/catalogue';
import { Sql } from '../../../platform/reading/sql-metadata';
import { findDifferences, type Difference } from '../differences';
import { SCORE_SOURCES, type ScoreSource } from '../sources';
import { YearScoreDifference, YearScoreLine, YearScorePart } from './year-score-line.graphql-type';

interface PartFacts {
  readonly source: ScoreSource;
  readonly counted: number;
  readonly base: number;
  readonly timely: number;
  readonly late: number;
  readonly missed: number;
}

interface Reason {
  readonly key: string;
  readonly values: MessageValues;
}

/** How a criterion came to its points: the message and what stands in it. */
function reasonOf({ source, counted, base, timely, late, missed }: PartFacts): Reason {
  const { measure } = SCORE_SOURCES[source];
  if (measure === 'COUNT') return { key: 'YEAR_SCORE_REASON_COUNT', values: { count: counted } };
  if (Number(base) === 0 && Number(counted) === 0)
    return { key: `YEAR_SCORE_REASON_${measure}_NONE`, values: {} };
  if (measure === 'RATE' || source === 'RIGHTS_RESTORED')
    return { key: `YEAR_SCORE_REASON_${source}`, values: { count: counted, base } };
  if (source === 'RELATIONS_HELD')
    return { key: 'YEAR_SCORE_REASON_RELATIONS_HELD', values: { kept: timely, broken: missed } };
  return { key: 'YEAR_SCORE_REASON_SHARE', values: { timely, late, missed } };
}

@Resolver(() => YearScorePart)
export class YearScorePartResolver {
  @FieldResolver(() => String, { description: 'Why it gave so many points, in words.' })
  @Sql({ needs: ['source', 'counted', 'base', 'timely', 'late', 'missed'] })
  reason(@Root() part: PartFacts, @Ctx() context: RequestContext): string {
    const { key, values } = reasonOf(part);
    return context.text(key, values);
  }
}

function differencesLoader(context: RequestContext): DataLoader<number, readonly Difference[]> {
  const load = async (ids: readonly number[]) => {
    const found = await findDifferences((text, values) => context.reader.query(text, values), ids);
    return ids.map((id) => found.get(id) ?? []);
  };
  return context.store('year-score-differences', () => new DataLoader(load, { cache: false }));
}

@Resolver(() => YearScoreLine)
export class YearScoreLineResolver {
  @FieldResolver(() => [YearScoreDifference], {
    description: 'What corrected reports would change; the sealed score stays: clause 64.',
  })
  @Sql({ needs: ['id'] })
  async differences(
    @Root() { id }: { id: number | string },
    @Ctx() context: RequestContext,
  ): Promise<YearScoreDifference[]> {
    const found = await differencesLoader(context).load(Number(id));
    return found.map(({ criterionId, ...points }) => ({ criterionId: String(criterionId), ...points }));
  }
}
