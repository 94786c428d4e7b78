import type { RouteLocationRaw } from 'vue-router';
import type { Tone } from '../components/tones';
import type {
  PublicationKind,
  PublicationShownPartsFragment,
  PublicationSourceInput,
  PublicationState,
} from '../generated/graphql';

export type PublicationShownView = PublicationShownPartsFragment;
export type PublicationTableView = NonNullable<PublicationShownView['parts'][number]['table']>;

export interface ChangedFigure {
  readonly row: string;
  readonly column: string;
  readonly before: string;
  readonly now: string;
}

/** Figures that are not what stands published of them now, each by its row and column: a wide table hides them. */
export function changedFigures({
  rows,
  columns,
}: Pick<PublicationTableView, 'rows' | 'columns'>): ChangedFigure[] {
  return rows.flatMap(({ head, cells, before }) =>
    before.flatMap((was, at) =>
      was === null ? [] : [{ row: head, column: columns[at + 1] ?? '', before: was, now: cells[at] ?? '' }],
    ),
  );
}

export const ROWS_ON_A_PAGE = 20;

/** The first rows of a table: never fewer than reach to the last one that is not what stands published. */
export function rowsShown<Row extends { readonly before: readonly unknown[] }>(
  rows: readonly Row[],
  wanted: number,
): readonly Row[] {
  const changed = rows.findLastIndex(({ before }) => before.length > 0) + 1;
  return rows.slice(0, Math.max(wanted, Math.ceil(changed / ROWS_ON_A_PAGE) * ROWS_ON_A_PAGE));
}

export type PublicationSource = Omit<PublicationSourceInput, 'leaveOut'>;

export const publicationTones: Readonly<Record<PublicationState, Tone>> = {
  PUBLISHED: 'good',
  HELD_BACK: 'warn',
  REPLACED: 'neutral',
  WITHDRAWN: 'bad',
};

/** The page of the case that a publication is about; inspections have another name in each portal. */
export function caseRouteOf(kind: PublicationKind, id: string, inspectionRoute: string): RouteLocationRaw {
  return { name: kind === 'CONTROL_EVENT' ? 'control-event' : inspectionRoute, params: { id } };
}

export const PUBLICATION_ACTS = [
  'answerPublication',
  'recordMediaPublication',
  'withdrawPublication',
] as const;
export type PublicationActName = (typeof PUBLICATION_ACTS)[number];
