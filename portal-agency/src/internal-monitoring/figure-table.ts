/** A figure, and what the page is narrowed to by whoever follows it. */
export interface FigureCell {
  readonly count: number;
  readonly to: Readonly<Record<string, string>>;
}

export interface FigureRow {
  readonly key: string;
  readonly title: string;
  readonly cells: readonly FigureCell[];
}

/** The address of a figure: what the fields say stays, what another figure narrowed to is given up. */
export const figureQuery = <Query extends object>(query: Query, { to }: FigureCell) => ({
  ...query,
  show: undefined,
  point: undefined,
  answer: undefined,
  kind: undefined,
  became: undefined,
  ...to,
});
