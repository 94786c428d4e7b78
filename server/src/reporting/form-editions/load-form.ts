import { execute, type CommandContext } from '../../platform/commands/execute';
import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { bySystem } from '../../external-control/case';
import {
  numberOfQuarter,
  readFormText,
  storeForm,
  type AskForms,
  type FormFault,
  type ReportForm,
} from '../form';
import { findLastFiled, findStandings, judgeStanding } from './standing';
import { learnAnew, lockForms, takeBack } from './withdraw-form';

export interface LoadedForm {
  /** Null where the file has faults. */
  readonly formId: number | null;
  /** Whether it was new: the same file twice adds nothing. */
  readonly added: boolean;
  readonly faults: readonly FormFault[];
  /** Reports of its quarters that were opened before, and keep the edition that they were opened by. */
  readonly keptReports: number;
}

async function countOpened(work: Work, { code, from }: ReportForm): Promise<number> {
  const [row] = await work.query<{ count: number }>(
    `select count(*)::int as count from quarterly_report where form_code = $1 and year * 4 + quarter - 1 >= $2`,
    [code, numberOfQuarter(from)],
  );
  return row?.count ?? 0;
}

/**
 * Takes an edition of a form in. It applies to the quarters that begin on its day or after it; what has begun never changes.
 * A file with faults is told fault by fault, and nothing of it is kept. It may take the place of an edition that has not begun.
 * @throws Refusal FORM_EDITION_STANDS, FORM_NOT_NEWER, FORM_QUARTER_FILED, and those of `takeBack`
 */
export async function loadForm(
  context: CommandContext,
  {
    content,
    replaces = null,
    reason = '',
    idempotencyKey,
  }: {
    readonly content: string;
    /** An edition that has not begun and in whose place this one comes. */
    readonly replaces?: number | null;
    readonly reason?: string;
    readonly idempotencyKey: string;
  },
): Promise<LoadedForm> {
  const read = readFormText(content);
  if ('faults' in read) return { formId: null, added: false, faults: read.faults, keptReports: 0 };
  const { file, form } = read;
  const loaded = await execute(
    context,
    { name: 'loadReportForm', idempotencyKey, input: { file, replaces, reason } },
    async (work): Promise<LoadedForm> => {
      work.authorize('load', 'ReportFormEdition', {});
      await lockForms(work);
      return bySystem(work, async () => {
        if (replaces !== null) await takeBack(work, replaces, reason);
        const ask: AskForms = (text, values) => work.query(text, values);
        const standings = await findStandings(ask, file.code);
        const { same, fault } = judgeStanding(standings, await findLastFiled(ask, file.code), file, form);
        if (same) return { formId: same.id, added: false, faults: [], keptReports: 0 };
        const told = {
          params: { edition: fault?.edition ?? '', allowed: fault?.allowed ?? '' },
          field: 'content',
        };
        if (fault?.code === 'FORM_EDITION_STANDS') throw new Refusal('FORM_EDITION_STANDS', told);
        if (fault?.code === 'FORM_QUARTER_FILED') throw new Refusal('FORM_QUARTER_FILED', told);
        if (fault) throw new Refusal('FORM_NOT_NEWER', told);
        const formId = await storeForm(ask, file, form, { at: work.now, by: work.actor.name });
        if (formId === undefined) throw new Refusal('FORM_NOT_NEWER', { params: { edition: file.edition } });
        work.journal({
          action: 'reportFormLoaded',
          caseKind: 'report-form',
          caseId: formId,
          authorityId: work.actor.authorityId,
          disclosedToSubjectId: null,
          details: { number: `${file.code} ${file.edition}`, date: file.from },
        });
        return { formId, added: true, faults: [], keptReports: await countOpened(work, form) };
      });
    },
  );
  await learnAnew(context);
  return loaded;
}
