import type { Work } from '../../platform/commands/work';
import { loadSigner } from '../case';
import { violationTextSql } from '../confidentiality';
import { issue, type ExternalControlDocumentData } from '../documents';
import { caseOf } from './letter-case';
import type { LetterOnMeasuresRecord } from './letter-on-measures.record';
import type { LetterDemandKind } from './states';

type LetterData = ExternalControlDocumentData['LETTER_ON_MEASURES'];

/** What the letter rests on: the papers of the inspection and the violations that stand. */
async function basisOf(work: Work, inspectionId: number | null) {
  const [issued] = await work.query<{
    data: ExternalControlDocumentData['PRESCRIPTION'];
    number: string;
    date: string;
  }>(
    `select d.data, d.number, d.date::text as date from issued_document d
     where d.inspection_id = $1 and d.kind = 'PRESCRIPTION' and d.replaced_at is null`,
    [inspectionId],
  );
  if (!issued) throw new Error(`inspection ${inspectionId} has no prescription`);
  const violations = await work.query<LetterData['violations'][number]>(
    `select point_number as "pointNumber", ${violationTextSql('v')} as description, severity from violation v
     where inspection_id = $1 and state <> 'WITHDRAWN' order by position`,
    [inspectionId],
  );
  const { data, number, date } = issued;
  return {
    place: data.drawnUp.place,
    authority: data.authority,
    subject: data.subject,
    resultAct: data.resultAct,
    prescription: { number, date },
    violations,
  };
}

/** The head whom the register names, with the position; empty where it names none. */
async function headOf(work: Work, subjectId: number): Promise<string> {
  const [head] = await work.query<{ name: string }>(
    `select concat_ws(', ', nullif(btrim(head_name), ''), nullif(btrim(head_position), '')) as name from inspected_subject where id = $1`,
    [subjectId],
  );
  return head?.name ?? '';
}

/** Issues the letter on measures (clause 30). */
export async function issueLetter(
  work: Work,
  letter: LetterOnMeasuresRecord,
  asked: {
    readonly demands: readonly { readonly kind: LetterDemandKind; readonly text: string }[];
    readonly reportBy: string;
    readonly addressee: string;
  },
): Promise<{ number: string; documentId: number; addressee: string }> {
  const basis = await basisOf(work, letter.inspectionId);
  const named = asked.addressee || (await headOf(work, letter.subjectId));
  const signer = await loadSigner(work);
  const { id, number } = await issue(work, {
    kind: 'LETTER_ON_MEASURES',
    ...caseOf(letter),
    data: () => ({
      ...basis,
      recipient: named || basis.subject.name,
      demands: asked.demands.map(({ kind, text }) => (text ? { kind, text } : { kind })),
      reportBy: asked.reportBy,
      planAsked: letter.planAsked,
      signer,
    }),
  });
  return { number, documentId: id, addressee: named || basis.subject.name.ru };
}
