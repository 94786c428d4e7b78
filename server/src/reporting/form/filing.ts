import type { FormFiler, ReportForm } from './form';
import { allForms } from './form-catalogue';

/** The newest edition of every form. */
function newestForms(): ReportForm[] {
  return [...new Map(allForms().map((form) => [form.code, form])).values()];
}

/** How bodies of a kind file the report on their own work (clauses 61 and 62). Everybody else is counted in a body's report. */
export function findFiling(kind: string): FormFiler | undefined {
  return newestForms()
    .flatMap(({ filers }) => filers)
    .find((filer) => filer.kind === kind);
}

/** Kinds of bodies that file a form. */
export function kindsFiling(form: string): string[] {
  return newestForms()
    .filter(({ code }) => code === form)
    .flatMap(({ filers }) => filers.flatMap(({ kind }) => kind ?? []));
}

/** How a body files a form: by its kind, or by what it is authorised for (clause 63). */
export function findFilerOf(
  form: ReportForm,
  body: { readonly kind: string; readonly functions: readonly string[] },
): FormFiler | undefined {
  return form.filers.find((filer) =>
    filer.kind === undefined ? body.functions.includes(filer.function ?? '') : filer.kind === body.kind,
  );
}

/** Sections that a body of a kind may fill; clause 38 leaves subdivisions the monitoring section. */
export function mayFillSection(form: ReportForm, kind: string, section: string): boolean {
  const sections = form.filers.find((filer) => filer.kind === kind)?.sections;
  return sections === undefined || sections.includes(section);
}
