/** Place of a territory's tile from 0 on, and its name as short as the tile, in the languages of the pages. */
export interface MapPlace {
  readonly column: number;
  readonly row: number;
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

const place = (column: number, row: number, kk: string, ru: string, en: string): MapPlace => ({
  ...{ column, row },
  ...{ kk, ru, en },
});

/** Where each territory of the first level stands, roughly as on a map. */
export const TILES: Readonly<Record<string, MapPlace>> = {
  '590000000': place(4, 0, 'СҚО', 'СКО', 'North Kaz.'),
  '390000000': place(3, 0, 'Қостанай', 'Костанай', 'Kostanay'),
  '110000000': place(4, 1, 'Ақмола', 'Акмола', 'Akmola'),
  '710000000': place(5, 1, 'Астана', 'Астана', 'Astana'),
  '550000000': place(6, 1, 'Павлодар', 'Павлодар', 'Pavlodar'),
  '270000000': place(0, 1, 'БҚО', 'ЗКО', 'West Kaz.'),
  '150000000': place(2, 1, 'Ақтөбе', 'Актобе', 'Aktobe'),
  '230000000': place(0, 2, 'Атырау', 'Атырау', 'Atyrau'),
  '620000000': place(4, 2, 'Ұлытау', 'Улытау', 'Ulytau'),
  '350000000': place(5, 2, 'Қарағанды', 'Караганда', 'Karagandy'),
  '100000000': place(6, 2, 'Абай', 'Абай', 'Abai'),
  '630000000': place(7, 2, 'ШҚО', 'ВКО', 'East Kaz.'),
  '470000000': place(0, 3, 'Маңғыстау', 'Мангистау', 'Mangystau'),
  '430000000': place(3, 3, 'Қызылорда', 'Кызылорда', 'Kyzylorda'),
  '330000000': place(6, 3, 'Жетісу', 'Жетысу', 'Zhetisu'),
  '610000000': place(3, 4, 'Түркістан', 'Туркестан', 'Turkistan'),
  '790000000': place(4, 4, 'Шымкент', 'Шымкент', 'Shymkent'),
  '310000000': place(5, 4, 'Жамбыл', 'Жамбыл', 'Zhambyl'),
  '190000000': place(6, 4, 'Алматы обл.', 'Алм. обл.', 'Almaty obl.'),
  '750000000': place(7, 4, 'Алматы қ.', 'г. Алматы', 'Almaty city'),
};
