import { loadSigner, nameInPaper } from '../../external-control/case';
import { replaceDocuments, type ExternalControlDocumentData } from '../../external-control/documents';
import { addDays, addMonths } from '../../law';
import type { Work } from '../../platform/commands/work';
import type { IssuedDocumentReference } from '../../platform/documents';
import { bothLanguages } from '../../platform/messages/both-languages';
import { issueBodyPaper, loadBodyPaper } from '../scope';
import { INTERNAL_MONITORING_CASE } from './internal-case';
import type { InternalMonitoringFacts } from './load-facts';
import { internalMonitoringMessages as messages } from './messages';
import { firstDayOf } from './rules';
import type { FindingNature } from './states';

type SheetData = ExternalControlDocumentData['INTERNAL_MONITORING_SHEET'];
type Proposal = ExternalControlDocumentData['INTERNAL_MONITORING_PROPOSALS']['proposals'][number];

/** Papers of the body: the office within whose competence it lies reads them. */
const caseOf = ({ id, authorityId, bodyId }: InternalMonitoringFacts) => ({
  caseKind: INTERNAL_MONITORING_CASE,
  caseId: id,
  authorityId,
  subjectId: bodyId,
  disclosedToSubjectId: null,
  alsoDisclosedToSubjectId: bodyId,
});

type Worded = 'MONITORING_POINT_' | 'PROPOSAL_KIND_';
function titleOf(prefix: Worded, number: number): { kk: string; ru: string } {
  const { kk, ru } = messages[`${prefix}${number}` as 'MONITORING_POINT_1'];
  return { kk, ru };
}

/** What is no violation says so in the sheet. */
function withNature(nature: FindingNature, { kk, ru }: { readonly kk: string; readonly ru: string }) {
  if (nature === 'VIOLATION') return { kk, ru };
  const title = messages.FINDING_NATURE_OBSERVATION;
  return { kk: `(${title.kk}) ${kk}`, ru: `(${title.ru}) ${ru}` };
}

async function commonOf(work: Work, { bodyId, year, quarter }: InternalMonitoringFacts) {
  const paper = await loadBodyPaper(work, bodyId);
  const from = firstDayOf(year, quarter);
  const period = { from, to: addDays(addMonths(from, 3), -1) };
  return {
    ...paper,
    subject: { name: paper.authority.name },
    quarter: { year, number: quarter, period },
    signer: await loadSigner(work),
  };
}

interface PointRow {
  readonly number: number;
  readonly answer: SheetData['points'][number]['answer'];
  readonly text: string | null;
  readonly findings: readonly {
    readonly nature: FindingNature;
    readonly text: string;
    readonly service: { readonly kk: string; readonly ru: string } | null;
    readonly files: readonly string[];
  }[];
}

/** Files that are marked (clause 31) are not named. */
const POINTS_SQL = `
  select p.number, p.answer, p.text,
    (select coalesce(jsonb_agg(jsonb_build_object('nature', f.nature, 'text', f.text,
        'service', case when s.id is not null then jsonb_build_object('kk', s.name_kk, 'ru', s.name_ru) end,
        'files', (select coalesce(jsonb_agg(d.name order by d.uploaded_at, d.name), '[]') from stored_file d
          where d.owner_kind = 'internalMonitoringFinding' and d.owner_id = f.id and d.mark is null)) order by f.position), '[]')
      from internal_monitoring_finding f left join public_service s on s.id = f.public_service_id
      where f.withdrawn_at is null and f.monitoring_id = p.monitoring_id and f.point = p.number) as findings
  from internal_monitoring_point p where p.monitoring_id = $1 order by p.number`;

/** The sheet with its thirteen points, drawn up when the quarter ends for the unit, anew after it was given back (clause 58). */
export async function issueSheet(
  work: Work,
  facts: InternalMonitoringFacts,
): Promise<IssuedDocumentReference> {
  const common = await commonOf(work, facts);
  const rows = await work.query<PointRow>(POINTS_SQL, [facts.id]);
  const points = rows.map(({ number, answer, text, findings }) => ({
    title: titleOf('MONITORING_POINT_', number),
    answer,
    ...(text ? { text: bothLanguages(text) } : {}),
    findings: findings.map(({ nature, text: found, service, files }) => ({
      text: withNature(nature, bothLanguages(found)),
      ...(service ? { service } : {}),
      files: [...files],
    })),
  }));
  await replace(work, facts, 'INTERNAL_MONITORING_SHEET');
  return issueBodyPaper(work, {
    kind: 'INTERNAL_MONITORING_SHEET',
    ...caseOf(facts),
    data: () => ({ ...common, points, proposals: facts.drafts.length }),
  });
}

const replace = (work: Work, { id }: InternalMonitoringFacts, kind: string) =>
  replaceDocuments(work, { caseKind: INTERNAL_MONITORING_CASE, caseId: id, kind });

interface ProposalRow {
  readonly kind: number;
  readonly finding: string;
  readonly text: string;
  readonly addressee: string;
  readonly addresseeId: number | null;
  readonly object: { readonly kk: string; readonly ru: string } | null;
  readonly reportBy: string;
}

/** Proposals that stand, each with the body of the register that it goes to. */
async function addressedOf(
  work: Work,
  { id }: InternalMonitoringFacts,
): Promise<{ readonly addresseeId: number | null; readonly proposal: Proposal }[]> {
  const rows = await work.query<ProposalRow>(
    `select p.kind, f.text as finding, p.text, p.addressee, p.addressee_id as "addresseeId", p.report_by::text as "reportBy",
       case when s.id is not null then ${nameInPaper('s')} end as object
     from monitoring_proposal p join internal_monitoring_finding f on f.id = p.finding_id
       left join inspected_subject s on s.id = p.object_id
     where p.monitoring_id = $1 and p.state <> 'WITHDRAWN' order by p.kind, p.position`,
    [id],
  );
  return rows.map(({ kind, finding, text, addressee, addresseeId, object, reportBy }) => ({
    addresseeId,
    proposal: {
      kind,
      kindTitle: titleOf('PROPOSAL_KIND_', kind),
      finding: bothLanguages(finding),
      text: bothLanguages(text),
      addressee,
      ...(object ? { object } : {}),
      reportBy,
    },
  }));
}

const proposalsOf = async (work: Work, facts: InternalMonitoringFacts): Promise<Proposal[]> =>
  (await addressedOf(work, facts)).map(({ proposal }) => proposal);

/** What was put before the leadership and came back holds no more. */
export async function replaceProposals(work: Work, facts: InternalMonitoringFacts): Promise<void> {
  for (const kind of ['INTERNAL_MONITORING_PROPOSALS', 'PROPOSALS_SUBMISSION'])
    await replace(work, facts, kind);
}

/** The proposals, and the covering letter that puts them before the leadership (clauses 59, 60). */
export async function issueProposals(
  work: Work,
  facts: InternalMonitoringFacts,
  sheet: IssuedDocumentReference,
): Promise<void> {
  const common = await commonOf(work, facts);
  const proposals = await proposalsOf(work, facts);
  await replaceProposals(work, facts);
  const { number, date } = await issueBodyPaper(work, {
    kind: 'INTERNAL_MONITORING_PROPOSALS',
    ...caseOf(facts),
    data: () => ({ ...common, sheet: { number: sheet.number, date: sheet.date }, proposals }),
  });
  await issueBodyPaper(work, {
    kind: 'PROPOSALS_SUBMISSION',
    ...caseOf(facts),
    data: () => ({ ...common, papers: { number, date }, proposals }),
  });
}

/** The letters of the leadership: one to each addressee, with its proposals and their days (clause 60). */
export async function issueProposalLetters(work: Work, facts: InternalMonitoringFacts): Promise<void> {
  const common = await commonOf(work, facts);
  const addressed = await addressedOf(work, facts);
  const [papers] = await work.query<{ number: string; date: string }>(
    `select number, date::text as date from issued_document
     where case_kind = $1 and case_id = $2 and kind = 'INTERNAL_MONITORING_PROPOSALS' and replaced_at is null`,
    [INTERNAL_MONITORING_CASE, facts.id],
  );
  // Submitted before papers were drawn: they are drawn now, so that the letters have what they go with.
  if (!papers) {
    await issueProposals(work, facts, await issueSheet(work, facts));
    return issueProposalLetters(work, facts);
  }
  const keyOf = ({ addresseeId, proposal }: (typeof addressed)[number]) =>
    `${addresseeId ?? ''} ${proposal.addressee}`;
  for (const key of new Set(addressed.map(keyOf))) {
    const own = addressed.filter((one) => keyOf(one) === key);
    const [first] = own;
    if (!first) continue;
    await issueBodyPaper(work, {
      kind: 'PROPOSALS_LETTER',
      ...caseOf(facts),
      // The letter reaches the addressee that the register has.
      disclosedToSubjectId: first.addresseeId,
      data: () => ({
        ...common,
        recipient: first.proposal.addressee,
        papers,
        proposals: own.map(({ proposal }) => proposal),
      }),
    });
  }
}
