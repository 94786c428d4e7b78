import { createHash } from 'node:crypto';
import { numberOfQuarter, type ReportForm } from './form';
import { BUILT_IN, forgetOthers, getForm, rememberForms, type LoadedEdition } from './form-catalogue';
import type { FormFile } from './form-file';

/** Runs a statement under somebody's rights: a command's, a reader's, the system's. */
export type AskForms = <T extends object>(text: string, values: readonly unknown[]) => Promise<T[]>;

export interface LoadedBy {
  readonly at: Date;
  readonly by: string;
}

const NAME = `code || '@' || edition`;

/** Takes note of the editions that the database holds and this process does not know, and forgets those that were taken back: another process may have done it. */
export async function learnForms(ask: AskForms): Promise<void> {
  const standing = await ask<LoadedEdition>(
    `select ${NAME} as name, digest from report_form where not built_in`,
    [],
  );
  const unknown = forgetOthers(standing);
  if (unknown.length === 0) return;
  rememberForms(
    await ask<LoadedEdition & { content: FormFile }>(
      `select ${NAME} as name, digest, content from report_form where not built_in and ${NAME} = any ($1::text[])`,
      [unknown],
    ),
  );
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

/** Removes an edition; the one before it goes on, up to the next. The caller has judged whether it may go. */
export async function removeForm(
  ask: AskForms,
  { id, code, from }: { readonly id: number; readonly code: string; readonly from: number },
): Promise<void> {
  await ask('delete from report_filing where form_id = $1', [id]);
  await ask('delete from report_form where id = $1', [id]);
  await ask(
    `update report_filing set to_quarter = (select coalesce(min(from_quarter) - 1, 9999) from report_form where code = $1 and from_quarter > $2)
     where form_id = (select id from report_form where code = $1 and from_quarter < $2 order by from_quarter desc limit 1)`,
    [code, from],
  );
}

/** The editions that the product comes with; those that stand are left as they are. Safe to run again. */
export async function storeBuiltInForms(ask: AskForms): Promise<void> {
  for (const file of BUILT_IN) await storeForm(ask, file, getForm(file.code, file.edition), null);
}
