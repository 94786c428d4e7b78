/** One figure of a chart and its table; `parts` says of how many cells it is made. */
export interface ChartFigure {
  readonly id: string;
  readonly value: number | null;
  readonly parts: number;
  /** What stands beside it in the table: of how many it is, or why there is none. */
  readonly note?: string;
}

/** What a line of the chart stands for, with a figure for each series. */
export interface ChartRow {
  readonly id: string;
  readonly label: string;
  readonly figures: readonly ChartFigure[];
}

/** A territory's tile: where it stands in the map, from 1 on, and its figure. */
export interface MapTile {
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
  readonly column: number | null;
  readonly row: number | null;
}

/** Steps of shade in a map. */
const STEPS = 4;

const largest = (values: readonly (number | null)[]): number => Math.max(0, ...values.map((one) => one ?? 0));

/** The place of each figure, the largest first; equal figures share one, and a missing figure has none. */
export function ranksOf(values: readonly (number | null)[]): (number | null)[] {
  return values.map((value) =>
    value === null ? null : values.filter((other) => other !== null && other > value).length + 1,
  );
}

/** How long the bars are, in hundredths of the longest; none below zero. */
export function lengthsOf(values: readonly (number | null)[]): number[] {
  const most = largest(values);
  return values.map((value) => (most === 0 ? 0 : (Math.max(0, value ?? 0) / most) * 100));
}

/** Which of four equal steps below the largest figure each belongs to; 0 where there is none. */
export function stepsOf(values: readonly (number | null)[]): number[] {
  const most = Math.max(1, largest(values));
  return values.map((value) =>
    value === null ? 0 : Math.min(STEPS, Math.max(1, Math.ceil((value / most) * STEPS))),
  );
}

/** A long adjective breaks before its ending, with a hyphen, where its tile is narrower: "Кызылордин-ская". */
export const nameOnTile = (name: string): string =>
  name.replaceAll(/(\p{L}{6,})(ск(?:ая|ий|ое|ой))(?!\p{L})/gu, '$1\u00AD$2');
