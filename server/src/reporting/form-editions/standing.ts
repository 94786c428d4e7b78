import {
  digestOf,
  numberOfQuarter,
  type AskForms,
  type FormFault,
  type FormFile,
  type ReportForm,
} from '../form';
import { firstDayOf } from '../quarterly-report';

export interface Standing {
  readonly id: number;
  readonly edition: string;
  readonly digest: string;
  readonly from: number;
}

/** What stands of an edition already, or why it may not stand beside the others; neither where it is new. */
export interface Judged {
  readonly same?: Standing;
  readonly fault?: FormFault & { readonly edition: string };
}

/** The editions of a form, the earliest first, but for one that would be taken back. */
export async function findStandings(
  ask: AskForms,
  code: string,
  replaced: number | null = null,
): Promise<Standing[]> {
  return ask<Standing>(
    `select id, edition, digest, from_quarter as "from" from report_form
     where code = $1 and id is distinct from $2::integer order by from_quarter`,
    [code, replaced],
  );
}

/** The last quarter of which a report of the form was ever submitted; its totals are read by the edition of that quarter. */
export async function findLastFiled(ask: AskForms, code: string): Promise<number | null> {
  const [row] = await ask<{ last: number | null }>(
    `select max(year * 4 + quarter - 1) as last from quarterly_report
     where form_code = $1 and (first_submitted_at is not null or state <> 'DRAFT')`,
    [code],
  );
  return row?.last ?? null;
}

/** The one rule by which an edition is shown and taken in: an edition keeps its words, comes after the newest, and after all that was filed. */
export function judgeStanding(
  standings: readonly Standing[],
  lastFiled: number | null,
  file: FormFile,
  form: ReportForm,
): Judged {
  const same = standings.find(({ edition }) => edition === file.edition);
  if (same && same.digest === digestOf(file)) return { same };
  if (same) return { fault: { path: 'edition', code: 'FORM_EDITION_STANDS', edition: same.edition } };
  const newest = standings.at(-1);
  if (newest && numberOfQuarter(form.from) <= newest.from)
    return { fault: { path: 'from', code: 'FORM_NOT_NEWER', edition: newest.edition } };
  if (lastFiled === null || numberOfQuarter(form.from) > lastFiled) return {};
  const next = firstDayOf(Math.floor((lastFiled + 1) / 4), ((lastFiled + 1) % 4) + 1);
  return { fault: { path: 'from', code: 'FORM_QUARTER_FILED', edition: file.edition, allowed: next } };
}
