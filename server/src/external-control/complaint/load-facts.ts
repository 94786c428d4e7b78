import { competenceOver, heirOfCase, type SubjectKind } from '../../registry';
import type { ComplaintFacts } from './complaint-facts';

type RunQuery = <T extends object>(text: string, values: readonly unknown[]) => Promise<T[]>;

interface Row extends Omit<ComplaintFacts, 'competence' | 'receivedAt' | 'decidedAt'> {
  readonly subjectKind: SubjectKind | null;
  readonly receivedAt: Date | string;
  readonly decidedAt: Date | string | null;
}

/** Facts of however many complaints, in one statement. For whom a complaint is about answers its legal successor, where it has one. */
export async function loadComplaintFacts(
  run: RunQuery,
  ids: readonly number[],
): Promise<Map<number, ComplaintFacts>> {
  const rows = await run<Row>(
    `select c.id, c.version, c.number, c.state, jsonb_build_object('id', a.id, 'kind', a.kind) as authority,
       c.assigned_account_id as "assignedAccountId", c.nameless,
       c.subject_id as "subjectId", s.kind as "subjectKind", s.authority_id as "subjectAuthorityId",
       coalesce(p.violated_right, '') <> '' as "hasRight", c.public_service_id as "publicServiceId", c.fact_date::text as "factDate",
       c.received_at as "receivedAt", c.decided_at as "decidedAt", c.letter_date::text as "letterDate", c.told_at is not null as told,
       c.answered_on is not null as answered, coalesce(i.state = 'WITHDRAWN', false) as "inspectionWithdrawn"
     from complaint c join authority a on a.id = c.authority_id
     left join complaint_person p on p.id = c.id
     left join inspected_subject s on s.id = ${heirOfCase('complaint', 'c.id', 'c.subject_id')}
     left join inspection i on i.id = c.inspection_id
     where c.id = any ($1::int[])`,
    [ids],
  );
  return new Map(
    rows.map(({ subjectKind, receivedAt, decidedAt, ...facts }) => [
      facts.id,
      {
        ...facts,
        competence: subjectKind && competenceOver(subjectKind),
        receivedAt: new Date(receivedAt),
        decidedAt: decidedAt === null ? null : new Date(decidedAt),
      },
    ]),
  );
}
