import { buildRelations, buildSections } from './build-sections';
import { HISTORY, UNDER_TERMS } from './editions';
import type { FormFile } from './form-file';

const sections = buildSections({});

const AT_OFFICE = { rule: 'P36_QUARTERLY', throughHigherBody: false } as const;
const AT_HIGHER_BODY = { rule: 'P62_DISTRICT_REPORT', throughHigherBody: true } as const;

const common = {
  code: 'appendix-2',
  clause: '62',
  title: {
    kk: 'Жергілікті атқарушы органның мемлекеттік қызметтер көрсету сапасын ішкі бақылау жөніндегі жұмысы туралы есеп',
    ru: 'Отчет о работе местного исполнительного органа по внутреннему контролю за качеством оказания государственных услуг',
    en: 'Report of a local executive body on internal control over the quality of public services',
  },
  scope: {
    kk: 'Ауылдық округ әкіміне дейінгі барлық деңгейдегі органдар, ведомстволық бағынысты ұйымдар және үйлестірілетін тұлғалар көрсететін қызметтер. Облыс пен қала өз көрсеткіштерін береді, аудандардың көрсеткіштері қосылып есептеледі',
    ru: 'Услуги органов всех уровней до акимов сельских округов, подведомственных организаций и координируемых лиц. Область и город дают собственные показатели, показатели районов прибавляются при сложении',
    en: 'Services of bodies of all levels down to akims of rural okrugs, subordinate organisations and coordinated persons. An oblast or city gives its own figures; those of its districts are added to them',
  },
  sections,
  relations: buildRelations(sections),
  standsIn: false,
  filers: [
    { kind: 'OBLAST_EXECUTIVE', ...AT_OFFICE },
    { kind: 'REPUBLICAN_CITY_EXECUTIVE', ...AT_OFFICE },
    { kind: 'CAPITAL_EXECUTIVE', ...AT_OFFICE },
    { kind: 'DISTRICT_EXECUTIVE', ...AT_HIGHER_BODY },
    { kind: 'OBLAST_CITY_EXECUTIVE', ...AT_HIGHER_BODY },
    // Districts of a city of republican significance file like districts of an oblast (D49).
    { kind: 'AKIM_CITY_DISTRICT', ...AT_HIGHER_BODY },
  ],
} satisfies Omit<FormFile, 'edition' | 'from'>;

/** The form as it was filled in 2017: taken in as history (D51). */
export const appendix2Of2017: FormFile = { ...common, ...HISTORY };

/** Clause 62 in the wording of 28.11.2018. */
export const appendix2: FormFile = { ...common, ...UNDER_TERMS };
