import type { Work } from '../../../platform/commands/work';
import { bothLanguages } from '../../../platform/messages/both-languages';
import { Refusal } from '../../../platform/refusals/refusal';
import type { ExternalControlDocumentData } from '../../documents';
import type { NamedRepresentative } from '../commands/representative';
import type { InspectionRecord } from '../inspection.record';
import { isHead } from '../rules/representative-rules';

type Representative = ExternalControlDocumentData['RESULT_ACT']['representative'];

interface Row {
  readonly headName: string | null;
  readonly headPosition: string | null;
  readonly subjectName: string;
  /** Who took the act of appointment, or was shown the checklist. */
  readonly named: string | null;
  readonly power: string | null;
  /** Of somebody who took it in the portal. */
  readonly position: { readonly kk: string; readonly ru: string } | null;
}

const SQL = `
  select nullif(btrim(s.head_name), '') as "headName", nullif(btrim(s.head_position), '') as "headPosition", s.name_ru as "subjectName",
    coalesce(t.representative, t.acquainted_by) as named, coalesce(t.representative_power, t.acquainted_by_power) as power,
    case when k.id is not null then jsonb_build_object('kk', k.position_kk, 'ru', k.position_ru) end as position
  from inspection i join inspected_subject s on s.id = i.subject_id left join inspection_start t on t.inspection_id = i.id
    left join capacity k on k.id = t.representative_capacity_id
  where i.id = $1`;

/** The head is named with the position of the register, anybody else with the power that they act by. */
function nameOf(
  { headName, headPosition, subjectName }: Row,
  named: string | null,
  power: string | null,
): Representative {
  if (named !== null && !isHead(named, { name: headName, position: headPosition }))
    return { fullName: named, ...(power?.trim() ? { power } : {}) };
  return {
    fullName: headName ?? subjectName,
    ...(headPosition ? { position: bothLanguages(headPosition) } : {}),
  };
}

/** Who stands for the subject in a paper. @param person left out: who took the act of appointment, or else the head */
export async function loadRepresentative(
  work: Work,
  inspection: InspectionRecord,
  person?: NamedRepresentative,
): Promise<Representative> {
  const [row] = await work.query<Row>(SQL, [inspection.id]);
  if (!row) throw new Refusal('NOT_FOUND');
  if (person) return nameOf(row, person.representative, person.representativePower);
  if (row.named !== null && row.position) return { fullName: row.named, position: row.position };
  return nameOf(row, row.named, row.power);
}
