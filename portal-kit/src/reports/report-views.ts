import type { DocumentView, FileView } from '../components/case-views';

/** A control relation that does not hold. */
export interface BrokenRelationView {
  readonly rowKey: string;
  readonly month: number | null;
  readonly message: string;
}

/** A request for correction as a page reads it, with what became of it (clause 64). */
export interface CorrectionView {
  readonly id: string;
  readonly state: 'REQUESTED' | 'MADE' | 'MADE_IN_PART' | 'REFUSED';
  readonly stateTitle: string;
  readonly reason: string;
  readonly requestedAt: string;
  readonly requestedBy: string;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
  readonly acknowledgedAt: string | null;
  readonly cells: readonly {
    readonly id: string;
    readonly rowKey: string;
    readonly month: number;
    readonly oldValue: number | null;
    readonly newValue: number | null;
    readonly reason: string;
    readonly refusedBecause: string | null;
  }[];
  /** Relations of the form that it breaks. */
  readonly warnings: readonly BrokenRelationView[];
  readonly proof: readonly FileView[];
  readonly requestDocument: DocumentView | null;
  readonly decisionDocument: DocumentView | null;
}

/** One cell in two versions of a report. */
export interface ComparedCellView {
  readonly rowKey: string;
  readonly number: string;
  readonly title: string;
  readonly month: number;
  readonly before: number | null;
  readonly after: number | null;
}
