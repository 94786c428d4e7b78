import type { ChartFigure, ChartRow } from '@qadagalau/portal-kit';
import type { ReportAggregateQueryVariables } from '../generated/graphql';

/** A figure with the question that its cells answer. */
export interface OpenFigure extends ChartFigure {
  readonly asked: ReportAggregateQueryVariables;
  readonly rowKey: string;
  readonly name: string;
}

export interface FigureRow extends ChartRow {
  readonly figures: readonly OpenFigure[];
}

/** The largest first, those without a figure last. */
export function byValue(rows: readonly FigureRow[]): FigureRow[] {
  const valueOf = ({ figures }: FigureRow) => figures[0]?.value ?? -1;
  return [...rows].sort((a, b) => valueOf(b) - valueOf(a));
}
