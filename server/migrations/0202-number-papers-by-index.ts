import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indexes under which kinds of papers were numbered so far, one each. */
const INDEXES: Readonly<Record<string, string>> = {
  ACT_OF_APPOINTMENT: '01', START_NOTICE: '02', REFUSAL_PROTOCOL: '03', RESULT_ACT: '04', PRESCRIPTION: '05',
  RESULT_ACT_REFUSAL_PROTOCOL: '06', INFORMATION_REQUEST: '07', HALF_YEAR_LIST_ORDER: '30', ADDITIONAL_ACT: '41',
  EXTENSION_NOTICE: '42', SUSPENSION_ACT: '43', RESUMPTION_ACT: '44', SUSPENSION_NOTICE: '45', RESUMPTION_NOTICE: '46',
  INSPECTOR_CHANGE_ACT: '47', EXTENSION_DECISION: '50', LETTER_ON_MEASURES: '51', LIABILITY_LETTER: '52',
  PROSECUTOR_NOTICE: '53', STATE_BODY_NOTICE: '54', COURT_CLAIM: '55', REFERRAL_OF_MATERIALS: '56',
  COMMISSION_ORDER: '60', COMMISSION_PROTOCOL: '61', COMPLAINT_FORWARDING: '62',
}; // prettier-ignore

/** An office numbers its papers by the index of its nomenclature and the year: two kinds under one index never share a number. */
export class NumberPapersByIndex1763800000202 implements MigrationInterface {
  readonly name = 'NumberPapersByIndex1763800000202';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table document_counter rename column kind to index');
    await runner.query(`update document_counter set index = coalesce($1::jsonb ->> index, index)`, [
      JSON.stringify(INDEXES),
    ]);
    await runner.query(
      `comment on column document_counter.index is 'Index of the nomenclature; begins the numbers'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    const kinds = Object.fromEntries(Object.entries(INDEXES).map(([kind, index]) => [index, kind]));
    await runner.query(`update document_counter set index = coalesce($1::jsonb ->> index, index)`, [
      JSON.stringify(kinds),
    ]);
    await runner.query('alter table document_counter rename column index to kind');
  }
}
