import type { Texts } from '../../law';
import { FIRST_LEVEL_TERRITORIES } from '../../registry';
import { sumOfChildren } from './build-sections';
import type { FileIndicator, FileRelation, FileSection, FormFile } from './form-file';
import { rowKey } from './row-key';

interface Wording {
  readonly section: Texts;
  readonly total: Texts;
  /** The last row: what lies in no region. */
  readonly elsewhere: Texts;
  readonly ofRegion: (region: Texts) => Texts;
}

/** One section: all, then each region of the first level, every row with rows by service below it. */
function sectionOf({ section, total, elsewhere, ofRegion }: Wording): FileSection {
  const regions = FIRST_LEVEL_TERRITORIES.map(({ code, nameKk, nameRu, nameEn }) => ({
    territory: code,
    title: ofRegion({ kk: nameKk, ru: nameRu, en: nameEn }),
  }));
  const row = (number: string, title: Texts): FileIndicator => ({
    number,
    title,
    stock: false,
    byService: number !== '1',
  });
  const parts = [...regions, { title: elsewhere }].map(({ title, ...of }, i) => ({
    ...row(`1.${i + 1}`, title),
    ...of,
  }));
  return { key: '1', title: section, indicators: [row('1', total), ...parts] };
}

function relationsOf({ key, indicators }: FileSection): FileRelation[] {
  return [
    sumOfChildren(key, '1', indicators),
    ...indicators
      .filter((row) => row.byService)
      .map((row): FileRelation => ({ kind: 'SUM_OF_SERVICES', left: rowKey(key, row.number), right: [] })),
  ];
}

/**
 * What the informatisation body files (clause 63): service, region or branch, month. The official forms are not to hand; these
 * stand in for them until they are loaded.
 */
export function byRegion(
  wording: Wording,
): Pick<FormFile, 'clause' | 'standsIn' | 'filers' | 'sections' | 'relations'> {
  const section = sectionOf(wording);
  return {
    clause: '63',
    standsIn: true,
    filers: [{ function: 'INFORMATISATION', rule: 'P63_INFORMATIZATION', throughHigherBody: false }],
    sections: [section],
    relations: relationsOf(section),
  };
}
