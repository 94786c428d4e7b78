import type { Work } from '../platform/commands/work';
import type { Texts } from '../platform/messages/language';
import { Refusal } from '../platform/refusals/refusal';
import { heirOfCase } from './heir';
import { sharesOf, type ChosenShare, type SharedCase } from './share-rules';

/** A case that an act of division shares out, or has shared out. */
export interface CaseOfDivision extends SharedCase {
  readonly actId: number;
  readonly number: string;
  /** Whom it went to; null while the act is a draft. */
  readonly successorId: number | null;
  readonly successorName: Texts | null;
}

const name = (alias: string) =>
  `jsonb_build_object('kk', ${alias}.name_kk, 'ru', ${alias}.name_ru, 'en', coalesce(${alias}.name_en, ${alias}.name_ru))`;

/** Whatever is still to be done in it: the case, what was prescribed by it, its terms and duties. */
const IS_OPEN = `(i.state not in ('CLOSED', 'WITHDRAWN')
  or exists (select from violation v where v.prescription_id is not null and v.inspection_id = i.id and v.state not in ('ACCEPTED', 'WITHDRAWN'))
  or exists (select from deadline d where d.inspection_id = i.id and d.met_at is null and d.cancelled_at is null)
  or exists (select from duty u where u.inspection_id = i.id and u.closed_at is null))`;

/** Divisions among several, with the one who ends. */
const DIVIDED = `subject_reorganisation r join reorganised_subject n on n.reorganisation_id = r.id
  where r.id = any ($1::int[]) and r.kind = 'DIVISION' and exists (select from reorganisation_successor y where y.reorganisation_id = r.id)`;

const CASES_SQL = `
  select c.*, null::int as "successorId", null::jsonb as "successorName" from (select r.id as "actId", n.subject_id from ${DIVIDED} and r.state = 'DRAFT') d
  cross join lateral (
    select d."actId", 'inspection' as "caseKind", i.id as "caseId", coalesce(i.number, i.id::text) as number from inspection i
    where i.subject_id = any (d.subject_id || heirs_reach(d.subject_id)) and ${IS_OPEN}
      and ${heirOfCase('inspection', 'i.id', 'i.subject_id')} = d.subject_id
    union all
    select d."actId", 'complaint', c.id, coalesce(c.number, c.id::text) from complaint c
    where (c.subject_id = any (d.subject_id || heirs_reach(d.subject_id))
        or c.id in (select x.case_id from case_succession x where x.case_kind = 'complaint')) and c.decided_at is null
      and ${heirOfCase('complaint', 'c.id', 'c.subject_id')} = d.subject_id) c
  union all
  select x.reorganisation_id, x.case_kind, x.case_id,
    coalesce(case x.case_kind when 'inspection' then (select i.number from inspection i where i.id = x.case_id)
      else (select c.number from complaint c where c.id = x.case_id) end, x.case_id::text), x.successor_id, ${name('s')}
  from case_succession x join inspected_subject s on s.id = x.successor_id where x.reorganisation_id = any ($1::int[])
  order by 2 desc, 3`;

/** Of drafts of division the open cases that they share out, of those in force what went to another successor than the first. */
export const findCases = (query: Work['query'], actIds: readonly number[]): Promise<CaseOfDivision[]> =>
  query<CaseOfDivision>(CASES_SQL, [actIds]);

/** A complaint goes with the case of which it is a ground: freed by it, it is the same one's. */
const ON_COMPLAINTS_SQL = `select id as "caseId" from complaint where inspection_id = $1 order by id`;

async function withComplaints(work: Work, share: ChosenShare): Promise<ChosenShare[]> {
  if (share.caseKind !== 'inspection') return [share];
  const complaints = await work.query<Pick<SharedCase, 'caseId'>>(ON_COMPLAINTS_SQL, [share.caseId]);
  return [share, ...complaints.map(({ caseId }) => ({ ...share, caseKind: 'complaint' as const, caseId }))];
}

interface Told {
  readonly authorityId: number;
  readonly disclosedToSubjectId: number | null;
}

/** Who may read the entry of a case: of a complaint the subject is told nothing. */
const TOLD_SQL = {
  inspection:
    'select authority_id as "authorityId", disclosed_to_subject_id as "disclosedToSubjectId" from inspection where id = $1',
  complaint:
    'select authority_id as "authorityId", null as "disclosedToSubjectId" from complaint where id = $1',
} as const;

interface Division {
  readonly id: number;
  readonly actNumber: string;
  readonly actDate: string;
  readonly successorId: number;
  readonly furtherIds: readonly number[];
}

/**
 * Shares the open cases of the body that is divided out among its successors, as whoever confirms chose; of what nobody was chosen for
 * the first one takes the place. Told in each case; nothing of it is rewritten.
 * @throws Refusal SHARE_OF_NO_OPEN_CASE, SHARE_NAMED_TWICE, SHARE_WITH_STRANGER
 */
export async function shareCases(
  work: Work,
  act: Division,
  { chosen, names }: { readonly chosen: readonly ChosenShare[]; readonly names: ReadonlyMap<number, Texts> },
): Promise<void> {
  if (chosen.length === 0) return;
  const open = await findCases((text, values) => work.query(text, values), [act.id]);
  const { fault, shares } = sharesOf(chosen, { open, firstId: act.successorId, furtherIds: act.furtherIds });
  if (fault) throw new Refusal(fault, { field: 'shares' });
  const all: ChosenShare[] = [];
  for (const share of shares) all.push(...(await withComplaints(work, share)));
  for (const { caseKind, caseId, successorId } of all) {
    await work.query(
      'insert into case_succession (reorganisation_id, case_kind, case_id, successor_id) values ($1, $2, $3, $4)',
      [act.id, caseKind, caseId, successorId],
    );
    const [told] = await work.query<Told>(TOLD_SQL[caseKind], [caseId]);
    if (!told) throw new Refusal('NOT_FOUND');
    work.journal({
      action: 'caseSharedOut',
      caseKind,
      caseId,
      authorityId: told.authorityId,
      disclosedToSubjectId: told.disclosedToSubjectId,
      details: { successor: names.get(successorId) ?? null, number: act.actNumber, date: act.actDate },
    });
  }
}
