import { addDays, addMonths, compareDates, dayOf, toCivil, type CalendarDate } from '../../law';
import { asSystem } from '../../platform/access/as-system';
import type { Application } from '../../platform/graphql/application';
import { executeAsSystem } from '../../platform/outbox/do-job';
import { Refusal } from '../../platform/refusals/refusal';
import { numberOfQuarter, type Quarter } from '../form';
import { findOrOpenReport } from './open-report';
import { firstDayOf } from './rules';

/** Before the first warning of the earliest term, the 5th: three working days before it may lie within the quarter. */
const DAYS_BEFORE_END = 15;
const MOST_AT_ONCE = 500;

interface Missing extends Quarter {
  readonly id: string;
  readonly bodyId: number;
  readonly form: string;
}

/** The quarter that ended last, and the running one in its last days. */
export function quartersAsked(today: CalendarDate): [ended: Quarter, running?: Quarter] {
  const { year, month } = toCivil(today);
  const running = { year, quarter: Math.ceil(month / 3) };
  const last =
    running.quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: running.quarter - 1 };
  const end = addMonths(firstDayOf(running.year, running.quarter), 3);
  return compareDates(addDays(end, -DAYS_BEFORE_END), today) <= 0 ? [last, running] : [last];
}

/** Notes, once for ever, the quarter since which the system asks for reports: the one that had ended last when it first asked. @returns it */
export async function beginAsking({ dataSource, clock }: Application): Promise<number> {
  const [last] = quartersAsked(dayOf(new Date(clock.now())));
  return asSystem(dataSource, async (manager) => {
    await manager.query('insert into report_asking (from_quarter) values ($1) on conflict do nothing', [
      numberOfQuarter(last),
    ]);
    const [{ from }]: [{ from: number }] = await manager.query(
      'select from_quarter as "from" from report_asking',
    );
    return from;
  });
}

async function findMissing({ dataSource }: Application, from: number, to: number): Promise<Missing[]> {
  return asSystem(dataSource, (manager) =>
    manager.query(
      `select id, body_id as "bodyId", form_code as form, year, quarter from report_duty
       where year * 4 + quarter - 1 between $1 and $2 and report_id is null
       order by year, quarter, body_id, form_code limit $3`,
      [from, to, MOST_AT_ONCE],
    ),
  );
}

/**
 * Opens the report of whoever has not begun it, so that its term runs, warns and alarms the body above like every other's
 * (clauses 36, 62, 63). A district of which the register knows no oblast is left out. Quarters that ended while no worker ran are
 * asked for too; those before the system was used are not, and are no duty.
 */
export async function openMissingReports(application: Application): Promise<void> {
  const today = dayOf(new Date(application.clock.now()));
  const [ended, running = ended] = quartersAsked(today);
  const missed = await findMissing(application, await beginAsking(application), numberOfQuarter(running));
  for (const { id, bodyId, form, year, quarter } of missed) {
    const input = { bodyId, form, year, quarter };
    try {
      await executeAsSystem(
        application,
        { name: 'openMissingReport', key: `open-report-${id}`, input },
        async (work) => {
          await findOrOpenReport(work, input);
        },
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      application.log.debug('report not opened', { id, code: error.code });
    }
  }
}
