import { execute, type CommandContext } from '../../platform/commands/execute';
import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { bySystem } from '../../external-control/case';
import {
  digestOf,
  numberOfQuarter,
  readFormText,
  storeForm,
  type FormFault,
  type FormFile,
  type ReportForm,
} from '../form';
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

interface Standing {
  readonly id: number;
  readonly edition: string;
  readonly digest: string;
  readonly from: number;
}

/** The edition itself where it stands already. @throws Refusal FORM_EDITION_STANDS, FORM_NOT_NEWER */
async function findStanding(work: Work, file: FormFile, form: ReportForm): Promise<Standing | undefined> {
  const editions = await work.query<Standing>(
    'select id, edition, digest, from_quarter as "from" from report_form where code = $1 order by from_quarter',
    [file.code],
  );
  const same = editions.find(({ edition }) => edition === file.edition);
  if (same && same.digest === digestOf(file)) return same;
  if (same) throw new Refusal('FORM_EDITION_STANDS', { params: { edition: file.edition }, field: 'content' });
  const newest = editions.at(-1);
  if (newest && numberOfQuarter(form.from) <= newest.from)
    throw new Refusal('FORM_NOT_NEWER', { params: { edition: newest.edition }, field: 'content' });
  return undefined;
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
 * @throws Refusal FORM_EDITION_STANDS, FORM_NOT_NEWER, and those of `takeBack`
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
        const standing = await findStanding(work, file, form);
        if (standing) return { formId: standing.id, added: false, faults: [], keptReports: 0 };
        const by = { at: work.now, by: work.actor.name };
        const formId = await storeForm((text, values) => work.query(text, values), file, form, by);
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
