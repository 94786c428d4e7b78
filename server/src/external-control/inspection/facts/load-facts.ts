import { dateOfInstant, instantFromEpoch, type CalendarDate, type Instant } from '../../../law';
import { movedSince, type FollowedDate } from '../../../deadlines';
import { SUBJECT_KINDS, type SubjectKind } from '../../../registry';
import { calendarInForce } from '../../../working-calendar';
import type { RunQuery } from '../../case';
import { findPrescriptionFacts } from '../../prescription';
import { FACTS_SQL } from './facts-sql';
import type {
  ExtensionFacts,
  GroundFacts,
  InspectionFacts,
  MovedTermFacts,
  SuspensionFacts,
} from './inspection-facts';

type InstantName =
  | 'registeredAt'
  | 'noticeSentAt'
  | 'handedOverAt'
  | 'acquaintedAt'
  | 'drawnUpAt'
  | 'resultsHandedOverAt'
  | 'resultsRefusedAt';

type ExtensionInstant = 'signedAt' | 'registeredAt' | 'noticeSentAt';
type ExtensionRow = Omit<ExtensionFacts, ExtensionInstant> & {
  readonly signedAt: number;
  readonly registeredAt: number | null;
  readonly noticeSentAt: number | null;
};

type FactsRow = Omit<
  InspectionFacts,
  | 'subject'
  | 'specialists'
  | 'calendar'
  | 'cancelled'
  | 'extension'
  | 'suspension'
  | 'movedTerms'
  | InstantName
> & {
  readonly movedTerms: readonly FollowedTerm[];
  readonly cancelled: { readonly leftAt: number | null; readonly draftedSince: readonly string[] } | null;
  readonly extension: ExtensionRow | null;
  readonly suspension:
    | (Omit<SuspensionFacts, 'signedAt' | 'noticeSentAt'> & {
        readonly signedAt: number;
        readonly noticeSentAt: number | null;
      })
    | null;
  readonly subject: {
    readonly id: number;
    readonly kind: SubjectKind;
    readonly authorityId: number;
    readonly identified: boolean;
    readonly successorId: number | null;
    readonly successor: string | null;
    readonly succeededOn: CalendarDate | null;
  };
  readonly prescriptionId: number | null;
  readonly specialists: readonly {
    readonly fullName: string;
    readonly employerId: number;
    readonly employerKind: SubjectKind;
  }[];
} & Readonly<Record<InstantName, number | null>>;

type FollowedTerm = Pick<MovedTermFacts, 'prescription' | 'answeredAt'> & { readonly followed: FollowedDate };

async function movedTermsOf(query: RunQuery, terms: readonly FollowedTerm[]): Promise<MovedTermFacts[]> {
  const moved = await Promise.all(
    terms.map(async ({ prescription, answeredAt, followed }) => {
      const since = await movedSince(query, followed);
      return since ? [{ prescription, answeredAt, ...since }] : [];
    }),
  );
  return moved.flat();
}

const instantOf = (epoch: number | null): Instant | null => (epoch === null ? null : instantFromEpoch(epoch));

function extensionOf(row: ExtensionRow | null): ExtensionFacts | null {
  if (row === null) return null;
  return {
    ...row,
    signedAt: instantFromEpoch(row.signedAt),
    registeredAt: instantOf(row.registeredAt),
    noticeSentAt: instantOf(row.noticeSentAt),
  };
}

/** The facts of inspections by id, in a few statements however many there are. What the caller may not see is missing. */
export async function loadFacts(
  query: RunQuery,
  ids: readonly number[],
  now: Instant,
): Promise<Map<number, InspectionFacts>> {
  const rows = await query<FactsRow>(FACTS_SQL, [ids, dateOfInstant(now)]);
  const { calendar } = await calendarInForce(query);
  const prescriptionIds = rows.flatMap(({ prescriptionId, grounds }) => [
    ...(prescriptionId === null ? [] : [prescriptionId]),
    ...grounds.flatMap((ground) => ground.prescriptionId ?? []),
  ]);
  const prescriptions = await findPrescriptionFacts(query, [...new Set(prescriptionIds)], new Date(now));
  const movedTerms = new Map<number, MovedTermFacts[]>();
  for (const row of rows) movedTerms.set(row.id, await movedTermsOf(query, row.movedTerms));
  return new Map(
    rows.map(
      ({ prescriptionId, subject, grounds, specialists, cancelled, extension, suspension, ...row }) => [
        row.id,
        {
          ...row,
          calendar,
          movedTerms: movedTerms.get(row.id) ?? [],
          subject: { ...subject, competence: SUBJECT_KINDS[subject.kind].competence },
          specialists: specialists.map(({ fullName, employerId, employerKind }) => ({
            fullName,
            employer: { id: employerId, competence: SUBJECT_KINDS[employerKind].competence },
          })),
          grounds: grounds.map((ground): GroundFacts => ({
            ...ground,
            prescription:
              ground.prescriptionId === null ? undefined : prescriptions.get(ground.prescriptionId),
          })),
          cancelled: cancelled && { ...cancelled, leftAt: instantOf(cancelled.leftAt) },
          extension: extensionOf(extension),
          suspension: suspension && {
            ...suspension,
            signedAt: instantFromEpoch(suspension.signedAt),
            noticeSentAt: instantOf(suspension.noticeSentAt),
          },
          registeredAt: instantOf(row.registeredAt),
          noticeSentAt: instantOf(row.noticeSentAt),
          handedOverAt: instantOf(row.handedOverAt),
          acquaintedAt: instantOf(row.acquaintedAt),
          drawnUpAt: instantOf(row.drawnUpAt),
          resultsHandedOverAt: instantOf(row.resultsHandedOverAt),
          resultsRefusedAt: instantOf(row.resultsRefusedAt),
          prescription: prescriptionId === null ? undefined : prescriptions.get(prescriptionId),
        },
      ],
    ),
  );
}
