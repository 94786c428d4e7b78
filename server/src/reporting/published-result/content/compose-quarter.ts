import type { RunQuery } from '../../../external-control/case';
import { addDays, calendarDate, dayOf } from '../../../law';
import { Refusal } from '../../../platform/refusals/refusal';
import { findFormFor } from '../../form';
import type { PublishedRegion, PublishedRow } from './content';
import type { ComposedSource, PublicationSource } from './source';

interface RegionRow {
  readonly id: number;
  readonly code: string;
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn: string;
}

/**
 * Stands among the regions for what lies in none of them: reports of central bodies. What such a report holds of a region in a row of
 * its own (clause 63) stands under that region.
 */
const OF_CENTRAL_BODIES = {
  code: 'CENTRAL',
  name: { kk: 'Орталық органдар', ru: 'Центральные органы', en: 'Central bodies' },
} as const;

interface FigureRow {
  readonly key: string;
  /** Null for the whole republic. */
  readonly code: string | null;
  readonly value: string;
}

/** A row's figures by code of the region; `own`: the region whose figures it holds whoever files them. */
function byRegionOf(figures: readonly FigureRow[], own: string | undefined): Record<string, number> {
  const byRegion: Record<string, number> = {};
  let whole: number | undefined;
  let inRegions = 0;
  for (const { code, value } of figures) {
    if (code === null) whole = Number(value);
    else {
      byRegion[code] = Number(value);
      inRegions += Number(value);
    }
  }
  if (whole === undefined) return byRegion;
  if (own !== undefined) return { [own]: whole };
  const isElsewhere = whole !== inRegions || figures.length === 1;
  return isElsewhere ? { ...byRegion, [OF_CENTRAL_BODIES.code]: whole - inRegions } : byRegion;
}

const two = (number: number) => String(number).padStart(2, '0');

/** A quarter's flows by territory of the first level: of the whole country, or of the territorial body's own. Stock figures are never added. */
export async function composeQuarter(
  run: RunQuery,
  source: PublicationSource,
  ownTerritoryId: number | null,
  now: Date,
): Promise<ComposedSource> {
  const { form: code, year, quarter } = source;
  const form = code && year && quarter ? findFormFor(code, { year, quarter }) : undefined;
  if (!form || !year || !quarter) throw new Refusal('UNKNOWN_FORM', { field: 'source.form' });
  const regions = await run<RegionRow>(
    `select id, code, name_kk as "nameKk", name_ru as "nameRu", coalesce(name_en, name_ru) as "nameEn" from territory
     where level = 'OBLAST' and ($1::int is null or id = $1) order by code`,
    [ownTerritoryId],
  );
  const indicators = form.sections.flatMap((section) => section.indicators).filter(({ stock }) => !stock);
  const figures = await run<FigureRow>(
    `select r.row_key as key, t.code, (coalesce(r.m1, 0) + coalesce(r.m2, 0) + coalesce(r.m3, 0))::text as value
     from report_rollup r left join territory t on r.scope = 'TERRITORY' and t.id = r.scope_id
     where r.form_code = $1 and r.year = $2 and r.quarter = $3 and r.row_key = any ($5::text[]) and r.n1 + r.n2 + r.n3 > 0
       and (t.level = 'OBLAST' and ($4::int is null or t.id = $4) or r.scope = 'REPUBLIC' and $4::int is null)`,
    [form.code, year, quarter, ownTerritoryId, indicators.map(({ key }) => key)],
  );
  const [counted] = await run<{ accepted: number }>(
    `select count(*)::int as accepted from quarterly_report where state = 'ACCEPTED' and form_code = $1 and year = $2 and quarter = $3
       and ($4::int is null or region_territory_id = $4)`,
    [form.code, year, quarter, ownTerritoryId],
  );
  const byKey = new Map<string, FigureRow[]>();
  for (const figure of figures) byKey.set(figure.key, [...(byKey.get(figure.key) ?? []), figure]);
  const rows = indicators.flatMap(({ key, number, title, territory }): PublishedRow[] => {
    const found = byKey.get(key);
    return found ? [{ key, number, title, byRegion: byRegionOf(found, territory) }] : [];
  });
  const hasCentral = rows.some(({ byRegion }) => OF_CENTRAL_BODIES.code in byRegion);
  const named: PublishedRegion[] = [
    ...regions.map(({ code, nameKk, nameRu, nameEn }) => ({
      code,
      name: { kk: nameKk, ru: nameRu, en: nameEn },
    })),
    ...(hasCentral ? [OF_CENTRAL_BODIES] : []),
  ];
  const accepted = counted?.accepted ?? 0;
  const nextQuarter = quarter === 4 ? `${year + 1}-01-01` : `${year}-${two(quarter * 3 + 1)}-01`;
  return {
    source: `quarter/${form.code}/${year}/${quarter}/${ownTerritoryId ?? 'all'}`,
    facts: {
      of: 'QUARTER',
      lastDay: addDays(calendarDate(nextQuarter), -1),
      today: dayOf(now),
      accepted,
    },
    content: {
      kind: 'QUARTER',
      title: {
        kk: `${year} жылғы ${quarter}-тоқсанның көрсеткіштері`,
        ru: `Показатели за ${quarter} квартал ${year} года`,
        en: `Figures of quarter ${quarter} of ${year}`,
      },
      body: null,
      territory: ownTerritoryId === null ? null : (named[0] ?? null),
      facts: {},
      points: [],
      passages: {},
      withheldPoints: 0,
      objections: 0,
      figures: { form: form.code, formTitle: form.title, year, quarter, accepted, regions: named, rows },
    },
    subjectId: null,
    territoryId: ownTerritoryId,
    caseKind: null,
    inspectionId: null,
    year,
  };
}
