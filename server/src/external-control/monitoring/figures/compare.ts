/** What one body rendered in a period, and in the one of the same length before it. */
export interface BodyFigures {
  readonly subjectId: number;
  readonly rendered: number;
  readonly late: number;
  readonly earlierRendered: number;
  readonly earlierLate: number;
}

export type OutlierKind = 'ABOVE_OTHERS' | 'GROWN';

/** Why a body is pointed out, with the numbers that it follows from. */
export interface OutlierReason {
  readonly kind: OutlierKind;
  readonly params: Readonly<Record<string, number>>;
}

export interface ComparedBody extends BodyFigures {
  /** Per cent of services rendered late; null where too few were rendered to say. */
  readonly share: number | null;
  readonly earlierShare: number | null;
  readonly reasons: readonly OutlierReason[];
}

export interface Comparison {
  readonly bodies: readonly ComparedBody[];
  /** Of the shares that are compared: the middle one, how far they lie from it, and from where on a body is pointed out. */
  readonly median: number | null;
  readonly deviation: number | null;
  readonly threshold: number | null;
  readonly compared: number;
}

/** Fewer services say nothing about a share. */
export const FEWEST_SERVICES = 30;
/** Fewer bodies say nothing about what is usual. */
export const FEWEST_BODIES = 5;
/** Brings the median absolute deviation of a bell curve to its standard deviation. */
const TO_SIGMA = 1.4826;
export const SIGMAS = 3;
/** A share that lies less than this above the middle is not pointed out, however alike the others are. */
export const LEAST_DIFFERENCE = 1;
export const TIMES_GROWN = 2;
export const FEWEST_LATE = 5;

const round = (value: number) => Math.round(value * 100) / 100;

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

function shareOf(late: number, rendered: number): number | null {
  return rendered >= FEWEST_SERVICES ? (late / rendered) * 100 : null;
}

/**
 * Compares bodies with each other and with themselves before (clause 36 (1)). Ours: a body is pointed out where its share of late
 * services is above the median by more than three deviations (median absolute deviation × 1.4826) and at least one point, or
 * where it is more than twice its own earlier share and at least five services were late. Neither is a violation: it is a reason to look.
 */
export function compareBodies(bodies: readonly BodyFigures[]): Comparison {
  const shares = bodies.flatMap(({ late, rendered }) => shareOf(late, rendered) ?? []);
  const enough = shares.length >= FEWEST_BODIES;
  const median = enough ? medianOf(shares) : null;
  const deviation =
    median === null ? null : medianOf(shares.map((share) => Math.abs(share - median))) * TO_SIGMA;
  const threshold =
    median === null || deviation === null ? null : median + Math.max(SIGMAS * deviation, LEAST_DIFFERENCE);
  return {
    median: median === null ? null : round(median),
    deviation: deviation === null ? null : round(deviation),
    threshold: threshold === null ? null : round(threshold),
    compared: shares.length,
    bodies: bodies.map((body): ComparedBody => {
      const share = shareOf(body.late, body.rendered);
      const earlierShare = shareOf(body.earlierLate, body.earlierRendered);
      const reasons: OutlierReason[] = [];
      if (share !== null && threshold !== null && median !== null && share > threshold)
        reasons.push({
          kind: 'ABOVE_OTHERS',
          params: { share: round(share), median: round(median), threshold: round(threshold) },
        });
      if (
        share !== null &&
        earlierShare !== null &&
        share > TIMES_GROWN * earlierShare &&
        body.late >= FEWEST_LATE
      )
        reasons.push({ kind: 'GROWN', params: { share: round(share), earlier: round(earlierShare) } });
      return {
        ...body,
        share: share === null ? null : round(share),
        earlierShare: earlierShare === null ? null : round(earlierShare),
        reasons,
      };
    }),
  };
}
