import { latestResumption, type CalendarDate } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import { executeAsSystem } from '../../../platform/outbox/do-job';
import type { JobHandler } from '../../../platform/outbox/job';
import { calendarOfVersion } from '../../../working-calendar';
import { lockInspection } from '../act';
import { addCaseRow, changeCaseRows } from '../case-rows';

interface Waiting {
  readonly inspectionId: number;
  readonly suspendedOn: CalendarDate;
  readonly latest: CalendarDate;
}

const WAITING_SQL = `
  select x.inspection_id as "inspectionId", x.suspended_on::text as "suspendedOn", x.latest_resumption::text as latest
  from inspection_suspension x join inspection i on i.id = x.inspection_id and i.state = 'SUSPENDED'
  where x.resumed_on is null order by x.inspection_id`;

/** Both sides see the earlier day, the present one and the decree, in the case and in its journal. A notice of the resumption that lies drafted follows. */
async function move(work: Work, { inspectionId, latest }: Waiting, date: CalendarDate, decreeId: number) {
  const inspection = await lockInspection(work, inspectionId);
  if (inspection.state !== 'SUSPENDED') return;
  const where = { column: 'inspection_id', value: inspectionId };
  await changeCaseRows(work, 'inspection_suspension', where, { latestResumption: date });
  const moved = { decreeId, earlierDate: latest, date, at: work.now };
  await addCaseRow(work, 'resumption_move', inspection, moved);
  await work.query(
    `update course_notice set effective_on = $2
     where inspection_id = $1 and kind = 'RESUMPTION' and sent_at is null and effective_on = $3`,
    [inspectionId, date, latest],
  );
  inspection.version += 1;
  await work.manager.save(inspection);
  work.journal({
    action: 'latestResumptionMoved',
    caseKind: 'inspection',
    caseId: inspectionId,
    authorityId: inspection.authorityId,
    disclosedToSubjectId: inspection.disclosedToSubjectId,
    details: { earlierDueDate: latest, dueDate: date },
  });
}

/** A decree was counted through: the latest day of resumption of what is suspended follows it, as terms do. Clause 20; D13. */
export const moveLatestResumptions: JobHandler = async (application, payload, key) => {
  const version = Number(payload['version']);
  const command = { name: 'moveLatestResumptions', key, input: { version } };
  await executeAsSystem(application, command, async (work) => {
    const waiting = await work.query<Waiting>(WAITING_SQL, []);
    if (waiting.length === 0) return null;
    const calendar = await calendarOfVersion((text, values) => work.query(text, [...values]), version);
    for (const one of waiting) {
      const latest = latestResumption(one.suspendedOn, calendar);
      if (latest !== one.latest) await move(work, one, latest, version);
    }
    return null;
  });
};
