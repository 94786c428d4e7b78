import { refusalCodeOf } from '@qadagalau/shared-schema';
import type { RefusalCode } from '@qadagalau/shared-schema';

/** One reason for which an act is refused or flagged, as the server words it in the reader's language. */
export interface RefusalReason {
  readonly clause: string | null;
  readonly code: string;
  readonly severity: 'VOID' | 'CURABLE' | 'WARNING' | null;
  readonly message: string;
}

/** What happened to a case between reading it and writing to it. */
export interface ChangeSince {
  readonly at: string;
  readonly title: string;
  readonly actorName: string;
}

/** What went wrong with a request: a refusal of the server, or no answer at all. */
export interface RefusalView {
  readonly kind: 'refused' | 'unreachable';
  readonly code: RefusalCode;
  readonly message: string;
  readonly findings: readonly RefusalReason[];
  /** the input's field that is refused, as `input.bin` */
  readonly field?: string;
  readonly changes?: readonly ChangeSince[];
}

function isReason(value: unknown): value is RefusalReason {
  return typeof value === 'object' && value !== null && 'message' in value && 'code' in value;
}

function isChange(value: unknown): value is ChangeSince {
  return typeof value === 'object' && value !== null && 'title' in value && 'at' in value;
}

/** One error as the server tells it, in the reader's language. */
export interface ToldError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Reads the first error's `code` and `findings`; none at all means that no answer came: kind `unreachable`. */
export function parseRefusal([first]: readonly ToldError[]): RefusalView {
  if (!first) return { kind: 'unreachable', code: 'INTERNAL', message: '', findings: [] };
  const { code, findings, field, changes } = first.extensions ?? {};
  return {
    kind: 'refused',
    code: refusalCodeOf(code),
    message: first.message,
    findings: Array.isArray(findings) ? findings.filter(isReason) : [],
    ...(typeof field === 'string' ? { field } : {}),
    ...(Array.isArray(changes) ? { changes: changes.filter(isChange) } : {}),
  };
}
