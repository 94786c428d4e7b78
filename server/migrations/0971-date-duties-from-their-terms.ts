import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A duty to appoint stands since the term that was missed was over, not since the system came to look (8.1, 8.2, 28-3). */
export class DateDutiesFromTheirTerms1763800000971 implements MigrationInterface {
  readonly name = 'DateDutiesFromTheirTerms1763800000971';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`update duty d set since = t.over_at from (${OVER_AT}) t
      where d.case_kind = 'prescription' and d.case_id = t.id and d.code = t.code and d.closed_at is null and t.over_at < d.since`);
  }

  /** Since when they stood was wrong. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}

const REMEDY_OVER = `((v.remedy_by + 1)::timestamp at time zone 'Asia/Almaty')`;
const informed = (which: string) =>
  `from remediation_information i where i.violation_id = v.id and i.${which}`;
const OVER_AT = `
  select id, 'DUTY_INSPECTION_GROUND_1' as code, report_due_at as over_at from prescription
  union all select prescription_id, 'DUTY_INSPECTION_GROUND_2', answer_due_at from information_request where answer_due_at is not null
  union all select v.prescription_id, case when v.severity = 'GROSS' then 'DUTY_UNREMEDIED_GROUND_1' else 'DUTY_UNREMEDIED_GROUND_2' end,
    min(${REMEDY_OVER})
    from violation v where v.taken_over_by is null and (v.state = 'RETURNED' or v.state = 'INFORMED'
      and exists (select ${informed(`state = 'RETURNED'`)}) and not exists (select ${informed(`state <> 'RETURNED'`)}
        and i.received_at < ${REMEDY_OVER}))
    group by 1, 2`;
