import type { RunQuery } from '../../../external-control/case';
import { addDays, calendarDate, dayOf } from '../../../law';
import { Refusal } from '../../../platform/refusals/refusal';
import { findFormFor } from '../../form';
import type { PublishedRow } from './content';
import type { ComposedSource, PublicationSource } from './source';

interface RegionRow {
  readonly id: number;
  readonly code: string;
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn: string;
}

interface FigureRow {
  readonly key: string;
  readonly code: string;
  readonly value: string;
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
     from report_rollup r join territory t on t.id = r.scope_id
     where r.form_code = $1 and r.year = $2 and r.quarter = $3 and r.scope = 'TERRITORY' and t.level = 'OBLAST'
       and ($4::int is null or t.id = $4) and r.row_key = any ($5::text[]) and r.n1 + r.n2 + r.n3 > 0`,
    [form.code, year, quarter, ownTerritoryId, indicators.map(({ key }) => key)],
  );
  const [counted] = await run<{ accepted: number }>(
    `select count(*)::int as accepted from quarterly_report where state = 'ACCEPTED' and form_code = $1 and year = $2 and quarter = $3
       and ($4::int is null or region_territory_id = $4)`,
    [form.code, year, quarter, ownTerritoryId],
  );
  const byKey = new Map<string, Record<string, number>>();
  for (const { key, code: region, value } of figures) {
    const of = byKey.get(key) ?? {};
    of[region] = Number(value);
    byKey.set(key, of);
  }
  const rows = indicators.flatMap(({ key, number, title }): PublishedRow[] => {
    const byRegion = byKey.get(key);
    return byRegion ? [{ key, number, title, byRegion }] : [];
  });
  const named = regions.map((region) => ({
    code: region.code,
    name: { kk: region.nameKk, ru: region.nameRu, en: region.nameEn },
  }));
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
