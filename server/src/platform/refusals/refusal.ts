import type { MessageValues } from '../messages/catalogue';

/** What a refusal by the law rests on; `message` is filled in the caller's language when it is answered. */
export interface RefusalFinding {
  readonly clause: string | null;
  readonly code: string;
  readonly severity: 'VOID' | 'CURABLE' | 'WARNING';
  readonly params: MessageValues;
}

/** What changed since the version that a stale command had seen. */
export interface RefusalChange {
  readonly at: string;
  readonly action: string;
  readonly actorName: string;
}

export interface RefusalDetails {
  readonly params?: MessageValues;
  readonly findings?: readonly RefusalFinding[];
  readonly changes?: readonly RefusalChange[];
  /** The input field that is wrong, e.g. `input.reportBy`. */
  readonly field?: string;
  /** The message, where a code has more to say than its own. */
  readonly wording?: string | undefined;
}

/** A clear "no" with a code: answered as a GraphQL error, with nothing written. */
export class Refusal extends Error {
  readonly params: MessageValues;
  readonly findings: readonly RefusalFinding[];
  readonly changes: readonly RefusalChange[];
  readonly field: string | undefined;
  /** The key of its message. */
  readonly wording: string;

  constructor(
    readonly code: string,
    details: RefusalDetails = {},
  ) {
    super(code);
    this.name = 'Refusal';
    this.params = details.params ?? {};
    this.findings = details.findings ?? [];
    this.changes = details.changes ?? [];
    this.field = details.field;
    this.wording = details.wording ?? code;
  }
}
