import type { Texts } from '../platform/messages/language';

/** Whose inspected subject it is by clause 9; `NONE`: that list does not name it, and clause 10 applies. */
export type Competence = 'AGENCY' | 'TERRITORIAL' | 'NONE';

interface KindFacts {
  readonly competence: Competence;
  /** Does a subject of this kind lie in a territory that decides who inspects it? */
  readonly territorial: boolean;
  readonly title: Texts;
}

const central = { competence: 'AGENCY', territorial: false } as const;
const outside = { competence: 'NONE', territorial: true } as const;
const local = { competence: 'TERRITORIAL', territorial: true } as const;

/** The kinds of clause 1, with the competence that clause 9 gives. */
export const SUBJECT_KINDS = {
  CENTRAL_BODY: {
    ...central,
    title: {
      kk: 'Орталық мемлекеттік орган',
      ru: 'Центральный государственный орган',
      en: 'Central state body',
    },
  },
  CENTRAL_DEPARTMENT: {
    ...central,
    title: {
      kk: 'Орталық мемлекеттік органның ведомствосы',
      ru: 'Ведомство центрального государственного органа',
      en: 'Vedomstvo of a central state body',
    },
  },
  TERRITORIAL_SUBDIVISION_OF_CENTRAL: {
    ...local,
    title: {
      kk: 'Орталық мемлекеттік органның аумақтық бөлімшесі',
      ru: 'Территориальное подразделение центрального государственного органа',
      en: 'Territorial subdivision of a central state body',
    },
  },
  TERRITORIAL_SUBDIVISION_OF_DEPARTMENT: {
    ...local,
    title: {
      kk: 'Ведомствоның аумақтық бөлімшесі',
      ru: 'Территориальное подразделение ведомства',
      en: 'Territorial subdivision of a vedomstvo',
    },
  },
  OBLAST_EXECUTIVE: {
    ...local,
    title: {
      kk: 'Облыстың жергілікті атқарушы органы',
      ru: 'Местный исполнительный орган области',
      en: 'Local executive body of an oblast',
    },
  },
  REPUBLICAN_CITY_EXECUTIVE: {
    ...local,
    title: {
      kk: 'Республикалық маңызы бар қаланың жергілікті атқарушы органы',
      ru: 'Местный исполнительный орган города республиканского значения',
      en: 'Local executive body of a city of republican significance',
    },
  },
  CAPITAL_EXECUTIVE: {
    ...local,
    title: {
      kk: 'Астананың жергілікті атқарушы органы',
      ru: 'Местный исполнительный орган столицы',
      en: 'Local executive body of the capital',
    },
  },
  DISTRICT_EXECUTIVE: {
    ...local,
    title: {
      kk: 'Ауданның жергілікті атқарушы органы',
      ru: 'Местный исполнительный орган района',
      en: 'Local executive body of a district',
    },
  },
  OBLAST_CITY_EXECUTIVE: {
    ...local,
    title: {
      kk: 'Облыстық маңызы бар қаланың жергілікті атқарушы органы',
      ru: 'Местный исполнительный орган города областного значения',
      en: 'Local executive body of a city of oblast significance',
    },
  },
  AKIM_CITY_DISTRICT: {
    ...local,
    title: { kk: 'Қаладағы ауданның әкімі', ru: 'Аким района в городе', en: 'Akim of a city district' },
  },
  AKIM_DISTRICT_CITY: {
    ...local,
    title: {
      kk: 'Аудандық маңызы бар қаланың әкімі',
      ru: 'Аким города районного значения',
      en: 'Akim of a city of district significance',
    },
  },
  AKIM_SETTLEMENT: {
    ...local,
    title: { kk: 'Кенттің әкімі', ru: 'Аким поселка', en: 'Akim of a settlement' },
  },
  AKIM_VILLAGE: { ...local, title: { kk: 'Ауылдың әкімі', ru: 'Аким села', en: 'Akim of a village' } },
  AKIM_RURAL_OKRUG: {
    ...local,
    title: { kk: 'Ауылдық округтің әкімі', ru: 'Аким сельского округа', en: 'Akim of a rural okrug' },
  },
  ORGANISATION_OF_CENTRAL: {
    ...central,
    title: {
      kk: 'Орталық мемлекеттік органға ведомстволық бағынысты ұйым',
      ru: 'Организация, подведомственная центральному государственному органу',
      en: 'Organisation subordinate to a central state body',
    },
  },
  ORGANISATION_OF_LOCAL: {
    ...local,
    title: {
      kk: 'Жергілікті атқарушы органға ведомстволық бағынысты ұйым',
      ru: 'Организация, подведомственная местному исполнительному органу',
      en: 'Organisation subordinate to a local executive body',
    },
  },
  NATURAL_PERSON: {
    ...outside,
    title: {
      kk: 'Мемлекеттік қызмет көрсететін жеке тұлға',
      ru: 'Физическое лицо, оказывающее государственные услуги',
      en: 'Natural person who renders public services',
    },
  },
  LEGAL_PERSON: {
    ...outside,
    title: {
      kk: 'Мемлекеттік қызмет көрсететін заңды тұлға',
      ru: 'Юридическое лицо, оказывающее государственные услуги',
      en: 'Legal person that renders public services',
    },
  },
} as const satisfies Record<string, KindFacts>;

export type SubjectKind = keyof typeof SUBJECT_KINDS;

/** The office that inspects a subject of this kind (clause 9). */
export function competenceOver(kind: SubjectKind): Competence {
  return SUBJECT_KINDS[kind].competence;
}
