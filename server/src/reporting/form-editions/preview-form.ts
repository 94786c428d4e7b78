import type { RequestContext } from '../../platform/graphql/request-context';
import {
  compareForms,
  findFormFor,
  findIndicator,
  readFormText,
  wordsOfRelation,
  type FormChange,
  type FormFiler,
  type ReportForm,
  type RowKey,
} from '../form';
import { toReportForm } from '../quarterly-report';
import { SUBJECT_KINDS } from '../../registry';
import type { ReportFormChange, ReportFormPreview } from './form-edition.graphql-type';
import { toFaults } from './to-faults';

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

/** What a file would bring: its rows, relations and filers, and in what it is other than the edition before. Nothing is kept. */
export function previewForm(content: string, context: RequestContext): ReportFormPreview {
  const read = readFormText(content);
  if ('faults' in read)
    return {
      faults: toFaults(read.faults, context),
      form: null,
      fromYear: null,
      fromQuarter: null,
      filers: [],
      before: null,
      changes: [],
    };
  const { form } = read;
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
