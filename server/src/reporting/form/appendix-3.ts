import { byRegion } from './by-region';
import { HISTORY, UNDER_TERMS } from './editions';
import type { FormFile } from './form-file';

// The Rules name the appendices in this order: first the State Corporation, then electronic services.
const common = {
  code: 'appendix-3',
  title: {
    kk: 'Мемлекеттік корпорация арқылы көрсетілген мемлекеттік қызметтер туралы ақпарат (ресми нысан орнына)',
    ru: 'Информация о государственных услугах, оказанных через Государственную корпорацию (вместо официальной формы)',
    en: 'Information on public services rendered through the State Corporation (standing in for the official form)',
  },
  scope: {
    kk: 'Мемлекеттік корпорация мен оның филиалдары арқылы көрсетілген қызметтердің саны, қызмет түрлері мен филиалдар бойынша',
    ru: 'Количество услуг, оказанных через Государственную корпорацию и ее филиалы, по видам услуг и филиалам',
    en: 'Number of services rendered through the State Corporation and its branches, by service and branch',
  },
  ...byRegion({
    section: {
      kk: 'Мемлекеттік корпорация және оның филиалдары арқылы көрсетілген қызметтер',
      ru: 'Услуги, оказанные через Государственную корпорацию и ее филиалы',
      en: 'Services rendered through the State Corporation and its branches',
    },
    total: {
      kk: 'Мемлекеттік корпорация арқылы көрсетілген қызметтер, барлығы, оның ішінде:',
      ru: 'Оказано услуг через Государственную корпорацию, всего, из них:',
      en: 'Services rendered through the State Corporation, in all, of them:',
    },
    elsewhere: {
      kk: 'Филиалдардан тыс, Мемлекеттік корпорацияның өзінде, қызмет түрлері бойынша:',
      ru: 'Вне филиалов, в самой Государственной корпорации, по видам услуг:',
      en: 'Outside the branches, at the State Corporation itself, by service:',
    },
    ofRegion: ({ kk, ru, en }) => ({
      kk: `Филиал: ${kk}, қызмет түрлері бойынша:`,
      ru: `Филиал: ${ru}, по видам услуг:`,
      en: `Branch: ${en}, by service:`,
    }),
  }),
} satisfies Omit<FormFile, 'edition' | 'from'>;

/** Quarters before the edition: taken in as history (D51). */
export const appendix3Of2017: FormFile = { ...common, ...HISTORY };

/** Clause 63: services through the State Corporation. */
export const appendix3: FormFile = { ...common, ...UNDER_TERMS };
