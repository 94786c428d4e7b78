import { isBlank } from '../../law';
import { execute, type CommandContext } from '../../platform/commands/execute';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';
import { isRowOf, monthsOfQuarter, type RowKey } from '../form';
import type { QuarterlyReportRecord } from './quarterly-report.record';
import { keepVersion, readVersion } from './replace-history';
import { beginAct, endAct, formOf, type ReportCommand } from './report-case';
import { answerReturnRequest } from './return-request';

export interface RemarkInput {
  readonly rowKey: string | null;
  readonly month: number | null;
  readonly text: string;
}

export interface ReturnReport extends ReportCommand {
  readonly remarks: readonly RemarkInput[];
}

const MOST_REMARKS = 500;
const LONGEST_REMARK = 5_000;

function judgeRemarks(report: QuarterlyReportRecord, remarks: readonly RemarkInput[]): void {
  if (remarks.length === 0) throw new Refusal('REMARKS_MISSING', { field: 'remarks' });
  if (remarks.length > MOST_REMARKS) throw invalidInput('remarks');
  remarks.forEach(({ rowKey, month, text }, at) => {
    const wrong = (field: string) => invalidInput(`remarks.${at}.${field}`, `remarks.${field}`);
    if (isBlank(text) || text.length > LONGEST_REMARK) throw wrong('text');
    if (rowKey !== null && !isRowOf(formOf(report), rowKey as RowKey)) throw wrong('rowKey');
    if (month !== null && !(monthsOfQuarter(report.quarter) as readonly number[]).includes(month))
      throw wrong('month');
    // Of a whole report there is no month to look at.
    if (month !== null && rowKey === null)
      throw new Refusal('REMARK_WITHOUT_ROW', { field: `remarks.${at}.month` });
  });
}

/**
 * Gives a submitted report back with remarks, before it is accepted (D36). What was submitted stays readable as a version.
 * @throws Refusal REMARKS_MISSING, REMARK_WITHOUT_ROW, INVALID_INPUT and those of `beginAct`
 */
export async function returnReport(context: CommandContext, command: ReturnReport): Promise<number> {
  const { remarks, idempotencyKey } = command;
  return execute(context, { name: 'returnReport', idempotencyKey, input: command }, async (work) => {
    const report = await beginAct(work, 'returnReport', command);
    judgeRemarks(report, remarks);
    await work.query(
      `insert into report_remark (report_id, row_key, month, text, at, by_name, months_then)
       select $1, r.row_key, r.month, r.text, $5, $6, case when r.row_key is not null then array[w.m1, w.m2, w.m3] end
       from unnest($2::text[], $3::smallint[], $4::text[]) with ordinality r (row_key, month, text, place)
       left join report_row w on w.report_id = $1 and w.row_key = r.row_key order by r.place`,
      [
        report.id,
        remarks.map((remark) => remark.rowKey),
        remarks.map((remark) => remark.month),
        remarks.map((remark) => remark.text.trim()),
        work.now.toISOString(),
        work.actor.name,
      ],
    );
    await keepVersion(work, report, await readVersion(work, report), { cause: 'RETURNED' });
    await answerReturnRequest(work, report, 'returnReport');
    await endAct(work, report, 'returnReport', 'reportReturned', { count: remarks.length });
    return report.id;
  });
}
