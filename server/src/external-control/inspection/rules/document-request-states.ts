import type { ClauseReference } from '../../../law';
import type { Opens } from '../../../platform/commands/state-table';

/** Of what the subject is asked for; a recommendation is seen and followed, not answered. */
export const DOCUMENT_REQUEST_STATES = ['SENT', 'ANSWERED', 'CANCELLED'] as const;
export type DocumentRequestState = (typeof DOCUMENT_REQUEST_STATES)[number];

interface DocumentRequestActFacts {
  readonly clause: ClauseReference;
  /** Acts that a state does not name are closed in it. */
  readonly opens: Opens<DocumentRequestState>;
}

export const DOCUMENT_REQUEST_ACTS = {
  answerDocumentRequest: { clause: '5', opens: { SENT: 'ANSWERED' } },
  recordAccessEnd: { clause: '5', opens: { ANSWERED: 'ANSWERED' } },
  /** The result act was handed over: what was not answered by then is awaited no more (clause 23). */
  completeInspection: { clause: '23', opens: { SENT: 'CANCELLED' } },
} as const satisfies Record<string, DocumentRequestActFacts>;
