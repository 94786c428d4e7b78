import type { Work } from '../../platform/commands/work';
import { bothLanguages } from '../../platform/messages/both-languages';
import { Refusal } from '../../platform/refusals/refusal';
import { heirOfCase } from '../../registry';
import type { ExternalControlDocumentData } from '../documents';

type Named = ExternalControlDocumentData['MONITORING_RECORD'];

export interface Parties {
  readonly authority: Named['authority'];
  readonly subject: Named['subject'];
  /** The office's own town or region. */
  readonly place: Named['place'];
}

const bilingual = (alias: string, column = 'name') =>
  `jsonb_build_object('kk', ${alias}.${column}_kk, 'ru', ${alias}.${column}_ru)`;

/**
 * What a paper calls a subject: by its name and, since an act ended it, with its legal successor (ADR 0030).
 * @param ofCase SQL of the inspection or complaint that it is a paper of: a division may have given that to another successor than the rest
 */
export function nameInPaper(
  alias: string,
  ofCase = 'null::int',
  kind: 'inspection' | 'complaint' = 'inspection',
): string {
  const heir = (language: string) =>
    `(select z.name_${language} from inspected_subject z where z.id = ${heirOfCase(kind, ofCase, `${alias}.id`)} and z.id <> ${alias}.id)`;
  return `jsonb_build_object('kk', ${alias}.name_kk || coalesce(' (құқықтық мирасқоры: ' || ${heir('kk')} || ')', ''),
      'ru', ${alias}.name_ru || coalesce(' (правопреемник: ' || ${heir('ru')} || ')', ''))`;
}

/** `$1` the office, `$2` the subject, `$3` the inspection, where it is a paper of one. */
const PARTIES_SQL = `
  select jsonb_strip_nulls(jsonb_build_object('name', ${bilingual('a')},
      'superior', case when a.kind = 'TERRITORIAL' then (select ${bilingual('g')} from authority g where g.kind = 'CENTRAL') end,
      'address', case when a.address_kk is not null and a.address_ru is not null then ${bilingual('a', 'address')} end)) as authority,
    jsonb_build_object('name', ${nameInPaper('s', '$3::int')}, 'identifier', s.bin, 'objects', '[]'::jsonb,
      'location', case when btrim(s.address) <> '' then to_jsonb(s.address) else coalesce(${bilingual('t')}, ${bilingual('s')}) end,
      'territory', coalesce(${bilingual('t')}, jsonb_build_object('kk', 'Қазақстан Республикасы', 'ru', 'Республика Казахстан'))) as subject,
    coalesce((select ${bilingual('x')} from territory x where x.id = a.territory_id),
      jsonb_build_object('kk', 'Астана қаласы', 'ru', 'город Астана')) as place
  from authority a cross join inspected_subject s left join territory t on t.id = s.territory_id
  where a.id = $1 and s.id = $2`;

/** An office and a subject as papers name them, frozen with the paper. */
export async function loadParties(
  work: Work,
  {
    authorityId,
    subjectId,
    inspectionId = null,
  }: { readonly authorityId: number; readonly subjectId: number; readonly inspectionId?: number | null },
): Promise<Parties> {
  const [row] = await work.query<Parties>(PARTIES_SQL, [authorityId, subjectId, inspectionId]);
  if (!row) throw new Refusal('NOT_FOUND');
  const { location } = row.subject;
  return {
    ...row,
    subject: { ...row.subject, location: typeof location === 'string' ? bothLanguages(location) : location },
  };
}
