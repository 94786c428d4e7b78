/**
 * SQL that puts a table under row-level security for the application's and the reader's role.
 * The boolean stands inside the sub-select: written otherwise PostgreSQL misjudges the rows and drops the index.
 */

export const SEES_EVERYTHING = `(select coalesce(current_setting('app.scope', true), '') in ('agency', 'system'))`;
export const IS_SYSTEM = `(select coalesce(current_setting('app.scope', true), '') = 'system')`;
export const ANY_ACTOR = `(select coalesce(current_setting('app.scope', true), '') <> '')`;

const setting = (name: string) => `(select nullif(current_setting('app.${name}', true), '')::int)`;

export const isOwnAuthority = (column = 'authority_id') => `${column} = ${setting('authority')}`;
export const isOwnSubject = (column = 'disclosed_to_subject_id') => `${column} = ${setting('subject')}`;
export const isOwnAccount = (column = 'account_id') => `${column} = ${setting('account')}`;

/** Rows of a case: the Agency sees all, an office its own, an inspected subject what was disclosed to it. */
export const CASE_ROWS = [SEES_EVERYTHING, isOwnAuthority(), isOwnSubject()].join(' or ');

export interface Protection {
  readonly table: string;
  /** Who may see a row, as SQL. */
  readonly visible: string;
  /** Who may write a row; the same as `visible` where left out. */
  readonly writable?: string;
  /** What the application may do. The reader may only select. */
  readonly grants: readonly ('select' | 'insert' | 'update' | 'delete')[];
}

/** Statements for an `up` migration, to be run one by one. */
export function protect({ table, visible, writable = visible, grants }: Protection): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_owner on ${table} to current_user using (true) with check (true)`,
    `create policy ${table}_app on ${table} to qadagalau_app using (${visible}) with check (${writable})`,
    `create policy ${table}_reader on ${table} for select to qadagalau_reader using (${visible})`,
    `grant ${grants.join(', ')} on ${table} to qadagalau_app`,
    ...(grants.includes('select') ? [`grant select on ${table} to qadagalau_reader`] : []),
  ];
}
