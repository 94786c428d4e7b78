import type { InspectedSubjectInput, SubjectKind, SubjectQuery } from '../generated/graphql';

/** An entry of the register as it is typed. */
export interface SubjectDraft {
  kind: SubjectKind | '';
  bin: string;
  nameKk: string;
  nameRu: string;
  nameEn: string;
  territoryId: string;
  parentId: string;
  beganOn: string;
  headName: string;
  headPosition: string;
  address: string;
  phone: string;
  email: string;
}

export type SubjectField = keyof SubjectDraft;
export type RegisteredSubject = NonNullable<SubjectQuery['inspectedSubject']>;

/** Without these an entry cannot be kept; what else its kind asks for the server says. */
const needed: readonly SubjectField[] = ['kind', 'nameKk', 'nameRu', 'nameEn'];

export function subjectDraftOf(subject: RegisteredSubject | undefined): SubjectDraft {
  return {
    kind: subject?.kind ?? '',
    bin: subject?.bin ?? '',
    nameKk: subject?.nameKk ?? '',
    nameRu: subject?.nameRu ?? '',
    nameEn: subject?.nameEn ?? '',
    territoryId: subject?.territory?.id ?? '',
    parentId: subject?.parent?.id ?? '',
    beganOn: subject?.beganOn ?? '',
    headName: subject?.headName ?? '',
    headPosition: subject?.headPosition ?? '',
    address: subject?.address ?? '',
    phone: subject?.phone ?? '',
    email: subject?.email ?? '',
  };
}

export function missingSubjectFields(draft: SubjectDraft): ReadonlySet<SubjectField> {
  return new Set(needed.filter((field) => draft[field].trim() === ''));
}

/** The API's input of a draft; undefined while its kind is not chosen. */
export function subjectInput(draft: SubjectDraft): InspectedSubjectInput | undefined {
  const { kind, nameKk, nameRu, nameEn, ...rest } = draft;
  if (kind === '') return undefined;
  const optional = Object.fromEntries(
    Object.entries(rest).map(([field, text]) => [field, text.trim() || null]),
  );
  return { kind, nameKk: nameKk.trim(), nameRu: nameRu.trim(), nameEn: nameEn.trim(), ...optional };
}

/** Which field a refusal speaks of: the server names it `input.bin` or `bin`. */
export function refusedField(named: string | undefined, draft: SubjectDraft): SubjectField | undefined {
  const last = named?.split('.').at(-1);
  return (Object.keys(draft) as SubjectField[]).find((field) => field === last);
}
