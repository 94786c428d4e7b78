import type { RunQuery } from '../../../external-control/case';
import type { Texts } from '../../../law';
import type { PublishedContent, PublishedRegion } from './content';

interface BodyRow {
  readonly kind: string;
  readonly bin: string | null;
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly territoryId: number | null;
  readonly code: string | null;
  readonly territoryKk: string | null;
  readonly territoryRu: string | null;
  readonly territoryEn: string | null;
}

export interface BodyParts {
  readonly body: PublishedContent['body'];
  readonly territory: PublishedRegion | null;
  /** Of the first level. */
  readonly territoryId: number | null;
  readonly name: Texts;
}

const PERSON: Texts = {
  kk: 'Жеке тұлға – қызмет беруші',
  ru: 'Физическое лицо – услугодатель',
  en: 'A natural person who provides services',
};

/** Whom a publication is about, as the public is told: a natural person has neither name nor number there. */
export async function bodyOf(run: RunQuery, subjectId: number): Promise<BodyParts> {
  const [row] = await run<BodyRow>(
    `with recursive upward as (
       select t.* from territory t join inspected_subject s on s.territory_id = t.id where s.id = $1
       union all select t.* from territory t join upward u on t.id = u.parent_id)
     select s.kind, s.bin, s.name_kk as "nameKk", s.name_ru as "nameRu", s.name_en as "nameEn", t.id as "territoryId", t.code,
       t.name_kk as "territoryKk", t.name_ru as "territoryRu", coalesce(t.name_en, t.name_ru) as "territoryEn"
     from inspected_subject s left join upward t on t.parent_id is null where s.id = $1`,
    [subjectId],
  );
  if (!row) throw new Error(`no inspected subject ${subjectId}`);
  const person = row.kind === 'NATURAL_PERSON';
  const name = person ? PERSON : { kk: row.nameKk, ru: row.nameRu, en: row.nameEn };
  const { code, territoryKk, territoryRu, territoryEn } = row;
  return {
    name,
    body: { name, bin: person ? null : row.bin },
    territoryId: row.territoryId,
    territory:
      code === null
        ? null
        : { code, name: { kk: territoryKk ?? '', ru: territoryRu ?? '', en: territoryEn ?? '' } },
  };
}

/** Words of persons' names that stand in a text. */
export async function namesWithin(
  run: RunQuery,
  texts: readonly string[],
  inspectionId: number | null,
): Promise<string[]> {
  const rows = await run<{ word: string }>('select * from names_within($1, $2) as word', [
    texts.join('\n'),
    inspectionId,
  ]);
  return rows.map(({ word }) => word);
}
