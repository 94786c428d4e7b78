import type { Work } from '../../platform/commands/work';
import { nameInPaper } from '../../external-control/case';
import {
  externalControlDocuments,
  issue,
  type ExternalControlDocument,
  type ExternalControlDocumentKind,
} from '../../external-control/documents';
import type { IssuedDocumentReference } from '../../platform/documents';
import { headWords, heirOf } from '../../registry';
import { takeBodyNumber } from './take-number';

interface BilingualName {
  readonly kk: string;
  readonly ru: string;
}

/** What every paper of a controlling body begins with: its name, in English too where the register has one, and its place. */
export interface BodyPaper {
  readonly authority: { readonly name: BilingualName & { readonly en?: string } };
  readonly place: BilingualName;
}

export async function loadBodyPaper(work: Work, bodyId: number): Promise<BodyPaper> {
  const [row] = await work.query<{ name: BodyPaper['authority']['name']; place: BilingualName | null }>(
    `select jsonb_strip_nulls(${nameInPaper('b')} || jsonb_build_object('en', b.name_en)) as name,
       case when t.id is not null then jsonb_build_object('kk', t.name_kk, 'ru', t.name_ru) end as place
     from inspected_subject b left join territory t on t.id = b.territory_id where b.id = $1`,
    [bodyId],
  );
  if (!row) throw new Error(`body ${bodyId} is not there`);
  return {
    authority: { name: row.name },
    place: row.place ?? { kk: 'Астана қаласы', ru: 'город Астана' },
  };
}

export interface ObjectPaper {
  readonly name: BilingualName;
  readonly identifier: string;
  readonly head: BilingualName;
}

interface HeadRow {
  readonly headName: string | null;
  readonly headPosition: string | null;
  readonly identifier: string;
  readonly name: BilingualName;
}

/** An object of control as its papers name it, with its head as the register has it: since an act ended it, the head of its successor. */
export async function loadObjectPaper(work: Work, objectId: number): Promise<ObjectPaper> {
  const [row] = await work.query<HeadRow>(
    `select ${nameInPaper('s')} as name, coalesce(s.bin, '') as identifier, nullif(btrim(h.head_name), '') as "headName",
       nullif(btrim(h.head_position), '') as "headPosition"
     from inspected_subject s join inspected_subject h on h.id = ${heirOf('s.id')} where s.id = $1`,
    [objectId],
  );
  if (!row) throw new Error(`object ${objectId} is not there`);
  const { headName, headPosition, ...object } = row;
  return { ...object, head: headWords(headName, headPosition) ?? object.name };
}

/** Issues a paper in the name of a controlling body, under its own next number, or under one that was taken for several cases. */
export async function issueBodyPaper<K extends ExternalControlDocumentKind>(
  work: Work,
  paper: Omit<ExternalControlDocument<K>, 'inspectionId'> & {
    readonly alsoDisclosedToSubjectId: number;
  },
): Promise<IssuedDocumentReference> {
  const { kind, alsoDisclosedToSubjectId: bodyId } = paper;
  const index = externalControlDocuments[kind].numberIndex;
  const reference = paper.reference ?? (await takeBodyNumber(work, { bodyId, kind, index }));
  return issue(work, { ...paper, reference, inspectionId: null });
}
