import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isOwnAuthority, isOwnSubject, SEES_EVERYTHING } from './support/row-security';

/**
 * How many figures the draft of one report has, for its body and whoever waits for it: the list of duties calls a report begun by it,
 * as the table of who has filed does, and nothing else of the draft is told.
 */
export class TellHowFarADraftIs1763800000870 implements MigrationInterface {
  readonly name = 'TellHowFarADraftIs1763800000870';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function report_draft_cells(integer, text, integer, integer)');
  }
}

const UP = [
  `create function report_draft_cells(body integer, form text, of_year integer, of_quarter integer) returns integer
     language sql stable security definer set search_path = pg_catalog, public as $$
     select filled_cells from public.quarterly_report
     where body_id = body and form_code = form and year = of_year and quarter = of_quarter and state = 'DRAFT'
       and (${SEES_EVERYTHING} or ${isOwnAuthority()} or ${isOwnSubject('body_id')} or ${isOwnSubject('higher_body_id')}) $$`,
  'revoke all on function report_draft_cells(integer, text, integer, integer) from public',
  'grant execute on function report_draft_cells(integer, text, integer, integer) to qadagalau_reader',
];
