import type { Texts } from '../../platform/messages/language';
import { FIRST_LEVEL_TERRITORIES } from './first-level-territories';

export interface Office {
  readonly code: string;
  readonly kind: 'CENTRAL' | 'TERRITORIAL';
  readonly name: Texts;
  /** Code of the territory of a territorial body. */
  readonly territoryCode: string | null;
}

const AGENCY: Office = {
  code: 'agency',
  kind: 'CENTRAL',
  name: {
    kk: 'Қазақстан Республикасының Мемлекеттік қызмет істері агенттігі',
    ru: 'Агентство Республики Казахстан по делам государственной службы',
    en: 'Agency of the Republic of Kazakhstan for Civil Service Affairs',
  },
  territoryCode: null,
};

/** The Agency and its territorial bodies, one for each first-level territory. */
export const OFFICES: readonly Office[] = [
  AGENCY,
  ...FIRST_LEVEL_TERRITORIES.map(({ code, officeKk, officeRu, officeEn }): Office => ({
    code,
    kind: 'TERRITORIAL',
    name: {
      kk: `Агенттіктің ${officeKk} бойынша департаменті`,
      ru: `Департамент Агентства по ${officeRu}`,
      en: `Department of the Agency for ${officeEn}`,
    },
    territoryCode: code,
  })),
];
