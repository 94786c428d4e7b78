import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { SUBJECT_KINDS, type SubjectKind } from '../../registry';
import { numberOfQuarter, type FormFiler, type Quarter, type ReportForm, findFilerOf } from '../form';

/** A body that files, with its place in the chain and in the totals. Ids. */
export interface Filer {
  readonly bodyId: number;
  readonly kind: string;
  readonly filing: FormFiler;
  readonly authorityId: number;
  readonly higherBodyId: number | null;
  readonly leadBodyId: number;
  readonly leadAuthorityId: number;
  /** Whose figures the report is counted among; none for a central body, whose seat is not what it reports of. */
  readonly territoryId: number | null;
  readonly regionTerritoryId: number | null;
}

interface Link {
  id: number;
  kind: string;
  authority_id: number;
  territory_id: number | null;
  region_territory_id: number | null;
}

const REGIONAL = ['OBLAST_EXECUTIVE', 'REPUBLICAN_CITY_EXECUTIVE', 'CAPITAL_EXECUTIVE'];

/** The body, the bodies above it, and the first-level territory that the body lies in. */
async function chainOf(work: Work, bodyId: number): Promise<Link[]> {
  return work.query<Link>(
    `with recursive chain as (
       select s.*, 0 as depth from inspected_subject s where s.id = $1
       union all select p.*, c.depth + 1 from inspected_subject p join chain c on p.id = c.parent_id where c.depth < 10
     ), place as (
       select t.id, t.parent_id from territory t join chain c on c.depth = 0 and t.id = c.territory_id
       union all select p.id, p.parent_id from territory p join place on p.id = place.parent_id
     )
     select id, kind, authority_id, territory_id, (select id from place where parent_id is null) as region_territory_id
     from chain order by depth`,
    [bodyId],
  );
}

/** What a body is authorised for in a quarter (clause 63). */
async function functionsOf(work: Work, bodyId: number, quarter: Quarter): Promise<string[]> {
  const rows = await work.query<{ function: string }>(
    'select function from authorised_body where body_id = $1 and $2 between from_quarter and to_quarter',
    [bodyId, numberOfQuarter(quarter)],
  );
  return rows.map((row) => row.function);
}

/**
 * Finds a body's place for a form.
 * @throws Refusal NOT_FOUND, FORM_NOT_FILED when its kind does not file this form, NO_HIGHER_BODY when a district has none
 */
export async function getFiler(
  work: Work,
  bodyId: number,
  form: ReportForm,
  quarter: Quarter,
): Promise<Filer> {
  const [own, ...above] = await chainOf(work, bodyId);
  if (!own) throw new Refusal('NOT_FOUND');
  const functions = await functionsOf(work, bodyId, quarter);
  const filing = findFilerOf(form, { kind: own.kind, functions });
  if (!filing) throw new Refusal('FORM_NOT_FILED', { field: 'form' });
  const isLead = (link: Link) =>
    form.clause === '62' ? REGIONAL.includes(link.kind) : link.kind === 'CENTRAL_BODY';
  const higher = above.find(isLead);
  if (filing.throughHigherBody && !higher) throw new Refusal('NO_HIGHER_BODY');
  const lead = higher ?? own;
  const isLocal = SUBJECT_KINDS[own.kind as SubjectKind].territorial;
  return {
    bodyId: own.id,
    kind: own.kind,
    filing,
    authorityId: own.authority_id,
    higherBodyId: filing.throughHigherBody ? (higher?.id ?? null) : null,
    leadBodyId: lead.id,
    leadAuthorityId: lead.authority_id,
    territoryId: isLocal ? own.territory_id : null,
    regionTerritoryId: isLocal ? own.region_territory_id : null,
  };
}
