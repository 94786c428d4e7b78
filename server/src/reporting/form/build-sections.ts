import type { Texts } from '../../law';
import type { ControlRelation, FormIndicator, FormSection } from './form';
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

function parentOf(number: string): string | null {
  const cut = number.lastIndexOf('.');
  return cut < 0 ? null : number.slice(0, cut);
}

function indicator(section: string, number: IndicatorNumber, variant: FormVariant): FormIndicator {
  const parent = parentOf(number);
  return {
    key: rowKey(section, number),
    section,
    number,
    title: variant.retitled?.[number] ?? { kk: titlesKk[number], ru: titlesRu[number], en: titlesEn[number] },
    parentKey: parent === null ? null : rowKey(section, parent),
    level: number.split('.').length - 1,
    stock: STOCK_NUMBERS.has(number),
    byService: BY_SERVICE_NUMBERS.has(number),
  };
}

export function buildSections(variant: FormVariant): FormSection[] {
  const section = (key: '1' | '2', numbers: readonly IndicatorNumber[]): FormSection => ({
    key,
    title: SECTION_TITLES[key],
    indicators: numbers
      .filter((number) => !variant.leftOut?.includes(number))
      .map((number) => indicator(key, number, variant)),
  });
  return [section('1', CONTROL_EVENT_NUMBERS), section('2', MONITORING_NUMBERS)];
}

/** The relations that hold between the rows of a form, in the order of its rows. */
export function buildRelations(sections: readonly FormSection[]): ControlRelation[] {
  const indicators = sections.flatMap((section) => section.indicators);
  const ofRow = (row: FormIndicator): ControlRelation[] => {
    const relations: ControlRelation[] = [];
    if (SUMMED_NUMBERS.has(row.number)) {
      const right = indicators.filter((child) => child.parentKey === row.key).map((child) => child.key);
      relations.push({ kind: 'SUM_OF_CHILDREN', left: row.key, right });
    }
    if (row.byService) relations.push({ kind: 'SUM_OF_SERVICES', left: row.key, right: [] });
    // Every complaint has one source: ours, from the headings of the form.
    if (row.number === '16') relations.push({ kind: 'EQUAL', left: row.key, right: [rowKey('2', '15')] });
    if (row.number === '8') relations.push({ kind: 'NOT_WITHOUT', left: row.key, right: [rowKey('1', '7')] });
    return relations;
  };
  return indicators.flatMap(ofRow);
}
