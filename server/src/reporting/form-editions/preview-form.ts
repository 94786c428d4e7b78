import { asSystem } from '../../platform/access/as-system';
import type { RequestContext } from '../../platform/graphql/request-context';
import {
  compareForms,
  findFormFor,
  findIndicator,
  readFormText,
  wordsOfRelation,
  type AskForms,
  type FormChange,
  type FormFault,
  type FormFile,
  type FormFiler,
  type ReportForm,
  type RowKey,
} from '../form';
import { toReportForm } from '../quarterly-report';
import { SUBJECT_KINDS } from '../../registry';
import type { ReportFormChange, ReportFormPreview } from './form-edition.graphql-type';
import { findLastFiled, findStandings, judgeStanding } from './standing';
import { toFaults } from './to-faults';
import { faultOfReplaced } from './withdraw-form';

function filerWords(filer: FormFiler, { language, text }: Words): string {
  const who = filer.kind ? SUBJECT_KINDS[filer.kind].title[language] : text('FUNCTION_INFORMATISATION');
  return text(`FORM_FILER_${filer.rule}`, { who });
}

interface Words {
  readonly language: RequestContext['language'];
  readonly text: (key: string, values?: Readonly<Record<string, string>>) => string;
}

/** What has changed, as a reader calls it, by whichever of the two editions has it. */
function toChange(
  change: FormChange,
  [before, after]: readonly [ReportForm, ReportForm],
  words: Words,
): ReportFormChange {
  const form = change.difference === 'REMOVED' ? before : after;
  const titleOf = (): string | undefined => {
    if (change.part === 'FILER') {
      const filer = form.filers.find(({ kind, function: of }) => change.key === (kind ?? of));
      return filer && filerWords(filer, words);
    }
    if (change.part === 'RELATION') {
      const relation = form.relations.find(({ left, kind }) => change.key === `${left} ${kind}`);
      return relation && wordsOfRelation(form, relation, words.language, words.text);
    }
    const row = findIndicator(form, change.key as RowKey);
    return row && `${row.number} ${row.title[words.language]}`;
  };
  return { part: change.part, difference: change.difference, title: titleOf() ?? change.key };
}

/** The quarter before the first of an edition: whatever is filed in it is what the edition follows. */
function formBefore({ code, from }: ReportForm): ReportForm | undefined {
  const { year, quarter } = from;
  return findFormFor(code, quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 });
}

/** What stands in the way of an edition, by the same rules as when it is taken in. */
async function faultsOfStanding(
  file: FormFile,
  form: ReportForm,
  replaces: number | null,
  { dataSource, now }: RequestContext,
): Promise<FormFault[]> {
  // Whether a report was opened by an edition is asked of all reports, not of those that its reader sees.
  return asSystem(dataSource, async (manager) => {
    const ask: AskForms = async (text, values) => (await manager.query(text, [...values])) as never;
    const begun = replaces === null ? undefined : await faultOfReplaced(ask, replaces, now);
    if (begun) return [begun];
    const standings = await findStandings(ask, file.code, replaces);
    const { fault } = judgeStanding(standings, await findLastFiled(ask, file.code), file, form);
    return fault ? [fault] : [];
  });
}

function toFaulty(faults: readonly FormFault[], context: RequestContext): ReportFormPreview {
  return {
    faults: toFaults(faults, context),
    form: null,
    fromYear: null,
    fromQuarter: null,
    filers: [],
    before: null,
    changes: [],
  };
}

/**
 * What a file would bring: its rows, relations and filers, and in what it is other than the edition before. Nothing is kept.
 * @throws Refusal NOT_FOUND for an edition to be replaced that is not there
 */
export async function previewForm(
  content: string,
  replaces: number | null,
  context: RequestContext,
): Promise<ReportFormPreview> {
  const read = readFormText(content);
  if ('faults' in read) return toFaulty(read.faults, context);
  const { file, form } = read;
  const faults = await faultsOfStanding(file, form, replaces, context);
  if (faults.length > 0) return toFaulty(faults, context);
  const words: Words = {
    language: context.language,
    text: (key, values) => context.text(key, values),
  };
  const before = formBefore(form);
  return {
    faults: [],
    form: toReportForm(form, words.language, words.text),
    fromYear: form.from.year,
    fromQuarter: form.from.quarter,
    filers: form.filers.map((filer) => filerWords(filer, words)),
    before: before?.edition ?? null,
    changes: before
      ? compareForms(before, form).map((change) => toChange(change, [before, form], words))
      : [],
  };
}
