import { dayOf, type CalendarDate } from '../law';
import type { Work } from '../platform/commands/work';
import type { Texts } from '../platform/messages/language';
import { invalidInput } from '../platform/refusals/invalid-input';
import { Refusal } from '../platform/refusals/refusal';
import { judgeSuccession, type SuccessionKind } from './succession-rules';

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
  successorId: number,
): Promise<Map<number, FoundSubject>> {
  const ids = [...new Set([...predecessorIds, successorId])];
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

export const predecessorsAmong = (
  subjects: ReadonlyMap<number, FoundSubject>,
  predecessorIds: readonly number[],
): FoundSubject[] => [...new Set(predecessorIds)].flatMap((id) => subjects.get(id) ?? []);

/** @throws Refusal with what stands against the act now */
export function assertPossible(
  work: Work,
  act: ActOfReorganisation,
  subjects: ReadonlyMap<number, FoundSubject>,
): void {
  const { predecessorIds, successorId, kind, actDate, effectiveOn } = act;
  const predecessors = predecessorsAmong(subjects, predecessorIds);
  const fault = judgeSuccession({
    today: dayOf(work.now),
    actDate,
    effectiveOn,
    kind,
    successorId,
    namedTwice: predecessors.length < predecessorIds.length,
    successorGone: subjects.get(successorId)?.gone ?? false,
    predecessors,
  });
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
}

/** Notes it at the act and, where it changes whose a subject's duties are, at the subjects: the successor is told of that. */
export function tellOfAct(
  work: Work,
  action: 'successionEntered' | 'successionDropped' | 'subjectSucceeded' | 'successionWithdrawn',
  { act, successor, subjects, predecessors, reason }: Told,
): void {
  const changes = action === 'subjectSucceeded' || action === 'successionWithdrawn';
  const { authorityId } = successor;
  const details = {
    successor: subjects.get(successor.id)?.names ?? null,
    number: act.actNumber,
    date: act.actDate,
    ...(reason === undefined ? {} : { reason }),
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
