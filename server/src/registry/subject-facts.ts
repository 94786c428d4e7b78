import { dayOf } from '../law';
import { parseId } from '../platform/graphql/id';
import type { Work } from '../platform/commands/work';
import { assertDayOfPaper } from '../platform/refusals/day-of-record';
import { Refusal } from '../platform/refusals/refusal';
import { isIdentificationNumber } from './identification-number';
import type { InspectedSubjectInput } from './inspected-subject.input';
import type { InspectedSubjectRecord } from './inspected-subject.record';
import { competenceOver, SUBJECT_KINDS, type SubjectKind } from './subject-kind';
import { firstLevelCodeOf } from './territory-code';

export type SubjectFacts = Omit<InspectedSubjectRecord, 'id' | 'version'>;

type Before = Pick<InspectedSubjectRecord, 'id' | 'parentId' | 'beganOn'>;
type ParentFacts = Pick<InspectedSubjectRecord, 'id' | 'kind' | 'authorityId'>;

function optional(text: string | null | undefined): string | null {
  const trimmed = text?.normalize('NFC').trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function refuseField(code: string, field: string): never {
  throw new Refusal(code, { field: `input.${field}`, params: { field } });
}

async function territoryOf(
  work: Work,
  input: InspectedSubjectInput,
): Promise<{ id: number; code: string } | undefined> {
  if (!input.territoryId) return undefined;
  const rows = await work.query<{ id: number; code: string }>(
    'select id, code from territory where id = $1',
    [parseId(input.territoryId)],
  );
  return rows[0] ?? refuseField('INVALID_INPUT', 'territoryId');
}

/** The office of clause 9: the Agency for central bodies, else the territorial body of the first-level territory. */
async function competentAuthority(
  work: Work,
  kind: SubjectKind,
  territoryCode: string | undefined,
): Promise<number> {
  const code =
    competenceOver(kind) === 'AGENCY' || territoryCode === undefined
      ? 'agency'
      : firstLevelCodeOf(territoryCode);
  const [authority] = await work.query<{ id: number }>('select id from authority where code = $1', [code]);
  if (!authority) throw new Error(`No office has the code ${code}`);
  return authority.id;
}

async function parentOf(
  work: Work,
  input: InspectedSubjectInput,
  before: Before | undefined,
): Promise<number | null> {
  if (!input.parentId) return null;
  const parentId = parseId(input.parentId);
  const chain = await work.query<ParentFacts>(
    `with recursive above as (
       select id, parent_id, kind, authority_id from inspected_subject where id = $1
       union select s.id, s.parent_id, s.kind, s.authority_id from inspected_subject s join above on s.id = above.parent_id)
     select id, kind, authority_id as "authorityId" from above`,
    [parentId],
  );
  const parent = chain.find(({ id }) => id === parentId) ?? refuseField('INVALID_INPUT', 'parentId');
  if (chain.some(({ id }) => id === before?.id)) refuseField('SUBJECT_PARENT_CIRCLE', 'parentId');
  // Where somebody with the power has put a body, it stays while other things of it change.
  if (parentId !== before?.parentId) work.authorize('placeBelow', 'InspectedSubject', parent);
  return parentId;
}

/**
 * What is to be stored of an input, checked against the register.
 * @param before the subject where it exists already
 * @throws Refusal FORBIDDEN, SUBJECT_NUMBER_INVALID, SUBJECT_NUMBER_TAKEN, SUBJECT_TERRITORY_REQUIRED, SUBJECT_PARENT_CIRCLE, INVALID_INPUT
 */
export async function subjectFacts(
  work: Work,
  input: InspectedSubjectInput,
  before?: Before,
): Promise<SubjectFacts> {
  const bin = optional(input.bin);
  if (bin !== null && !isIdentificationNumber(bin)) refuseField('SUBJECT_NUMBER_INVALID', 'bin');
  const taken =
    bin === null
      ? []
      : await work.query<{ id: number }>('select id from inspected_subject where bin = $1', [bin]);
  if (taken.some(({ id }) => id !== before?.id)) refuseField('SUBJECT_NUMBER_TAKEN', 'bin');
  const territory = await territoryOf(work, input);
  if (SUBJECT_KINDS[input.kind].territorial && !territory)
    refuseField('SUBJECT_TERRITORY_REQUIRED', 'territoryId');
  const name = (text: string, field: string) => optional(text) ?? refuseField('INVALID_INPUT', field);
  if (input.beganOn) assertDayOfPaper(input.beganOn, 'input.beganOn');
  return {
    kind: input.kind,
    bin,
    nameKk: name(input.nameKk, 'nameKk'),
    nameRu: name(input.nameRu, 'nameRu'),
    nameEn: name(input.nameEn, 'nameEn'),
    territoryId: territory?.id ?? null,
    parentId: await parentOf(work, input, before),
    authorityId: await competentAuthority(work, input.kind, territory?.code),
    // A body of which no other day is told begins with its entry.
    beganOn: input.beganOn ?? (before ? before.beganOn : dayOf(work.now)),
    headName: optional(input.headName),
    headPosition: optional(input.headPosition),
    address: optional(input.address),
    phone: optional(input.phone),
    email: optional(input.email),
  };
}
