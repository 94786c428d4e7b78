export { readCsv } from './read-csv';
export { readWorkbook } from './read-workbook';
export { FORMULA, type FileCell, type FileRow } from './table-row';
