import type { RequestContext } from '../../../platform/graphql/request-context';
import { readableDate } from '../../../platform/messages/readable-value';
import { titleCodeSql } from '../../documents';
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

const ofCopy = (fact: CorrectedFact): boolean => fact === 'PAPER_SENDING' || fact === 'PAPER_RECEIPT';

/** The days in a label as people read them. */
const readable = (label: string | null): string | null =>
  label?.replace(/\b\d{4}-\d{2}-\d{2}\b/g, readableDate) ?? null;

/** The names of the papers whose copies are among the facts. */
async function papersOf(context: RequestContext, rows: readonly Row[]): Promise<Map<number, string>> {
  const ids = rows.filter(({ fact }) => ofCopy(fact)).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const found = await context.reader.query<{ id: number; kind: string }>(
    `select c.id, ${titleCodeSql('d')} as kind from document_copy c join issued_document d on d.id = c.document_id where c.id = any($1::int[])`,
    [ids],
  );
  return new Map(found.map(({ id, kind }) => [id, context.text(`DOCUMENT_${kind}`)]));
}

/** What the case has recorded so far: nothing else can be corrected. */
export async function correctableFactsOf(context: RequestContext, id: number): Promise<CorrectableFact[]> {
  if (!WHO.includes(context.actor.role)) return [];
  const rows = await context.reader.query<Row>(ALL_SQL, [id, null]);
  const papers = await papersOf(context, rows);
  return rows.map(({ fact, id: recordId, at, label }) => ({
    fact,
    recordId: RECORDED_FACTS[fact].label === undefined ? null : String(recordId),
    title: [
      context.text(`CORRECTED_FACT_${fact}`),
      [ofCopy(fact) && papers.get(recordId), readable(label)].filter(Boolean).join(' '),
    ]
      .filter(Boolean)
      .join(': '),
    recordedAt: new Date(at),
  }));
}
