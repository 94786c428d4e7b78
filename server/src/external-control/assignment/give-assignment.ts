import { dayOf, type CalendarDate } from '../../law';
import type { Work } from '../../platform/commands/work';
import { attachFiles } from '../../platform/files';
import type { RequestContext } from '../../platform/graphql/request-context';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';
import { SUBJECT_KINDS, type SubjectKind } from '../../registry';
import { refuseUnlawful } from '../case';
import { judgeAssignment, type AssignedPerson } from './rules';

export const ASSIGNMENT_CASE = 'agency-assignment';

export interface NewAssignment {
  readonly number: string;
  readonly date: CalendarDate;
  readonly subjectId: number;
  readonly reason: string;
  readonly capacityIds: readonly number[];
  readonly fileIds: readonly string[];
}

interface Subject {
  readonly authorityId: number;
  readonly kind: SubjectKind;
  readonly name: { readonly kk: string; readonly ru: string; readonly en: string };
}

const SUBJECT_SQL = `
  select authority_id as "authorityId", kind, jsonb_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) as name
  from inspected_subject where id = $1`;
const PEOPLE_SQL = `
  select k.id as "capacityId", k.role, o.full_name as "fullName",
    k.withdrawn_at is null and k.valid_from <= $2::date and coalesce(k.valid_to >= $2::date, true) as current
  from unnest($1::int[]) with ordinality as w(id, place) join capacity k on k.id = w.id join account o on o.id = k.account_id
  where k.side = 'AUTHORITY' order by w.place`;
const WRITE_SQL = `
  insert into agency_assignment (number, date, subject_id, territorial_authority_id, reason, given_by_capacity_id, given_by, given_at)
  select $1, $2, $3, $4, $5, k.id, o.full_name, $6
  from capacity k join account o on o.id = k.account_id where k.id = $7 returning id`;

async function findPeople(work: Work, ids: readonly number[], today: CalendarDate) {
  const wanted = [...new Set(ids)];
  const people = await work.query<AssignedPerson>(PEOPLE_SQL, [wanted, today]);
  if (people.length !== wanted.length) throw invalidInput('input.capacityIds');
  return people;
}

async function write(
  work: Work,
  input: NewAssignment,
  subject: Subject,
  people: readonly AssignedPerson[],
): Promise<number> {
  const { number, date, subjectId, reason, fileIds } = input;
  const [row] = await work.query<{ id: number }>(WRITE_SQL, [
    number.trim(),
    date,
    subjectId,
    subject.authorityId,
    reason.trim(),
    work.now.toISOString(),
    work.actor.capacityId,
  ]);
  if (!row) throw new Refusal('FORBIDDEN');
  await work.query(
    `insert into assigned_person (assignment_id, territorial_authority_id, capacity_id)
     select $1, $2, unnest($3::int[])`,
    [row.id, subject.authorityId, people.map(({ capacityId }) => capacityId)],
  );
  await attachFiles(work, fileIds, {
    ownerKind: 'agencyAssignment',
    ownerId: row.id,
    caseKind: ASSIGNMENT_CASE,
    caseId: row.id,
    authorityId: subject.authorityId,
    disclosedToSubjectId: null,
  });
  return row.id;
}

/**
 * The leadership of the Agency assigns its staff to a subject of a territorial body's competence. Clause 9.
 * @throws Refusal REFUSED_BY_LAW, INVALID_INPUT, FILE_UNAVAILABLE
 */
export function giveAgencyAssignment(
  context: RequestContext,
  input: NewAssignment,
  idempotencyKey: string,
): Promise<number> {
  return context.execute({ name: 'giveAgencyAssignment', idempotencyKey, input }, async (work) => {
    work.authorize('give', 'AgencyAssignment', {});
    const today = dayOf(work.now);
    const [subject] = await work.query<Subject>(SUBJECT_SQL, [input.subjectId]);
    if (!subject) throw invalidInput('input.subjectId');
    const people = await findPeople(work, input.capacityIds, today);
    const { competence } = SUBJECT_KINDS[subject.kind];
    const files = input.fileIds.length;
    refuseUnlawful(judgeAssignment({ date: input.date, competence, people, files }, today));
    const id = await write(work, input, subject, people);
    work.journal({
      action: 'agencyAssignmentGiven',
      caseKind: ASSIGNMENT_CASE,
      caseId: id,
      caseVersion: 1,
      authorityId: subject.authorityId,
      disclosedToSubjectId: null,
      details: {
        number: input.number.trim(),
        date: input.date,
        recipient: subject.name,
        inspectors: people.map(({ fullName }) => fullName),
      },
    });
    return id;
  });
}
