import type { Work } from '../../../platform/commands/work';
import type { CaseColumn, TakeInFaultCode } from './columns';
import { UnfitRow } from './columns';
import { findLine, type FoundLine } from './find-line';
import type { RunningCase } from './running-case';

interface Person {
  readonly capacityId: number;
  readonly accountId: number;
  readonly authorityId: number;
}

/** What the words of a row stand for in the registers. */
export interface FoundRow extends FoundLine {
  readonly authorityId: number;
  readonly region: string;
  readonly subjectId: number;
  readonly signerCapacityId: number;
  /** Whether who signed heads the very office, which alone may appoint (12). */
  readonly signedByOwnHead: boolean;
  readonly inspectors: readonly Person[];
  readonly publicServiceId: number | null;
  readonly checklistId: number;
  /** Points by their number, for those that the result act names. */
  readonly points: ReadonlyMap<string, number>;
  readonly originPrescriptionId: number | null;
  readonly originInspectionId: number | null;
}

const PERSON_SQL = `
  select k.id as "capacityId", k.account_id as "accountId", k.authority_id as "authorityId" from capacity k join account a on a.id = k.account_id
  where lower(a.email) = lower($1) and k.side = 'AUTHORITY' and k.withdrawn_at is null and k.role = any($2)
  order by k.authority_id = $3 desc, k.id limit 1`;
const INSPECTORS = ['AGENCY_INSPECTOR', 'TERRITORIAL_INSPECTOR'];
const SIGNERS = ['AGENCY_CHAIR', 'TERRITORIAL_HEAD'];

class Search {
  readonly faults: { column: CaseColumn; code: TakeInFaultCode; value: string }[] = [];

  constructor(private readonly work: Work) {}

  /** One row, or a fault of the cell that names it; no fault where another cell has it. */
  async one<T extends object>(
    column: CaseColumn | null,
    code: TakeInFaultCode,
    value: string,
    text: string,
    values: readonly unknown[],
  ): Promise<T | undefined> {
    const [found] = await this.work.query<T>(text, values);
    if (!found && column !== null) this.faults.push({ column, code, value });
    return found;
  }
}

/** What a ground rests on (8.1, 8.2, 8.6, 8.7), where the system holds it; else the ground is kept without it, as a breach. */
async function findOrigin(work: Work, { ground }: RunningCase, authorityId: number) {
  if (!ground || ground.origin === null) return { originPrescriptionId: null, originInspectionId: null };
  const onPrescription = ground.kind.endsWith('PRESCRIPTION_CONTROL');
  const [found] = await work.query<{ id: number }>(
    onPrescription
      ? 'select id from prescription where number = $1 and authority_id = $2'
      : 'select id from inspection where number = $1 or (act_number = $1 and authority_id = $2) order by id limit 1',
    [ground.origin, authorityId],
  );
  const id = found?.id ?? null;
  return {
    originPrescriptionId: onPrescription ? id : null,
    originInspectionId: onPrescription ? null : id,
  };
}

/** @throws UnfitRow with every cell that names what the registers do not know */
export async function findRow(work: Work, read: RunningCase): Promise<FoundRow> {
  const search = new Search(work);
  const authority = await search.one<{ id: number; code: string }>(
    'authority',
    'TAKE_IN_UNKNOWN_AUTHORITY',
    read.authority,
    `select a.id, a.code from authority a left join territory t on t.id = a.territory_id
     where lower(a.code) = lower($1) or t.code = $1 order by lower(a.code) = lower($1) desc, a.id limit 1`,
    [read.authority],
  );
  const subject = await search.one<{ id: number; kind: string }>(
    'subject_bin',
    'TAKE_IN_UNKNOWN_SUBJECT',
    read.subjectBin,
    'select id, kind from inspected_subject where bin = $1',
    [read.subjectBin],
  );
  const person = (column: CaseColumn, email: string, roles: readonly string[]) =>
    search.one<Person>(column, 'TAKE_IN_UNKNOWN_PERSON', email, PERSON_SQL, [
      email,
      roles,
      authority?.id ?? 0,
    ]);
  const signer = await person('signed_by', read.signedBy, SIGNERS);
  const inspectors: Person[] = [];
  for (const email of read.inspectors) {
    const found = await person('inspectors', email, INSPECTORS);
    if (found && !inspectors.some(({ capacityId }) => capacityId === found.capacityId))
      inspectors.push(found);
  }
  const service = read.ground?.service ?? null;
  const publicService =
    service === null
      ? null
      : await search.one<{ id: number }>(
          'service',
          'TAKE_IN_UNKNOWN_SERVICE',
          service,
          'select id from public_service where code = $1',
          [service],
        );
  // Whose list it would be is not known without the subject: one fault is said once.
  const checklist = await search.one<{ id: number }>(
    subject || read.checklist !== null ? 'checklist' : null,
    'TAKE_IN_UNKNOWN_CHECKLIST',
    read.checklist ?? '',
    `select id from checklist where case when $1::text is null then $2 = any(subject_kinds) else code = $1 end
     order by withdrawn_on nulls first, id desc limit 1`,
    [read.checklist, subject?.kind ?? ''],
  );
  const points = new Map<string, number>();
  for (const { point } of read.result?.prescription?.violations ?? []) {
    const found = await search.one<{ id: number }>(
      'violations',
      'TAKE_IN_UNKNOWN_POINT',
      point,
      'select id from checklist_point where checklist_id = $1 and number = $2',
      [checklist?.id ?? 0, point],
    );
    if (found) points.set(point, found.id);
  }
  if (search.faults.length > 0 || !authority || !subject || !signer || !checklist)
    throw new UnfitRow(search.faults);
  return {
    authorityId: authority.id,
    region: /^\d/.test(authority.code) ? authority.code.slice(0, 2) : '00',
    subjectId: subject.id,
    signerCapacityId: signer.capacityId,
    signedByOwnHead: signer.authorityId === authority.id,
    inspectors,
    publicServiceId: publicService?.id ?? null,
    checklistId: checklist.id,
    points,
    ...(await findOrigin(work, read, authority.id)),
    ...(await findLine(work, read, subject.id)),
  };
}
