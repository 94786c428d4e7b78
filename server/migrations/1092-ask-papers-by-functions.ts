import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToHeirs } from './support/open-to-heirs';
import { openTogether } from './support/open-together';
import { isOwnAuthority, isOwnSubject, SEES_EVERYTHING } from './support/row-security';

/**
 * Policies ask other tables in functions with the reader's own rights: PostgreSQL plans those once a connection, and only when they are
 * called. As sub-selects the policies of papers, originals and files stood in one another: the page of a case had 6,100
 * sub-plans that took a second to plan and were made ready for each answer, of which one in fifty was asked.
 */
export class AskPapersByFunctions1763800001092 implements MigrationInterface {
  readonly name = 'AskPapersByFunctions1763800001092';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await this.writeHeirsAnew(runner);
    await openTogether(runner);
  }

  /** Who is no successor pays for no sub-select of a policy that is for those alone. */
  private async writeHeirsAnew(runner: QueryRunner): Promise<void> {
    const policies = (await runner.query(`select tablename as table, policyname as policy from pg_policies
      where policyname ~ '^a_heir_' and coalesce(qual, '') || coalesce(with_check, '') ~ 'SELECT\\s.*current_setting'`)) as {
      table: string;
      policy: string;
    }[];
    for (const { table, policy } of policies) await runner.query(`drop policy ${policy} on ${table}`);
    await openToHeirs(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
    await openToHeirs(runner);
    await openTogether(runner);
  }
}

const HEIRS = `case when coalesce(current_setting('app.heir_of', true), '') <> '' then public.heirs_of_case(d.inspection_id) end`;
const OWN = `${isOwnAuthority('d.authority_id')} or ${isOwnSubject('d.also_disclosed_to_subject_id')}`;

/** What is asked of a row by its number. The policies of the table asked say what the reader is told. */
const ASKED = {
  sees_document: 'from public.issued_document d where d.id = given',
  owns_document: `from public.issued_document d where d.id = given
    and (${OWN} or d.also_disclosed_to_subject_id = any (${HEIRS}))`,
  sees_original_of_file: 'from public.signed_original o where o.file_id = given',
  sees_invitation_of_document: 'from public.commission_invitation n where n.document_id = given',
  sees_told_sheet: 'from public.internal_monitoring m where m.id = given and m.told_to_agency',
};
type Asked = keyof typeof ASKED;
const NAMES = Object.keys(ASKED) as Asked[];

/** Not in SQL: PostgreSQL would write that into the statement again. */
const functionOf = (name: Asked) =>
  `create function ${name}(given integer) returns boolean language plpgsql stable as $$
     begin return exists (select ${ASKED[name]}); end $$`;

type Ask = (name: Asked, of: string) => string;
const byFunction: Ask = (name, of) => `${name}(${of})`;
const bySelect: Ask = (name, of) =>
  `exists (select ${ASKED[name].replaceAll('given', of).replace(` or d.also_disclosed_to_subject_id = any (${HEIRS})`, '')})`;

const ORIGINAL = (ask: Ask) => `${ask('sees_document', 'document_id')}
  and (laid_aside_at is null or ${SEES_EVERYTHING} or ${ask('owns_document', 'document_id')})`;
const OF_NO_OFFICE = `(select coalesce(current_setting('app.scope', true), '') not in ('agency', 'territory', 'token'))`;
const seats = (which: string) => `inspection_id = any ((select ${which}())::int[])`;

const policies = (ask: Ask) => [
  ...['app', 'reader'].flatMap((role) => [
    `alter policy signed_original_${role} on signed_original using (${ORIGINAL(ask)})`,
    ...['document_copy', 'document_rendering'].map(
      (table) => `alter policy ${table}_${role} on ${table} using (${ask('sees_document', 'document_id')})`,
    ),
  ]),
  `alter policy stored_file_of_original_aside on stored_file using (laid_aside_at is null
    or owner_kind is distinct from 'signedOriginal' or ${ask('sees_original_of_file', 'stored_file.id')})`,
  `alter policy stored_file_original on stored_file using (owner_kind = 'signedOriginal'
    and (select coalesce(current_setting('app.scope', true), '') = 'commission') and ${ask('sees_original_of_file', 'stored_file.id')})`,
  `alter policy issued_document_of_sheet on issued_document using (case_kind <> 'internal-monitoring' or ${OF_NO_OFFICE}
    or (replaced_at is null and ${ask('sees_told_sheet', 'case_id')}))`,
  `alter policy issued_document_invitation on issued_document using (kind = 'COMMISSION_INVITATION' and ${seats('own_seats')}
    and (${seats('own_leading_seats')} or ${ask('sees_invitation_of_document', 'issued_document.id')}))`,
];

/** The policies of successors that ask the same are gone with those they were made from: the functions know successors. */
const UP = [
  'create index commission_invitation_document on commission_invitation (document_id)',
  ...NAMES.map(functionOf),
  ...policies(byFunction),
];
const DOWN = [
  ...policies(bySelect),
  ...NAMES.map((name) => `drop function ${name}(integer)`),
  'drop index commission_invitation_document',
];
