export { readCsv } from './read-csv';
export { readWorkbook } from './read-workbook';
export { columnOf, plain } from './sheet-words';
export { dayInSpreadsheet } from './spreadsheet-days';
export { Formula, textOfCell, type FileCell, type FileRow } from './table-row';
export { ungrouped } from './ungrouped';
