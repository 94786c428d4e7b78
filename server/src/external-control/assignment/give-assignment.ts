import { dayOf, type CalendarDate } from '../../law';
import type { Work } from '../../platform/commands/work';
import type { DocumentReference } from '../../platform/documents';
import { attachFiles } from '../../platform/files';
import type { RequestContext } from '../../platform/graphql/request-context';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';
import { refuseSucceeded, SUBJECT_KINDS, type SubjectKind } from '../../registry';
import { loadParties, loadSigner, refuseUnlawful } from '../case';
import { issue, takeNumber } from '../documents';
import { judgeAssignment, type AssignedPerson } from './rules';

export const ASSIGNMENT_CASE = 'agency-assignment';

export interface NewAssignment {
  /** Of a paper that was drawn up elsewhere; null for one to be drawn up here, under the office's own number. */
  readonly paper: DocumentReference | null;
  readonly subjectId: number;
  readonly reason: string;
  readonly capacityIds: readonly number[];
  readonly fileIds: readonly string[];
}

interface Subject {
  /** The first day on which its legal successor stands in its place. */
  readonly succeededOn: CalendarDate | null;
  readonly authorityId: number;
  readonly kind: SubjectKind;
  readonly territorialBody: { readonly kk: string; readonly ru: string };
  readonly name: { readonly kk: string; readonly ru: string; readonly en: string };
}

const SUBJECT_SQL = `
  select (select x.effective_on::text from subject_succession x where x.predecessor_id = s.id) as "succeededOn",
    s.authority_id as "authorityId", s.kind, jsonb_build_object('kk', s.name_kk, 'ru', s.name_ru, 'en', s.name_en) as name,
    jsonb_build_object('kk', a.name_kk, 'ru', a.name_ru) as "territorialBody"
  from inspected_subject s join authority a on a.id = s.authority_id where s.id = $1`;
const PEOPLE_SQL = `
  select k.id as "capacityId", k.role, o.full_name as "fullName",
    jsonb_build_object('kk', k.position_kk, 'ru', k.position_ru) as position,
    k.withdrawn_at is null and k.valid_from <= $2::date and coalesce(k.valid_to >= $2::date, true) as current
  from unnest($1::int[]) with ordinality as w(id, place) join capacity k on k.id = w.id join account o on o.id = k.account_id
  where k.side = 'AUTHORITY' order by w.place`;
const WRITE_SQL = `
  insert into agency_assignment (number, date, subject_id, territorial_authority_id, reason, given_by_capacity_id, given_by, given_at)
  select $1, $2, $3, $4, $5, k.id, o.full_name, $6
  from capacity k join account o on o.id = k.account_id where k.id = $7 returning id`;

interface Person extends AssignedPerson {
  readonly position: { readonly kk: string; readonly ru: string };
}

async function findPeople(work: Work, ids: readonly number[], today: CalendarDate) {
  const wanted = [...new Set(ids)];
  const people = await work.query<Person>(PEOPLE_SQL, [wanted, today]);
  if (people.length !== wanted.length) throw invalidInput('input.capacityIds');
  return people;
}

async function write(
  work: Work,
  input: NewAssignment & { readonly reference: DocumentReference },
  subject: Subject,
  people: readonly AssignedPerson[],
): Promise<number> {
  const { reference, subjectId, reason, fileIds } = input;
  const [row] = await work.query<{ id: number }>(WRITE_SQL, [
    reference.number,
    reference.date,
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

async function centralOffice(work: Work): Promise<number> {
  const [office] = await work.query<{ id: number }>(`select id from authority where kind = 'CENTRAL'`);
  if (!office) throw new Refusal('NOT_FOUND');
  return office.id;
}

/** Draws the paper up, signed by the leadership, in both languages. */
async function issuePaper(
  work: Work,
  given: {
    readonly id: number;
    readonly office: number;
    readonly reference: DocumentReference;
    readonly subject: Subject;
    readonly people: readonly Person[];
  } & Pick<NewAssignment, 'subjectId' | 'reason'>,
): Promise<void> {
  const { id, office, reference, subjectId, reason, subject, people } = given;
  const parties = await loadParties(work, { authorityId: office, subjectId });
  const signer = await loadSigner(work);
  const document = await issue(work, {
    kind: 'AGENCY_ASSIGNMENT',
    reference,
    caseKind: ASSIGNMENT_CASE,
    caseId: id,
    inspectionId: null,
    authorityId: office,
    subjectId,
    disclosedToSubjectId: null,
    data: () => ({
      ...parties,
      territorialBody: subject.territorialBody,
      task: reason.trim(),
      people: people.map(({ fullName, position }) => ({ fullName, position })),
      signer,
    }),
  });
  await work.query('update agency_assignment set document_id = $2 where id = $1', [id, document.id]);
}

/**
 * The leadership of the Agency assigns its staff to a subject of a territorial body's competence. Clause 9.
 * @throws Refusal REFUSED_BY_LAW, SUBJECT_SUCCEEDED, INVALID_INPUT, FILE_UNAVAILABLE
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
    const { paper } = input;
    const files = input.fileIds.length;
    const date = (paper?.date ?? today) as CalendarDate;
    if (subject.succeededOn !== null && subject.succeededOn <= date)
      await refuseSucceeded(work, input.subjectId, 'input.subjectId');
    refuseUnlawful(judgeAssignment({ date, competence, people, files, drawnUpHere: paper === null }, today));
    const office = await centralOffice(work);
    const reference = paper ?? (await takeNumber(work, 'AGENCY_ASSIGNMENT', office));
    const id = await write(work, { ...input, reference }, subject, people);
    if (paper === null) await issuePaper(work, { ...input, id, office, reference, subject, people });
    work.journal({
      action: 'agencyAssignmentGiven',
      caseKind: ASSIGNMENT_CASE,
      caseId: id,
      caseVersion: 1,
      authorityId: subject.authorityId,
      disclosedToSubjectId: null,
      details: {
        number: reference.number,
        date: reference.date,
        recipient: subject.name,
        inspectors: people.map(({ fullName }) => fullName),
      },
    });
    return id;
  });
}
