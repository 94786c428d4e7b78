import type { RequestContext } from '../../../platform/graphql/request-context';
import { RECORDED_FACTS, recordedSql } from '../facts/recorded-facts';
import { CORRECTED_FACTS, type CorrectedFact } from '../rules/counter-entry-rules';
import { INSPECTION_ACTS } from '../states';
import type { CorrectableFact } from './counter-entry.graphql-type';

interface Row {
  readonly fact: CorrectedFact;
  readonly id: number;
  readonly at: Date;
  readonly label: string | null;
}

const ALL_SQL = CORRECTED_FACTS.map((fact) => `(${recordedSql(fact)})`).join(' union all ');
const WHO: readonly string[] = INSPECTION_ACTS.proposeCounterEntry.roles;

/** What the case has recorded so far: nothing else can be corrected. */
export async function correctableFactsOf(context: RequestContext, id: number): Promise<CorrectableFact[]> {
  if (!WHO.includes(context.actor.role)) return [];
  const rows = await context.reader.query<Row>(ALL_SQL, [id, null]);
  return rows.map(({ fact, id: recordId, at, label }) => ({
    fact,
    recordId: RECORDED_FACTS[fact].label === undefined ? null : String(recordId),
    title: [context.text(`CORRECTED_FACT_${fact}`), label].filter(Boolean).join(': '),
    recordedAt: new Date(at),
  }));
}
