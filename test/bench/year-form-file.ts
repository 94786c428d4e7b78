import { findFormFor } from '../../server/src/reporting/form';

const MONTHS = 'Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь'.split(' ');

/** A tab-separated form of 2017 of so many rows and twelve months: its indicators, and services under the first that has any. */
export function writeYearForm(rows: number): string {
  const form = findFormFor('appendix-2', { year: 2017, quarter: 1 });
  if (!form) throw new Error('there is no form of 2017');
  const indicators = form.sections.flatMap((section) => section.indicators);
  const services = Math.max(0, rows - indicators.length);
  const line = (number: string, title: string, of: number) =>
    [number, title, ...MONTHS.map((_, month) => String((of * 7 + month) % 90))].join('\t');
  const lines = [['№', 'Мера', ...MONTHS].join('\t')];
  const listed = indicators.find(({ byService }) => byService);
  for (const section of form.sections) {
    lines.push(`${section.key}. ${section.title.ru}`);
    for (const [at, indicator] of section.indicators.entries()) {
      lines.push(line(indicator.number, indicator.title.ru, at));
      if (indicator !== listed) continue;
      for (let service = 1; service <= services; service += 1)
        lines.push(line(String(service + 500), `Услуга ${service}`, service));
    }
  }
  return lines.join('\n');
}
