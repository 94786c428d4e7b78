interface Finding {
  readonly clause: string;
  readonly code: string;
  readonly severity: string | null;
  readonly message: string;
}
interface Information {
  readonly id: string;
  readonly at: string;
  readonly onPaper: boolean;
  readonly text: string;
  readonly state: string;
  readonly returnReason: string | null;
  readonly returnedAt: string | null;
}
interface Violation {
  readonly id: string;
  readonly severity: string;
  readonly state: string;
  readonly remedyBy: string;
  readonly takenOverBy: string | null;
  readonly information: readonly Information[];
}
export interface Prescription {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly reportBy: string;
  readonly inspection: { readonly id: string; readonly version: number };
  readonly informationRequest: {
    readonly number: string | null;
    readonly sentAt: string | null;
    readonly receivedAt: string | null;
    readonly dueDate: string | null;
    readonly answeredAt: string | null;
  } | null;
  readonly extensions: readonly {
    readonly id: string;
    readonly state: string;
    readonly late: boolean;
    readonly onPaper: boolean;
    readonly number: string | null;
    readonly decisionReason: string | null;
    readonly earlierReportBy: string;
    readonly reportBy: string | null;
    readonly violations: readonly {
      readonly violation: { readonly id: string };
      readonly earlierRemedyBy: string;
      readonly askedUntil: string;
      readonly remedyBy: string | null;
    }[];
  }[];
  readonly violations: readonly Violation[];
  readonly findings: readonly Finding[];
  readonly deadlines: readonly {
    readonly rule: string;
    readonly state: string;
    readonly dueDate: string;
    readonly party: string;
  }[];
  readonly followUps: readonly { readonly id: string; readonly version: number; readonly state: string }[];
  readonly documents: readonly { readonly kind: string }[];
  readonly actions: readonly {
    readonly name: string;
    readonly allowed: boolean;
    readonly refusals: readonly {
      readonly code: string;
      readonly clause: string | null;
      readonly severity: string;
    }[];
  }[];
}

/** What every act and reading of a prescription asks for in these tests. */
export const PRESCRIPTION = `id version state reportBy inspection { id version }
  informationRequest { number sentAt receivedAt dueDate answeredAt }
  extensions { id state late onPaper number decisionReason earlierReportBy reportBy
    violations { violation { id } earlierRemedyBy askedUntil remedyBy } }
  violations { id severity state remedyBy takenOverBy information { id at onPaper text state returnReason returnedAt } }
  findings { clause code severity message } deadlines { rule state dueDate party }
  followUps { id version state } documents { kind } actions { name allowed refusals { code clause severity } }`;

export interface Duty {
  readonly code: string;
  readonly clause: string;
  readonly draft: { readonly id: string; readonly version: number; readonly state: string } | null;
}
