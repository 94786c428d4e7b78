import { computed } from 'vue';
import { monthName, useLanguage } from '@qadagalau/portal-kit';
import { useWords } from '../../words';
import type { ReportDesk } from '../desk/report-desk';
import { evaluateRelations, findBlankWholes } from '../grid/control-relations';
import type { BrokenRelation } from '../grid/control-relations';
import { cellId, findColumnOfMonth, monthOfColumn, readCellId } from '../grid/grid-row';
import type { CellId } from '../grid/grid-row';
import type { ReportRead } from './report-types';

/** What there is to look at in a report: broken relations while one types, and remarks by cell. */
export function useReportNotes(report: () => ReportRead, desk: () => ReportDesk) {
  const t = useWords();
  const { language } = useLanguage();
  const brokenList = computed(() =>
    evaluateRelations(report().form.controlRelations, desk().rows.value, 3, (key, column) =>
      desk().valueOf(cellId(key, column)),
    ),
  );
  const broken = computed(() => {
    const map = new Map<CellId, BrokenRelation[]>();
    for (const item of brokenList.value) {
      const cell = cellId(item.rowKey, item.column);
      map.set(cell, [...(map.get(cell) ?? []), item]);
    }
    return map;
  });
  /** What is typed into a cell and not taken leaves it without a figure, and not blank. */
  const blankList = computed(() => {
    const { readOnly, rows, textOf, valueOf } = desk();
    if (readOnly.value) return [];
    const blank = findBlankWholes(report().form.controlRelations, rows.value, 3, (key, column) =>
      valueOf(cellId(key, column)),
    );
    return blank.filter(({ rowKey, column }) => textOf(cellId(rowKey, column)) === '');
  });
  const blankWholes = computed(
    () => new Map(blankList.value.map(({ rowKey, column, sum }) => [cellId(rowKey, column), sum])),
  );
  const remarks = computed(() => {
    const map = new Map<CellId, string[]>();
    for (const { rowKey, month, text } of report().remarks) {
      if (rowKey === null) continue;
      const only = month === null ? undefined : findColumnOfMonth(report().quarter, month);
      for (const column of only === undefined ? [0, 1, 2] : [only]) {
        const cell = cellId(rowKey, column);
        map.set(cell, [...(map.get(cell) ?? []), text]);
      }
    }
    return map;
  });
  const marked = computed(() => {
    const { conflicts, refused } = desk().queue.value;
    const cells = [broken.value, blankWholes.value, remarks.value, conflicts, refused].flatMap((noted) => [
      ...noted.keys(),
    ]);
    return new Set(cells.map((cell) => readCellId(cell).rowKey));
  });

  function rowName(rowKey: string): string {
    const row = desk().rows.value.find(({ key }) => key === rowKey);
    return row?.service ? `${row.indicator} / ${row.number}` : (row?.number ?? rowKey);
  }

  /** A cell in words: the row's number and the month. */
  function placeOf(cell: CellId): string {
    const { rowKey, column } = readCellId(cell);
    const month = monthName(monthOfColumn(report().quarter, column), language.value);
    return t('report.remarks.at', { row: rowName(rowKey), month });
  }

  return { brokenList, broken, blankList, blankWholes, remarks, marked, rowName, placeOf };
}

export type ReportNotes = ReturnType<typeof useReportNotes>;
