import { issue, type ExternalControlDocumentData } from '../../external-control/documents';
import type { Work } from '../../platform/commands/work';
import type { DocumentReference } from '../../platform/documents';
import { SCORE_CASE } from './score-case';
import type { YearScoreRecord } from './year-score.record';

type OrderData = ExternalControlDocumentData['YEAR_SCORE_ORDER'];

/** The order of approval with the scores as its annex (clause 65). */
export async function issueSheet(
  work: Work,
  score: Pick<YearScoreRecord, 'id' | 'year' | 'authorityId' | 'editionId'>,
  sha256: string,
  reference: DocumentReference,
  signer: OrderData['signer'],
): Promise<void> {
  const [authority] = await work.query<{ name: OrderData['place'] }>(
    `select jsonb_build_object('kk', name_kk, 'ru', name_ru) as name from authority where id = $1`,
    [score.authorityId],
  );
  const [criteria] = await work.query<OrderData['criteria']>(
    `select e.edition, jsonb_build_object('kk', e.source_kk, 'ru', e.source_ru) as source,
       (select jsonb_agg(jsonb_build_object('name', jsonb_build_object('kk', c.name_kk, 'ru', c.name_ru), 'weight', c.weight)
         order by c.position) from score_criterion c where c.edition_id = e.id) as weights
     from score_edition e where e.id = $1`,
    [score.editionId],
  );
  const lines = await work.query<OrderData['lines'][number]>(
    `select l.place, jsonb_build_object('kk', s.name_kk, 'ru', s.name_ru) as name, coalesce(s.bin, '') as identifier, l.points
     from year_score_line l join inspected_subject s on s.id = l.body_id where l.score_id = $1 order by l.place, l.id`,
    [score.id],
  );
  if (!authority || !criteria) throw new Error(`score ${score.id} has no edition`);
  await issue(work, {
    kind: 'YEAR_SCORE_ORDER',
    reference,
    caseKind: SCORE_CASE,
    caseId: score.id,
    inspectionId: null,
    authorityId: score.authorityId,
    subjectId: null,
    disclosedToSubjectId: null,
    data: () => ({
      place: { kk: 'Астана қаласы', ru: 'город Астана' },
      authority: { name: authority.name },
      subject: {
        name: {
          kk: `Бағаланған органдар: ${lines.length}`,
          ru: `Оцененные органы: ${lines.length}`,
          en: `Bodies scored: ${lines.length}`,
        },
      },
      year: score.year,
      criteria,
      sha256,
      lines,
      signer,
    }),
  });
}
