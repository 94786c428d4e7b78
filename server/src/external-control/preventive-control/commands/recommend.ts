import { dayOf, DECISIONS } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import { discloseFiles } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { bothLanguages } from '../../../platform/messages/both-languages';
import { calendarOfWork } from '../../../working-calendar';
import { loadSigner } from '../../case';
import { issue, recordCopyDelivery, type ExternalControlDocumentData } from '../../documents';
import { beginAct, CONTROL_CASE, endAct, type ControlCommand, type ControlFacts } from '../control-case';
import { termsOf } from '../rules';
import { SOURCE_TITLES } from '../messages-without-visit';
import type { FindingSource } from '../states';

type Paper = ExternalControlDocumentData['CONTROL_RECOMMENDATION'];
type Row = Pick<Paper, 'authority' | 'subject' | 'place' | 'analysis' | 'period'> & {
  readonly findings: readonly { text: string; source: FindingSource; reference: string }[];
};

const bilingual = (alias: string, column = 'name') =>
  `jsonb_build_object('kk', ${alias}.${column}_kk, 'ru', ${alias}.${column}_ru)`;

const PAPER_SQL = `
  select jsonb_strip_nulls(jsonb_build_object('name', ${bilingual('a')},
      'superior', case when a.kind = 'TERRITORIAL' then (select ${bilingual('g')} from authority g where g.kind = 'CENTRAL') end,
      'address', case when a.address_kk is not null and a.address_ru is not null then ${bilingual('a', 'address')} end)) as authority,
    jsonb_build_object('name', ${bilingual('s')}, 'identifier', s.bin,
      'location', case when btrim(s.address) <> '' then to_jsonb(s.address) else coalesce(${bilingual('t')}, ${bilingual('s')}) end,
      'territory', coalesce(${bilingual('t')}, jsonb_build_object('kk', 'Қазақстан Республикасы', 'ru', 'Республика Казахстан')),
      'objects', '[]'::jsonb) as subject,
    coalesce((select ${bilingual('x')} from territory x where x.id = a.territory_id),
      jsonb_build_object('kk', 'Астана қаласы', 'ru', 'город Астана')) as place,
    c.analysis, jsonb_build_object('from', c.period_from, 'to', c.period_to) as period,
    (select coalesce(jsonb_agg(jsonb_build_object('text', f.text, 'source', f.source, 'reference', f.reference) order by f.id), '[]')
      from control_finding f where f.control_id = c.id) as findings
  from control_without_visit c join authority a on a.id = c.authority_id join inspected_subject s on s.id = c.subject_id
    left join territory t on t.id = s.territory_id where c.id = $1`;

async function issueRecommendation(
  work: Work,
  { id, authorityId, subjectId }: ControlFacts,
  given: Pick<Paper, 'recommendation' | 'reportBy'>,
) {
  const [row] = await work.query<Row>(PAPER_SQL, [id]);
  if (!row) throw new Error(`control ${id} was not found`);
  const signer = await loadSigner(work);
  const { location } = row.subject;
  const document = await issue(work, {
    kind: 'CONTROL_RECOMMENDATION',
    caseKind: CONTROL_CASE,
    caseId: id,
    inspectionId: null,
    authorityId,
    subjectId,
    disclosedToSubjectId: subjectId,
    data: () => ({
      ...row,
      subject: {
        ...row.subject,
        location: typeof location === 'string' ? bothLanguages(location) : location,
      },
      findings: row.findings.map(({ source, ...finding }) => {
        const { kk, ru } = SOURCE_TITLES[`FINDING_SOURCE_${source}`];
        return { ...finding, source: { kk, ru } };
      }),
      ...given,
      signer,
    }),
  });
  await recordCopyDelivery(work, {
    documentId: document.id,
    recipient: 'SUBJECT',
    way: 'ELECTRONIC',
    deliveredAt: work.now,
    proof: null,
  });
  return document;
}

export interface RecommendToSubject extends ControlCommand {
  readonly recommendation: string;
}

/** Ends the analysis in a recommendation, which lies before the subject at once with what was found. Clauses 6-3, 7-2; D70. */
export async function recommendToSubject(
  context: RequestContext,
  input: RecommendToSubject,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'recommendToSubject', idempotencyKey, input: given }, async (work) => {
    const facts = await beginAct(work, 'recommendToSubject', input);
    const recommendation = given.recommendation.trim();
    const { calendar } = await calendarOfWork(work);
    const { reportBy, objectionsUntil } = termsOf(DECISIONS.D70.value, dayOf(work.now), calendar);
    const { number } = await issueRecommendation(work, facts, {
      recommendation,
      ...(reportBy ? { reportBy } : {}),
    });
    await work.query('update control_finding set disclosed_to_subject_id = $2 where control_id = $1', [
      facts.id,
      facts.subjectId,
    ]);
    await discloseFiles(
      work,
      { caseKind: CONTROL_CASE, caseId: facts.id, ownerKinds: ['controlFinding'] },
      facts.subjectId,
    );
    return endAct(work, facts, 'recommendToSubject', {
      event: 'controlRecommendationSent',
      discloses: true,
      values: {
        recommendation,
        recommendedAt: work.now.toISOString(),
        recommendedBy: work.actor.name,
        recommendationNumber: number,
        reportBy,
        objectionsUntil,
      },
      details: { number },
    });
  });
}

/** The subject has read the recommendation. Clause 7-2. */
export async function acknowledgeControlRecommendation(
  context: RequestContext,
  input: ControlCommand,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute(
    { name: 'acknowledgeControlRecommendation', idempotencyKey, input: given },
    async (work) => {
      const facts = await beginAct(work, 'acknowledgeControlRecommendation', input);
      return endAct(work, facts, 'acknowledgeControlRecommendation', {
        event: 'controlRecommendationSeen',
        values: { seenAt: work.now.toISOString(), seenBy: work.actor.name },
      });
    },
  );
}

export interface EndControlWithoutVisit extends ControlCommand {
  readonly reason: string;
}

/** Ends the control: nothing was found, or the recommendation has done its work. Clause 7-2. */
export async function endControlWithoutVisit(
  context: RequestContext,
  input: EndControlWithoutVisit,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'endControlWithoutVisit', idempotencyKey, input: given }, async (work) => {
    const facts = await beginAct(work, 'endControlWithoutVisit', input);
    const endReason = given.reason.trim();
    return endAct(work, facts, 'endControlWithoutVisit', {
      event: 'controlWithoutVisitEnded',
      values: { endedAt: work.now.toISOString(), endReason },
      details: { reason: endReason },
    });
  });
}
