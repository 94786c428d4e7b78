interface District {
  readonly code: string;
  readonly level: 'DISTRICT' | 'SUB_DISTRICT';
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn: string;
}

function cityDistrict(code: string, nameKk: string, nameRu: string, nameEn: string): District {
  return { code, level: 'SUB_DISTRICT', nameKk, nameRu, nameEn };
}

function district(code: string, nameKk: string, nameRu: string, nameEn: string): District {
  return { code, level: 'DISTRICT', nameKk, nameRu, nameEn };
}

/** Districts that the product is used with before the whole classifier is imported. */
export const DISTRICTS: readonly District[] = [
  cityDistrict('751110000', 'Алмалы ауданы', 'Алмалинский район', 'Almaly district'),
  cityDistrict('751210000', 'Алатау ауданы', 'Алатауский район', 'Alatau district'),
  cityDistrict('751310000', 'Әуезов ауданы', 'Ауэзовский район', 'Auezov district'),
  cityDistrict('751410000', 'Бостандық ауданы', 'Бостандыкский район', 'Bostandyk district'),
  cityDistrict('751510000', 'Жетісу ауданы', 'Жетысуский район', 'Zhetisu district'),
  cityDistrict('751710000', 'Медеу ауданы', 'Медеуский район', 'Medeu district'),
  cityDistrict('751810000', 'Наурызбай ауданы', 'Наурызбайский район', 'Nauryzbay district'),
  cityDistrict('751910000', 'Түрксіб ауданы', 'Турксибский район', 'Turksib district'),
  district('351000000', 'Қарағанды Қ.Ә.', 'Караганда Г.А.', 'Karagandy (city akimat)'),
  district('352400000', 'Теміртау Қ.Ә.', 'Темиртау Г.А.', 'Temirtau (city akimat)'),
  district('354000000', 'Бұқар жырау ауданы', 'Бухар-Жырауский район', 'Bukhar Zhyrau district'),
];
