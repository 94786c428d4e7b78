import type { Texts } from '../../platform/messages/language';
import type { SubjectKind } from '../../registry';

export interface DemoBody {
  readonly key: string;
  readonly kind: SubjectKind;
  readonly bin: string;
  readonly name: Texts;
  readonly territoryCode: string | null;
  readonly parentKey?: string;
  readonly headName: string;
  readonly headPosition: string;
  readonly address: string;
}

/** The authorised body for informatisation (clause 63). */
export const INFORMATISATION_BODY = '190640000602';

/** Bodies of the demonstration. Numbers and people are made up; the check digits fit. */
export const DEMO_BODIES: readonly DemoBody[] = [
  {
    key: 'almaty-city',
    kind: 'REPUBLICAN_CITY_EXECUTIVE',
    bin: '970440000014',
    name: { kk: 'Алматы қаласының әкімдігі', ru: 'Акимат города Алматы', en: 'Akimat of Almaty city' },
    territoryCode: '750000000',
    headName: 'Сейітов Дәурен Маратұлы',
    headPosition: 'Әкім / Аким',
    address: 'Алматы қ., Республика алаңы, 4 / г. Алматы, площадь Республики, 4',
  },
  {
    key: 'bostandyk',
    kind: 'AKIM_CITY_DISTRICT',
    bin: '970540000107',
    name: {
      kk: 'Алматы қаласы Бостандық ауданы әкімінің аппараты',
      ru: 'Аппарат акима Бостандыкского района города Алматы',
      en: 'Office of the Akim of Bostandyk district, Almaty',
    },
    territoryCode: '751410000',
    parentKey: 'almaty-city',
    headName: 'Омарова Гүлнәр Серікқызы',
    headPosition: 'Аудан әкімі / Аким района',
    address: 'Алматы қ., Айманов көшесі, 193 / г. Алматы, улица Айманова, 193',
  },
  {
    key: 'medeu',
    kind: 'AKIM_CITY_DISTRICT',
    bin: '970640000200',
    name: {
      kk: 'Алматы қаласы Медеу ауданы әкімінің аппараты',
      ru: 'Аппарат акима Медеуского района города Алматы',
      en: 'Office of the Akim of Medeu district, Almaty',
    },
    territoryCode: '751710000',
    parentKey: 'almaty-city',
    headName: 'Қалиев Нұрлан Бекұлы',
    headPosition: 'Аудан әкімі / Аким района',
    address: 'Алматы қ., Пушкин көшесі, 72 / г. Алматы, улица Пушкина, 72',
  },
  {
    key: 'karagandy-oblast',
    kind: 'OBLAST_EXECUTIVE',
    bin: '970740000302',
    name: {
      kk: 'Қарағанды облысының әкімдігі',
      ru: 'Акимат Карагандинской области',
      en: 'Akimat of Karagandy Oblast',
    },
    territoryCode: '350000000',
    headName: 'Жақсыбеков Ерлан Қайратұлы',
    headPosition: 'Облыс әкімі / Аким области',
    address: 'Қарағанды қ., Әлиханов көшесі, 13 / г. Караганда, улица Алиханова, 13',
  },
  {
    key: 'bukhar-zhyrau',
    kind: 'DISTRICT_EXECUTIVE',
    bin: '970840000405',
    name: {
      kk: 'Бұқар жырау ауданының әкімдігі',
      ru: 'Акимат Бухар-Жырауского района',
      en: 'Akimat of Bukhar Zhyrau district',
    },
    territoryCode: '354000000',
    parentKey: 'karagandy-oblast',
    headName: 'Әбенова Айгүл Талғатқызы',
    headPosition: 'Аудан әкімі / Аким района',
    address: 'Ботақара кенті, Қазыбек би көшесі, 50 / поселок Ботакара, улица Казыбек би, 50',
  },
  {
    key: 'temirtau',
    kind: 'OBLAST_CITY_EXECUTIVE',
    bin: '970940000508',
    name: { kk: 'Теміртау қаласының әкімдігі', ru: 'Акимат города Темиртау', en: 'Akimat of Temirtau city' },
    territoryCode: '352400000',
    parentKey: 'karagandy-oblast',
    headName: 'Ким Виктор Павлович',
    headPosition: 'Қала әкімі / Аким города',
    address: 'Теміртау қ., Республика даңғылы, 12 / г. Темиртау, проспект Республики, 12',
  },
  {
    key: 'mindigital',
    kind: 'CENTRAL_BODY',
    bin: INFORMATISATION_BODY,
    name: {
      kk: 'Қазақстан Республикасының Цифрлық даму министрлігі',
      ru: 'Министерство цифрового развития Республики Казахстан',
      en: 'Ministry of Digital Development of the Republic of Kazakhstan',
    },
    territoryCode: '710000000',
    headName: 'Тұрсынов Асқар Ерболұлы',
    headPosition: 'Министр',
    address: 'Астана қ., Мәңгілік Ел даңғылы, 55/5 / г. Астана, проспект Мангилик Ел, 55/5',
  },
  {
    key: 'state-corporation',
    kind: 'ORGANISATION_OF_CENTRAL',
    bin: '160440000808',
    name: {
      kk: '«Азаматтарға арналған үкімет» мемлекеттік корпорациясы',
      ru: 'Государственная корпорация «Правительство для граждан»',
      en: 'State Corporation “Government for Citizens”',
    },
    territoryCode: '710000000',
    parentKey: 'mindigital',
    headName: 'Смағұлова Әлия Қанатқызы',
    headPosition: 'Басқарма төрағасы / Председатель правления',
    address: 'Астана қ., Мәңгілік Ел даңғылы, 8 / г. Астана, проспект Мангилик Ел, 8',
  },
  {
    key: 'almaty-polyclinic',
    kind: 'ORGANISATION_OF_LOCAL',
    bin: '200140000708',
    name: {
      kk: '№ 5 қалалық емхана, Алматы қаласы',
      ru: 'Городская поликлиника № 5 города Алматы',
      en: 'City polyclinic No. 5, Almaty',
    },
    territoryCode: '751410000',
    parentKey: 'almaty-city',
    headName: 'Исаева Мадина Болатқызы',
    headPosition: 'Директор',
    address: 'Алматы қ., Манас көшесі, 24 / г. Алматы, улица Манаса, 24',
  },
  {
    key: 'shymkent-subdivision',
    kind: 'TERRITORIAL_SUBDIVISION_OF_CENTRAL',
    bin: '971040000904',
    name: {
      kk: 'Цифрлық даму министрлігінің Шымкент қаласы бойынша байланыс инспекциясы',
      ru: 'Инспекция связи Министерства цифрового развития по городу Шымкенту',
      en: 'Communications Inspectorate of the Ministry of Digital Development in Shymkent',
    },
    territoryCode: '790000000',
    parentKey: 'mindigital',
    headName: 'Бекенова Салтанат Ержанқызы',
    headPosition: 'Инспекция басшысы / Руководитель инспекции',
    address: 'Шымкент қ., Тәуке хан даңғылы, 6 / г. Шымкент, проспект Тауке хана, 6',
  },
];
