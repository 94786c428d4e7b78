/** A day off paid for with a working weekend day, as decreed for a year. */
export interface Transfer {
  readonly dayOff: string;
  readonly workingDay: string;
}

/** What is particular to one year, and where it comes from. */
export interface YearFacts {
  readonly year: number;
  readonly transfers: readonly Transfer[];
  /** Days that the facts of the year must come to: a check on the data, not an input. */
  readonly workingDays: number;
  /** Days past the last decree are estimates. */
  readonly decreed: boolean;
  readonly source: string;
}

const HOLIDAY_LAW = 'Law of 13.12.2001 No. 267 on holidays and Labour Code art. 84, 85';
const TRANSFERS = `${HOLIDAY_LAW}; the Government’s decree on the transfer of days off in`;

function year(
  number: number,
  workingDays: number,
  transfers: readonly (readonly [dayOff: string, workingDay: string])[],
  more: { readonly decreed?: boolean; readonly source?: string } = {},
): YearFacts {
  return {
    year: number,
    workingDays,
    transfers: transfers.map(([dayOff, workingDay]) => ({
      dayOff: `${number}-${dayOff}`,
      workingDay: `${number}-${workingDay}`,
    })),
    decreed: more.decreed ?? true,
    source:
      more.source ??
      (transfers.length > 0 ? `${TRANSFERS} ${number}` : `${HOLIDAY_LAW}; no transfers decreed`),
  };
}

/** Every year that the product counts in. */
export const YEARS: readonly YearFacts[] = [
  year(2016, 245, [['03-07', '03-05']]),
  year(2017, 245, [
    ['03-20', '03-18'],
    ['07-07', '07-01'],
  ]),
  year(2018, 246, [
    ['03-09', '03-03'],
    ['04-30', '04-28'],
    ['05-08', '05-05'],
    ['08-31', '08-25'],
    ['12-31', '12-29'],
  ]),
  year(2019, 246, [['05-10', '05-04']]),
  year(2020, 246, [
    ['01-03', '01-05'],
    // A swap with a Monday that a moved holiday had made a day off.
    ['05-08', '05-11'],
    ['12-18', '12-20'],
  ]),
  year(2021, 245, [['07-05', '07-03']]),
  year(2022, 246, [
    ['03-07', '03-05'],
    ['08-29', '08-27'],
    ['10-24', '10-22'],
  ]),
  year(2023, 246, [['07-07', '07-01']]),
  year(2024, 249, [['05-08', '05-04']]),
  year(2025, 246, [['01-03', '01-05']]),
  year(2026, 247, [], {
    source: `${HOLIDAY_LAW}; no transfers decreed; 30 August is no longer a holiday after the Constitution of 2026`,
  }),
  year(2027, 247, [], {
    decreed: false,
    source: `${HOLIDAY_LAW}; 15 March after the Constitution of 2026; Kurban-ait estimated; no decree yet`,
  }),
];

/** Last day that decrees cover; a count that touches a later one is provisional. */
export const DECREED_UNTIL = '2026-12-31';
