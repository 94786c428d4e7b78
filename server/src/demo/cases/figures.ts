/** Three months of one row. */
type Months = readonly [number, number, number];

/** A district's quarter, section 1: events of internal control. Row → figures. */
const CONTROL_EVENTS: Readonly<Record<string, Months>> = {
  '1': [2, 1, 2],
  '1.1': [1, 1, 1],
  '1.2': [1, 0, 1],
  '2': [3, 2, 3],
  '2.1': [1, 1, 1],
  '2.2': [2, 1, 2],
  '3': [5, 2, 4],
  '3.1': [2, 1, 1],
  '3.3': [1, 0, 2],
  '3.5': [2, 1, 1],
  '4': [5, 2, 3],
  '5': [4, 2, 3],
  '7': [1, 0, 1],
  '7.1': [1, 0, 1],
  '8': [1, 0, 1],
  '8.1': [1, 0, 0],
  '8.2': [0, 0, 1],
  '9': [3, 2, 3],
  '9.1': [3, 2, 1],
  '9.2': [0, 0, 2],
};

/** Section 2: services, refusals, complaints. */
const SERVICES: Readonly<Record<string, Months>> = {
  '12': [1560, 1510, 1665],
  '12.1': [310, 295, 330],
  '12.2': [40, 35, 30],
  '12.3': [1210, 1180, 1305],
  '13': [12, 9, 14],
  '13.1': [12, 8, 14],
  '13.1.1': [9, 6, 10],
  '13.1.2': [3, 2, 4],
  '13.2': [0, 1, 0],
  '13.2.1': [0, 1, 0],
  '15': [3, 1, 2],
  '15.1': [1, 0, 1],
  '15.2': [2, 1, 1],
  '16': [3, 1, 2],
  '16.1': [3, 1, 1],
  '16.3': [0, 0, 1],
  '20': [2, 3, 2],
  '21': [140, 210, 160],
};

export interface Cell {
  readonly section: string;
  readonly indicator: string;
  readonly service?: string;
  readonly month: number;
  readonly value: string;
}

function cellsOf(
  section: string,
  rows: Readonly<Record<string, Months>>,
  quarter: number,
  times: number,
): Cell[] {
  return Object.entries(rows).flatMap(([indicator, months]) =>
    months.map((value, at) => ({
      section,
      indicator,
      month: quarter * 3 - 2 + at,
      value: String(value * times),
    })),
  );
}

/** Figures of a whole quarter in which every control relation holds. @param times how many districts' size the body has */
export function wholeQuarter(quarter: number, times: number): Cell[] {
  return [...cellsOf('1', CONTROL_EVENTS, quarter, times), ...cellsOf('2', SERVICES, quarter, times)];
}

/** Only the events of internal control: the rest is still being gathered. */
export function halfFilled(quarter: number, times: number): Cell[] {
  return cellsOf('1', CONTROL_EVENTS, quarter, times);
}

/** The whole quarter with one more violation in its first month than the kinds of violations add up to. */
export function wrongTotal(quarter: number, times: number): Cell[] {
  const first = quarter * 3 - 2;
  return wholeQuarter(quarter, times).map((cell) =>
    cell.section === '1' && cell.indicator === '3' && cell.month === first
      ? { ...cell, value: String(Number(cell.value) + 1) }
      : cell,
  );
}

/** Services of one kind in two regions, as the informatisation body counts them: region → figures. */
const BY_BRANCH: Readonly<Record<string, Months>> = { '1.9': [410, 395, 440], '1.19': [1260, 1190, 1320] };
const COUNTED_SERVICE = '672';

/** A quarter of appendix 3 or 4 in which the regions and their services add up. */
export function byBranch(quarter: number, times: number): Cell[] {
  const regions = cellsOf('1', BY_BRANCH, quarter, times);
  const sum = (at: number) =>
    Object.values(BY_BRANCH).reduce((total, months) => total + (months[at] ?? 0), 0);
  const total = cellsOf('1', { '1': [sum(0), sum(1), sum(2)] }, quarter, times);
  return [...total, ...regions, ...regions.map((cell) => ({ ...cell, service: COUNTED_SERVICE }))];
}
