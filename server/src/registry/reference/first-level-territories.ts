export interface FirstLevelTerritory {
  readonly code: string;
  /** Names as the classifier writes them. */
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn: string;
  /** The part of the territorial body's name that says where it is. */
  readonly officeKk: string;
  readonly officeRu: string;
  readonly officeEn: string;
}

type Names = readonly [nameKk: string, nameRu: string, nameEn: string];

function oblast(code: string, [nameKk, nameRu, nameEn]: Names, officeRu: string): FirstLevelTerritory {
  return { code, nameKk, nameRu, nameEn, officeKk: nameKk, officeRu, officeEn: nameEn };
}

function city(code: string, kk: string, ru: string, en: string): FirstLevelTerritory {
  return {
    code,
    nameKk: `${kk} қ.`,
    nameRu: `г.${ru}`,
    nameEn: `${en} city`,
    officeKk: `${kk} қаласы`,
    officeRu: `городу ${ru}`,
    officeEn: `${en} city`,
  };
}

/** The twenty first-level territories: KATO codes and names, edition НК РК 11-2025. */
export const FIRST_LEVEL_TERRITORIES: readonly FirstLevelTerritory[] = [
  oblast('100000000', ['Абай облысы', 'область Абай', 'Abai Oblast'], 'области Абай'),
  oblast('110000000', ['Ақмола облысы', 'Акмолинская область', 'Akmola Oblast'], 'Акмолинской области'),
  oblast('150000000', ['Ақтөбе облысы', 'Актюбинская область', 'Aktobe Oblast'], 'Актюбинской области'),
  oblast('190000000', ['Алматы облысы', 'Алматинская область', 'Almaty Oblast'], 'Алматинской области'),
  oblast('230000000', ['Атырау облысы', 'Атырауская область', 'Atyrau Oblast'], 'Атырауской области'),
  oblast(
    '270000000',
    ['Батыс Қазақстан облысы', 'Западно-Казахстанская область', 'West Kazakhstan Oblast'],
    'Западно-Казахстанской области',
  ),
  oblast('310000000', ['Жамбыл облысы', 'Жамбылская область', 'Zhambyl Oblast'], 'Жамбылской области'),
  oblast('330000000', ['Жетісу облысы', 'область Жетісу', 'Zhetisu Oblast'], 'области Жетісу'),
  oblast(
    '350000000',
    ['Қарағанды облысы', 'Карагандинская область', 'Karagandy Oblast'],
    'Карагандинской области',
  ),
  oblast('390000000', ['Қостанай облысы', 'Костанайская область', 'Kostanay Oblast'], 'Костанайской области'),
  oblast(
    '430000000',
    ['Қызылорда облысы', 'Кызылординская область', 'Kyzylorda Oblast'],
    'Кызылординской области',
  ),
  oblast(
    '470000000',
    ['Маңғыстау облысы', 'Мангистауская область', 'Mangystau Oblast'],
    'Мангистауской области',
  ),
  oblast('550000000', ['Павлодар облысы', 'Павлодарская область', 'Pavlodar Oblast'], 'Павлодарской области'),
  oblast(
    '590000000',
    ['Солтүстік Қазақстан облысы', 'Северо-Казахстанская область', 'North Kazakhstan Oblast'],
    'Северо-Казахстанской области',
  ),
  oblast(
    '610000000',
    ['Түркістан облысы', 'Туркестанская область', 'Turkistan Oblast'],
    'Туркестанской области',
  ),
  oblast('620000000', ['Ұлытау облысы', 'область Ұлытау', 'Ulytau Oblast'], 'области Ұлытау'),
  oblast(
    '630000000',
    ['Шығыс Қазақстан облысы', 'Восточно-Казахстанская область', 'East Kazakhstan Oblast'],
    'Восточно-Казахстанской области',
  ),
  city('710000000', 'Астана', 'Астана', 'Astana'),
  city('750000000', 'Алматы', 'Алматы', 'Almaty'),
  city('790000000', 'Шымкент', 'Шымкент', 'Shymkent'),
];
