import type { CalendarDate } from '../../law';
import type { Work } from '../../platform/commands/work';
import { loadParties, loadSigner } from '../case';
import { issue } from '../documents';

interface Asked {
  readonly id: number;
  readonly authorityId: number;
  readonly inspectionId: number;
  readonly thirdPersonId: number;
  readonly answerBy: CalendarDate | null;
}

interface Contents {
  readonly inspection: string;
  readonly relation: string;
  readonly asked: string;
  readonly identifier: string | null;
  readonly address: string | null;
}

const CONTENTS_SQL = `
  select coalesce(i.number, i.id::text) as inspection, r.relation, r.information_sought as asked,
    nullif(btrim(s.bin), '') as identifier, nullif(btrim(s.address), '') as address
  from third_person_request r join inspection i on i.id = r.inspection_id join inspected_subject s on s.id = r.third_person_id
  where r.id = $1`;

/** The request as a paper of the office, under the next number of what goes out. The inspected subject is not shown it (clause 31). */
export async function issueRequest(
  work: Work,
  { id, authorityId, inspectionId, thirdPersonId, answerBy }: Asked,
): Promise<{ readonly id: number; readonly number: string }> {
  const { authority, subject, place } = await loadParties(work, { authorityId, subjectId: thirdPersonId });
  const [contents] = await work.query<Contents>(CONTENTS_SQL, [id]);
  if (!contents) throw new Error(`request ${id} is gone`);
  const { identifier, address, ...text } = contents;
  const signer = await loadSigner(work);
  return issue(work, {
    kind: 'THIRD_PERSON_REQUEST',
    caseKind: 'third-person-request',
    caseId: id,
    inspectionId,
    authorityId,
    subjectId: thirdPersonId,
    disclosedToSubjectId: null,
    data: () => ({
      place,
      authority,
      subject: { name: subject.name },
      ...(identifier === null ? {} : { identifier }),
      ...(address === null ? {} : { address }),
      ...text,
      ...(answerBy === null ? {} : { answerBy }),
      signer,
    }),
  });
}
