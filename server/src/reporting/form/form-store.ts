import { createHash } from 'node:crypto';
import { numberOfQuarter, type ReportForm } from './form';
import { BUILT_IN, getForm, knownForms, rememberForms } from './form-catalogue';
import type { FormFile } from './form-file';

/** Runs a statement under somebody's rights: a command's, a reader's, the system's. */
export type AskForms = <T extends object>(text: string, values: readonly unknown[]) => Promise<T[]>;

export interface LoadedBy {
  readonly at: Date;
  readonly by: string;
}

/** Takes note of the editions that the database holds and this process does not know: another one may have loaded them. */
export async function learnForms(ask: AskForms): Promise<void> {
  const stored = await ask<{ content: FormFile }>(
    `select content from report_form where not built_in and code || '@' || edition <> all ($1::text[])`,
    [knownForms()],
  );
  rememberForms(stored.map(({ content }) => content));
}

export function digestOf(file: FormFile): string {
  return createHash('sha256').update(JSON.stringify(file)).digest('hex');
}

/**
 * Lays an edition down with whom it asks; the editions before it end where it begins.
 * @returns its id; undefined where an edition of that name or that quarter stands
 */
export async function storeForm(
  ask: AskForms,
  file: FormFile,
  form: ReportForm,
  loaded: LoadedBy | null,
): Promise<number | undefined> {
  const from = numberOfQuarter(form.from);
  const [stored] = await ask<{ id: number }>(
    `insert into report_form (code, edition, from_quarter, content, digest, built_in, loaded_at, loaded_by)
     values ($1, $2, $3, $4::jsonb, $5, $6, $7, $8) on conflict do nothing returning id`,
    [
      file.code,
      file.edition,
      from,
      JSON.stringify(file),
      digestOf(file),
      loaded === null,
      loaded?.at.toISOString() ?? null,
      loaded?.by ?? null,
    ],
  );
  if (!stored) return undefined;
  await ask(
    'update report_filing set to_quarter = $2 where form_code = $1 and from_quarter < $3 and to_quarter >= $3',
    [file.code, from - 1, from],
  );
  // Quarters that are history ask for nothing.
  for (const [position, filer] of (form.termsApply ? file.filers : []).entries())
    await ask(
      `insert into report_filing (form_id, position, form_code, kind, function, clause, rule, through_higher_body, from_quarter, to_quarter)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, coalesce(min(from_quarter) - 1, 9999)
       from report_form where code = $3 and from_quarter > $9`,
      [
        stored.id,
        position,
        file.code,
        filer.kind ?? null,
        filer.function ?? null,
        file.clause,
        filer.rule,
        filer.throughHigherBody,
        from,
      ],
    );
  return stored.id;
}

/** The editions that the product comes with; those that stand are left as they are. Safe to run again. */
export async function storeBuiltInForms(ask: AskForms): Promise<void> {
  for (const file of BUILT_IN) await storeForm(ask, file, getForm(file.code, file.edition), null);
}
