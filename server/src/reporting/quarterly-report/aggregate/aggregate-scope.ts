import type { RequestContext } from '../../../platform/graphql/request-context';
import { parseId } from '../../../platform/graphql/id';
import { Refusal } from '../../../platform/refusals/refusal';
import { findIndicator, kindsFiling, type ReportForm, type RowKey } from '../../form';
import type { AggregateArguments } from './aggregate.arguments';

/** Whose totals are asked for. `id` is 0 for the republic. */
export interface AggregateScope {
  readonly scope: 'REPUBLIC' | 'TERRITORY' | 'BODY';
  readonly id: number;
  readonly title: string;
  /** Of a territory: its KATO code. */
  readonly code?: string;
}

interface Named {
  id: number;
  name: string;
}

/** What names a scope: a body, a territory, or neither. */
export type NamedScope = Pick<AggregateArguments, 'form' | 'bodyId' | 'territoryCode'>;

const NAME = `case $2 when 'kk' then name_kk when 'ru' then name_ru else coalesce(name_en, name_ru) end as name`;

async function findNamed(
  context: RequestContext,
  from: string,
  value: string | number | null,
): Promise<Named> {
  const [row] = await context.reader.query<Named>(`select id, ${NAME} from ${from}`, [
    value,
    context.language,
  ]);
  if (!row) throw new Refusal('NOT_FOUND');
  return row;
}

async function body(context: RequestContext, id: number): Promise<AggregateScope> {
  const found = await findNamed(context, 'inspected_subject where id = $1', id);
  return { scope: 'BODY', id: found.id, title: found.name };
}

/** Bodies whose every report a body sees: itself, and those that file with it. */
const OWN_BODIES = '$1 in (select id from inspected_subject where id = $2 or parent_id = $2)';
/** Territories where nobody but those files the form. */
const OWN_TERRITORY = `(with recursive within as (
    select $1::integer as id union select t.id from territory t join within w on t.parent_id = w.id)
  select coalesce(bool_and(s.id = $2 or s.parent_id is not distinct from $2), false)
  from inspected_subject s join within w on w.id = s.territory_id where s.kind = any ($3::text[]))`;
const OF_OFFICE = 'exists (select 1 from inspected_subject where id = $1 and authority_id = $2)';
const IN_TERRITORY = `$1 in (with recursive within as (
    select territory_id as id from authority where id = $2
    union select t.id from territory t join within w on t.parent_id = w.id) select id from within)`;

/** Whether every report of a total is open to the actor: a total cut to what one sees would be no total. */
async function isWhole(
  { actor, reader }: RequestContext,
  { scope, id }: AggregateScope,
  form: string,
): Promise<boolean> {
  if (actor.scope === 'agency' || actor.scope === 'system' || actor.scope === 'token') return true;
  if (scope === 'REPUBLIC') return false;
  const ofSubject = { BODY: OWN_BODIES, TERRITORY: OWN_TERRITORY };
  const condition = (actor.scope === 'subject' ? ofSubject : { BODY: OF_OFFICE, TERRITORY: IN_TERRITORY })[
    scope
  ];
  const own = actor.scope === 'subject' ? actor.subjectId : actor.authorityId;
  const kinds = condition === OWN_TERRITORY ? [kindsFiling(form)] : [];
  const [row] = await reader.query<{ whole: boolean }>(`select ${condition} as whole`, [id, own, ...kinds]);
  return row?.whole ?? false;
}

/** The scope of a request. @throws Refusal NOT_FOUND, TWO_SCOPES, TOTAL_NOT_OPEN */
export async function getScope(context: RequestContext, asked: NamedScope): Promise<AggregateScope> {
  const scope = await findScope(context, asked);
  if (!(await isWhole(context, scope, asked.form))) throw new Refusal('TOTAL_NOT_OPEN');
  return scope;
}

/** What is asked for, or else the widest total of the actor's own. @throws Refusal NOT_FOUND, TWO_SCOPES */
async function findScope(context: RequestContext, asked: NamedScope): Promise<AggregateScope> {
  if (asked.bodyId && asked.territoryCode) throw new Refusal('TWO_SCOPES', { field: 'territoryCode' });
  if (asked.bodyId) return body(context, parseId(asked.bodyId));
  if (asked.territoryCode) {
    const found = await findNamed(context, 'territory where code = $1', asked.territoryCode);
    return { scope: 'TERRITORY', id: found.id, title: found.name, code: asked.territoryCode };
  }
  const { actor } = context;
  if (actor.scope === 'subject' && actor.subjectId !== null) return body(context, actor.subjectId);
  if (actor.scope === 'territory') {
    const own = 'territory where id = (select territory_id from authority where id = $1)';
    const found = await findNamed(context, own, actor.authorityId);
    return { scope: 'TERRITORY', id: found.id, title: found.name };
  }
  return { scope: 'REPUBLIC', id: 0, title: context.text('REPUBLIC') };
}

/** Keys of the form's rows that are the territory's own (clause 63), rows by service not counted: they hold its figures whoever files them. */
export function ownRowsOf(form: ReportForm, { code }: AggregateScope): RowKey[] {
  if (code === undefined) return [];
  const indicators = form.sections.flatMap((section) => section.indicators);
  return indicators.filter(({ territory }) => territory === code).map(({ key }) => key);
}

/** Where a row's figures of a scope are: of a territory's own row, the republic has no others. */
export function scopeOfRow(form: ReportForm, key: RowKey, scope: AggregateScope): AggregateScope {
  const isOwn = scope.code !== undefined && findIndicator(form, key)?.territory === scope.code;
  return isOwn ? { ...scope, scope: 'REPUBLIC', id: 0 } : scope;
}

/** Reports that go into a total, over an alias of `quarterly_report` or `report_part`. */
export function inScope(alias: string, scope: AggregateScope, id: () => string): string {
  if (scope.scope === 'REPUBLIC') return 'true';
  const [wide, own] =
    scope.scope === 'BODY' ? ['lead_body_id', 'body_id'] : ['region_territory_id', 'territory_id'];
  return `(${alias}.${wide} = ${id()} or ${alias}.${own} = ${id()})`;
}
