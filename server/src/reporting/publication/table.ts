import { html, type Html } from './html';

type Cell = Html | string | number | null;

export interface PageTable {
  readonly caption: string;
  /** Its caption stands above it already: it is heard and not seen. */
  readonly titled?: boolean;
  readonly columns: readonly string[];
  /** Places of the columns that hold figures. */
  readonly figures?: (column: number) => boolean;
  /** The first cell of each is its head. */
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A table of several columns. On a narrow screen each row is a block whose cells bear the names of their columns; as that takes a table's
 * meaning from its elements, their roles say it.
 */
export function stackedTable({
  caption,
  titled = false,
  columns,
  figures = () => false,
  rows,
}: PageTable): Html {
  const kind = (column: number) => (figures(column) ? 'figure' : '');
  return html`<div class="wide" role="region" aria-label="${caption}" tabindex="0">
    <table class="stack" role="table">
      <caption class="${titled && 'heard'}">
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((name, at) => html`<th role="columnheader" scope="col" class="${kind(at)}">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (cells) =>
            html`<tr role="row">
              ${cells.map((cell, at) =>
                at === 0
                  ? html`<th role="rowheader" scope="row" data-name="${columns[at]}">${cell}</th>`
                  : html`<td role="cell" class="${kind(at)}" data-name="${columns[at]}">${cell}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
