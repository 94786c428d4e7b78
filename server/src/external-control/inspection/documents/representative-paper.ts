import type { Work } from '../../../platform/commands/work';
import { bothLanguages } from '../../../platform/messages/both-languages';
import { dayOf } from '../../../law';
import { Refusal } from '../../../platform/refusals/refusal';
import { heirOfInspectionOn } from '../../../registry';
import type { ExternalControlDocumentData } from '../../documents';
import type { NamedRepresentative } from '../commands/representative';
import type { InspectionRecord } from '../inspection.record';
import { isHead, type HeadFacts } from '../rules/representative-rules';

type Representative = ExternalControlDocumentData['RESULT_ACT']['representative'];

interface Row {
  /** Of the body that the subject was, where a successor stands in its place. */
  readonly former: HeadFacts | null;
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
  select nullif(btrim(b.head_name), '') as "headName", nullif(btrim(b.head_position), '') as "headPosition", b.name_ru as "subjectName",
    case when b.id <> s.id then jsonb_build_object('name', nullif(btrim(s.head_name), ''), 'position', nullif(btrim(s.head_position), '')) end as former,
    coalesce(t.representative, t.acquainted_by) as named, coalesce(t.representative_power, t.acquainted_by_power) as power,
    case when k.id is not null then jsonb_build_object('kk', k.position_kk, 'ru', k.position_ru) end as position
  from inspection i join inspected_subject s on s.id = i.subject_id
    join inspected_subject b on b.id = ${heirOfInspectionOn('i.id', 's.id', '$2::date')} left join inspection_start t on t.inspection_id = i.id
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

/**
 * Who stands for the subject in a paper. Whoever headed a body that was reorganised since stands for it no more.
 * @param person left out: who took the act of appointment, or else the head
 * @param at when they did what the paper tells of
 */
export async function loadRepresentative(
  work: Work,
  inspection: InspectionRecord,
  person?: NamedRepresentative,
  at = work.now,
): Promise<Representative> {
  const [row] = await work.query<Row>(SQL, [inspection.id, dayOf(at)]);
  if (!row) throw new Refusal('NOT_FOUND');
  if (person) return nameOf(row, person.representative, person.representativePower);
  if (row.named !== null && row.former && isHead(row.named, row.former)) return nameOf(row, null, null);
  if (row.named !== null && row.position) return { fullName: row.named, position: row.position };
  return nameOf(row, row.named, row.power);
}
