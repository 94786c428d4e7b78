import type { RequestContext } from '../../platform/graphql/request-context';
import type { PublicationKind, PublisherKind } from './rules';

/** What its figures have become since, if they have: the snapshot stands as it was published. */
export interface ChangedSince {
  readonly changedAt: Date | null;
}

/** What the public pages, feeds and data are made of: published snapshots alone, whoever asks. */
export interface PublicResult extends ChangedSince {
  readonly id: number;
  readonly kind: PublicationKind;
  readonly publisherKind: PublisherKind;
  readonly publisherKk: string;
  readonly publisherRu: string;
  readonly publisherEn: string;
  readonly titleKk: string;
  readonly titleRu: string;
  readonly titleEn: string;
  readonly bodyKk: string | null;
  readonly bodyRu: string | null;
  readonly bodyEn: string | null;
  readonly bodyBin: string | null;
  readonly territoryCode: string | null;
  readonly year: number;
  readonly points: number;
  readonly content: string;
  readonly sha256: string;
  readonly publishedAt: Date;
  /** Answers to earlier editions that a mark took from the public. */
  readonly answersLeftOut: number;
}

export interface PublicAnswer {
  readonly text: string;
  readonly answeredAt: Date;
  /** When the edition was published that it was given to, where that was an earlier one. */
  readonly earlierAt: Date | null;
}

export interface PublicMedia {
  readonly outlet: string;
  readonly publishedOn: string;
  readonly link: string | null;
  readonly earlierAt: Date | null;
}

export interface GoneResult {
  readonly state: 'HELD_BACK' | 'REPLACED' | 'WITHDRAWN';
  readonly publishedAt: Date;
  readonly endedAt: Date | null;
  readonly reason: string | null;
  readonly replacedById: number | null;
}

export interface PublicFilter {
  /** BIN of a body, or a part of its name. */
  readonly body?: string;
  readonly territory?: string;
  readonly year?: number;
  readonly kind?: string;
}

/** Only figures of a quarter change after they were published (64). */
const CHANGED_AT = `case when p.kind = 'QUARTER' then publication_changed_at(p.id) end`;
const COLUMNS = `p.id, p.kind, p.publisher_kind as "publisherKind", p.publisher_name_kk as "publisherKk", p.publisher_name_ru as "publisherRu",
  p.publisher_name_en as "publisherEn", p.title_kk as "titleKk", p.title_ru as "titleRu", p.title_en as "titleEn",
  p.body_name_kk as "bodyKk", p.body_name_ru as "bodyRu", p.body_name_en as "bodyEn", p.body_bin as "bodyBin", t.code as "territoryCode",
  p.year, p.points, p.content, p.sha256, p.published_at as "publishedAt", p.answers_left_out as "answersLeftOut", ${CHANGED_AT} as "changedAt"`;
const FROM = 'from publication p left join territory t on t.id = p.territory_id';
/** `strpos`, not `like`: what is searched for may hold signs that `like` takes for its own. */
const MATCHING = `p.state = 'PUBLISHED' and ($1 = '' or p.body_bin = $1 or strpos(lower(p.body_name_kk), lower($1)) > 0
  or strpos(lower(p.body_name_ru), lower($1)) > 0 or strpos(lower(p.body_name_en), lower($1)) > 0)
  and ($2 = '' or t.code = $2) and ($3 = 0 or p.year = $3) and ($4 = '' or p.kind = $4)`;

function valuesOf({ body = '', territory = '', year = 0, kind = '' }: PublicFilter): (string | number)[] {
  return [body.slice(0, 200), territory, year, kind];
}

/** The newest first; those before an id where one is given. */
export function publishedResults(
  { reader }: RequestContext,
  filter: PublicFilter,
  page: { readonly limit: number; readonly before?: number },
): Promise<PublicResult[]> {
  return reader.query<PublicResult>(
    `select ${COLUMNS} ${FROM} where ${MATCHING} and ($5 = 0 or p.id < $5) order by p.id desc limit $6::int`,
    [...valuesOf(filter), page.before ?? 0, page.limit],
  );
}

/** Changes whenever anything that the filter shows does. */
export async function stampOfResults({ reader }: RequestContext, filter: PublicFilter): Promise<string> {
  const [row] = await reader.query<{ stamp: string }>(
    `select count(*) || '-' || coalesce(md5(string_agg(p.id || ':' || p.version || ':' || coalesce((${CHANGED_AT})::text, ''), ',' order by p.id)), '') as stamp ${FROM} where ${MATCHING}`,
    valuesOf(filter),
  );
  return row?.stamp ?? '';
}

export async function publishedResult(
  { reader }: RequestContext,
  id: number,
): Promise<
  | (PublicResult & { readonly answers: readonly PublicAnswer[]; readonly media: readonly PublicMedia[] })
  | undefined
> {
  const [row] = await reader.query<PublicResult>(
    `select ${COLUMNS} ${FROM} where p.state = 'PUBLISHED' and p.id = $1::int`,
    [id],
  );
  if (!row) return undefined;
  const answers = await reader.query<PublicAnswer>(
    `select text, answered_at as "answeredAt", earlier_at as "earlierAt" from publication_answer where publication_id = $1::int order by id`,
    [id],
  );
  const media = await reader.query<PublicMedia>(
    `select outlet, published_on::text as "publishedOn", link, earlier_at as "earlierAt" from publication_media where publication_id = $1::int
     order by published_on, id`,
    [id],
  );
  return { ...row, answers, media };
}

/** Of what no longer stands published: that it did, till when and why. */
export async function goneResult({ reader }: RequestContext, id: number): Promise<GoneResult | undefined> {
  const [row] = await reader.query<GoneResult>(
    `select state, published_at as "publishedAt", ended_at as "endedAt", reason, replaced_by_id as "replacedById"
     from publication_gone($1::int)`,
    [id],
  );
  return row;
}

export interface BodyYear {
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly bin: string | null;
  readonly year: number;
  readonly results: number;
  readonly points: number;
}

/** Published results of inspections and their points, by body and year: what bodies are compared by. One that two offices published counts once. */
export function resultsByBody({ reader }: RequestContext, filter: PublicFilter): Promise<BodyYear[]> {
  return reader.query<BodyYear>(
    `select max(p.body_name_kk) as "nameKk", max(p.body_name_ru) as "nameRu", max(p.body_name_en) as "nameEn", p.body_bin as bin, p.year,
       count(*)::int as results, sum(p.points)::int as points
     ${FROM} where ${MATCHING} and p.kind = 'INSPECTION' and p.publisher_kind <> 'SUBJECT' and p.body_bin is not null
       and not exists (select from publication o where o.source = p.source and o.state = 'PUBLISHED' and o.publisher_kind <> 'SUBJECT' and o.id > p.id)
     group by p.subject_id, p.body_bin, p.year order by sum(p.points) desc, p.body_bin, p.year limit 200`,
    valuesOf(filter),
  );
}

export interface PublishedQuarter extends ChangedSince {
  readonly id: number;
  readonly form: string;
  readonly year: number;
  readonly quarter: number;
  readonly publisherKind: PublisherKind;
  readonly content: string;
  readonly publishedAt: Date;
}

/** The last quarters whose figures these publishers have published, the newest first: each form of a quarter is one. */
export function publishedQuarters(
  { reader }: RequestContext,
  publishers: readonly PublisherKind[],
): Promise<PublishedQuarter[]> {
  return reader.query<PublishedQuarter>(
    `select id, form as "form", year, quarter, publisher_kind as "publisherKind", content, published_at as "publishedAt",
       publication_changed_at(id) as "changedAt" from (
       select id, form_code as form, year, quarter, publisher_kind, content, published_at,
         dense_rank() over (order by year desc, quarter desc, form_code) as place
       from publication where state = 'PUBLISHED' and kind = 'QUARTER' and publisher_kind = any ($1::text[])) newest
     where place <= 12 order by year desc, quarter desc, id desc`,
    [publishers],
  );
}

export interface FirstLevelTerritory {
  readonly code: string;
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn: string;
}

export function firstLevelTerritories({ reader }: RequestContext): Promise<FirstLevelTerritory[]> {
  return reader.query<FirstLevelTerritory>(
    `select code, name_kk as "nameKk", name_ru as "nameRu", coalesce(name_en, name_ru) as "nameEn" from territory
     where level = 'OBLAST' order by code`,
  );
}
