import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The day on which information on remedying was given back is a fact of it: a violation whose information came in time stands as not
 * remedied since that day, not since its term was over while the information lay with the office (8.1, 8.2).
 */
export class KnowWhenInformationWasReturned1763800000998 implements MigrationInterface {
  readonly name = 'KnowWhenInformationWasReturned1763800000998';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table remediation_information add column returned_at timestamptz');
    await runner.query(FROM_THE_JOURNAL);
    await runner.query(
      `alter table remediation_information add constraint remediation_information_returned
         check ((state = 'RETURNED') = (returned_at is not null))`,
    );
    await runner.query(`update duty d set since = t.since from (${SINCE}) t
      where d.case_kind = 'prescription' and d.case_id = t.id and d.code = t.code and d.closed_at is null and t.since <> d.since`);
  }

  /** Since when duties stood was wrong. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table remediation_information drop column returned_at');
  }
}

/** Every return was noted with its reason. */
const FROM_THE_JOURNAL = `
  update remediation_information i set returned_at = coalesce((select min(j.at) from journal_entry j
    where j.case_kind = 'prescription' and j.case_id = i.prescription_id and j.action = 'remediationReturned'
      and j.at >= i.recorded_at and j.details->>'reason' = i.return_reason), i.recorded_at)
  where i.state = 'RETURNED'`;

const SINCE = `
  select v.prescription_id as id, case when v.severity = 'GROSS' then 'DUTY_UNREMEDIED_GROUND_1' else 'DUTY_UNREMEDIED_GROUND_2' end as code,
    min(greatest(o.due_at, r.returned_at)) as since
  from violation v
    cross join lateral (select (v.remedy_by + 1)::timestamp at time zone 'Asia/Almaty' as due_at) o
    cross join lateral (
      select case when count(*) filter (where i.received_at < o.due_at) = 0 then min(i.returned_at)
        when count(*) filter (where i.received_at < o.due_at and i.returned_at is null) = 0
          then max(i.returned_at) filter (where i.received_at < o.due_at) end as returned_at
      from remediation_information i where i.violation_id = v.id) r
  where v.state in ('RETURNED', 'INFORMED') and v.taken_over_by is null and r.returned_at is not null
  group by 1, 2`;
