import type { Texts } from '../../platform/messages/language';
import type { Role } from '../role';

interface DemoCapacity {
  readonly role: Role;
  /** Code of an office, or the key of a demonstration body. */
  readonly place: { readonly office: string } | { readonly body: string };
  readonly position: Texts;
  /** Of a specialist: key of the demonstration body that employs it (clause 11). */
  readonly employer?: string;
  readonly acting?: {
    readonly orderNumber: string;
    readonly orderDate: string;
    readonly from: string;
    readonly to: string;
  };
}

export interface DemoPerson {
  readonly email: string;
  readonly fullName: string;
  readonly capacities: readonly [DemoCapacity, ...DemoCapacity[]];
}

export const DEMO_PASSWORD = 'demo-Qadagalau-1';

const AGENCY = { office: 'agency' };
const ALMATY = { office: '750000000' };
const KARAGANDY = { office: '350000000' };
const SHYMKENT = { office: '790000000' };

const POSITIONS = {
  chair: { kk: 'Агенттік Төрағасы', ru: 'Председатель Агентства', en: 'Chair of the Agency' },
  chief: { kk: 'Бас маман', ru: 'Главный специалист', en: 'Chief specialist' },
  head: { kk: 'Департамент басшысы', ru: 'Руководитель Департамента', en: 'Head of the Department' },
  deputy: {
    kk: 'Департамент басшысының орынбасары',
    ru: 'Заместитель руководителя Департамента',
    en: 'Deputy Head of the Department',
  },
  acting: {
    kk: 'Департамент басшысының міндетін атқарушы',
    ru: 'исполняющий обязанности руководителя Департамента',
    en: 'Acting Head of the Department',
  },
  commission: {
    kk: 'Арнайы комиссияның мүшесі',
    ru: 'Член специальной комиссии',
    en: 'Member of the special commission',
  },
  specialist: {
    kk: 'Ақпараттық жүйелер жөніндегі маман',
    ru: 'Специалист по информационным системам',
    en: 'Specialist in information systems',
  },
  analyst: { kk: 'Сарапшы-талдаушы', ru: 'Эксперт-аналитик', en: 'Expert analyst' },
  administrator: { kk: 'Жүйе әкімшісі', ru: 'Администратор системы', en: 'System administrator' },
  akim: { kk: 'Әкім', ru: 'Аким', en: 'Akim' },
  control: {
    kk: 'Ішкі бақылау бөлімінің басшысы',
    ru: 'Руководитель отдела внутреннего контроля',
    en: 'Head of the internal control unit',
  },
  reports: { kk: 'Есептілік жөніндегі маман', ru: 'Специалист по отчетности', en: 'Reporting officer' },
  minister: { kk: 'Министр', ru: 'Министр', en: 'Minister' },
  director: { kk: 'Директор', ru: 'Директор', en: 'Director' },
  inspectorate: {
    kk: 'Инспекция басшысы',
    ru: 'Руководитель инспекции',
    en: 'Head of the inspectorate',
  },
  monitoring: {
    kk: 'Ішкі бақылау жөніндегі маман',
    ru: 'Специалист по внутреннему контролю',
    en: 'Officer for internal control',
  },
} as const satisfies Record<string, Texts>;

function person(
  email: string,
  fullName: string,
  role: Role,
  place: DemoCapacity['place'],
  position: Texts,
): DemoPerson {
  return { email, fullName, capacities: [{ role, place, position }] };
}

/** Two orders on end, as one lays the duties on for a year at most: the demonstration outlives the first. */
function actingIn(place: DemoCapacity['place'], first: string, second: string): [DemoCapacity, DemoCapacity] {
  const acting = { role: 'TERRITORIAL_HEAD', place, position: POSITIONS.acting } as const;
  const orderDate = '2026-01-05';
  return [
    { ...acting, acting: { orderNumber: first, orderDate, from: '2026-01-06', to: '2026-12-31' } },
    { ...acting, acting: { orderNumber: second, orderDate, from: '2027-01-01', to: '2027-12-31' } },
  ];
}

const COMMISSION = [
  'Байжанов Арман Сәкенұлы',
  'Петрова Ольга Николаевна',
  'Есенова Жанар Дәулетқызы',
  'Мұқанов Серік Әлімұлы',
  'Нұрғалиева Сәуле Ғалымқызы',
  // The secretary, who does not vote, and one to replace a member.
  'Тоқтарова Айгерім Болатқызы',
  'Ким Виктор Андреевич',
];

/** People of the demonstration, in the order in which the sign-in page offers them. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  person('chair@agency.demo', 'Әлімжанов Бауыржан Тимурұлы', 'AGENCY_CHAIR', AGENCY, POSITIONS.chair),
  person('inspector@agency.demo', 'Құсайынова Динара Ермекқызы', 'AGENCY_INSPECTOR', AGENCY, POSITIONS.chief),
  person('head.almaty@agency.demo', 'Рахимов Тимур Асанұлы', 'TERRITORIAL_HEAD', ALMATY, POSITIONS.head),
  person(
    'inspector.almaty@agency.demo',
    'Қожахметова Ләззат Нұрланқызы',
    'TERRITORIAL_INSPECTOR',
    ALMATY,
    POSITIONS.chief,
  ),
  {
    email: 'deputy.almaty@agency.demo',
    fullName: 'Ғабдуллин Ілияс Мұратұлы',
    capacities: [
      { role: 'TERRITORIAL_INSPECTOR', place: ALMATY, position: POSITIONS.deputy },
      ...actingIn(ALMATY, '17-ж/қ', '18-ж/қ'),
    ],
  },
  ...COMMISSION.map((fullName, i) =>
    person(`commission${i + 1}@agency.demo`, fullName, 'COMMISSION_MEMBER', ALMATY, POSITIONS.commission),
  ),
  {
    email: 'specialist@mindigital.demo',
    fullName: 'Жұмабеков Нұржан Қуатұлы',
    capacities: [
      { role: 'SPECIALIST', place: ALMATY, position: POSITIONS.specialist, employer: 'mindigital' },
    ],
  },
  person('analyst@agency.demo', 'Власенко Анна Игоревна', 'ANALYST', AGENCY, POSITIONS.analyst),
  person('admin@agency.demo', 'Төлегенов Расул Ержанұлы', 'ADMINISTRATOR', AGENCY, POSITIONS.administrator),
  person(
    'head.karagandy@agency.demo',
    'Досмағамбетов Қанат Жұмабайұлы',
    'TERRITORIAL_HEAD',
    KARAGANDY,
    POSITIONS.head,
  ),
  person(
    'inspector.karagandy@agency.demo',
    'Шевченко Марина Петровна',
    'TERRITORIAL_INSPECTOR',
    KARAGANDY,
    POSITIONS.chief,
  ),
  {
    email: 'acting.shymkent@agency.demo',
    fullName: 'Үсенова Перизат Асылбекқызы',
    // The head's seat is vacant: the first to be listed is what a session opens in.
    capacities: [
      ...actingIn(SHYMKENT, '3-ж/қ', '4-ж/қ'),
      { role: 'TERRITORIAL_INSPECTOR', place: SHYMKENT, position: POSITIONS.deputy },
    ],
  },
  person(
    'head@almaty-city.demo',
    'Сейітов Дәурен Маратұлы',
    'SUBJECT_HEAD',
    { body: 'almaty-city' },
    POSITIONS.akim,
  ),
  person(
    'control@almaty-city.demo',
    'Ахметова Зарина Бақытқызы',
    'INTERNAL_CONTROL',
    { body: 'almaty-city' },
    POSITIONS.control,
  ),
  person(
    'reports@almaty-city.demo',
    'Іскендірова Әсем Оразқызы',
    'REPORTS_CLERK',
    { body: 'almaty-city' },
    POSITIONS.reports,
  ),
  person(
    'head@bostandyk.demo',
    'Омарова Гүлнәр Серікқызы',
    'SUBJECT_HEAD',
    { body: 'bostandyk' },
    POSITIONS.akim,
  ),
  person(
    'reports@bostandyk.demo',
    'Ли Александр Сергеевич',
    'REPORTS_CLERK',
    { body: 'bostandyk' },
    POSITIONS.reports,
  ),
  person(
    'reports@medeu.demo',
    'Өтеген Алмас Ғанибекұлы',
    'REPORTS_CLERK',
    { body: 'medeu' },
    POSITIONS.reports,
  ),
  person(
    'head@karagandy.demo',
    'Жақсыбеков Ерлан Қайратұлы',
    'SUBJECT_HEAD',
    { body: 'karagandy-oblast' },
    POSITIONS.akim,
  ),
  person(
    'reports@karagandy.demo',
    'Коваленко Ирина Викторовна',
    'REPORTS_CLERK',
    { body: 'karagandy-oblast' },
    POSITIONS.reports,
  ),
  person(
    'head@mindigital.demo',
    'Тұрсынов Асқар Ерболұлы',
    'SUBJECT_HEAD',
    { body: 'mindigital' },
    POSITIONS.minister,
  ),
  person(
    'object.head@almaty-polyclinic.demo',
    'Исаева Мадина Болатқызы',
    'OBJECT_HEAD',
    { body: 'almaty-polyclinic' },
    POSITIONS.director,
  ),
  // A territorial subdivision of a central body, which only monitors (clause 38).
  person(
    'head@shymkent-inspectorate.demo',
    'Бекенова Салтанат Ержанқызы',
    'SUBJECT_HEAD',
    { body: 'shymkent-subdivision' },
    POSITIONS.inspectorate,
  ),
  person(
    'control@shymkent-inspectorate.demo',
    'Юсупов Рустам Тахирович',
    'INTERNAL_CONTROL',
    { body: 'shymkent-subdivision' },
    POSITIONS.monitoring,
  ),
];
