import { refusalCodeOf } from '@qadagalau/shared-schema';
import type { RefusalCode } from '@qadagalau/shared-schema';
import type { CombinedError } from '@urql/vue';

/** One reason for which an act is refused or flagged, as the server words it in the reader's language. */
export interface RefusalReason {
  readonly clause: string | null;
  readonly code: string;
  readonly severity: 'VOID' | 'CURABLE' | 'WARNING' | null;
  readonly message: string;
}

/** What went wrong with a request: a refusal of the server, or no answer at all. */
export interface RefusalView {
  readonly kind: 'refused' | 'unreachable';
  readonly code: RefusalCode;
  readonly message: string;
  readonly findings: readonly RefusalReason[];
}

function isReason(value: unknown): value is RefusalReason {
  return typeof value === 'object' && value !== null && 'message' in value && 'code' in value;
}

/** Reads `extensions.code` and `extensions.findings`; a network failure becomes kind `unreachable`. */
export function parseRefusal(error: CombinedError): RefusalView {
  const first = error.graphQLErrors[0];
  if (!first) return { kind: 'unreachable', code: 'INTERNAL', message: '', findings: [] };
  const { code, findings } = first.extensions;
  return {
    kind: 'refused',
    code: refusalCodeOf(code),
    message: first.message,
    findings: Array.isArray(findings) ? findings.filter(isReason) : [],
  };
}
