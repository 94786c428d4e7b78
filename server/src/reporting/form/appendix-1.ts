import { buildRelations, buildSections } from './build-sections';
import { HISTORY, UNDER_TERMS } from './editions';
import type { FormFile } from './form-file';

// The official list of rows is not to hand: the rows of appendix 2, read for central bodies.
const sections = buildSections({
  leftOut: ['16.5'],
  retitled: {
    '2.1': {
      kk: 'Орталық мемлекеттік органдар, ведомстволар, аумақтық бөлімшелер',
      ru: 'Центральных государственных органов, ведомств, территориальных подразделений',
      en: 'Central state bodies, vedomstva, territorial subdivisions',
    },
    '8.1': {
      kk: 'Орталық мемлекеттік органдардың, ведомстволардың, аумақтық бөлімшелердің қызметкерлері',
      ru: 'Сотрудники центральных государственных органов, ведомств, территориальных подразделений',
      en: 'Staff of central state bodies, vedomstva, territorial subdivisions',
    },
  },
});

const AT_OFFICE = { rule: 'P36_QUARTERLY', throughHigherBody: false } as const;

const common = {
  code: 'appendix-1',
  clause: '61',
  title: {
    kk: 'Орталық мемлекеттік органның мемлекеттік қызметтер көрсету сапасын ішкі бақылау жөніндегі жұмысы туралы есеп',
    ru: 'Отчет о работе центрального государственного органа по внутреннему контролю за качеством оказания государственных услуг',
    en: 'Report of a central state body on internal control over the quality of public services',
  },
  scope: {
    kk: 'Органның өзі, оның ведомстволары, ведомстволық бағынысты ұйымдары және қызметін орган үйлестіретін тұлғалар көрсететін қызметтер',
    ru: 'Услуги самого органа, его ведомств, подведомственных организаций и лиц, чью деятельность он координирует',
    en: 'Services of the body itself, its vedomstva, subordinate organisations and the persons whose work it coordinates',
  },
  sections,
  relations: buildRelations(sections),
  standsIn: true,
  filers: [
    { kind: 'CENTRAL_BODY', ...AT_OFFICE },
    // Territorial subdivisions carry out monitoring and fill its section only (clause 38).
    { kind: 'TERRITORIAL_SUBDIVISION_OF_CENTRAL', ...AT_OFFICE, sections: ['2'] },
    { kind: 'TERRITORIAL_SUBDIVISION_OF_DEPARTMENT', ...AT_OFFICE, sections: ['2'] },
  ],
} satisfies Omit<FormFile, 'edition' | 'from'>;

/** Quarters before the edition: taken in as history (D51). */
export const appendix1Of2017: FormFile = { ...common, ...HISTORY };

/** Clause 61: central bodies, and the territorial subdivisions of central bodies and their departments. */
export const appendix1: FormFile = { ...common, ...UNDER_TERMS };
