import type { Texts } from '../../law';
import type { FileIndicator, FileRelation, FileSection } from './form-file';
import {
  BY_SERVICE_NUMBERS,
  CONTROL_EVENT_NUMBERS,
  MONITORING_NUMBERS,
  STOCK_NUMBERS,
  SUMMED_NUMBERS,
  type IndicatorNumber,
} from './indicator-numbers';
import { rowKey } from './row-key';
import { titlesEn } from './titles.en';
import { titlesKk } from './titles.kk';
import { titlesRu } from './titles.ru';

/** How a form differs from the common list of rows. */
export interface FormVariant {
  readonly leftOut?: readonly IndicatorNumber[];
  readonly retitled?: Partial<Readonly<Record<IndicatorNumber, Texts>>>;
}

const SECTION_TITLES: Readonly<Record<'1' | '2', Texts>> = {
  '1': {
    kk: 'Бақылау іс-шараларының нәтижелері туралы ақпарат',
    ru: 'Информация о результатах контрольных мероприятий',
    en: 'Results of control activities',
  },
  '2': {
    kk: 'Мемлекеттік қызметтер көрсету сапасы мониторингінің нәтижелері туралы ақпарат',
    ru: 'Информация о результатах мониторинга качества оказания государственных услуг',
    en: 'Results of monitoring the quality of public services',
  },
};

function indicator(number: IndicatorNumber, variant: FormVariant): FileIndicator {
  return {
    number,
    title: variant.retitled?.[number] ?? { kk: titlesKk[number], ru: titlesRu[number], en: titlesEn[number] },
    stock: STOCK_NUMBERS.has(number),
    byService: BY_SERVICE_NUMBERS.has(number),
  };
}

export function buildSections(variant: FormVariant): FileSection[] {
  const section = (key: '1' | '2', numbers: readonly IndicatorNumber[]): FileSection => ({
    key,
    title: SECTION_TITLES[key],
    indicators: numbers
      .filter((number) => !variant.leftOut?.includes(number))
      .map((number) => indicator(number, variant)),
  });
  return [section('1', CONTROL_EVENT_NUMBERS), section('2', MONITORING_NUMBERS)];
}

const SOURCES_OF_COMPLAINTS = {
  kk: 'Шағымдар саны олардың көздерінің қосындысына тең',
  ru: 'Число жалоб равно сумме их источников',
  en: 'Complaints equal the sum of their sources',
};
const PENALTIES_OF_PERSONS = {
  kk: 'Жазасыз жауаптылыққа тартылған адам болмайды',
  ru: 'Нет привлеченных лиц без взысканий',
  en: 'Nobody is disciplined without a penalty',
};

/** The relations that hold between the rows of a form, in the order of its rows. */
export function buildRelations(sections: readonly FileSection[]): FileRelation[] {
  return sections.flatMap(({ key, indicators }) =>
    indicators.flatMap((row): FileRelation[] => {
      const left = rowKey(key, row.number);
      const relations: FileRelation[] = [];
      if (SUMMED_NUMBERS.has(row.number)) relations.push(sumOfChildren(key, row.number, indicators));
      if (row.byService) relations.push({ kind: 'SUM_OF_SERVICES', left, right: [] });
      // Every complaint has one source: ours, from the headings of the form.
      if (row.number === '16')
        relations.push({ kind: 'EQUAL', left, right: [rowKey('2', '15')], message: SOURCES_OF_COMPLAINTS });
      if (row.number === '8')
        relations.push({
          kind: 'NOT_WITHOUT',
          left,
          right: [rowKey('1', '7')],
          message: PENALTIES_OF_PERSONS,
        });
      return relations;
    }),
  );
}

/** A row equals the sum of the rows one level below it. */
export function sumOfChildren(
  section: string,
  number: string,
  indicators: readonly FileIndicator[],
): FileRelation {
  const children = indicators.filter((row) => row.number.slice(0, row.number.lastIndexOf('.')) === number);
  return {
    kind: 'SUM_OF_CHILDREN',
    left: rowKey(section, number),
    right: children.filter((row) => row.number.includes('.')).map((row) => rowKey(section, row.number)),
  };
}
