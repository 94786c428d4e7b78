import { dayOf } from '../../law';
import type { Work } from '../../platform/commands/work';
import type { Texts } from '../../platform/messages/language';
import { Refusal } from '../../platform/refusals/refusal';
import { loadParties, loadSigner } from '../case';
import { disclosedTextSql } from '../confidentiality';
import { issue, type ExternalControlDocumentData } from '../documents';
import { caseOf } from './escalation-case';
import type { EscalationRecord } from './escalation.record';
import type { EscalationAddressee } from './states';

type PaperData = ExternalControlDocumentData['LIABILITY_LETTER'];

/** The kind of the paper that goes to each. */
export const PAPER_KIND_OF = {
  HIGHER_BODY: 'LIABILITY_LETTER',
  PROSECUTOR: 'PROSECUTOR_NOTICE',
  STATE_BODY: 'STATE_BODY_NOTICE',
  COURT: 'COURT_CLAIM',
} as const satisfies Record<EscalationAddressee, string>;
export const PAPER_KINDS = Object.values(PAPER_KIND_OF);

/** The body above the subject in the register; undefined where it names none (D22). */
export async function higherBodyOf(work: Work, subjectId: number): Promise<Texts | undefined> {
  const [body] = await work.query<Texts>(
    `select p.name_kk as kk, p.name_ru as ru, p.name_en as en from inspected_subject s
     join inspected_subject p on p.id = s.parent_id where s.id = $1`,
    [subjectId],
  );
  return body;
}

type Reference = NonNullable<PaperData['letter']>;
type Package = Pick<PaperData, 'appointment' | 'resultAct' | 'prescription' | 'letter'>;

/** Of a case that was taken in: its papers lie outside, their numbers and days are known. */
async function papersOutside(work: Work, inspectionId: number): Promise<Partial<Package>> {
  const [papers] = await work.query<{ [Name in keyof Package]: Reference | null }>(
    `select jsonb_build_object('number', i.act_number, 'date', i.act_date) as appointment,
       (select jsonb_build_object('number', a.number, 'date', a.date) from result_act a where a.inspection_id = i.id) as "resultAct",
       (select jsonb_build_object('number', p.number, 'date', p.date) from prescription p where p.inspection_id = i.id) as prescription,
       (select jsonb_build_object('number', l.number, 'date', (l.sent_at at time zone 'Asia/Almaty')::date)
          from letter_on_measures l where l.inspection_id = i.id and l.sent_at is not null) as letter
     from inspection i join taken_in_case t on t.inspection_id = i.id where i.id = $1`,
    [inspectionId],
  );
  const known = Object.entries(papers ?? {}).filter(([, reference]) => reference !== null);
  return Object.fromEntries(known) as Partial<Package>;
}

/** The package: act of appointment, result act, prescription and the letter of clause 30, by their numbers. */
export async function packageOf(work: Work, { inspectionId, authorityId, subjectId }: EscalationRecord) {
  const papers = await work.query<{ kind: string; number: string; date: string; data: PaperData }>(
    `select kind, number, date::text as date, data from issued_document where inspection_id = $1 and replaced_at is null
       and kind in ('ACT_OF_APPOINTMENT', 'RESULT_ACT', 'PRESCRIPTION', 'LETTER_ON_MEASURES') order by id`,
    [inspectionId],
  );
  const outside = await papersOutside(work, inspectionId);
  const referenceTo = (kind: string, name: keyof Package): Reference => {
    const found = papers.find((paper) => paper.kind === kind) ?? outside[name];
    if (!found) throw new Refusal('WRONG_STATE');
    return { number: found.number, date: found.date };
  };
  const appointment = papers.find(({ kind }) => kind === 'ACT_OF_APPOINTMENT');
  const { place, authority, subject } =
    appointment?.data ?? (await loadParties(work, { authorityId, subjectId, inspectionId }));
  return {
    place,
    authority,
    subject,
    appointment: referenceTo('ACT_OF_APPOINTMENT', 'appointment'),
    resultAct: referenceTo('RESULT_ACT', 'resultAct'),
    prescription: referenceTo('PRESCRIPTION', 'prescription'),
    letter: referenceTo('LETTER_ON_MEASURES', 'letter'),
  };
}

/** Issues one paper of clause 35, with what goes along named in it. */
export async function issuePaper(
  work: Work,
  escalation: EscalationRecord,
  addressee: EscalationAddressee,
  recipient: PaperData['recipient'],
): Promise<{ id: number; number: string }> {
  const basis = await packageOf(work, escalation);
  const violations = await work.query<PaperData['violations'][number]>(
    `select v.point_number as "pointNumber", ${disclosedTextSql('v', '$2::text[]')} as description, v.severity from violation v
     where v.inspection_id = $1 and v.state <> 'WITHDRAWN' order by v.position`,
    [escalation.inspectionId, typeof recipient === 'string' ? [recipient] : [recipient.kk, recipient.ru]],
  );
  const signer = await loadSigner(work);
  return issue(work, {
    kind: PAPER_KIND_OF[addressee],
    ...caseOf(escalation),
    data: () => ({
      ...basis,
      recipient,
      violations,
      statement: escalation.statement,
      statedOn: dayOf(escalation.establishedAt),
      signer,
    }),
  });
}
