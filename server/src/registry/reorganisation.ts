import { dayOf, type CalendarDate } from '../law';
import type { Work } from '../platform/commands/work';
import type { Texts } from '../platform/messages/language';
import { invalidInput } from '../platform/refusals/invalid-input';
import { Refusal } from '../platform/refusals/refusal';
import { judgeSuccession, type SuccessionFault, type SuccessionKind } from './succession-rules';

/** What the journal calls an act of reorganisation. */
export const REORGANISATION_CASE = 'reorganisation';

export interface FoundSubject {
  readonly id: number;
  readonly gone: boolean;
  readonly names: Texts;
}

export interface ActOfReorganisation {
  readonly predecessorIds: readonly number[];
  readonly successorId: number;
  /** Of a division: who succeeds beside the first one. */
  readonly furtherIds: readonly number[];
  readonly kind: SuccessionKind;
  readonly actDate: CalendarDate;
  readonly effectiveOn: CalendarDate;
}

/** One change of the register at a time: no chain of successors closes to a circle. */
export async function oneAtATime(work: Work): Promise<void> {
  await work.query('select pg_advisory_xact_lock(780013)');
}

/** The subjects that an act names, locked. @throws Refusal INVALID_INPUT where one is not in the register */
export async function findSubjects(
  work: Work,
  predecessorIds: readonly number[],
  successorIds: readonly number[],
): Promise<Map<number, FoundSubject>> {
  const ids = [...new Set([...predecessorIds, ...successorIds])];
  const found = await work.query<FoundSubject>(
    `select s.id, exists (select from subject_succession x where x.predecessor_id = s.id) as gone,
       jsonb_build_object('kk', s.name_kk, 'ru', s.name_ru, 'en', s.name_en) as names
     from inspected_subject s where s.id = any ($1::int[]) order by s.id for update`,
    [ids],
  );
  if (found.length !== ids.length || predecessorIds.length === 0)
    throw invalidInput('input.predecessorIds', 'predecessorIds');
  return new Map(found.map((subject) => [subject.id, subject]));
}

export const predecessorsAmong = <Subject>(
  subjects: ReadonlyMap<number, Subject>,
  predecessorIds: readonly number[],
): Subject[] => [...new Set(predecessorIds)].flatMap((id) => subjects.get(id) ?? []);

/** What stands against the act on a day, by the subjects that it names. */
export function faultOf(
  act: ActOfReorganisation,
  subjects: ReadonlyMap<number, Pick<FoundSubject, 'id' | 'gone'>>,
  today: CalendarDate,
): SuccessionFault | undefined {
  const { predecessorIds, successorId, furtherIds, kind, actDate, effectiveOn } = act;
  const predecessors = predecessorsAmong(subjects, predecessorIds);
  return judgeSuccession({
    today,
    actDate,
    effectiveOn,
    kind,
    successorId,
    namedTwice: predecessors.length < predecessorIds.length,
    successorGone: subjects.get(successorId)?.gone ?? false,
    further: furtherIds.map((id) => ({ id, gone: subjects.get(id)?.gone ?? false })),
    predecessors,
  });
}

interface Draft extends ActOfReorganisation {
  readonly id: number;
  readonly subjects: readonly { readonly id: number; readonly gone: boolean }[];
}

const ACTS_SQL = `
  select r.id, r.kind, r.act_date::text as "actDate", r.effective_on::text as "effectiveOn", r.successor_id as "successorId",
    array(select n.subject_id from reorganised_subject n where n.reorganisation_id = r.id order by n.id) as "predecessorIds",
    array(select y.subject_id from reorganisation_successor y where y.reorganisation_id = r.id order by y.id) as "furtherIds",
    (select jsonb_agg(jsonb_build_object('id', s.id, 'gone', exists (select from subject_succession x where x.predecessor_id = s.id)))
     from inspected_subject s where s.id = r.successor_id
       or s.id in (select y.subject_id from reorganisation_successor y where y.reorganisation_id = r.id)
       or s.id in (select n.subject_id from reorganised_subject n where n.reorganisation_id = r.id)) as subjects
  from subject_reorganisation r where r.id = any($1::int[])`;

/** What stands today against each of these acts, by the rule by which one is confirmed; of however many in one statement. */
export async function findFaults(
  query: Work['query'],
  ids: readonly number[],
  today: CalendarDate,
): Promise<Map<number, SuccessionFault | undefined>> {
  const acts = await query<Draft>(ACTS_SQL, [ids]);
  return new Map(
    acts.map((act) => [act.id, faultOf(act, new Map(act.subjects.map((one) => [one.id, one])), today)]),
  );
}

/** @throws Refusal with what stands against the act now */
export function assertPossible(
  work: Work,
  act: ActOfReorganisation,
  subjects: ReadonlyMap<number, FoundSubject>,
): void {
  const fault = faultOf(act, subjects, dayOf(work.now));
  if (fault) throw new Refusal(fault.code, { field: fault.field, params: {} });
}

export interface Told {
  readonly act: {
    readonly id: number;
    readonly version: number;
    readonly actNumber: string;
    readonly actDate: CalendarDate;
  };
  readonly successor: { readonly id: number; readonly authorityId: number | null };
  readonly subjects: ReadonlyMap<number, FoundSubject>;
  readonly predecessors: readonly FoundSubject[];
  readonly reason?: string;
  /** Who acts for the successor by it. */
  readonly wentOver?: readonly string[];
}

/** Notes it at the act and, where it changes whose a subject's duties are, at the subjects: the successor is told of that. */
export function tellOfAct(
  work: Work,
  action: 'successionEntered' | 'successionDropped' | 'subjectSucceeded' | 'successionWithdrawn',
  { act, successor, subjects, predecessors, reason, wentOver = [] }: Told,
): void {
  const changes = action === 'subjectSucceeded' || action === 'successionWithdrawn';
  const { authorityId } = successor;
  const details = {
    successor: subjects.get(successor.id)?.names ?? null,
    number: act.actNumber,
    date: act.actDate,
    ...(reason === undefined ? {} : { reason }),
    ...(wentOver.length === 0 ? {} : { wentOver }),
  };
  work.journal({
    action,
    caseKind: REORGANISATION_CASE,
    caseId: act.id,
    caseVersion: act.version + 1,
    authorityId,
    disclosedToSubjectId: null,
    details,
  });
  for (const { id, names } of changes ? predecessors : [])
    for (const caseId of [id, successor.id])
      work.journal({
        action,
        caseKind: 'inspectedSubject',
        caseId,
        authorityId,
        // Who stands again is told of it beside who stood in the place.
        disclosedToSubjectId: action === 'successionWithdrawn' ? caseId : successor.id,
        details: { predecessor: names, ...details },
      });
}
