import { byRegion } from './by-region';
import { HISTORY, UNDER_TERMS } from './editions';
import type { FormFile } from './form-file';

const common = {
  code: 'appendix-4',
  title: {
    kk: 'Электрондық түрде көрсетілген мемлекеттік қызметтер туралы ақпарат (ресми нысан орнына)',
    ru: 'Информация о государственных услугах, оказанных в электронном виде (вместо официальной формы)',
    en: 'Information on public services rendered electronically (standing in for the official form)',
  },
  scope: {
    kk: 'Электрондық түрде көрсетілген қызметтердің саны, қызмет түрлері мен өңірлер бойынша',
    ru: 'Количество услуг, оказанных в электронном виде, по видам услуг и регионам',
    en: 'Number of services rendered electronically, by service and region',
  },
  ...byRegion({
    section: {
      kk: 'Электрондық түрде көрсетілген қызметтер',
      ru: 'Услуги, оказанные в электронном виде',
      en: 'Services rendered electronically',
    },
    total: {
      kk: 'Электрондық түрде көрсетілген қызметтер, барлығы, оның ішінде:',
      ru: 'Оказано услуг в электронном виде, всего, из них:',
      en: 'Services rendered electronically, in all, of them:',
    },
    elsewhere: {
      kk: 'Орталық мемлекеттік органдар көрсеткен, қызмет түрлері бойынша:',
      ru: 'Оказано центральными государственными органами, по видам услуг:',
      en: 'Rendered by central state bodies, by service:',
    },
    ofRegion: ({ kk, ru, en }) => ({
      kk: `Өңір: ${kk}, қызмет түрлері бойынша:`,
      ru: `Регион: ${ru}, по видам услуг:`,
      en: `Region: ${en}, by service:`,
    }),
  }),
} satisfies Omit<FormFile, 'edition' | 'from'>;

/** Quarters before the edition: taken in as history (D51). */
export const appendix4Of2017: FormFile = { ...common, ...HISTORY };

/** Clause 63: services rendered electronically. */
export const appendix4: FormFile = { ...common, ...UNDER_TERMS };
