import type { Work } from '../../../platform/commands/work';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { bothLanguages, inBothLanguages } from '../../../platform/messages/both-languages';
import { SUBJECT_KINDS, type Competence, type SubjectKind } from '../../../registry';
import type { ExternalControlDocumentData } from '../../documents';
import { refuseUnlawful } from '../../case';
import { addCaseRow } from '../case-rows';
import type { InspectionRecord } from '../inspection.record';
import { judgeEmployers } from '../rules/change-rules';

export type SpecialistKind =
  ExternalControlDocumentData['INSPECTOR_CHANGE_ACT']['specialists'][number]['kind'];

export interface SpecialistInput {
  readonly kind: SpecialistKind;
  readonly fullName: string;
  readonly position: string;
  /** BIN of the state body or organisation that employs them. */
  readonly employerBin: string;
  /** The capacity of their account, whose name, position and employer then stand; null for who is let into nothing. */
  readonly capacityId: number | null;
}

/** Somebody whom an act brings in, with the employer as the register knows it. */
export interface NamedSpecialist {
  readonly kind: SpecialistKind;
  readonly fullName: string;
  /** In both languages, where it is known in both: «маман / специалист». */
  readonly position: string;
  readonly accountId: number | null;
  readonly capacityId: number | null;
  readonly employer: {
    readonly id: number;
    readonly name: { readonly kk: string; readonly ru: string };
    readonly competence: Competence;
  };
}

interface Employer {
  readonly id: number;
  readonly kind: SubjectKind;
  readonly name: NamedSpecialist['employer']['name'];
}

type Account = Pick<NamedSpecialist, 'fullName' | 'accountId' | 'capacityId'> &
  Employer & { readonly position: { readonly kk: string; readonly ru: string } };

const NAME = `jsonb_build_object('kk', s.name_kk, 'ru', s.name_ru) as name`;
const EMPLOYER_SQL = `select s.id, s.kind, ${NAME} from inspected_subject s where s.bin = $1`;
const ACCOUNT_SQL = `select a.full_name as "fullName", jsonb_build_object('kk', k.position_kk, 'ru', k.position_ru) as position, a.id as "accountId", k.id as "capacityId",
    s.id, s.kind, ${NAME}
  from capacity k join account a on a.id = k.account_id join inspected_subject s on s.id = k.employer_id
  where k.id = $1 and k.role = 'SPECIALIST' and k.withdrawn_at is null and a.disabled_at is null`;

const withCompetence = ({ id, kind, name }: Employer) => ({
  id,
  name,
  competence: SUBJECT_KINDS[kind].competence,
});

/** Those whom an act names, with their employers. Clause 11. @throws Refusal INVALID_INPUT for an unknown account, REFUSED_BY_LAW for an employer in no register */
export async function findSpecialists(
  work: Work,
  specialists: readonly SpecialistInput[],
): Promise<NamedSpecialist[]> {
  const unknown = invalidInput('input.specialists');
  const found: NamedSpecialist[] = [];
  const employedNowhere: { fullName: string; employerBin: string }[] = [];
  for (const { kind, capacityId, ...given } of specialists) {
    if (capacityId !== null) {
      const [account] = await work.query<Account>(ACCOUNT_SQL, [capacityId]);
      if (!account) throw unknown;
      const { fullName, accountId } = account;
      const position = inBothLanguages(account.position.kk, account.position.ru);
      found.push({ kind, fullName, position, accountId, capacityId, employer: withCompetence(account) });
      continue;
    }
    const employerBin = given.employerBin.trim();
    const [employer] = await work.query<Employer>(EMPLOYER_SQL, [employerBin]);
    if (!employer) {
      employedNowhere.push({ fullName: given.fullName.trim(), employerBin });
      continue;
    }
    found.push({
      kind,
      fullName: given.fullName.trim(),
      position: given.position.trim(),
      accountId: null,
      capacityId: null,
      employer: withCompetence(employer),
    });
  }
  refuseUnlawful(judgeEmployers(employedNowhere));
  return found;
}

/** Whom a paper names, each edition in its own words (clause 11). */
export const specialistInPaper = ({
  kind,
  fullName,
  position,
  employer,
}: Pick<NamedSpecialist, 'kind' | 'fullName' | 'position'> & {
  readonly employer: NamedSpecialist['employer']['name'];
}): ExternalControlDocumentData['INSPECTOR_CHANGE_ACT']['specialists'][number] => ({
  kind,
  fullName,
  position: bothLanguages(position),
  employer: { kk: employer.kk, ru: employer.ru },
});

/** Writes whom an act names; their accounts are let in from its registration on. @param changeId null for the act of appointment */
export async function writeSpecialists(
  work: Work,
  inspection: InspectionRecord,
  changeId: number | null,
  specialists: readonly NamedSpecialist[],
): Promise<void> {
  for (const { employer, ...person } of specialists)
    await addCaseRow(work, 'inspection_specialist', inspection, {
      ...person,
      changeId,
      employerId: employer.id,
    });
}

const NAMED_SQL = `select p.kind, p.full_name as "fullName", p.position, p.account_id as "accountId", p.capacity_id as "capacityId",
    s.id, s.kind as "employerKind", ${NAME}
  from inspection_specialist p join inspected_subject s on s.id = p.employer_id
  where p.inspection_id = $1 and p.change_id is null order by p.id`;

/** Those whom a draft names: its act of appointment will bring them in (clause 11). */
export async function loadDraftedSpecialists(work: Work, inspectionId: number): Promise<NamedSpecialist[]> {
  const rows = await work.query<
    Omit<NamedSpecialist, 'employer'> & Omit<Employer, 'kind'> & { readonly employerKind: SubjectKind }
  >(NAMED_SQL, [inspectionId]);
  return rows.map(({ id, name, employerKind, ...person }) => ({
    ...person,
    employer: withCompetence({ id, name, kind: employerKind }),
  }));
}
