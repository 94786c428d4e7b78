import {
  digestOf,
  numberOfQuarter,
  type AskForms,
  type FormFault,
  type FormFile,
  type ReportForm,
} from '../form';

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

/** The one rule by which an edition is shown and taken in: an edition keeps its words, and comes after the newest. */
export function judgeStanding(standings: readonly Standing[], file: FormFile, form: ReportForm): Judged {
  const same = standings.find(({ edition }) => edition === file.edition);
  if (same && same.digest === digestOf(file)) return { same };
  if (same) return { fault: { path: 'edition', code: 'FORM_EDITION_STANDS', edition: same.edition } };
  const newest = standings.at(-1);
  if (newest && numberOfQuarter(form.from) <= newest.from)
    return { fault: { path: 'from', code: 'FORM_NOT_NEWER', edition: newest.edition } };
  return {};
}
