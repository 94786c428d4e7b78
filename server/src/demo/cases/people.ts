/** Who acts in the story. */
export const ALMATY = {
  head: 'head.almaty@agency.demo',
  inspector: 'inspector.almaty@agency.demo',
  subject: 'head@almaty-city.demo',
  control: 'control@almaty-city.demo',
  district: 'head@bostandyk.demo',
  object: 'object.head@almaty-polyclinic.demo',
} as const;

export const AGENCY = {
  chair: 'chair@agency.demo',
  inspector: 'inspector@agency.demo',
  analyst: 'analyst@agency.demo',
  subject: 'head@mindigital.demo',
} as const;

export const KARAGANDY = {
  head: 'head.karagandy@agency.demo',
  inspector: 'inspector.karagandy@agency.demo',
  subject: 'head@karagandy.demo',
} as const;

/** A territorial subdivision of a central body, which only monitors (clause 38). */
export const SUBDIVISION = {
  subject: 'head@shymkent-inspectorate.demo',
  control: 'control@shymkent-inspectorate.demo',
} as const;

export const ADMINISTRATOR = 'admin@agency.demo';

/** Who is brought into one case. */
export const SPECIALIST = 'specialist@mindigital.demo';

/** Who considers objections. */
export const COMMISSION = {
  chair: 'commission1@agency.demo',
  members: [2, 3, 4, 5].map((number) => `commission${number}@agency.demo`),
  secretary: 'commission6@agency.demo',
} as const;

/** Who fills the quarterly reports. */
export const CLERKS = {
  almaty: 'reports@almaty-city.demo',
  bostandyk: 'reports@bostandyk.demo',
  medeu: 'reports@medeu.demo',
  karagandy: 'reports@karagandy.demo',
} as const;

/** Business numbers of the bodies that are inspected. */
export const BODY = {
  almaty: '970440000014',
  bostandyk: '970540000107',
  medeu: '970640000200',
  karagandy: '970740000302',
  mindigital: '190640000602',
  polyclinic: '200140000708',
  bukharZhyrau: '970840000405',
  temirtau: '970940000508',
  stateCorporation: '160440000808',
  subdivision: '971040000904',
} as const;
