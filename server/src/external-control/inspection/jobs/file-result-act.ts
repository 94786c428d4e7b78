import { actorSettings, SET_ACTOR_SQL, systemActor } from '../../../platform/access/actor';
import { dayOf, type CalendarDate } from '../../../law';
import type { Application } from '../../../platform/graphql/application';
import { executeAsSystem } from '../../../platform/outbox/do-job';
import type { JobHandler } from '../../../platform/outbox/job';
import { recordCopyDelivery } from '../../documents';
import { registerOf } from '../../legal-statistics';

export const FILE_RESULT_ACT = 'fileResultAct';

interface ActToFile {
  /** None where the act was drawn up before the case was taken in. */
  readonly document_id: number | null;
  readonly authority_id: number;
  readonly subject_id: number;
  readonly number: string;
  readonly date: CalendarDate;
}

const ACT_SQL = `
  select r.document_id, r.authority_id, i.subject_id, r.number, r.date::text as date
  from result_act r join inspection i on i.id = r.inspection_id where i.id = $1`;

async function findAct({ dataSource }: Application, inspectionId: number): Promise<ActToFile | undefined> {
  return dataSource.transaction(async (manager) => {
    await manager.query(SET_ACTOR_SQL, actorSettings(systemActor));
    return (await manager.query<ActToFile[]>(ACT_SQL, [inspectionId]))[0];
  });
}

/** Sends the first copy, electronic, to the legal-statistics body (clause 22). Sent twice it is filed once. */
export const fileResultAct: JobHandler = async (application, payload, key) => {
  const inspectionId = Number(payload['inspectionId']);
  const act = await findAct(application, inspectionId);
  if (!act) throw new Error(`inspection ${inspectionId} has no result act`);
  const { document_id: documentId, authority_id: authorityId, subject_id: subjectId, number, date } = act;
  const registered = await registerOf(application, new Date(application.clock.now())).register({
    kind: 'RESULT_ACT',
    authorityId,
    number,
    date,
  });
  await executeAsSystem(
    application,
    { name: FILE_RESULT_ACT, key, input: { inspectionId } },
    async (work) => {
      const proof = registered.number;
      if (documentId === null)
        await work.query('update taken_in_case set result_filed_on = $2 where inspection_id = $1', [
          inspectionId,
          dayOf(work.now),
        ]);
      else
        await recordCopyDelivery(work, {
          documentId,
          recipient: 'REGISTER',
          way: 'ELECTRONIC',
          deliveredAt: work.now,
          proof,
        });
      work.journal({
        action: 'resultActFiled',
        caseKind: 'inspection',
        caseId: inspectionId,
        authorityId,
        disclosedToSubjectId: subjectId,
        details: { number: proof },
      });
      return inspectionId;
    },
  );
};
