import ExcelJS, { type Worksheet } from 'exceljs';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { LANGUAGES, type Language } from '../../../platform/messages/language';
import { VIOLATION_SEVERITIES } from '../../case';
import { LETTER_DEMANDS } from '../../letter-on-measures';
import { SUSPENSION_CAUSES } from '../facts/inspection-facts';
import { GROUND_KINDS } from '../ground-kind';
import { CASE_COLUMN_NAMES, CASE_COLUMNS, type CaseColumn } from '../taking-in/columns';
import { COLUMN_GUIDES } from './column-guides';

type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

const WIDE = 60;
const TINT = 'FFE3ECF7';

interface Code {
  readonly column: CaseColumn;
  readonly code: string;
  readonly names: readonly [kk: string, ru: string, en: string];
}

function asHead(sheet: Worksheet): void {
  const head = sheet.getRow(1);
  head.font = { bold: true };
  head.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: TINT } };
}

/** The sheet that is filled: nothing but the names of the columns, those of each row in bold. */
function addRowsSheet(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet('cases', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([...CASE_COLUMN_NAMES]);
  asHead(sheet);
  CASE_COLUMN_NAMES.forEach((name, at) => {
    const column = sheet.getColumn(at + 1);
    const [form] = COLUMN_GUIDES[name];
    column.width = Math.max(14, name.length + 2);
    // A text stays one: the noughts of a BIN, an hour as it was written.
    column.numFmt = form === 'DAY' || form === 'PAST_DAY' ? 'yyyy-mm-dd' : form === 'COUNT' ? '0' : '@';
    sheet.getCell(1, at + 1).font = { bold: CASE_COLUMNS[name] };
  });
}

function needOf(name: CaseColumn, say: Say): string {
  if (CASE_COLUMNS[name]) return say('CASE_NEED_ALWAYS');
  const [, , need] = COLUMN_GUIDES[name];
  if (need === undefined) return '';
  return need in CASE_COLUMNS ? say('CASE_NEED_WITH', { column: need }) : say(`CASE_NEED_${need}`);
}

/** What each column holds, in one language. */
function addColumnsSheet(book: ExcelJS.Workbook, say: Say): void {
  const sheet = book.addWorksheet(say('CASE_SHEET_COLUMNS'), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(['COLUMN', 'HOLDS', 'NEEDED', 'FORM', 'CLAUSE'].map((head) => say(`CASE_HEAD_${head}`)));
  for (const name of CASE_COLUMN_NAMES) {
    const [form, clause] = COLUMN_GUIDES[name];
    const row = [name, say(`CASE_COLUMN_${name}`), needOf(name, say), say(`CASE_FORM_${form}`), clause];
    sheet.addRow(row).alignment = { vertical: 'top', wrapText: true };
  }
  [32, WIDE, 36, WIDE, 10].forEach((width, at) => {
    sheet.getColumn(at + 1).width = width;
  });
  asHead(sheet);
}

/** Words that a cell may hold, with what they stand for: of the registers as they are now, and of the Rules. */
async function codesOf({ reader, messages }: RequestContext): Promise<readonly Code[]> {
  const registered = await reader.query<Code>(
    `select c.* from (
       select 'authority' as "column", coalesce(t.code, a.code) as code, json_build_array(a.name_kk, a.name_ru, a.name_en) as names
         from authority a left join territory t on t.id = a.territory_id
       union all select 'service', code, json_build_array(name_kk, name_ru, name_en) from public_service
       union all select 'checklist', code, json_build_array(title_kk, title_ru, title_en) from checklist where withdrawn_on is null
     ) c order by c."column", c.code`,
  );
  const worded = (column: CaseColumn, kinds: readonly string[], key: string) =>
    kinds.map((code): Code => {
      const name = (language: Language) => messages.text(`${key}_${code}`, language);
      return { column, code, names: [name('kk'), name('ru'), name('en')] };
    });
  const demands = LETTER_DEMANDS.filter((kind) => kind !== 'IMPROVE_PROCEDURES');
  return [
    ...registered,
    ...worded('kind', ['INSPECTION', 'PREVENTIVE_CONTROL'], 'PROCEDURE'),
    ...worded('ground', GROUND_KINDS, 'GROUND'),
    ...worded('suspension_cause', SUSPENSION_CAUSES, 'SUSPENSION_CAUSE'),
    ...worded('violations', VIOLATION_SEVERITIES, 'VIOLATION_SEVERITY'),
    ...worded('letter_demands', demands, 'LETTER_DEMAND'),
  ];
}

function addCodesSheet(book: ExcelJS.Workbook, codes: readonly Code[], title: (key: string) => string): void {
  const sheet = book.addWorksheet(title('CASE_SHEET_CODES'), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([title('CASE_HEAD_COLUMN'), title('CASE_HEAD_CODE'), 'Қазақша', 'Русский', 'English']);
  for (const { column, code, names } of codes)
    sheet.addRow([column, code, ...names]).alignment = { vertical: 'top', wrapText: true };
  [20, 34, WIDE, WIDE, WIDE].forEach((width, at) => {
    sheet.getColumn(at + 1).width = width;
  });
  asHead(sheet);
}

/** A workbook to fill: the first sheet is read when it is sent, the others explain it in three languages. */
export async function writeTemplate(context: RequestContext): Promise<Buffer> {
  const { messages } = context;
  const book = new ExcelJS.Workbook();
  addRowsSheet(book);
  for (const language of LANGUAGES)
    addColumnsSheet(book, (key, values) => messages.text(key, language, values));
  const inAll = (key: string) => LANGUAGES.map((language) => messages.text(key, language)).join(' · ');
  addCodesSheet(book, await codesOf(context), inAll);
  return Buffer.from(await book.xlsx.writeBuffer());
}
